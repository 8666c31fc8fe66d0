// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/event_hub.h"

#include "api/applications.h"
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

std::vector<std::shared_ptr<http::EventStream>> streamsOf(const auto& listeners)
{
    std::vector<std::shared_ptr<http::EventStream>> streams;
    streams.reserve(listeners.size());
    for (const auto& listener : listeners)
        streams.push_back(listener->stream);
    return streams;
}

} // namespace

void EventHub::listen(const Actor& actor, qint64 lastSeq, const std::shared_ptr<http::EventStream>& stream)
{
    auto listener = std::make_shared<Listener>(Listener{actor.accountId, actor.agencyId, stream});
    {
        const std::lock_guard lock(m_mutex);
        m_byAccount[listener->accountId].push_back(listener);
        if (!listener->agencyId.isEmpty())
            m_byAgency[listener->agencyId].push_back(listener);
        ++m_count;
    }
    // The hub outlives every connection.
    stream->onClosed([this, weak = std::weak_ptr(listener)] {
        if (const ListenerPtr gone = weak.lock())
            remove(gone);
    });
    if (lastSeq <= 0)
        return;
    // What happens meanwhile may be told twice: an event only says «read anew».
    const auto missed = m_database.read([&](storage::Connection& db) -> core::Result<std::vector<PushEvent>> {
        return storage::eventsAfter(db, lastSeq, actor.accountId, actor.agencyId, maxMissed);
    });
    if (!missed)
        return;
    for (const PushEvent& event : *missed) {
        const QByteArray bytes = bytesOf(event, event.accountId == actor.accountId);
        if (!bytes.isEmpty())
            stream->send(bytes);
    }
}

void EventHub::remove(const ListenerPtr& listener)
{
    const std::lock_guard lock(m_mutex);
    const auto take = [&](QHash<QString, std::vector<ListenerPtr>>& from, const QString& key) {
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

void EventHub::tellOne(const PushEvent& event)
{
    std::vector<std::shared_ptr<http::EventStream>> persons;
    std::vector<std::shared_ptr<http::EventStream>> officials;
    {
        const std::lock_guard lock(m_mutex);
        if (event.kinds == PushEvent::Catalogue) {
            for (const auto& listeners : std::as_const(m_byAccount)) {
                const auto streams = streamsOf(listeners);
                persons.insert(persons.end(), streams.begin(), streams.end());
            }
        } else {
            if (const auto found = m_byAccount.constFind(event.accountId); found != m_byAccount.constEnd())
                persons = streamsOf(*found);
            if (const auto found = m_byAgency.constFind(event.agencyId); found != m_byAgency.constEnd())
                officials = streamsOf(*found);
        }
    }
    if (!persons.empty())
        http::sendToAll(persons, bytesOf(event, true));
    if (!officials.empty())
        http::sendToAll(officials, bytesOf(event, false));
}

void EventHub::tell(const std::vector<PushEvent>& events)
{
    for (const PushEvent& event : events)
        tellOne(event);
}

void EventHub::drop(const QString& accountId)
{
    std::vector<ListenerPtr> listeners;
    {
        const std::lock_guard lock(m_mutex);
        listeners = m_byAccount.value(accountId);
    }
    for (const ListenerPtr& listener : listeners)
        listener->stream->close();
}

qsizetype EventHub::listeners() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace okno::server
