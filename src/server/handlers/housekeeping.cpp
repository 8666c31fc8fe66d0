// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/housekeeping.h"

#include "server/storage/challenges.h"
#include "server/storage/messages.h"

namespace okno::server {

core::Result<> Housekeeping::run(Services& services)
{
    if (const core::Result<int> cleaned = services.uploads.clean(); !cleaned)
        return cleaned.error();
    if (const core::Result<int> closed = services.closeUnanswered.run(); !closed)
        return closed.error();
    if (const core::Result<int> told = services.deadlineWatch.run(); !told)
        return told.error();
    const ServiceSettings& settings = services.settings;
    return services.database.writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
        const QDateTime now = transaction.now();
        storage::Connection& db = transaction.db();
        storage::purgeSessions(db, now.addSecs(-settings.sessionSeconds), now.addSecs(-settings.sessionMaxSeconds));
        storage::purgeGuesses(db, now.addDays(-1));
        storage::purgeConfirmations(db, now.addSecs(-2 * qMax(settings.emailCodeSeconds, settings.smsCodeSeconds)));
        // Kept a while beyond its end, so that a late one is told apart from one that never was.
        storage::purgeChallenges(db, now.addSecs(-3600));
        storage::purgeAnswers(db, now.addSecs(-settings.idempotencySeconds));
        storage::purgeEvents(db, now.addSecs(-settings.eventSeconds));
        return core::Done();
    });
}

Housekeeping::Housekeeping(Services& services, int everySeconds) : m_services(services)
{
    m_thread = std::thread([this, everySeconds] {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::seconds(everySeconds), [this] { return m_stopping; })) {
            lock.unlock();
            if (const core::Result<> done = run(m_services); !done)
                qCWarning(storage::lcStorage) << "housekeeping failed:" << done.error().detail;
            lock.lock();
        }
    });
}

Housekeeping::~Housekeeping()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

} // namespace okno::server
