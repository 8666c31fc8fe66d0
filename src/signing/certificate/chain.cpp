// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/chain.h"

#include <optional>

namespace okno::signing {
namespace {

constexpr qsizetype maxPath = 10; // certificates
constexpr int maxSignatureChecks = 64; // a bundle of look-alikes must not cost more

constexpr char timestamping[] = "1.3.6.1.5.5.7.3.8";

bool mayBeIssuer(const Certificate& issuer, const Certificate& certificate)
{
    return issuer.subject.matches(certificate.issuer)
        && (certificate.authorityKeyId.isEmpty() || issuer.subjectKeyId.isEmpty()
            || certificate.authorityKeyId == issuer.subjectKeyId);
}

class Search {
public:
    Search(const Certificate& certificate, const ChainRequest& request) : m_request(request), m_path{certificate} { }

    ChainReport run()
    {
        extend();
        if (!m_best) {
            m_best = ChainReport{};
            m_best->state = m_request.trust.isEmpty() ? ChainState::NotChecked : ChainState::UnknownIssuer;
            m_best->path = m_path;
            m_best->forged = m_forged;
        }
        return *m_best;
    }

private:
    [[nodiscard]] bool isDone() const { return m_best && m_best->state == ChainState::Ok; }

    void extend()
    {
        const Certificate top = m_path.last();
        if (m_request.trust.isRoot(top)) {
            ChainReport found = judge();
            if (!m_best || found.state == ChainState::Ok)
                m_best = std::move(found);
            return;
        }
        if (m_path.size() == maxPath)
            return;
        tryAll(top, m_request.trust.roots(), true);
        tryAll(top, m_request.trust.others(), false);
        tryAll(top, m_request.known, false);
    }

    void tryAll(const Certificate& top, const QList<Certificate>& candidates, bool trusted)
    {
        for (const Certificate& each : candidates) {
            if (isDone() || m_checks == maxSignatureChecks)
                return;
            if (m_path.contains(each) || !mayBeIssuer(each, top))
                continue;
            ++m_checks;
            if (!top.isSignedBy(each)) {
                m_forged =
                    m_forged || (trusted && !top.authorityKeyId.isEmpty() && top.authorityKeyId == each.subjectKeyId);
                continue;
            }
            m_path << each;
            extend();
            m_path.removeLast();
        }
    }

    [[nodiscard]] ChainReport judge() const
    {
        ChainReport out;
        out.path = m_path;
        out.accredited = m_request.trust.isAccredited(m_path.last());
        out.state = ChainState::Ok;
        const auto fault = [&out](ChainState state) {
            if (out.state == ChainState::Ok)
                out.state = state;
        };
        for (qsizetype i = 0; i < m_path.size(); ++i) {
            if (i > 0 && !isGoodIssuer(i))
                fault(ChainState::BadCa);
        }
        if (!isGoodUse(m_path.first()))
            fault(ChainState::BadUsage);
        for (const Certificate& each : m_path) {
            if (!each.isValidAt(m_request.at))
                fault(ChainState::Expired);
        }
        askRevocation(out);
        if (out.revocation == RevocationState::Revoked)
            fault(ChainState::Revoked);
        return out;
    }

    [[nodiscard]] bool isGoodIssuer(qsizetype index) const
    {
        const Certificate& issuer = m_path[index];
        const bool root = index == m_path.size() - 1;
        if (!issuer.constraints)
            return root;
        if (!issuer.constraints->isCa || issuer.unknownCritical)
            return false;
        if (issuer.keyUsage && !(*issuer.keyUsage & KeyCertSign))
            return false;
        qsizetype below = 0; // CAs under this one that are not their own issuers
        for (qsizetype i = 1; i < index; ++i)
            below += m_path[i].isSelfIssued() ? 0 : 1;
        return !issuer.constraints->pathLength || below <= *issuer.constraints->pathLength;
    }

    [[nodiscard]] bool isGoodUse(const Certificate& certificate) const
    {
        if (certificate.unknownCritical)
            return false;
        if (certificate.keyUsage && !(*certificate.keyUsage & (DigitalSignature | NonRepudiation)))
            return false;
        // RFC 3161, 2.3: a timestamp service has this purpose and no other.
        return m_request.use != CertificateUse::Timestamp
            || (certificate.purposes.size() == 1 && certificate.purposes.first() == timestamping);
    }

    void askRevocation(ChainReport& out) const
    {
        out.revocation = m_path.size() == 1 ? RevocationState::Unknown : RevocationState::Good;
        for (qsizetype i = 0; i + 1 < m_path.size(); ++i) {
            const RevocationAnswer answer = m_request.revocation
                ? m_request.revocation->check(m_path[i], m_path[i + 1], m_request.at)
                : RevocationAnswer{};
            if (answer.state == RevocationState::Revoked) {
                out.revocation = RevocationState::Revoked;
                return;
            }
            if (answer.outdated)
                out.warnings << QStringLiteral("crl-outdated");
            if (answer.state == RevocationState::Unknown)
                out.revocation = RevocationState::Unknown;
        }
    }

    const ChainRequest& m_request;
    QList<Certificate> m_path;
    std::optional<ChainReport> m_best;
    int m_checks = 0;
    bool m_forged = false;
};

} // namespace

ChainReport checkChain(const Certificate& certificate, const ChainRequest& request)
{
    return Search(certificate, request).run();
}

} // namespace okno::signing
