// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/event_stream.h"
#include "server/services/actor.h"
#include "server/storage/database.h"

#include <QHash>
#include <memory>
#include <mutex>
#include <vector>

namespace okno::server {

// Who listens to /v1/events, by person and by agency, and what they are told. Safe to use from several threads.
class EventHub {
public:
    explicit EventHub(storage::Database& database) : m_database(database) { }

    // Tells what was missed since `lastSeq` (0: nothing was), then everything that happens.
    void listen(const Actor& actor, qint64 lastSeq, const std::shared_ptr<http::EventStream>& stream);
    void tell(const std::vector<storage::PushEvent>& events);
    // A person may not be told any more: ends the streams of an account.
    void drop(const QString& accountId);
    [[nodiscard]] qsizetype listeners() const;

private:
    struct Listener {
        QString accountId;
        QString agencyId;
        std::shared_ptr<http::EventStream> stream;
    };
    using ListenerPtr = std::shared_ptr<Listener>;
    void remove(const ListenerPtr& listener);
    void tellOne(const storage::PushEvent& event);

    storage::Database& m_database;
    mutable std::mutex m_mutex;
    QHash<QString, std::vector<ListenerPtr>> m_byAccount;
    QHash<QString, std::vector<ListenerPtr>> m_byAgency;
    qsizetype m_count = 0;
};

} // namespace okno::server
