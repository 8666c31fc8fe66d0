// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/event_hub.h"

#include "api/applications.h"
#include "server/handlers/binding.h"
#include "server/storage/messages.h"

namespace okno::server {
namespace {

using storage::PushEvent;
constexpr int maxMissed = 500;

// One event of the storage as the listener sees it: an applicant hears of the application and its notice, an official
// of the task.
QByteArray bytesOf(const PushEvent& event, bool toPerson)
{
    const int wanted = event.kinds
        & (toPerson ? PushEvent::Application | PushEvent::Notice | PushEvent::Catalogue
                    : PushEvent::Task | PushEvent::Catalogue);
    static const std::pair<int, const char*> kinds[] = {{PushEvent::Application, "application"},
        {PushEvent::Task, "task"}, {PushEvent::Notice, "notice"}, {PushEvent::Catalogue, "catalogue"}};
    QByteArray bytes;
    for (const auto& [kind, name] : kinds) {
        if ((wanted & kind) == 0)
            continue;
        const api::Event shown{QString::fromLatin1(name), event.subject};
        bytes += http::sseEvent(QByteArray::number(event.seq), name, api::toText(shown));
    }
    return bytes;
}

QByteArray bytesOf(const std::vector<PushEvent>& events, const Actor& actor)
{
    QByteArray bytes;
    for (const PushEvent& event : events)
        bytes += bytesOf(event, event.accountId == actor.accountId);
    return bytes;
}

} // namespace

void EventHub::listen(const Actor& actor, qint64 lastSeq, http::Responder responder)
{
    auto listener = std::make_shared<Listener>();
    listener->accountId = actor.accountId;
    listener->agencyId = actor.agencyId;
    {
        const std::lock_guard lock(m_mutex);
        m_byAccount[listener->accountId].push_back(listener);
        if (!listener->agencyId.isEmpty())
            m_byAgency[listener->agencyId].push_back(listener);
        ++m_count;
    }
    if (lastSeq <= 0)
        return open(listener, responder, {});
    // What happens meanwhile may be told twice: an event only says «read anew».
    const auto missed = m_database.read([&](storage::Connection& db) -> core::Result<std::vector<PushEvent>> {
        return storage::eventsAfter(db, lastSeq, actor.accountId, actor.agencyId, maxMissed);
    });
    if (!missed) {
        remove(listener);
        return fail(responder, missed.error());
    }
    const QByteArray bytes = bytesOf(*missed, actor);
    if (bytes.isEmpty())
        return open(listener, responder, bytes);
    m_database.whenDurable(
        [this, listener, bytes, responder = share(std::move(responder))](const std::optional<core::Error>& error) {
            if (!error)
                return open(listener, *responder, bytes);
            remove(listener);
            fail(*responder, *error);
        });
}

void EventHub::open(const ListenerPtr& listener, http::Responder& responder, const QByteArray& missed)
{
    const std::shared_ptr<http::EventStream> stream = responder.openEvents();
    // The hub outlives every connection.
    stream->onClosed([this, weak = std::weak_ptr(listener)] {
        if (const ListenerPtr gone = weak.lock())
            remove(gone);
    });
    // Events are told in their order: those that happen meanwhile come after those that were missed.
    bool dropped = false;
    for (QByteArray bytes = missed;;) {
        if (!bytes.isEmpty())
            stream->send(bytes);
        const std::lock_guard lock(m_mutex);
        if (listener->held.isEmpty()) {
            listener->stream = stream;
            dropped = listener->dropped;
            break;
        }
        bytes = std::exchange(listener->held, {});
    }
    if (dropped)
        stream->close();
}

void EventHub::remove(const ListenerPtr& listener)
{
    const std::lock_guard lock(m_mutex);
    const auto take = [&](QHash<QString, Listeners>& from, const QString& key) {
        const auto found = from.find(key);
        if (found == from.end())
            return;
        m_count -= &from == &m_byAccount ? static_cast<qsizetype>(std::erase(*found, listener))
                                         : (std::erase(*found, listener), 0);
        if (found->empty())
            from.erase(found);
    };
    take(m_byAccount, listener->accountId);
    take(m_byAgency, listener->agencyId);
}

// With the lock held: the streams that are open; for the others it is held back.
EventHub::Streams EventHub::openOf(const Listeners& listeners, const QByteArray& bytes)
{
    Streams streams;
    streams.reserve(listeners.size());
    for (const ListenerPtr& listener : listeners) {
        if (listener->stream)
            streams.push_back(listener->stream);
        else
            listener->held += bytes;
    }
    return streams;
}

void EventHub::tellOne(const PushEvent& event)
{
    Streams persons;
    Streams officials;
    QByteArray toPersons;
    QByteArray toOfficials;
    {
        const std::lock_guard lock(m_mutex);
        if (event.kinds == PushEvent::Catalogue) {
            toPersons = bytesOf(event, true);
            for (const Listeners& listeners : std::as_const(m_byAccount)) {
                const Streams streams = openOf(listeners, toPersons);
                persons.insert(persons.end(), streams.begin(), streams.end());
            }
        } else {
            if (const auto found = m_byAccount.constFind(event.accountId); found != m_byAccount.constEnd())
                persons = openOf(*found, toPersons = bytesOf(event, true));
            if (const auto found = m_byAgency.constFind(event.agencyId); found != m_byAgency.constEnd())
                officials = openOf(*found, toOfficials = bytesOf(event, false));
        }
    }
    if (!persons.empty())
        http::sendToAll(persons, toPersons);
    if (!officials.empty())
        http::sendToAll(officials, toOfficials);
}

void EventHub::tell(const std::vector<PushEvent>& events)
{
    for (const PushEvent& event : events)
        tellOne(event);
}

void EventHub::drop(const QString& accountId)
{
    Streams streams;
    {
        const std::lock_guard lock(m_mutex);
        for (const ListenerPtr& listener : m_byAccount.value(accountId)) {
            listener->dropped = true;
            if (listener->stream)
                streams.push_back(listener->stream);
        }
    }
    for (const std::shared_ptr<http::EventStream>& stream : streams)
        stream->close();
}

qsizetype EventHub::listeners() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace okno::server
