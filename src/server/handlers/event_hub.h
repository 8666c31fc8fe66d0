// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/responder.h"
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

    // Opens a stream and tells what was missed since `lastSeq` (0: nothing was), then everything that happens. What was
    // missed is told once it is durable; answers StorageFailed when it will not be, so that the listener comes again.
    void listen(const Actor& actor, qint64 lastSeq, http::Responder responder);
    void tell(const std::vector<storage::PushEvent>& events);
    // A person may not be told any more: ends the streams of an account.
    void drop(const QString& accountId);
    [[nodiscard]] qsizetype listeners() const;

private:
    struct Listener {
        QString accountId;
        QString agencyId;
        std::shared_ptr<http::EventStream> stream; // null until it has been told what it missed
        QByteArray held; // what happens meanwhile
        bool dropped = false;
    };
    using ListenerPtr = std::shared_ptr<Listener>;
    using Listeners = std::vector<ListenerPtr>;
    using Streams = std::vector<std::shared_ptr<http::EventStream>>;
    void open(const ListenerPtr& listener, http::Responder& responder, const QByteArray& missed);
    void remove(const ListenerPtr& listener);
    void tellOne(const storage::PushEvent& event);
    [[nodiscard]] static Streams openOf(const Listeners& listeners, const QByteArray& bytes);

    storage::Database& m_database;
    mutable std::mutex m_mutex;
    QHash<QString, Listeners> m_byAccount;
    QHash<QString, Listeners> m_byAgency;
    qsizetype m_count = 0;
};

} // namespace okno::server
