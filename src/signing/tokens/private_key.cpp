// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/private_key.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/tlv.h"
#include "signing/crypto/gost_curve.h"

#include <algorithm>
#include <openssl/rsa.h>

namespace okno::signing {
namespace {

QByteArray dotted(const ASN1_OBJECT* object)
{
    char text[128] = "";
    return OBJ_obj2txt(text, sizeof text, object, 1) > 0 ? QByteArray(text) : QByteArray();
}

// The number itself: bare, or inside an OCTET STRING (little-endian, like the public key) or an INTEGER (big-endian).
QCA::SecureArray gostNumber(QByteArrayView bytes, int octets)
{
    bool little = true;
    if (bytes.size() != octets) {
        TlvCursor cursor(bytes);
        const auto inside = cursor.next();
        if (!inside || (!inside->head.is(tagOctetString) && !inside->head.is(tagInteger)))
            return {};
        little = inside->head.is(tagOctetString);
        bytes = inside->content;
        while (!little && bytes.size() > octets && bytes[0] == 0)
            bytes = bytes.sliced(1);
    }
    if (bytes.isEmpty() || bytes.size() > octets)
        return {};
    QCA::SecureArray out(octets, 0);
    for (int i = 0; i < static_cast<int>(bytes.size()); ++i)
        out[octets - 1 - i] = little ? bytes[i] : bytes[bytes.size() - 1 - i];
    return out;
}

} // namespace

std::optional<PrivateKey> PrivateKey::parse(const PKCS8_PRIV_KEY_INFO* info)
{
    const ASN1_OBJECT* object = nullptr;
    const unsigned char* bytes = nullptr;
    int length = 0;
    const X509_ALGOR* algorithm = nullptr;
    if (PKCS8_pkey_get0(&object, &bytes, &length, &algorithm, info) != 1)
        return std::nullopt;
    PrivateKey out;
    const QByteArray oid = dotted(object);
    if (oid != "1.2.643.7.1.1.1.1" && oid != "1.2.643.7.1.1.1.2") {
        out.m_key.reset(EVP_PKCS82PKEY(info));
        forgetOpensslErrors();
        return out.m_key ? std::optional(std::move(out)) : std::nullopt;
    }
    int kind = 0;
    const void* parameters = nullptr;
    X509_ALGOR_get0(nullptr, &kind, &parameters, algorithm);
    if (kind != V_ASN1_SEQUENCE)
        return std::nullopt;
    const auto* text = static_cast<const ASN1_STRING*>(parameters);
    const auto sets = Asn1Value::decode("GostKeyParameters",
        QByteArrayView(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)));
    out.m_curve = sets ? gostCurve(sets->oid("publicKeyParamSet")) : nullptr;
    if (!out.m_curve)
        return std::nullopt;
    out.m_secret = gostNumber(QByteArrayView(reinterpret_cast<const char*>(bytes), length), out.m_curve->octets);
    return out.m_secret.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

core::Result<QByteArray> PrivateKey::sign(const SignatureScheme& scheme, const QByteArray& digest) const
{
    if (m_curve) {
        const QByteArray value = gostSign(*m_curve, QByteArrayView(m_secret.constData(), m_secret.size()), digest);
        return value.isEmpty() ? core::Result<QByteArray>(core::ErrorCode::KeyMissing) : value;
    }
    const KeyContextPtr context(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    const EVP_MD* md = opensslDigest(scheme.digest);
    size_t length = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(digest.constData());
    const auto size = static_cast<size_t>(digest.size());
    const bool ready = context && md && EVP_PKEY_sign_init(context.get()) == 1
        && (scheme.key != KeyKind::Rsa || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1)
        && EVP_PKEY_CTX_set_signature_md(context.get(), md) == 1
        && EVP_PKEY_sign(context.get(), nullptr, &length, data, size) == 1;
    QByteArray value(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (!ready
        || EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(value.data()), &length, data, size) != 1) {
        forgetOpensslErrors();
        return core::ErrorCode::MechanismMissing;
    }
    value.truncate(static_cast<qsizetype>(length));
    return value;
}

bool PrivateKey::belongsTo(const PublicKey& key)
{
    const DigestKind kind = digestFor(key.kind(), key.bits());
    const SignatureScheme scheme{key.kind(), kind, key.kind() == KeyKind::Rsa ? Padding::Pkcs1 : Padding::None, 0};
    const QByteArray probe(sizeOf(kind), 'p');
    const auto fits = [&] {
        const auto value = sign(scheme, probe);
        return value && key.verify(scheme, probe, *value);
    };
    if (m_curve == nullptr && (key.kind() == KeyKind::Rsa) != (EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_RSA))
        return false;
    if (fits())
        return true;
    if (!m_curve)
        return false;
    std::reverse(m_secret.data(), m_secret.data() + m_secret.size());
    return fits();
}

} // namespace okno::signing
