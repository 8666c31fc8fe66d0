// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/event_stream.h"

namespace okno::server::http {

void sendToAll(std::span<const std::shared_ptr<EventStream>> streams, const QByteArray& bytes)
{
    for (const std::shared_ptr<EventStream>& stream : streams) {
        if (stream)
            stream->send(bytes);
    }
}

QByteArray sseEvent(QByteArrayView id, QByteArrayView event, QByteArrayView data)
{
    QByteArray bytes;
    bytes.reserve(id.size() + event.size() + data.size() + 32);
    if (!id.isEmpty())
        bytes.append("id: ").append(id).append('\n');
    if (!event.isEmpty())
        bytes.append("event: ").append(event).append('\n');
    while (true) {
        const qsizetype end = data.indexOf('\n');
        bytes.append("data: ").append(end < 0 ? data : data.first(end)).append('\n');
        if (end < 0)
            break;
        data = data.sliced(end + 1);
    }
    bytes.append('\n');
    return bytes;
}

} // namespace okno::server::http
