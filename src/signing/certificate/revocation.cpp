// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/revocation.h"

namespace okno::signing {

RevocationAnswer answerOf(const Crl& list, const Certificate& certificate, const QDateTime& at)
{
    const QDateTime revoked = list.revokedAt(certificate.serial);
    // What was signed before the revocation stays signed.
    if (revoked.isValid() && revoked <= at)
        return {RevocationState::Revoked, revoked, false};
    if (list.nextUpdate().isValid() && list.nextUpdate() < at)
        return {RevocationState::Unknown, {}, true};
    if (!revoked.isValid() && list.thisUpdate() > certificate.notAfter)
        return {};
    return {RevocationState::Good, {}, false};
}

RevocationAnswer CrlSource::check(const Certificate& certificate, const Certificate& issuer, const QDateTime& at) const
{
    RevocationAnswer best;
    for (const Crl& list : m_lists) {
        if (!list.issuer().matches(certificate.issuer) || !list.isSignedBy(issuer))
            continue;
        const RevocationAnswer answer = answerOf(list, certificate, at);
        if (answer.state == RevocationState::Revoked)
            return answer;
        if (best.state == RevocationState::Unknown && answer != RevocationAnswer())
            best = answer;
    }
    return best;
}

RevocationAnswer RevocationSources::check(
    const Certificate& certificate, const Certificate& issuer, const QDateTime& at) const
{
    RevocationAnswer best;
    for (const RevocationSource* source : m_sources) {
        const RevocationAnswer answer = source->check(certificate, issuer, at);
        if (answer.state == RevocationState::Revoked)
            return answer;
        if (best.state == RevocationState::Unknown && (answer.state == RevocationState::Good || answer.outdated))
            best = answer;
    }
    return best;
}

} // namespace okno::signing
