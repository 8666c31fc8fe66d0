// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/ocsp.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/crypto/digest.h"

#include <algorithm>

namespace okno::signing {
namespace {

constexpr qsizetype maxReply = 1024 * 1024; // octets
constexpr int maxCertificates = 8;
constexpr int maxResponses = 64;
constexpr qint64 clockSkew = 300; // seconds that the responder's clock may be before ours
constexpr qint64 freshWithoutNext = 3600; // seconds

constexpr char nonceOid[] = "1.3.6.1.5.5.7.48.1.2";
constexpr char basicOid[] = "1.3.6.1.5.5.7.48.1.1";
constexpr char ocspSigning[] = "1.3.6.1.5.5.7.3.9";

// The octets of the key itself, without its algorithm (RFC 6960, 4.1.1).
QByteArray keyOctets(const Certificate& certificate)
{
    const auto info = Asn1Value::decode("SubjectPublicKeyInfo", certificate.keyInfo);
    return info ? info->octetsOfBits("subjectPublicKey").value_or(QByteArray()) : QByteArray();
}

QByteArray octetString(const QByteArray& content)
{
    return headOf(static_cast<unsigned char>(tagOctetString), content.size()) + content;
}

bool names(const Asn1Value& reply, const QByteArray& at, const Certificate& certificate, const Certificate& issuer)
{
    const auto digest = digestOf({reply.oid(at + ".hashAlgorithm.algorithm"), {}});
    return digest && reply.bytes(at + ".serialNumber") == certificate.serial
        && reply.bytes(at + ".issuerNameHash") == Digest::of(*digest, certificate.issuer.der())
        && reply.bytes(at + ".issuerKeyHash") == Digest::of(*digest, keyOctets(issuer));
}

// responderID: [1] a name or [2] the SHA-1 of a key.
bool isNamed(const Certificate& signer, const QByteArray& responder)
{
    TlvCursor cursor(responder);
    const auto choice = cursor.next();
    if (!choice)
        return false;
    if (choice->head.isContext(1))
        return DistinguishedName::parse(choice->content.toByteArray()).matches(signer.subject);
    TlvCursor inside(choice->content);
    const auto hash = inside.next();
    return choice->head.isContext(2) && hash && hash->head.is(tagOctetString)
        && hash->content == Digest::of(DigestKind::Sha1, keyOctets(signer));
}

// RFC 6960, 4.2.2.2: issued by the very issuer, for this purpose.
bool isDelegate(const Certificate& signer, const Certificate& issuer, const QDateTime& now)
{
    return signer.issuer.matches(issuer.subject) && signer.purposes.contains(ocspSigning) && !signer.unknownCritical
        && (!signer.keyUsage || (*signer.keyUsage & (DigitalSignature | NonRepudiation))) && signer.isValidAt(now)
        && signer.isSignedBy(issuer);
}

class Reader {
public:
    Reader(const OcspRequest& request, const Certificate& certificate, const Certificate& issuer, const QDateTime& now)
        : m_request(request)
        , m_certificate(certificate)
        , m_issuer(issuer)
        , m_now(now)
    {
    }

    OcspReply read(const QByteArray& reply)
    {
        m_out.fault = open(reply);
        if (m_out.fault == OcspFault::None)
            m_out.fault = judge();
        if (m_out.fault != OcspFault::None) {
            m_out.state = RevocationState::Unknown;
            m_out.revokedAt = {};
        }
        return m_out;
    }

private:
    OcspFault open(const QByteArray& reply)
    {
        const auto outer = reply.size() <= maxReply ? Asn1Value::decode("OCSPResponse", reply) : std::nullopt;
        if (!outer)
            return OcspFault::Unreadable;
        if (outer->bytes("responseStatus") != QByteArray("\x0a\x01\x00", 3))
            return OcspFault::Refused;
        m_basic = Asn1Value::decode("BasicOCSPResponse", outer->bytes("responseBytes.response").value_or(QByteArray()));
        if (!m_basic || outer->oid("responseBytes.responseType") != basicOid)
            return OcspFault::Unreadable;
        m_tbs = m_basic->bytes("tbsResponseData").value_or(QByteArray());
        m_data = Asn1Value::decode("ResponseData", m_tbs);
        return m_data && m_data->count("responses") <= maxResponses ? OcspFault::None : OcspFault::Unreadable;
    }

    OcspFault judge()
    {
        // Before the costly part: who repeats an old answer has it signed rightly.
        if (!nonceFits())
            return OcspFault::Replayed;
        const int count = m_data->count("responses");
        QByteArray ours;
        for (int i = 1; i <= count && ours.isEmpty(); ++i) {
            const QByteArray at = "responses.?" + QByteArray::number(i);
            if (names(*m_data, at + ".certID", m_certificate, m_issuer))
                ours = at;
        }
        if (ours.isEmpty())
            return OcspFault::AnotherCertificate;
        if (!isSigned())
            return OcspFault::WrongSigner;
        return readStatus(ours);
    }

    [[nodiscard]] bool nonceFits() const
    {
        if (m_request.nonce.isEmpty())
            return true;
        const int count = m_data->count("responseExtensions");
        for (int i = 1; i <= std::min(count, 32); ++i) {
            const QByteArray at = "responseExtensions.?" + QByteArray::number(i);
            if (m_data->oid(at + ".extnID") == nonceOid)
                return m_data->bytes(at + ".extnValue") == octetString(m_request.nonce);
        }
        return true;
    }

    bool isSigned()
    {
        const AlgorithmId algorithm{m_basic->oid("signatureAlgorithm.algorithm"),
            m_basic->bytes("signatureAlgorithm.parameters").value_or(QByteArray())};
        const QByteArray signature = m_basic->octetsOfBits("signature").value_or(QByteArray());
        const QByteArray responder = m_data->bytes("responderID").value_or(QByteArray());
        const auto made = [&](const Certificate& by) {
            const auto scheme = by.key ? schemeOf(algorithm, by.key->kind(), std::nullopt) : std::nullopt;
            return isNamed(by, responder) && scheme && by.key->verifyBytes(*scheme, m_tbs, signature);
        };
        if (made(m_issuer))
            return true;
        const int count = m_basic->count("certs");
        for (int i = 1; i <= std::min(count, maxCertificates); ++i) {
            const auto each =
                Certificate::parse(m_basic->bytes("certs.?" + QByteArray::number(i)).value_or(QByteArray()));
            if (each && isDelegate(*each, m_issuer, m_now) && made(*each)) {
                m_out.delegate = each;
                return true;
            }
        }
        return false;
    }

    OcspFault readStatus(const QByteArray& at)
    {
        m_out.thisUpdate = timeOfDer(m_data->bytes(at + ".thisUpdate").value_or(QByteArray()));
        const auto next = m_data->bytes(at + ".nextUpdate");
        if (next)
            m_out.nextUpdate = timeOfDer(*next);
        if (!m_out.thisUpdate.isValid() || (next && !m_out.nextUpdate.isValid()))
            return OcspFault::Unreadable;
        const QDateTime until = next ? m_out.nextUpdate : m_out.thisUpdate.addSecs(freshWithoutNext);
        if (m_out.thisUpdate > m_now.addSecs(clockSkew) || until.addSecs(clockSkew) < m_now)
            return OcspFault::Stale;
        const QByteArray status = m_data->bytes(at + ".certStatus").value_or(QByteArray());
        TlvCursor cursor(status);
        const auto choice = cursor.next();
        if (!choice || choice->head.tagClass != TlvHead::Context)
            return OcspFault::Unreadable;
        if (choice->head.number == 0) {
            m_out.state = RevocationState::Good;
        } else if (choice->head.number == 1) {
            m_out.state = RevocationState::Revoked;
            TlvCursor inside(choice->content);
            const auto moment = inside.next();
            m_out.revokedAt = moment ? timeOfDer(moment->whole) : QDateTime();
            // Revoked without a readable date is revoked all the same.
            if (!m_out.revokedAt.isValid())
                m_out.revokedAt = m_out.thisUpdate;
        }
        return OcspFault::None;
    }

    const OcspRequest& m_request;
    const Certificate& m_certificate;
    const Certificate& m_issuer;
    QDateTime m_now;
    std::optional<Asn1Value> m_basic;
    std::optional<Asn1Value> m_data;
    QByteArray m_tbs;
    OcspReply m_out;
};

} // namespace

OcspRequest makeOcspRequest(const Certificate& certificate, const Certificate& issuer, const QByteArray& nonce)
{
    Asn1Value request = Asn1Value::create("OCSPRequest");
    request.leaveOut("tbsRequest.version");
    request.leaveOut("tbsRequest.requestorName");
    request.append("tbsRequest.requestList");
    const QByteArray id = "tbsRequest.requestList.?1.reqCert";
    request.putOid(id + ".hashAlgorithm.algorithm", oidOf(DigestKind::Sha1));
    request.put(id + ".hashAlgorithm.parameters", QByteArrayView(derNull, 2));
    request.put(id + ".issuerNameHash", Digest::of(DigestKind::Sha1, certificate.issuer.der()));
    request.put(id + ".issuerKeyHash", Digest::of(DigestKind::Sha1, keyOctets(issuer)));
    request.put(id + ".serialNumber", certificate.serial);
    request.leaveOut("tbsRequest.requestList.?1.singleRequestExtensions");
    if (nonce.isEmpty()) {
        request.leaveOut("tbsRequest.requestExtensions");
    } else {
        request.append("tbsRequest.requestExtensions");
        request.putOid("tbsRequest.requestExtensions.?1.extnID", nonceOid);
        request.put("tbsRequest.requestExtensions.?1.extnValue", octetString(nonce));
    }
    request.leaveOut("optionalSignature");
    return {request.encode(), nonce};
}

OcspReply readOcspReply(const QByteArray& reply, const OcspRequest& request, const Certificate& certificate,
    const Certificate& issuer, const QDateTime& now)
{
    return Reader(request, certificate, issuer, now).read(reply);
}

const char* nameOf(OcspFault fault)
{
    switch (fault) {
    case OcspFault::None:
        return "none";
    case OcspFault::Unreadable:
        return "unreadable";
    case OcspFault::Refused:
        return "refused";
    case OcspFault::AnotherCertificate:
        return "another certificate";
    case OcspFault::Replayed:
        return "replayed";
    case OcspFault::WrongSigner:
        return "wrong signer";
    case OcspFault::Stale:
        return "stale";
    }
    return "";
}

} // namespace okno::signing
