// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/certificate.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/cms/armor.h"

namespace okno::signing {
namespace {

constexpr int maxExtensions = 64;
constexpr int maxCertificate = 256 * 1024; // octets

void readUrls(QByteArrayView element, unsigned long tag, QStringList& to, int depth = 0)
{
    TlvCursor cursor(element);
    while (const auto found = cursor.next()) {
        if (found->head.isContext(tag) && !found->head.constructed && to.size() < 8)
            to << QString::fromLatin1(found->content);
        else if (found->head.constructed && depth < 6)
            readUrls(found->content, tag, to, depth + 1);
    }
}

// RFC 5280, 4.2.2.1: pairs of a method and a place.
void readAccess(QByteArrayView value, Certificate& to)
{
    TlvCursor pairs = TlvCursor::inside(value, tagSequence);
    while (const auto pair = pairs.next()) {
        TlvCursor inside(pair->content);
        const auto method = inside.next();
        const auto place = inside.next();
        if (!method || !place || !place->head.isContext(6))
            continue;
        const QByteArray oid = oidOf(method->whole);
        if (oid == "1.3.6.1.5.5.7.48.1")
            to.ocspUrls << QString::fromLatin1(place->content);
        else if (oid == "1.3.6.1.5.5.7.48.2")
            to.issuerUrls << QString::fromLatin1(place->content);
    }
}

std::optional<unsigned> readKeyUsage(QByteArrayView value)
{
    TlvCursor cursor(value);
    const auto bits = cursor.next();
    if (!bits || !bits->head.is(tagBitString) || bits->content.size() < 2)
        return std::nullopt;
    unsigned usage = 0;
    const auto first = static_cast<unsigned char>(bits->content[1]);
    for (unsigned i = 0; i < 8; ++i)
        usage |= (first & (0x80U >> i)) != 0 ? 1U << i : 0;
    return usage;
}

std::optional<BasicConstraints> readConstraints(const QByteArray& value)
{
    const auto read = Asn1Value::decode("BasicConstraints", value);
    if (!read)
        return std::nullopt;
    BasicConstraints out;
    out.isCa = read->oid("cA") == "TRUE";
    if (const auto length = read->bytes("pathLenConstraint"))
        out.pathLength = length->size() == 1 && length->at(0) >= 0 ? length->at(0) : 0;
    return out;
}

// False when a known extension cannot be read: then nothing may be built on the certificate.
bool readExtension(const QByteArray& oid, bool critical, const QByteArray& value, Certificate& to)
{
    if (oid == "2.5.29.19") {
        to.constraints = readConstraints(value);
        return to.constraints.has_value();
    }
    if (oid == "2.5.29.15") {
        to.keyUsage = readKeyUsage(value);
        return to.keyUsage.has_value();
    }
    if (oid == "2.5.29.37") {
        const auto purposes = Asn1Value::decode("KeyPurposes", value);
        const int count = purposes ? purposes->count("") : 0;
        for (int i = 1; i <= std::min(count, 32); ++i)
            to.purposes << purposes->oid("?" + QByteArray::number(i));
        return count > 0;
    }
    if (oid == "2.5.29.14") {
        TlvCursor cursor(value);
        const auto id = cursor.next();
        if (id && id->head.is(tagOctetString))
            to.subjectKeyId = id->content.toByteArray();
    } else if (oid == "2.5.29.35") {
        TlvCursor cursor = TlvCursor::inside(value, tagSequence);
        const auto id = cursor.next();
        if (id && id->head.isContext(0))
            to.authorityKeyId = id->content.toByteArray();
    } else if (oid == "2.5.29.31") {
        readUrls(value, 6, to.crlUrls);
    } else if (oid == "1.3.6.1.5.5.7.1.1") {
        readAccess(value, to);
    } else if (oid == "1.3.6.1.5.5.7.48.1.5") {
        to.ocspNoCheck = true;
    } else if (oid != "2.5.29.32" && oid != "2.5.29.17" && oid != "2.5.29.18") {
        // Policies and other names limit nothing that we rely on; anything else that is critical might.
        to.unknownCritical = to.unknownCritical || critical;
    }
    return true;
}

} // namespace

std::optional<Certificate> Certificate::parse(const QByteArray& der)
{
    if (der.size() > maxCertificate)
        return std::nullopt;
    const auto outer = Asn1Value::decode("Certificate", der);
    if (!outer)
        return std::nullopt;
    Certificate out;
    out.der = der;
    out.tbs = outer->bytes("tbsCertificate").value_or(QByteArray());
    const auto signature = outer->octetsOfBits("signature");
    const auto tbs = Asn1Value::decode("TBSCertificate", out.tbs);
    if (!tbs || !signature)
        return std::nullopt;
    out.signature = *signature;
    out.signatureAlgorithm = {outer->oid("signatureAlgorithm.algorithm"),
        outer->bytes("signatureAlgorithm.parameters").value_or(QByteArray())};
    out.serial = tbs->bytes("serialNumber").value_or(QByteArray());
    out.subject = DistinguishedName::parse(tbs->bytes("subject").value_or(QByteArray()));
    out.issuer = DistinguishedName::parse(tbs->bytes("issuer").value_or(QByteArray()));
    out.notBefore = timeOfDer(tbs->bytes("validity.notBefore").value_or(QByteArray()));
    out.notAfter = timeOfDer(tbs->bytes("validity.notAfter").value_or(QByteArray()));
    out.keyInfo = tbs->bytes("subjectPublicKeyInfo").value_or(QByteArray());
    out.key = PublicKey::parse(out.keyInfo);
    // RFC 5280, 4.1.1.2: both places name the same algorithm.
    const bool sameAlgorithm = tbs->oid("signature.algorithm") == out.signatureAlgorithm.oid;
    if (!sameAlgorithm || out.serial.isEmpty() || !out.subject.isValid() || !out.issuer.isValid()
        || !out.notBefore.isValid() || !out.notAfter.isValid())
        return std::nullopt;
    const int extensions = tbs->count("extensions");
    if (extensions > maxExtensions)
        return std::nullopt;
    for (int i = 1; i <= extensions; ++i) {
        const QByteArray at = "extensions.?" + QByteArray::number(i);
        const bool critical = tbs->oid(at + ".critical") == "TRUE";
        if (!readExtension(
                tbs->oid(at + ".extnID"), critical, tbs->bytes(at + ".extnValue").value_or(QByteArray()), out))
            return std::nullopt;
    }
    return out;
}

bool Certificate::isSignedBy(const Certificate& issuer) const
{
    if (!issuer.key)
        return false;
    const auto scheme = schemeOf(signatureAlgorithm, issuer.key->kind(), std::nullopt);
    return scheme && issuer.key->verifyBytes(*scheme, tbs, signature);
}

Owner ownerOf(const Certificate& certificate)
{
    const DistinguishedName& subject = certificate.subject;
    Owner owner;
    const QString surname = subject.value(attribute::surname);
    const QString given = subject.value(attribute::givenName);
    owner.name = surname.isEmpty() || given.isEmpty() ? subject.value(attribute::commonName) : surname + u' ' + given;
    owner.organisation = subject.value(attribute::organisation);
    owner.position = subject.value(attribute::title);
    if (const QString snils = subject.value(attribute::snils); !snils.isEmpty()) {
        owner.snils = core::Snils::parse(snils);
        if (!owner.snils)
            owner.faults << QStringLiteral("snils");
    }
    const auto readInn = [&owner](QString text, bool person) {
        if (text.isEmpty())
            return;
        // The INN of an organisation stood as 00 and ten digits in the field of twelve until 2020.
        const bool padded = text.size() == 12 && text.startsWith(u"00");
        const auto inn = core::Inn::parse(padded ? text.sliced(2) : text);
        if (!inn)
            owner.faults << QStringLiteral("inn");
        else if (inn->isPerson() && person)
            owner.inn = inn;
        else
            owner.organisationInn = inn;
    };
    readInn(subject.value(attribute::inn), true);
    readInn(subject.value(attribute::organisationInn), false);
    for (const char* oid : {attribute::ogrn, attribute::ogrnip}) {
        const QString number = subject.value(oid);
        if (number.isEmpty() || !owner.ogrn.isEmpty())
            continue;
        // The last digit is the rest modulo 11 (13) of the others (приказ Минфина России от 30.10.2017 № 165н).
        bool digits = false;
        const quint64 body = number.chopped(1).toULongLong(&digits);
        const bool right = digits && (number.size() == 13 || number.size() == 15)
            && number.back().digitValue() == static_cast<int>(body % (number.size() == 13 ? 11 : 13) % 10);
        if (right)
            owner.ogrn = number;
        else
            owner.faults << QStringLiteral("ogrn");
    }
    return owner;
}

QList<Certificate> certificatesOf(const QByteArray& file)
{
    QList<Certificate> out;
    for (const QByteArray& der : derOfPem(file, {"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"})) {
        if (auto certificate = Certificate::parse(der))
            out << *certificate;
    }
    if (out.isEmpty()) {
        if (auto certificate = Certificate::parse(file))
            out << *certificate;
        else if (auto bare = Certificate::parse(QByteArray::fromBase64(file)))
            out << *bare;
    }
    return out;
}

} // namespace okno::signing
