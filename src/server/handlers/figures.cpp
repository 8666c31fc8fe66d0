// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/figures.h"

#include "server/http/metrics.h"
#include "server/storage/messages.h"
#include "server/storage/sessions.h"

#include <QFileInfo>
#include <QHash>
#include <memory>

namespace okno::server {
namespace {

// Counts what the writer does. Only its thread comes here.
class WriterFigures {
public:
    explicit WriterFigures(http::Metrics& metrics)
        : m_metrics(metrics)
        , m_done(metrics.counter(requestsName, requestsHelp, {{"result", "done"}}))
        , m_refused(metrics.counter(requestsName, requestsHelp, {{"result", "refused"}}))
        , m_size(metrics.histogram("okno_storage_batch_requests", "Requests that one transaction made durable.",
              {1, 2, 4, 8, 16, 32, 64, 128, 256}))
        , m_seconds(
              metrics.histogram("okno_storage_write_seconds", "From the begin of a transaction until it was durable.",
                  {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5}))
    {
    }

    void note(const storage::WrittenBatch& batch)
    {
        m_done.add(batch.requests - batch.refused);
        if (batch.refused > 0)
            m_refused.add(batch.refused);
        m_size.observe(batch.requests);
        m_seconds.observe(static_cast<double>(batch.nanoseconds) / 1e9);
        for (const QString& action : batch.actions) {
            auto found = m_actions.find(action);
            if (found == m_actions.end())
                found = m_actions.insert(action,
                    &m_metrics.counter("okno_journal_records_total", "Records of the journal, by what was done.",
                        {{"action", action.toStdString()}}));
            (*found)->add();
        }
    }

private:
    static constexpr auto requestsName = "okno_storage_requests_total";
    static constexpr auto requestsHelp = "Requests to the writer; the refused ones were rolled back.";

    http::Metrics& m_metrics;
    http::Counter& m_done;
    http::Counter& m_refused;
    http::Histogram& m_size;
    http::Histogram& m_seconds;
    QHash<QString, http::Counter*> m_actions;
};

} // namespace

void showFigures(http::Metrics& metrics, storage::Database& database, const QString& file)
{
    database.onBatch([figures = std::make_shared<WriterFigures>(metrics)](
                         const storage::WrittenBatch& batch) { figures->note(batch); });
    metrics.gauge("okno_storage_queue_requests", "Requests that wait for the writer.",
        [&database] { return static_cast<double>(database.waiting()); });
    for (const char* part : {"", "-wal"})
        metrics.gauge("okno_storage_bytes", "The files of the database.",
            [path = file + QString::fromLatin1(part)] { return static_cast<double>(QFileInfo(path).size()); },
            {{"file", *part ? "wal" : "database"}});
    const auto asked = [&metrics, &database](
                           const char* name, const char* help, auto question, const http::Labels& labels = {}) {
        metrics.gauge(
            name, help,
            [&database, question] {
                const core::Result<qint64> number =
                    database.read([&](storage::Connection& db) { return core::Result<qint64>(question(db)); });
                return number ? static_cast<double>(*number) : -1.0;
            },
            labels);
    };
    asked("okno_sessions", "Sessions of people who are logged in.",
        [](storage::Connection& db) { return storage::countSessions(db); });
    for (const char* channel : {"email", "sms"}) {
        asked("okno_deliveries_waiting", "Letters and short messages that wait to be sent.",
            [name = QString::fromLatin1(channel)](storage::Connection& db) { return storage::countWaiting(db, name); },
            {{"channel", channel}});
    }
}

} // namespace okno::server
