// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/openssl_key.h"

#include <algorithm>
#include <gcrypt.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace okno::softtoken {
namespace {

struct Free {
    void operator()(EVP_PKEY_CTX* it) const { EVP_PKEY_CTX_free(it); }
    void operator()(OSSL_PARAM_BLD* it) const { OSSL_PARAM_BLD_free(it); }
    void operator()(OSSL_PARAM* it) const { OSSL_PARAM_free(it); }
    void operator()(BIGNUM* it) const { BN_clear_free(it); }
    void operator()(EC_GROUP* it) const { EC_GROUP_free(it); }
    void operator()(EC_POINT* it) const { EC_POINT_free(it); }
    void operator()(ECDSA_SIG* it) const { ECDSA_SIG_free(it); }
};
using Context = std::unique_ptr<EVP_PKEY_CTX, Free>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Free>;
using Number = std::unique_ptr<BIGNUM, Free>;

// The program around us reads the same queue of errors.
struct QuietErrors {
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
};

struct Curve {
    Bytes oid;
    const char* name;
    int nid;
    int octets;
};

const Curve* curveOf(View parameters)
{
    static const Curve all[]{
        {{6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 3, 1, 7}, SN_X9_62_prime256v1, NID_X9_62_prime256v1, 32},
        {{6, 5, 0x2B, 0x81, 4, 0, 0x22}, SN_secp384r1, NID_secp384r1, 48},
    };
    const auto found = std::ranges::find_if(all, [&](const Curve& each) { return same(each.oid, parameters); });
    return found == std::end(all) ? nullptr : found;
}

const Curve* curveOf(const KeyPtr& key)
{
    static const Bytes oids[]{
        {6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 3, 1, 7},
        {6, 5, 0x2B, 0x81, 4, 0, 0x22},
    };
    return EVP_PKEY_get_bits(key.get()) == 256 ? curveOf(oids[0]) : curveOf(oids[1]);
}

Number numberOf(View bytes)
{
    return Number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
}

KeyPtr assemble(const char* kind, int selection, const Builder& builder)
{
    const std::unique_ptr<OSSL_PARAM, Free> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY* made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, selection, parameters.get()) != 1)
        return {};
    return KeyPtr(made);
}

bool checked(const KeyPtr& key)
{
    const Context context(key ? EVP_PKEY_CTX_new(key.get(), nullptr) : nullptr);
    return context && EVP_PKEY_pairwise_check(context.get()) == 1;
}

Bytes numberIn(const KeyPtr& key, const char* name)
{
    BIGNUM* made = nullptr;
    if (EVP_PKEY_get_bn_param(key.get(), name, &made) != 1)
        return {};
    const Number number(made);
    Bytes out(static_cast<std::size_t>(BN_num_bytes(made)));
    BN_bn2bin(made, out.data());
    return out;
}

bool isEc(const KeyPtr& key)
{
    return EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC;
}

const EVP_MD* digestOf(int digest)
{
    switch (digest) {
    case GCRY_MD_SHA384:
        return EVP_sha384();
    case GCRY_MD_SHA512:
        return EVP_sha512();
    default:
        return EVP_sha256();
    }
}

bool prepare(const Context& context, bool ec, int digest)
{
    return (ec || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1)
        && (digest == 0 || EVP_PKEY_CTX_set_signature_md(context.get(), digestOf(digest)) == 1);
}

// PKCS #11 wants r and s of full width, libcrypto gives and takes them as DER.
Bytes rawOf(View der, int octets)
{
    const unsigned char* data = der.data();
    const std::unique_ptr<ECDSA_SIG, Free> value(d2i_ECDSA_SIG(nullptr, &data, static_cast<long>(der.size())));
    Bytes out(static_cast<std::size_t>(2 * octets));
    if (!value || BN_bn2binpad(ECDSA_SIG_get0_r(value.get()), out.data(), octets) != octets
        || BN_bn2binpad(ECDSA_SIG_get0_s(value.get()), out.data() + octets, octets) != octets)
        return {};
    return out;
}

Bytes derOf(View raw)
{
    const std::unique_ptr<ECDSA_SIG, Free> value(ECDSA_SIG_new());
    Number r = numberOf(raw.first(raw.size() / 2)), s = numberOf(raw.last(raw.size() / 2));
    if (!value || !r || !s || ECDSA_SIG_set0(value.get(), r.release(), s.release()) != 1)
        return {};
    Bytes out(static_cast<std::size_t>(std::max(0, i2d_ECDSA_SIG(value.get(), nullptr))));
    unsigned char* to = out.data();
    i2d_ECDSA_SIG(value.get(), &to);
    return out;
}

} // namespace

void FreeKey::operator()(EVP_PKEY* key) const
{
    EVP_PKEY_free(key);
}

KeyPtr generateRsa(CK_ULONG bits, View exponent)
{
    const QuietErrors quiet;
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    const Number e = numberOf(exponent);
    EVP_PKEY* made = nullptr;
    if (!context || !e || EVP_PKEY_keygen_init(context.get()) != 1
        || EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), static_cast<int>(bits)) != 1
        || EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.get(), e.get()) != 1
        || EVP_PKEY_generate(context.get(), &made) != 1)
        return {};
    return KeyPtr(made);
}

KeyPtr generateEc(View parameters)
{
    const QuietErrors quiet;
    const Curve* curve = curveOf(parameters);
    return KeyPtr(curve ? EVP_EC_gen(curve->name) : nullptr);
}

bool isCurve(View parameters)
{
    return curveOf(parameters) != nullptr;
}

KeyPtr importRsa(const Attributes& parts)
{
    const QuietErrors quiet;
    static constexpr std::pair<CK_ATTRIBUTE_TYPE, const char*> names[]{
        {CKA_MODULUS, OSSL_PKEY_PARAM_RSA_N},
        {CKA_PUBLIC_EXPONENT, OSSL_PKEY_PARAM_RSA_E},
        {CKA_PRIVATE_EXPONENT, OSSL_PKEY_PARAM_RSA_D},
        {CKA_PRIME_1, OSSL_PKEY_PARAM_RSA_FACTOR1},
        {CKA_PRIME_2, OSSL_PKEY_PARAM_RSA_FACTOR2},
        {CKA_EXPONENT_1, OSSL_PKEY_PARAM_RSA_EXPONENT1},
        {CKA_EXPONENT_2, OSSL_PKEY_PARAM_RSA_EXPONENT2},
        {CKA_COEFFICIENT, OSSL_PKEY_PARAM_RSA_COEFFICIENT1},
    };
    const Builder builder(OSSL_PARAM_BLD_new());
    std::vector<Number> numbers; // the builder only points at them
    for (const auto& [type, name] : names) {
        numbers.push_back(numberOf(bytesIn(parts, type)));
        if (!numbers.back() || BN_is_zero(numbers.back().get())
            || OSSL_PARAM_BLD_push_BN(builder.get(), name, numbers.back().get()) != 1)
            return {};
    }
    KeyPtr key = assemble("RSA", EVP_PKEY_KEYPAIR, builder);
    return checked(key) ? std::move(key) : KeyPtr();
}

KeyPtr importEc(View parameters, View secret)
{
    const QuietErrors quiet;
    const Curve* curve = curveOf(parameters);
    const Builder builder(OSSL_PARAM_BLD_new());
    const Number number = numberOf(secret);
    if (!curve || !number)
        return {};
    const std::unique_ptr<EC_GROUP, Free> group(EC_GROUP_new_by_curve_name(curve->nid));
    const std::unique_ptr<EC_POINT, Free> point(EC_POINT_new(group.get()));
    Bytes q(static_cast<std::size_t>(1 + 2 * curve->octets));
    if (EC_POINT_mul(group.get(), point.get(), number.get(), nullptr, nullptr, nullptr) != 1
        || EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, q.data(), q.size(), nullptr)
            != q.size()
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->name, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, q.data(), q.size()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get()) != 1)
        return {};
    KeyPtr key = assemble("EC", EVP_PKEY_KEYPAIR, builder);
    return checked(key) ? std::move(key) : KeyPtr();
}

Bytes encodeKey(const KeyPtr& key)
{
    const QuietErrors quiet;
    Bytes out(static_cast<std::size_t>(std::max(0, i2d_PrivateKey(key.get(), nullptr))));
    unsigned char* to = out.data();
    return i2d_PrivateKey(key.get(), &to) > 0 ? out : Bytes();
}

KeyPtr decodeKey(View der)
{
    const QuietErrors quiet;
    const unsigned char* data = der.data();
    return KeyPtr(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(der.size())));
}

Attributes publicParts(const KeyPtr& key)
{
    const QuietErrors quiet;
    if (!isEc(key))
        return {{CKA_KEY_TYPE, valueOf(CKK_RSA)}, {CKA_MODULUS, numberIn(key, OSSL_PKEY_PARAM_RSA_N)},
            {CKA_PUBLIC_EXPONENT, numberIn(key, OSSL_PKEY_PARAM_RSA_E)}};
    const Curve* curve = curveOf(key);
    const std::size_t size = static_cast<std::size_t>(1 + 2 * curve->octets);
    Bytes point{4, static_cast<unsigned char>(size)}; // the point inside an OCTET STRING
    point.resize(2 + size);
    std::size_t written = 0;
    EVP_PKEY_get_octet_string_param(key.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data() + 2, size, &written);
    return {{CKA_KEY_TYPE, valueOf(CKK_EC)}, {CKA_EC_PARAMS, curve->oid}, {CKA_EC_POINT, point}};
}

KeyPtr publicKeyOf(const Attributes& parts)
{
    const QuietErrors quiet;
    const Builder builder(OSSL_PARAM_BLD_new());
    if (const Curve* curve = curveOf(bytesIn(parts, CKA_EC_PARAMS))) {
        const View point = bytesIn(parts, CKA_EC_POINT);
        if (point.size() != static_cast<std::size_t>(3 + 2 * curve->octets) || point[0] != 4
            || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->name, 0) != 1
            || OSSL_PARAM_BLD_push_octet_string(
                   builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data() + 2, point.size() - 2)
                != 1)
            return {};
        return assemble("EC", EVP_PKEY_PUBLIC_KEY, builder);
    }
    const Number n = numberOf(bytesIn(parts, CKA_MODULUS)), e = numberOf(bytesIn(parts, CKA_PUBLIC_EXPONENT));
    if (!n || !e || BN_num_bits(n.get()) < 2048 || BN_num_bits(n.get()) > 4096
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    return assemble("RSA", EVP_PKEY_PUBLIC_KEY, builder);
}

Bytes opensslSign(const KeyPtr& key, int digest, View data)
{
    const QuietErrors quiet;
    const Context context(EVP_PKEY_CTX_new(key.get(), nullptr));
    std::size_t length = static_cast<std::size_t>(EVP_PKEY_get_size(key.get()));
    Bytes out(length);
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 || !prepare(context, isEc(key), digest)
        || EVP_PKEY_sign(context.get(), out.data(), &length, data.data(), data.size()) != 1)
        return {};
    out.resize(length);
    return isEc(key) ? rawOf(out, curveOf(key)->octets) : out;
}

bool opensslVerify(const KeyPtr& key, int digest, View data, View signature)
{
    const QuietErrors quiet;
    const Context context(EVP_PKEY_CTX_new(key.get(), nullptr));
    const Bytes value = isEc(key) ? derOf(signature) : bytesOf(signature);
    return context && EVP_PKEY_verify_init(context.get()) == 1 && prepare(context, isEc(key), digest)
        && EVP_PKEY_verify(context.get(), value.data(), value.size(), data.data(), data.size()) == 1;
}

} // namespace okno::softtoken
