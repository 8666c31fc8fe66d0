// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/public_key.h"

#include "signing/asn1/asn1_value.h"
#include "signing/crypto/digest.h"
#include "signing/crypto/gost_curve.h"
#include "signing/crypto/openssl_ptr.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace okno::signing {
namespace {

constexpr int leastRsaBits = 2048;

KeyPtr opensslKey(const QByteArray& info)
{
    const auto* data = reinterpret_cast<const unsigned char*>(info.constData());
    KeyPtr key(d2i_PUBKEY(nullptr, &data, static_cast<long>(info.size())));
    if (!key)
        forgetOpensslErrors();
    return key;
}

QString curveName(const char* group)
{
    const QLatin1StringView name(group);
    if (name == QLatin1StringView("prime256v1"))
        return QStringLiteral("P-256");
    if (name == QLatin1StringView("secp384r1"))
        return QStringLiteral("P-384");
    if (name == QLatin1StringView("secp521r1"))
        return QStringLiteral("P-521");
    return {};
}

} // namespace

const EVP_MD* opensslDigest(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Sha256:
        return EVP_sha256();
    case DigestKind::Sha384:
        return EVP_sha384();
    case DigestKind::Sha512:
        return EVP_sha512();
    default:
        return nullptr;
    }
}

std::optional<PublicKey> PublicKey::parse(const QByteArray& subjectPublicKeyInfo)
{
    const auto info = Asn1Value::decode("SubjectPublicKeyInfo", subjectPublicKeyInfo);
    const auto key = info ? info->octetsOfBits("subjectPublicKey") : std::nullopt;
    if (!key)
        return std::nullopt;
    PublicKey out;
    out.m_info = subjectPublicKeyInfo;
    const QByteArray oid = info->oid("algorithm.algorithm");
    const QByteArray parameters = info->bytes("algorithm.parameters").value_or(QByteArray());
    if (oid == "1.2.643.7.1.1.1.1")
        out.m_kind = KeyKind::Gost2012_256;
    else if (oid == "1.2.643.7.1.1.1.2")
        out.m_kind = KeyKind::Gost2012_512;
    else if (oid == "1.2.643.2.2.19")
        out.m_kind = KeyKind::Gost2001;
    else
        return out.readOther() ? std::optional(out) : std::nullopt;
    return out.readGost(parameters, *key) ? std::optional(out) : std::nullopt;
}

bool PublicKey::readGost(const QByteArray& parameters, const QByteArray& key)
{
    const auto sets = Asn1Value::decode("GostKeyParameters", parameters);
    const auto point = Asn1Value::decode("GostPublicKey", key);
    m_curve = sets ? gostCurve(sets->oid("publicKeyParamSet")) : nullptr;
    if (!m_curve || !point)
        return false;
    m_point = point->bytes({}).value_or(QByteArray());
    m_bits = m_curve->octets * 8;
    m_parameters = QLatin1StringView(m_curve->name);
    return m_point.size() == 2 * m_curve->octets && (m_kind == KeyKind::Gost2012_512) == (m_curve->octets == 64);
}

bool PublicKey::readOther()
{
    const KeyPtr key = opensslKey(m_info);
    if (!key)
        return false;
    m_bits = EVP_PKEY_get_bits(key.get());
    const int base = EVP_PKEY_get_base_id(key.get());
    if (base == EVP_PKEY_RSA || base == EVP_PKEY_RSA_PSS) {
        m_kind = KeyKind::Rsa;
        m_parameters = QString::number(m_bits);
        return m_bits >= leastRsaBits && m_bits <= OPENSSL_RSA_MAX_MODULUS_BITS;
    }
    char group[64] = "";
    if (base != EVP_PKEY_EC || EVP_PKEY_get_group_name(key.get(), group, sizeof group, nullptr) != 1)
        return false;
    m_kind = KeyKind::Ecdsa;
    m_parameters = curveName(group);
    return !m_parameters.isEmpty();
}

bool PublicKey::verify(const SignatureScheme& scheme, const QByteArray& digest, const QByteArray& signature) const
{
    if (scheme.key != m_kind || digest.size() != sizeOf(scheme.digest))
        return false;
    if (m_curve)
        return gostVerify(*m_curve, m_point, digest, signature);
    const KeyPtr key = opensslKey(m_info);
    const KeyContextPtr context(key ? EVP_PKEY_CTX_new(key.get(), nullptr) : nullptr);
    const EVP_MD* md = opensslDigest(scheme.digest);
    bool good = context && md && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), md) == 1;
    if (good && m_kind == KeyKind::Rsa) {
        const bool pss = scheme.padding == Padding::Pss;
        good = EVP_PKEY_CTX_set_rsa_padding(context.get(), pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) == 1
            && (!pss || EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), scheme.saltLength) == 1);
    }
    good = good
        && EVP_PKEY_verify(context.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
               static_cast<size_t>(signature.size()), reinterpret_cast<const unsigned char*>(digest.constData()),
               static_cast<size_t>(digest.size()))
            == 1;
    forgetOpensslErrors();
    return good;
}

bool PublicKey::verifyBytes(
    const SignatureScheme& scheme, QByteArrayView signedBytes, const QByteArray& signature) const
{
    return verify(scheme, Digest::of(scheme.digest, signedBytes), signature);
}

} // namespace okno::signing
