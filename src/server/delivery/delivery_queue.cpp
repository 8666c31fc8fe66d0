// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/delivery_queue.h"

#include "server/storage/messages.h"

#include <QLoggingCategory>

namespace okno::server::delivery {
namespace {

Q_LOGGING_CATEGORY(lcDelivery, "okno.delivery")

constexpr int batch = 50;
constexpr int maxWaitSeconds = 30;

} // namespace

int retryDelay(int attempts)
{
    return qMin(10 << qMin(attempts - 1, 16), 2 * 3600);
}

DeliveryQueue::DeliveryQueue(
    storage::Database& database, const core::Clock& clock, const DeliverySettings& settings, Providers providers)
    : m_database(database)
    , m_clock(clock)
    , m_settings(settings)
    , m_providers(std::move(providers))
{
}

DeliveryQueue::~DeliveryQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DeliveryQueue::start()
{
    m_thread = std::thread([this] { run(); });
}

void DeliveryQueue::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_one();
}

core::Result<> DeliveryQueue::sendOne(const OutgoingMessage& message)
{
    const std::shared_ptr<Provider>& provider = message.channel == u"sms" ? m_providers.sms : m_providers.email;
    if (!provider)
        return deliveryError(QStringLiteral("no provider is set up for ") + message.channel, true);
    return provider->send(message);
}

core::Result<int> DeliveryQueue::sendDue()
{
    using Rows = core::Result<std::vector<storage::DeliveryRow>>;
    // A letter cannot be taken back: it must not tell of what a power cut would.
    const Rows due = m_database.readDurable(
        [&](storage::Connection& db) -> Rows { return storage::dueDeliveries(db, m_clock.now(), batch); });
    if (!due)
        return due.error();
    int sent = 0;
    for (const storage::DeliveryRow& row : *due) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                break;
        }
        const core::Result<> result = sendOne({row.id, row.channel, row.recipient, row.subject, row.text});
        sent += result ? 1 : 0;
        const int attempts = row.attempts + 1;
        const bool over = !result
            && (result.error().params.value(QStringLiteral("final")).toBool() || attempts >= m_settings.maxAttempts);
        if (!result)
            qCWarning(lcDelivery) << "message" << row.id << "attempt" << attempts << "failed:" << result.error().detail
                                  << (over ? "given up" : "");
        const auto noted = m_database.writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
            if (result)
                storage::noteSent(transaction.db(), row.id, transaction.now());
            else if (over)
                storage::giveUp(transaction.db(), row.id, attempts, result.error().detail);
            else
                storage::noteFault(transaction.db(), row.id, attempts, transaction.now().addSecs(retryDelay(attempts)),
                    result.error().detail);
            if (over)
                transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("delivery.failed"),
                    QStringLiteral("delivery/") + row.id, {{QStringLiteral("channel"), row.channel}}});
            return core::Done();
        });
        if (!noted)
            return noted.error();
    }
    return sent;
}

void DeliveryQueue::run()
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, std::chrono::seconds(maxWaitSeconds), [this] { return m_woken || m_stopping; });
            if (m_stopping)
                return;
            m_woken = false;
        }
        const core::Result<int> sent = sendDue();
        // What is due stays due: after a failure of the storage only the regular look comes back to it.
        if (!sent) {
            qCWarning(lcDelivery) << "the outbox cannot be worked off:" << sent.error().detail;
            continue;
        }
        if (*sent == batch)
            wake();
        const auto next = m_database.read([](storage::Connection& db) -> core::Result<std::optional<QDateTime>> {
            return storage::nextDelivery(db);
        });
        // The next attempt may be sooner than the regular look.
        if (next && *next) {
            const qint64 wait = qBound(qint64(50), m_clock.now().msecsTo(**next), qint64(maxWaitSeconds) * 1000);
            std::unique_lock lock(m_mutex);
            if (wait < maxWaitSeconds * 1000) {
                m_wake.wait_for(lock, std::chrono::milliseconds(wait), [this] { return m_woken || m_stopping; });
                m_woken = true;
            }
        }
    }
}

} // namespace okno::server::delivery
