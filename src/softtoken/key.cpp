// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/key.h"

#include "softtoken/gost.h"
#include "softtoken/openssl_key.h"

namespace okno::softtoken {
namespace {

constexpr std::size_t paddingOctets = 11; // of RFC 8017, 9.2, at the least

bool isGost(CK_KEY_TYPE type)
{
    return type == CKK_GOSTR3410 || type == CKK_GOSTR3410_512;
}

// The set that the template names, when it is one for this type of key.
const GostSet* setOf(CK_KEY_TYPE type, const Attributes& wanted)
{
    const GostSet* set = gostSet(bytesIn(wanted, CKA_GOSTR3410_PARAMS));
    return set && (set->octets == 64) == (type == CKK_GOSTR3410_512) ? set : nullptr;
}

Attributes gostShown(CK_KEY_TYPE type, const GostSet& set, const Attributes& wanted)
{
    // 1.2.643.7.1.1.2.2 and .3, Streebog, unless told otherwise.
    Bytes digest = bytesOf(bytesIn(wanted, CKA_GOSTR3411_PARAMS));
    if (digest.empty())
        digest = {6, 8, 42, 133, 3, 7, 1, 1, 2, static_cast<unsigned char>(set.octets == 64 ? 3 : 2)};
    return {{CKA_KEY_TYPE, valueOf(type)}, {CKA_GOSTR3410_PARAMS, set.oid}, {CKA_GOSTR3411_PARAMS, std::move(digest)}};
}

CK_RV gostParts(CK_KEY_TYPE type, const GostSet& set, const Attributes& wanted, KeyParts& out)
{
    Bytes point = gostPoint(set, out.secret);
    if (point.empty())
        return CKR_ATTRIBUTE_VALUE_INVALID;
    out.shown = gostShown(type, set, wanted);
    out.shownPublic = {{CKA_VALUE, std::move(point)}};
    return CKR_OK;
}

CK_RV opensslParts(const KeyPtr& key, KeyParts& out)
{
    if (!key)
        return CKR_ATTRIBUTE_VALUE_INVALID;
    out.shown = publicParts(key);
    out.secret = encodeKey(key);
    if (auto point = out.shown.extract(CKA_EC_POINT))
        out.shownPublic.insert(std::move(point));
    else
        out.shownPublic[CKA_MODULUS_BITS] = valueOf(static_cast<CK_ULONG>(bytesIn(out.shown, CKA_MODULUS).size() * 8));
    return CKR_OK;
}

CK_RV generateRsaKey(const Attributes& wanted, KeyParts& out)
{
    const auto bits = numberIn(wanted, CKA_MODULUS_BITS);
    if (!bits)
        return CKR_TEMPLATE_INCOMPLETE;
    if (*bits < 2048 || *bits > 4096 || *bits % 8 != 0)
        return CKR_KEY_SIZE_RANGE;
    Bytes exponent = bytesOf(bytesIn(wanted, CKA_PUBLIC_EXPONENT));
    if (exponent.empty())
        exponent = {1, 0, 1};
    // 65537 and above, odd: small exponents have been the way into many programs.
    if (exponent.size() < 3 || exponent.size() > 8 || exponent.front() == 0 || exponent.back() % 2 == 0)
        return CKR_ATTRIBUTE_VALUE_INVALID;
    return opensslParts(generateRsa(*bits, exponent), out);
}

} // namespace

CK_RV generateKey(const Mechanism& mechanism, const Attributes& wanted, KeyParts& out)
{
    const CK_KEY_TYPE type = *mechanism.key;
    if (type == CKK_RSA)
        return generateRsaKey(wanted, out);
    if (!wanted.contains(type == CKK_EC ? CKA_EC_PARAMS : CKA_GOSTR3410_PARAMS))
        return CKR_TEMPLATE_INCOMPLETE;
    if (type == CKK_EC) {
        const View parameters = bytesIn(wanted, CKA_EC_PARAMS);
        return isCurve(parameters) ? opensslParts(generateEc(parameters), out) : CKR_CURVE_NOT_SUPPORTED;
    }
    const GostSet* set = setOf(type, wanted);
    if (!set)
        return CKR_DOMAIN_PARAMS_INVALID;
    out.secret = gostGenerate(*set);
    return gostParts(type, *set, wanted, out);
}

CK_RV importPrivateKey(const Attributes& wanted, KeyParts& out)
{
    const auto type = numberIn(wanted, CKA_KEY_TYPE);
    if (!type)
        return CKR_TEMPLATE_INCOMPLETE;
    if (*type == CKK_RSA) {
        const std::size_t octets = bytesIn(wanted, CKA_MODULUS).size();
        if (octets < 256 || octets > 513)
            return CKR_KEY_SIZE_RANGE;
        return opensslParts(importRsa(wanted), out);
    }
    if (*type == CKK_EC) {
        const View parameters = bytesIn(wanted, CKA_EC_PARAMS);
        if (!isCurve(parameters))
            return CKR_CURVE_NOT_SUPPORTED;
        return opensslParts(importEc(parameters, bytesIn(wanted, CKA_VALUE)), out);
    }
    if (!isGost(*type))
        return CKR_ATTRIBUTE_VALUE_INVALID;
    const GostSet* set = setOf(*type, wanted);
    if (!set)
        return CKR_DOMAIN_PARAMS_INVALID;
    // Little-endian by PKCS #11 (CKK_GOSTR3410), big-endian with us.
    out.secret = reversed(bytesIn(wanted, CKA_VALUE));
    return out.secret.size() == set->octets ? gostParts(*type, *set, wanted, out) : CKR_ATTRIBUTE_VALUE_INVALID;
}

CK_RV importPublicKey(const Attributes& wanted, KeyParts& out)
{
    const auto type = numberIn(wanted, CKA_KEY_TYPE);
    if (!type)
        return CKR_TEMPLATE_INCOMPLETE;
    if (*type == CKK_RSA || *type == CKK_EC) {
        const KeyPtr key = publicKeyOf(wanted);
        if (!key)
            return CKR_ATTRIBUTE_VALUE_INVALID;
        out.shown = publicParts(key);
        return numberIn(out.shown, CKA_KEY_TYPE) == type ? CKR_OK : CKR_TEMPLATE_INCONSISTENT;
    }
    const GostSet* set = isGost(*type) ? setOf(*type, wanted) : nullptr;
    if (!set)
        return isGost(*type) ? CKR_DOMAIN_PARAMS_INVALID : CKR_ATTRIBUTE_VALUE_INVALID;
    out.shown = gostShown(*type, *set, wanted);
    out.shownPublic = {{CKA_VALUE, bytesOf(bytesIn(wanted, CKA_VALUE))}};
    return out.shownPublic[CKA_VALUE].size() == 2 * set->octets ? CKR_OK : CKR_ATTRIBUTE_VALUE_INVALID;
}

CK_ULONG signatureOctets(const Attributes& key)
{
    const auto type = numberIn(key, CKA_KEY_TYPE);
    if (type == CKK_RSA)
        return static_cast<CK_ULONG>(bytesIn(key, CKA_MODULUS).size());
    if (type == CKK_EC)
        return bytesIn(key, CKA_EC_PARAMS).size() == 10 ? 64 : 96;
    return type == CKK_GOSTR3410 ? 64 : 128;
}

CK_RV signWith(const Mechanism& mechanism, const Attributes& key, View secret, View data, Bytes& out)
{
    if (isGost(*mechanism.key)) {
        const GostSet* set = setOf(*mechanism.key, key);
        if (set && data.size() != set->octets)
            return CKR_DATA_LEN_RANGE;
        out = set ? gostSign(*set, secret, data) : Bytes();
    } else {
        const KeyPtr pair = decodeKey(secret);
        if (*mechanism.key == CKK_RSA && mechanism.digest == 0 && data.size() + paddingOctets > signatureOctets(key))
            return CKR_DATA_LEN_RANGE;
        out = pair ? opensslSign(pair, mechanism.digest, data) : Bytes();
    }
    return out.empty() ? CKR_FUNCTION_FAILED : CKR_OK;
}

CK_RV verifyWith(const Mechanism& mechanism, const Attributes& key, View data, View signature)
{
    if (signature.size() != signatureOctets(key))
        return CKR_SIGNATURE_LEN_RANGE;
    if (isGost(*mechanism.key)) {
        const GostSet* set = setOf(*mechanism.key, key);
        if (!set || data.size() != set->octets)
            return CKR_DATA_LEN_RANGE;
        return gostVerify(*set, bytesIn(key, CKA_VALUE), data, signature) ? CKR_OK : CKR_SIGNATURE_INVALID;
    }
    const KeyPtr open = publicKeyOf(key);
    return open && opensslVerify(open, mechanism.digest, data, signature) ? CKR_OK : CKR_SIGNATURE_INVALID;
}

} // namespace okno::softtoken
