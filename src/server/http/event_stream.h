// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <span>

namespace okno::server::http {

// One listener of server-sent events (WHATWG HTML, section 9.2). All of it may be called from any thread. The server
// sends heartbeats by itself and drops a listener that does not keep up.
class EventStream {
public:
    virtual ~EventStream() = default;
    // Bytes made by sseEvent(); shared, not copied. Nothing happens when the listener is gone.
    virtual void send(const QByteArray& bytes) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    // Called once, on the thread of the connection, when the listener has gone; at once when it has gone already.
    virtual void onClosed(std::function<void()> callback) = 0;
};

// Tells many listeners the same; cheaper than one by one, because each thread is woken once.
void sendToAll(std::span<const std::shared_ptr<EventStream>> streams, const QByteArray& bytes);

// "id: …\nevent: …\ndata: …\n\n"; an empty id or event is left out, each line of data becomes a data line.
[[nodiscard]] QByteArray sseEvent(QByteArrayView id, QByteArrayView event, QByteArrayView data);

} // namespace okno::server::http
