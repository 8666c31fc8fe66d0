// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/token_certificate.h"

#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/crypto/digest.h"

#include <QTimeZone>

namespace okno::softtoken::test {

using namespace okno::signing;

namespace {

QByteArray element(unsigned long tag, const QByteArray& content)
{
    return headOf(static_cast<unsigned char>(tag), content.size()) + content;
}

QByteArray bits(const QByteArray& octets)
{
    return element(tagBitString, QByteArray(1, '\0') + octets);
}

QByteArray number(const QByteArray& bigEndian)
{
    return element(tagInteger, bigEndian.at(0) < 0 ? QByteArray(1, '\0') + bigEndian : bigEndian);
}

QByteArray algorithm(const QByteArray& oid, const QByteArray& parameters)
{
    return wrapSequence(oidElement(oid) + parameters);
}

QByteArray attributeOf(const char* oid, const QByteArray& text)
{
    return wrapSet(wrapSequence(oidElement(oid) + element(12, text)));
}

QByteArray extension(const char* oid, const QByteArray& value)
{
    return wrapSequence(oidElement(oid) + element(tagBoolean, "\xff") + element(tagOctetString, value));
}

QByteArray keyInfo(const TestToken& token, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, const MadeKey& kind)
{
    switch (kind.scheme.key) {
    case signing::KeyKind::Rsa:
        return wrapSequence(algorithm("1.2.840.113549.1.1.1", QByteArray("\x05\x00", 2))
            + bits(wrapSequence(number(token.attribute(session, key, CKA_MODULUS))
                + number(token.attribute(session, key, CKA_PUBLIC_EXPONENT)))));
    case signing::KeyKind::Ecdsa: {
        const QByteArray wrapped = token.attribute(session, key, CKA_EC_POINT);
        TlvCursor cursor(wrapped);
        const auto point = cursor.next();
        return point ? wrapSequence(algorithm("1.2.840.10045.2.1", token.attribute(session, key, CKA_EC_PARAMS))
                           + bits(point->content.toByteArray()))
                     : QByteArray();
    }
    default: {
        const bool large = kind.scheme.key == signing::KeyKind::Gost2012_512;
        // RFC 9215, 4.2: the digest stands beside the sets of КриптоПро only.
        const bool old = oidOf(kind.parameterSet).startsWith("1.2.643.2.2.");
        const QByteArray parameters = kind.parameterSet + (old ? oidElement("1.2.643.7.1.1.2.2") : QByteArray());
        return wrapSequence(algorithm(large ? "1.2.643.7.1.1.1.2" : "1.2.643.7.1.1.1.1", wrapSequence(parameters))
            + bits(element(tagOctetString, token.attribute(session, key, CKA_VALUE))));
    }
    }
}

QByteArray signatureAlgorithm(const SignatureScheme& scheme)
{
    switch (scheme.key) {
    case signing::KeyKind::Rsa:
        return algorithm("1.2.840.113549.1.1.11", QByteArray("\x05\x00", 2));
    case signing::KeyKind::Gost2012_256:
        return algorithm("1.2.643.7.1.1.3.2", {});
    case signing::KeyKind::Gost2012_512:
        return algorithm("1.2.643.7.1.1.3.3", {});
    default:
        return algorithm(scheme.digest == DigestKind::Sha384 ? "1.2.840.10045.4.3.3" : "1.2.840.10045.4.3.2", {});
    }
}

QByteArray signedPart(const QByteArray& info, const QByteArray& how, const QByteArray& serial)
{
    const auto day = [](int year) { return derOfTime(QDateTime(QDate(year, 1, 1), QTime(0, 0), QTimeZone::UTC)); };
    const QByteArray name = wrapSequence(attributeOf("2.5.4.3", "Ёжикова Анна")
        + wrapSet(wrapSequence(oidElement("1.2.643.100.3") + element(18, "11223344595"))));
    const QByteArray extensions = wrapSequence(extension("2.5.29.19", wrapSequence(element(tagBoolean, "\xff")))
        + extension("2.5.29.15", element(tagBitString, QByteArray("\x02\xc4", 2)))); // digitalSignature … keyCertSign
    return wrapSequence(wrapContext(0, number(QByteArray(1, 2))) + number(serial) + how + name
        + wrapSequence(day(2025) + day(2035)) + name + info + wrapContext(3, extensions));
}

} // namespace

MadeKey gostKey(const QByteArray& parameterSet, bool large)
{
    return {large ? tc26 | 5 : CKM_GOSTR3410_KEY_PAIR_GEN, Template().add(CKA_GOSTR3410_PARAMS, parameterSet),
        {large ? signing::KeyKind::Gost2012_512 : signing::KeyKind::Gost2012_256,
            large ? DigestKind::Streebog512 : DigestKind::Streebog256},
        parameterSet};
}

MadeKey rsaKey(CK_ULONG bits)
{
    return {CKM_RSA_PKCS_KEY_PAIR_GEN, Template().number(CKA_MODULUS_BITS, bits),
        {signing::KeyKind::Rsa, DigestKind::Sha256, Padding::Pkcs1}, {}};
}

MadeKey ecKey(const QByteArray& curve, DigestKind digest)
{
    return {CKM_EC_KEY_PAIR_GEN, Template().add(CKA_EC_PARAMS, curve), {signing::KeyKind::Ecdsa, digest}, {}};
}

std::optional<Certificate> issueOnToken(TestToken& token, TokenProvider& provider, const QString& tokenId,
    const char* pin, const QByteArray& id, MadeKey kind)
{
    const Template common = Template().flag(CKA_TOKEN, true).add(CKA_ID, id).add(CKA_LABEL, "key");
    if (!provider.login(tokenId, QCA::SecureArray(pin)))
        return std::nullopt;
    const CK_SESSION_HANDLE session = token.open();
    CK_OBJECT_HANDLE open = 0, hidden = 0, made = 0;
    if (token.generate(session, kind.make, common, kind.parameters, open, hidden) != CKR_OK)
        return std::nullopt;
    const QByteArray how = signatureAlgorithm(kind.scheme);
    const QByteArray tbs = signedPart(keyInfo(token, session, open, kind), how, id);
    const auto value =
        provider.signDigest(tokenId, QString::fromLatin1(id.toHex()), kind.scheme, Digest::of(kind.scheme.digest, tbs));
    if (!value)
        return std::nullopt;
    const QByteArray der = wrapSequence(tbs + how + bits(*value));
    const Template object =
        Template(common).number(CKA_CLASS, CKO_CERTIFICATE).number(CKA_CERTIFICATE_TYPE, CKC_X_509).add(CKA_VALUE, der);
    const CK_RV written = token.create(session, object, made);
    token.call().C_CloseSession(session);
    provider.logout(tokenId);
    return written == CKR_OK ? Certificate::parse(der) : std::nullopt;
}

} // namespace okno::softtoken::test
