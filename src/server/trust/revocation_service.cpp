// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trust/revocation_service.h"

#include "server/trust/crl_cache.h"
#include "signing/certificate/ocsp.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace okno::server {

using signing::Certificate;
using signing::OcspFault;
using signing::OcspReply;
using signing::RevocationAnswer;
using signing::RevocationState;

namespace {

Q_LOGGING_CATEGORY(lcTrust, "okno.trust")

constexpr qint64 maxReply = 256 * 1024; // octets of an answer of OCSP
constexpr qint64 replyAge = 600; // seconds that an answer is used again
constexpr qint64 secondsAfterFailure = 60;
constexpr qsizetype maxReplies = 4096;
constexpr qsizetype maxPlaces = 4; // of one certificate

QByteArray randomNonce()
{
    QByteArray nonce(16, Qt::Uninitialized);
    for (char& octet : nonce)
        octet = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return nonce;
}

RevocationAnswer answerOf(const OcspReply& reply, const QDateTime& at)
{
    // What was signed before the revocation stays signed.
    if (reply.state == RevocationState::Revoked && reply.revokedAt > at)
        return {RevocationState::Good, {}, false};
    return {reply.state, reply.revokedAt, false};
}

} // namespace

struct RevocationService::State {
    State(RevocationSettings wanted, const core::Clock& time)
        : settings(std::move(wanted))
        , clock(time)
        , lists(settings, clock)
    {
    }

    std::optional<OcspReply> known(const QByteArray& key)
    {
        const std::lock_guard lock(mutex);
        const auto found = replies.constFind(key);
        return found != replies.constEnd() && found->until > clock.now() ? std::optional(found->reply) : std::nullopt;
    }

    void remember(const QByteArray& key, const OcspReply& reply)
    {
        const QDateTime now = clock.now();
        QDateTime until = now.addSecs(replyAge);
        if (reply.nextUpdate.isValid() && reply.nextUpdate < until)
            until = reply.nextUpdate;
        const std::lock_guard lock(mutex);
        if (replies.size() >= maxReplies)
            replies.removeIf([&now](const auto& each) { return each.value().until <= now; });
        if (replies.size() >= maxReplies)
            replies.clear();
        replies.insert(key, {reply, until});
    }

    bool failedLately(const QString& url)
    {
        const std::lock_guard lock(mutex);
        const QDateTime now = clock.now();
        failures.removeIf([&now](const auto& each) { return each.value() <= now; });
        return failures.contains(url);
    }

    OcspReply ask(
        const QString& url, const Certificate& certificate, const Certificate& issuer, std::chrono::milliseconds limit)
    {
        const signing::OcspRequest request = makeOcspRequest(certificate, issuer, randomNonce());
        const Fetched got =
            post(url, "application/ocsp-request", request.der, {limit, maxReply, settings.privateAddresses});
        if (!got.isFine()) {
            qCInfo(lcTrust).noquote() << "no answer of OCSP from" << url << got.fault;
            const std::lock_guard lock(mutex);
            failures.insert(url, clock.now().addSecs(secondsAfterFailure));
            return {};
        }
        const OcspReply reply = readOcspReply(got.body, request, certificate, issuer, clock.now());
        if (reply.fault != OcspFault::None)
            qCInfo(lcTrust).noquote() << "the answer of OCSP from" << url << "does not count:" << nameOf(reply.fault);
        return reply;
    }

    // A responder's own certificate may have been revoked, unless its issuer says that nobody need ask.
    bool isRevoked(const Certificate& delegate, const Certificate& issuer, CrlCache::Deadline deadline)
    {
        return !delegate.ocspNoCheck
            && askLists(delegate, issuer, clock.now(), deadline).state == RevocationState::Revoked;
    }

    std::optional<OcspReply> askResponders(
        const Certificate& certificate, const Certificate& issuer, CrlCache::Deadline deadline)
    {
        // The silence of a responder about one whose time is over says nothing.
        if (!settings.ocsp || certificate.ocspUrls.isEmpty() || clock.now() > certificate.notAfter)
            return std::nullopt;
        QByteArray key = QCryptographicHash::hash(certificate.der + issuer.keyInfo, QCryptographicHash::Sha256);
        if (auto before = known(key))
            return before;
        for (const QString& url : certificate.ocspUrls.first(qMin(maxPlaces, certificate.ocspUrls.size()))) {
            // Half of the time stays for the lists.
            const auto limit = qMin(timeLeft(deadline), settings.timeLimit / 2);
            if (limit.count() == 0 || failedLately(url))
                continue;
            OcspReply reply = ask(url, certificate, issuer, limit);
            if (reply.fault != OcspFault::None || reply.state == RevocationState::Unknown)
                continue;
            if (reply.delegate && isRevoked(*reply.delegate, issuer, deadline)) {
                qCWarning(lcTrust).noquote() << "the certificate of the responder" << url << "was revoked";
                continue;
            }
            remember(key, reply);
            return reply;
        }
        return std::nullopt;
    }

    RevocationAnswer askLists(
        const Certificate& certificate, const Certificate& issuer, const QDateTime& at, CrlCache::Deadline deadline)
    {
        RevocationAnswer best;
        if (!settings.crlFetch)
            return best;
        for (const QString& url : certificate.crlUrls.first(qMin(maxPlaces, certificate.crlUrls.size()))) {
            const auto list = lists.list(url, issuer, deadline);
            if (!list)
                continue;
            const RevocationAnswer answer = signing::answerOf(*list, certificate, at);
            if (answer.state != RevocationState::Unknown)
                return answer;
            if (answer.outdated)
                best = answer;
        }
        return best;
    }

    const RevocationSettings settings;
    const core::Clock& clock;
    CrlCache lists;
    std::mutex mutex; // of what follows
    struct Known {
        OcspReply reply;
        QDateTime until;
    };
    QHash<QByteArray, Known> replies;
    QHash<QString, QDateTime> failures; // until when a responder is left alone
};

RevocationService::RevocationService(RevocationSettings settings, const core::Clock& clock)
    : m_state(std::make_unique<State>(std::move(settings), clock))
{
}

RevocationService::~RevocationService() = default;

RevocationAnswer RevocationService::check(
    const Certificate& certificate, const Certificate& issuer, const QDateTime& at) const
{
    const auto deadline = std::chrono::steady_clock::now() + m_state->settings.timeLimit;
    const auto reply = m_state->askResponders(certificate, issuer, deadline);
    return reply ? answerOf(*reply, at) : m_state->askLists(certificate, issuer, at, deadline);
}

} // namespace okno::server
