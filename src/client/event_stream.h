// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>
#include <deque>
#include <optional>

namespace okno::client {

// Takes the bytes of a text/event-stream apart (WHATWG HTML, 9.2.6). Bounded: a line or an event of more than 64 KiB is
// thrown away.
class EventStream {
public:
    struct Event {
        QByteArray id;
        QByteArray data;
        std::chrono::milliseconds retry{0};
    };

    void feed(const QByteArray& bytes);
    // Whole events, in order; nothing when no further one is complete.
    [[nodiscard]] std::optional<Event> next();

private:
    void line(const QByteArray& text);

    QByteArray m_rest;
    bool m_afterReturn = false;
    bool m_tooLong = false;
    Event m_event;
    bool m_hasData = false;
    std::deque<Event> m_events;
};

} // namespace okno::client
