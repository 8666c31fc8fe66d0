// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/signer_info.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/cms/oids.h"
#include "signing/crypto/digest.h"

namespace okno::signing {
namespace {

constexpr int maxAttributes = 64;

// GeneralNames with one directoryName, as IssuerSerial has it.
QByteArray directoryName(const QByteArray& generalNames)
{
    TlvCursor names = TlvCursor::inside(generalNames, tagSequence);
    const auto first = names.next();
    return first && first->head.isContext(4) ? first->content.toByteArray() : QByteArray();
}

std::optional<CertificateReference> readReference(const QByteArray& value, bool second)
{
    // Version 1 has the shape of version 2 without hashAlgorithm, which is then SHA-1 (RFC 2634, 5.4.1).
    const auto read = Asn1Value::decode("SigningCertificateV2", value);
    if (!read || read->count("certs") < 1)
        return std::nullopt;
    CertificateReference out;
    const QByteArray algorithm = read->oid("certs.?1.hashAlgorithm.algorithm");
    const auto named = digestOf({algorithm, {}});
    if (!second)
        out.digest = DigestKind::Sha1;
    else if (named)
        out.digest = *named;
    else if (!algorithm.isEmpty())
        return std::nullopt;
    out.hash = read->bytes("certs.?1.certHash").value_or(QByteArray());
    out.issuer = directoryName(read->bytes("certs.?1.issuerSerial.issuer").value_or(QByteArray()));
    out.serial = read->bytes("certs.?1.issuerSerial.serialNumber").value_or(QByteArray());
    return out;
}

// The one value of an attribute that must have one.
std::optional<Tlv> onlyValue(QByteArrayView values)
{
    TlvCursor set = TlvCursor::inside(values, tagSet);
    const auto value = set.next();
    return value && set.atEnd() && set.fine() ? value : std::nullopt;
}

bool readSigned(const QByteArray& oid, QByteArrayView values, SignerInfo& to)
{
    const auto value = onlyValue(values);
    if (oid == oid::contentType) {
        const bool first = to.contentType.isEmpty();
        to.contentType = value ? oidOf(value->whole) : QByteArray();
        return first && !to.contentType.isEmpty();
    }
    if (oid == oid::messageDigest) {
        const bool first = to.messageDigest.isEmpty();
        to.messageDigest = value && value->head.is(tagOctetString) ? value->content.toByteArray() : QByteArray();
        return first && !to.messageDigest.isEmpty();
    }
    if (oid == oid::signingTime) {
        const bool first = !to.signingTime.isValid();
        to.signingTime = value ? timeOfDer(value->whole) : QDateTime();
        return first && to.signingTime.isValid();
    }
    const bool second = oid == oid::signingCertificateV2;
    if (second || oid == oid::signingCertificate) {
        to.hasReference = true;
        auto reference = value ? readReference(value->whole.toByteArray(), second) : std::nullopt;
        // The newer one counts when both are there.
        if (second || !to.reference)
            to.reference = std::move(reference);
        return to.reference.has_value();
    }
    return true;
}

// False when the attributes are broken.
template <typename Read> bool eachAttribute(QByteArrayView set, Read read)
{
    TlvCursor attributes(set);
    int count = 0;
    while (const auto each = attributes.next()) {
        TlvCursor inside(each->content);
        const auto type = inside.next();
        const auto values = inside.next();
        if (!each->head.is(tagSequence) || !type || !values || !inside.atEnd() || ++count > maxAttributes)
            return false;
        const QByteArray oid = oidOf(type->whole);
        if (oid.isEmpty() || !read(oid, values->whole))
            return false;
    }
    return attributes.fine();
}

} // namespace

bool CertificateReference::names(const Certificate& certificate) const
{
    if (hash != Digest::of(digest, certificate.der))
        return false;
    const bool told = !issuer.isEmpty() || !serial.isEmpty();
    return !told || (serial == certificate.serial && DistinguishedName::parse(issuer).matches(certificate.issuer));
}

std::optional<SignerInfo> SignerInfo::parse(const QByteArray& der)
{
    const auto read = Asn1Value::decode("SignerInfo", der);
    if (!read)
        return std::nullopt;
    SignerInfo out;
    out.issuer = read->bytes("sid.issuerAndSerialNumber.issuer").value_or(QByteArray());
    out.serial = read->bytes("sid.issuerAndSerialNumber.serialNumber").value_or(QByteArray());
    if (read->choice("sid") == "subjectKeyIdentifier")
        out.subjectKeyId = read->bytes("sid.subjectKeyIdentifier").value_or(QByteArray());
    const auto algorithm = [&read](const QByteArray& at) {
        return AlgorithmId{read->oid(at + ".algorithm"), read->bytes(at + ".parameters").value_or(QByteArray())};
    };
    out.digestAlgorithm = algorithm("digestAlgorithm");
    out.signatureAlgorithm = algorithm("signatureAlgorithm");
    out.signature = read->bytes("signature").value_or(QByteArray());

    // The attributes are signed as they stand: their own bytes are wanted, not a new encoding.
    TlvCursor parts = TlvCursor::inside(der, tagSequence);
    bool beforeSignature = true;
    while (const auto part = parts.next()) {
        if (part->head.is(tagOctetString))
            beforeSignature = false;
        else if (part->head.isContext(0) && part->head.constructed && beforeSignature) {
            out.signedAttributes = part->whole.toByteArray();
            out.signedAttributes[0] = 0x31; // RFC 5652, 5.4: the tag of SET instead of [0]
            out.broken = !eachAttribute(part->content,
                [&out](const QByteArray& oid, QByteArrayView values) { return readSigned(oid, values, out); });
        } else if (part->head.isContext(1) && !beforeSignature) {
            (void)eachAttribute(part->content, [&out](const QByteArray& oid, QByteArrayView values) {
                TlvCursor set = TlvCursor::inside(values, tagSet);
                const auto token = set.next();
                if (oid == oid::signatureTimestamp && token && out.timestamp.isEmpty())
                    out.timestamp = token->whole.toByteArray();
                return true;
            });
        }
    }
    return out;
}

bool SignerInfo::isOf(const Certificate& certificate) const
{
    if (!subjectKeyId.isEmpty())
        return certificate.subjectKeyId == subjectKeyId;
    return !serial.isEmpty() && certificate.serial == serial
        && (certificate.issuer.der() == issuer || certificate.issuer.matches(DistinguishedName::parse(issuer)));
}

} // namespace okno::signing
