// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/pkcs11_objects.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/tlv.h"
#include "signing/crypto/ecdsa_value.h"

#include <vector>

namespace okno::signing {
namespace {

constexpr CK_ULONG maxValue = 256 * 1024; // octets of one attribute
constexpr qsizetype maxObjects = 256;

core::Result<std::vector<CK_OBJECT_HANDLE>> find(
    const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session, std::vector<CK_ATTRIBUTE> pattern)
{
    if (const CK_RV answer = call.C_FindObjectsInit(session, pattern.data(), static_cast<CK_ULONG>(pattern.size()));
        answer != CKR_OK)
        return errorOf(answer, "C_FindObjectsInit");
    std::vector<CK_OBJECT_HANDLE> found;
    CK_OBJECT_HANDLE some[16];
    CK_ULONG count = 0;
    CK_RV answer = CKR_OK;
    do {
        answer = call.C_FindObjects(session, some, 16, &count);
        if (answer == CKR_OK)
            found.insert(found.end(), some, some + count);
    } while (answer == CKR_OK && count > 0 && std::ssize(found) < maxObjects);
    call.C_FindObjectsFinal(session);
    if (answer != CKR_OK)
        return errorOf(answer, "C_FindObjects");
    return found;
}

QByteArray read(
    const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type)
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    if (call.C_GetAttributeValue(session, object, &wanted, 1) != CKR_OK || wanted.ulValueLen > maxValue)
        return {};
    QByteArray value(static_cast<qsizetype>(wanted.ulValueLen), Qt::Uninitialized);
    wanted.pValue = value.data();
    if (call.C_GetAttributeValue(session, object, &wanted, 1) != CKR_OK)
        return {};
    value.truncate(static_cast<qsizetype>(wanted.ulValueLen));
    return value;
}

struct Order {
    CK_MECHANISM_TYPE mechanism;
    QByteArray data;
};

Order orderOf(const SignatureScheme& scheme, const QByteArray& digest)
{
    switch (scheme.key) {
    case KeyKind::Rsa: {
        // CKM_RSA_PKCS pads what it is given: DigestInfo (RFC 8017, 9.2).
        const QByteArray algorithm = wrapSequence(oidElement(oidOf(scheme.digest)) + QByteArray(derNull, 2));
        return {CKM_RSA_PKCS,
            wrapSequence(algorithm + headOf(static_cast<unsigned char>(tagOctetString), digest.size()) + digest)};
    }
    case KeyKind::Ecdsa:
        return {CKM_ECDSA, digest};
    case KeyKind::Gost2012_512:
        return {CKM_GOSTR3410_512_TC26, digest};
    case KeyKind::Gost2012_256:
    case KeyKind::Gost2001:
        break;
    }
    return {CKM_GOSTR3410, digest};
}

} // namespace

core::Result<QList<TokenCertificate>> readCertificates(const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session)
{
    CK_OBJECT_CLASS kind = CKO_CERTIFICATE;
    const auto found = find(call, session, {{CKA_CLASS, &kind, sizeof kind}});
    if (!found)
        return found.error();
    QList<TokenCertificate> out;
    for (const CK_OBJECT_HANDLE object : *found) {
        auto certificate = Certificate::parse(read(call, session, object, CKA_VALUE));
        if (!certificate)
            continue;
        out << TokenCertificate{QString::fromLatin1(read(call, session, object, CKA_ID).toHex()),
            QString::fromUtf8(read(call, session, object, CKA_LABEL)), std::move(*certificate)};
    }
    return out;
}

core::Result<QByteArray> signOnToken(const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session, const QByteArray& id,
    const SignatureScheme& scheme, const QByteArray& digest)
{
    CK_OBJECT_CLASS kind = CKO_PRIVATE_KEY;
    QByteArray wanted = id;
    const auto keys = find(call, session,
        {{CKA_CLASS, &kind, sizeof kind}, {CKA_ID, wanted.data(), static_cast<CK_ULONG>(wanted.size())}});
    if (!keys)
        return keys.error();
    if (keys->empty())
        return core::ErrorCode::KeyMissing;
    Order order = orderOf(scheme, digest);
    CK_MECHANISM mechanism{order.mechanism, nullptr, 0};
    if (const CK_RV answer = call.C_SignInit(session, &mechanism, keys->front()); answer != CKR_OK)
        return errorOf(answer, "C_SignInit");
    // Room for RSA of 16384 bits. Asking for the length first would cost some tokens a second signature.
    QByteArray value(2048, Qt::Uninitialized);
    auto length = static_cast<CK_ULONG>(value.size());
    const CK_RV answer = call.C_Sign(session, reinterpret_cast<CK_BYTE*>(order.data.data()),
        static_cast<CK_ULONG>(order.data.size()), reinterpret_cast<CK_BYTE*>(value.data()), &length);
    if (answer != CKR_OK)
        return errorOf(answer, "C_Sign");
    value.truncate(static_cast<qsizetype>(length));
    return scheme.key == KeyKind::Ecdsa ? ecdsaValue(value) : value;
}

} // namespace okno::signing
