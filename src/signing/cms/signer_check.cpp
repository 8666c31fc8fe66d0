// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/signer_check.h"

#include "signing/asn1/tlv.h"
#include "signing/cms/oids.h"

#include <algorithm>

namespace okno::signing {
namespace {

// The attributes in the order of DER (X.690, 11.6). Some programs sign this order and write another.
QByteArray sortedAttributes(const QByteArray& set)
{
    QList<QByteArray> all;
    TlvCursor cursor = TlvCursor::inside(set, tagSet);
    while (const auto each = cursor.next())
        all << each->whole.toByteArray();
    std::sort(all.begin(), all.end());
    return wrapSet(all.join());
}

} // namespace

SignerCheck::SignerCheck(const SignerInfo& signer, const SignedMessage& message, const QList<Certificate>& known)
    : m_signer(signer)
    , m_contentType(message.contentType())
{
    QList<Certificate> fitting;
    for (const auto& list : {message.certificates(), known}) {
        for (const Certificate& each : list) {
            if (signer.isOf(each))
                fitting << each;
        }
    }
    if (fitting.isEmpty())
        return;
    // Of several that bear the same name and number the one that the signature itself means.
    const auto meant = std::find_if(fitting.begin(), fitting.end(),
        [&](const Certificate& each) { return signer.reference && signer.reference->names(each); });
    m_certificate = meant == fitting.end() ? fitting.first() : *meant;
}

std::optional<DigestKind> SignerCheck::wantedDigest() const
{
    return digestOf(m_signer.digestAlgorithm);
}

void SignerCheck::describe(SignerReport& report) const
{
    report.certificate = m_certificate;
    report.signingTime = m_signer.signingTime;
    if (!m_certificate) {
        report.warnings << QStringLiteral("certificate-missing");
        return;
    }
    report.subject = m_certificate->subject.text();
    report.owner = ownerOf(*m_certificate);
    for (const QString& fault : report.owner.faults)
        report.warnings << fault + QStringLiteral("-invalid");
    if (!m_certificate->key) {
        report.warnings << QStringLiteral("key-unsupported");
        return;
    }
    report.algorithm = nameOf(m_certificate->key->kind());
    report.parameters = m_certificate->key->parameters();
    if (m_certificate->key->kind() == KeyKind::Gost2001)
        report.warnings << QStringLiteral("gost-2001");
    if (report.signingTime.isValid() && !m_certificate->isValidAt(report.signingTime))
        report.warnings << QStringLiteral("signing-time-outside-certificate");
}

void SignerCheck::check(const QByteArray& contentDigest, SignerReport& report) const
{
    describe(report);
    if (!m_certificate || !m_certificate->key)
        return;
    const auto digest = wantedDigest();
    const auto scheme =
        digest ? schemeOf(m_signer.signatureAlgorithm, m_certificate->key->kind(), digest) : std::nullopt;
    if (!scheme) {
        report.warnings << (digest == DigestKind::Sha1 ? QStringLiteral("digest-weak")
                                                       : QStringLiteral("algorithm-unsupported"));
        return;
    }
    if (m_signer.signedAttributes.isEmpty())
        checkBare(*scheme, contentDigest, report);
    else
        checkWithAttributes(*scheme, contentDigest, report);
}

bool SignerCheck::attributesFit(SignerReport& report) const
{
    if (m_signer.broken || m_signer.messageDigest.isEmpty() || m_signer.contentType != m_contentType) {
        report.warnings << QStringLiteral("attributes-broken");
        return false;
    }
    // RFC 5035, 5: without this another certificate with the same key could be put in its place.
    if (m_signer.hasReference && !m_signer.reference->names(*m_certificate)) {
        report.warnings << QStringLiteral("signing-certificate-mismatch");
        return false;
    }
    return true;
}

void SignerCheck::checkWithAttributes(
    const SignatureScheme& scheme, const QByteArray& contentDigest, SignerReport& report) const
{
    const PublicKey& key = *m_certificate->key;
    const QByteArray sorted = sortedAttributes(m_signer.signedAttributes);
    const bool right = key.verifyBytes(scheme, m_signer.signedAttributes, m_signer.signature)
        || (sorted != m_signer.signedAttributes && key.verifyBytes(scheme, sorted, m_signer.signature));
    const bool fit = attributesFit(report);
    report.math = right && fit ? Mathematics::Ok : Mathematics::Bad;
    if (!contentDigest.isEmpty())
        report.content = contentDigest == m_signer.messageDigest ? ContentMatch::Ok : ContentMatch::Bad;
    if (fit && m_signer.hasReference)
        report.cades = CadesLevel::Bes;
}

void SignerCheck::checkBare(const SignatureScheme& scheme, const QByteArray& contentDigest, SignerReport& report) const
{
    // RFC 5652, 5.3: only plain data may go without attributes.
    if (m_contentType != oid::data) {
        report.warnings << QStringLiteral("attributes-broken");
        report.math = Mathematics::Bad;
        return;
    }
    if (contentDigest.isEmpty())
        return; // nothing can be said: the signature is over the content itself
    const bool right = m_certificate->key->verify(scheme, contentDigest, m_signer.signature);
    report.math = right ? Mathematics::Ok : Mathematics::Bad;
    report.content = right ? ContentMatch::Ok : ContentMatch::Bad;
}

} // namespace okno::signing
