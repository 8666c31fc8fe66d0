// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/event_stream.h"

#include <utility>

namespace okno::client {
namespace {

constexpr qsizetype longest = 64 * 1024;

} // namespace

void EventStream::feed(const QByteArray& bytes)
{
    for (const char c : bytes) {
        const bool second = std::exchange(m_afterReturn, c == '\r') && c == '\n';
        if (second)
            continue;
        if (c == '\r' || c == '\n') {
            if (!std::exchange(m_tooLong, false))
                line(m_rest);
            m_rest.clear();
        } else if (m_rest.size() < longest) {
            m_rest += c;
        } else {
            m_tooLong = true;
        }
    }
}

std::optional<EventStream::Event> EventStream::next()
{
    if (m_events.empty())
        return std::nullopt;
    Event event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

void EventStream::line(const QByteArray& text)
{
    if (text.isEmpty()) {
        if (m_hasData && m_event.data.size() <= longest)
            m_events.push_back(m_event);
        m_event.data.clear();
        m_event.retry = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return; // a comment: the heartbeat
    const QByteArray name = colon < 0 ? text : text.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : text.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (name == "data") {
        if (m_hasData)
            m_event.data += '\n';
        if (m_event.data.size() <= longest)
            m_event.data += value;
        m_hasData = true;
    } else if (name == "id" && !value.contains('\0')) {
        m_event.id = value;
    } else if (name == "retry") {
        bool ok = false;
        const int pause = value.toInt(&ok);
        if (ok && pause >= 0)
            m_event.retry = std::chrono::milliseconds(pause);
    }
}

} // namespace okno::client
