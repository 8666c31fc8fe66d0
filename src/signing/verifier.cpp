// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verifier.h"

#include "signing/cms/content_digests.h"
#include "signing/cms/signer_check.h"
#include "signing/cms/timestamp.h"

namespace okno::signing {
namespace {

Verdict verdictOf(const SignerReport& signer)
{
    const ChainState chain = signer.chain.state;
    const bool broken = signer.math == Mathematics::Bad || signer.content == ContentMatch::Bad || signer.chain.forged
        || chain == ChainState::Expired || chain == ChainState::Revoked || chain == ChainState::BadCa
        || chain == ChainState::BadUsage;
    if (broken)
        return Verdict::Invalid;
    return signer.math == Mathematics::Ok && signer.content == ContentMatch::Ok && chain == ChainState::Ok
        ? Verdict::Valid
        : Verdict::Unknown;
}

Verdict worseOf(Verdict a, Verdict b)
{
    if (a == Verdict::Invalid || b == Verdict::Invalid)
        return Verdict::Invalid;
    return a == Verdict::Unknown || b == Verdict::Unknown ? Verdict::Unknown : Verdict::Valid;
}

class Verification {
public:
    Verification(SignedMessage& message, const VerifyRequest& request) : m_message(message), m_request(request)
    {
        m_embedded.add(message.crls());
        if (request.revocation)
            m_revocation.add(request.revocation);
        m_revocation.add(&m_embedded);
        const QList<Certificate> known = request.trust.others() + request.trust.roots();
        for (const SignerInfo& each : message.signers())
            m_checks.emplace_back(each, message, known);
    }

    core::Result<SignatureReport> run(QIODevice* content)
    {
        ContentDigests attached, beside;
        if (m_message.isAttached()) {
            wantAll(attached);
            if (const core::Result<> read = attached.readAll(m_message, m_request.progress); !read)
                return read.error();
        }
        if (content) {
            wantAll(beside);
            if (const core::Result<> read = beside.readAll(*content, m_request.progress); !read)
                return read.error();
        }
        SignatureReport report;
        report.attached = m_message.isAttached();
        report.verdict = Verdict::Valid;
        for (qsizetype i = 0; i < m_message.signers().size(); ++i) {
            const auto digest = m_checks[static_cast<size_t>(i)].wantedDigest();
            const ContentDigests& first = report.attached ? attached : beside;
            SignerReport signer = checkOne(i, digest ? first.of(*digest) : QByteArray());
            if (report.attached && content && digest && attached.of(*digest) != beside.of(*digest)) {
                signer.content = ContentMatch::Bad;
                signer.warnings << QStringLiteral("content-differs-from-attached");
                signer.verdict = verdictOf(signer);
            }
            report.verdict = worseOf(report.verdict, signer.verdict);
            report.signers << std::move(signer);
        }
        return report;
    }

private:
    void wantAll(ContentDigests& digests) const
    {
        for (const SignerCheck& check : m_checks) {
            if (const auto kind = check.wantedDigest())
                digests.want(*kind);
        }
    }

    SignerReport checkOne(qsizetype index, const QByteArray& contentDigest) const
    {
        SignerReport signer;
        m_checks[static_cast<size_t>(index)].check(contentDigest, signer);
        if (!signer.certificate) {
            signer.verdict = verdictOf(signer);
            return signer;
        }
        ChainRequest request{m_request.trust, &m_revocation, m_request.at, m_message.certificates()};
        checkTime(m_message.signers()[index], request, signer);
        if (signer.provenTime.isValid() && signer.provenTime < request.at)
            request.at = signer.provenTime;
        signer.chain = checkChain(*signer.certificate, request);
        signer.warnings += signer.chain.warnings;
        if (signer.chain.forged)
            signer.warnings << QStringLiteral("certificate-forged");
        if (signer.chain.state == ChainState::Ok && signer.chain.revocation == RevocationState::Unknown)
            signer.warnings << QStringLiteral("revocation-unknown");
        if (signer.signingTime.isValid() && signer.signingTime > m_request.at.addSecs(300))
            signer.warnings << QStringLiteral("signing-time-in-future");
        signer.verdict = verdictOf(signer);
        return signer;
    }

    void checkTime(const SignerInfo& info, const ChainRequest& base, SignerReport& signer) const
    {
        if (info.timestamp.isEmpty())
            return;
        const TimestampReport stamp = checkTimestamp(info.timestamp, info.signature, base);
        if (!stamp.right) {
            signer.warnings << QStringLiteral("timestamp-wrong");
        } else if (!stamp.isProof()) {
            signer.warnings << QStringLiteral("timestamp-untrusted");
        } else {
            signer.provenTime = stamp.time;
            if (signer.cades == CadesLevel::Bes)
                signer.cades = CadesLevel::T;
        }
    }

    SignedMessage& m_message;
    const VerifyRequest& m_request;
    CrlSource m_embedded;
    RevocationSources m_revocation;
    std::vector<SignerCheck> m_checks;
};

} // namespace

core::Result<SignatureReport> verifySignature(QIODevice& signature, QIODevice* content, const VerifyRequest& request)
{
    core::Result<SignedMessage> message = SignedMessage::open(signature);
    if (!message)
        return message.error();
    return Verification(*message, request).run(content);
}

} // namespace okno::signing
