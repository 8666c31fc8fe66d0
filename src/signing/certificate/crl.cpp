// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/crl.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/cms/armor.h"

namespace okno::signing {
namespace {

constexpr int maxCrl = 256 * 1024 * 1024; // octets: the largest lists of Russian centres are tens of megabytes

// Extensions that change what the list means (RFC 5280, 5.2.4 and 5.2.5): a delta, or only a part of the certificates.
bool isWhole(QByteArrayView extensions)
{
    TlvCursor cursor = TlvCursor::inside(extensions, tagSequence);
    while (const auto each = cursor.next()) {
        const auto extension = Asn1Value::decode("Extension", each->whole);
        if (!extension)
            return false;
        const QByteArray oid = extension->oid("extnID");
        const bool critical = extension->oid("critical") == "TRUE";
        if (oid == "2.5.29.27" || (critical && oid != "2.5.29.20" && oid != "2.5.29.35" && oid != "2.5.29.28"))
            return false;
        if (oid != "2.5.29.28")
            continue;
        TlvCursor point = TlvCursor::inside(extension->bytes("extnValue").value_or(QByteArray()), tagSequence);
        while (const auto part = point.next()) {
            // [0] only says where the list is published; any other part narrows it.
            if (!part->head.isContext(0) && part->content != QByteArrayView("\0", 1))
                return false;
        }
    }
    return cursor.fine();
}

} // namespace

std::optional<Crl> Crl::parse(const QByteArray& der)
{
    if (der.size() > maxCrl)
        return std::nullopt;
    Crl out;
    out.m_der = der;
    TlvCursor outer = TlvCursor::inside(out.m_der, tagSequence);
    const auto tbs = outer.next();
    const auto algorithm = outer.next();
    const auto bits = outer.next();
    if (!tbs || !algorithm || !bits || !bits->head.is(tagBitString) || bits->content.size() < 2)
        return std::nullopt;
    const auto id = Asn1Value::decode("AlgorithmIdentifier", algorithm->whole);
    if (!id)
        return std::nullopt;
    out.m_tbs = tbs->whole;
    out.m_algorithm = {id->oid("algorithm"), id->bytes("parameters").value_or(QByteArray())};
    out.m_signature = bits->content.sliced(1).toByteArray();
    return out.readBody() ? std::optional(out) : std::nullopt;
}

bool Crl::readBody()
{
    TlvCursor body = TlvCursor::inside(m_tbs, tagSequence);
    auto part = body.next();
    if (part && part->head.is(tagInteger))
        part = body.next();
    const auto issuer = body.next();
    const auto since = body.next();
    if (!part || !issuer || !since)
        return false;
    m_issuer = DistinguishedName::parse(issuer->whole.toByteArray());
    m_thisUpdate = timeOfDer(since->whole);
    part = body.next();
    if (part && (part->head.is(tagUtcTime) || part->head.is(tagGeneralizedTime))) {
        m_nextUpdate = timeOfDer(part->whole);
        part = body.next();
    }
    if (part && part->head.is(tagSequence)) {
        m_entries = part->content;
        part = body.next();
    }
    return m_issuer.isValid() && m_thisUpdate.isValid() && body.fine()
        && (!part || (part->head.isContext(0) && isWhole(part->content)));
}

bool Crl::isSignedBy(const Certificate& issuer) const
{
    if (!issuer.key || !issuer.subject.matches(m_issuer) || (issuer.keyUsage && !(*issuer.keyUsage & CrlSign)))
        return false;
    const auto scheme = schemeOf(m_algorithm, issuer.key->kind(), std::nullopt);
    return scheme && issuer.key->verifyBytes(*scheme, m_tbs, m_signature);
}

QDateTime Crl::revokedAt(const QByteArray& serial) const
{
    TlvCursor entries(m_entries);
    while (const auto entry = entries.next()) {
        TlvCursor inside(entry->content);
        const auto number = inside.next();
        if (!number || !number->head.is(tagInteger) || number->content != serial)
            continue;
        const auto moment = inside.next();
        const QDateTime at = moment ? timeOfDer(moment->whole) : QDateTime();
        return at.isValid() ? at : m_thisUpdate; // revoked without a readable date is revoked all the same
    }
    return {};
}

QList<Crl> crlsOf(const QByteArray& file)
{
    QList<Crl> out;
    for (const QByteArray& der : derOfPem(file, {"X509 CRL"})) {
        if (auto crl = Crl::parse(der))
            out << *crl;
    }
    if (out.isEmpty()) {
        if (auto crl = Crl::parse(file))
            out << *crl;
    }
    return out;
}

} // namespace okno::signing
