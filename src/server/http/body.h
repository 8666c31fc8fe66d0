// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <memory>

namespace okno::server::http {

// Takes the body of a streaming route piece by piece. Called on the thread of the connection, one call at a time;
// nothing more is read from the network until a call has returned, so memory stays constant and a slow disk slows the
// sender. Exactly one of onEnd and onAbort is the last call, unless onData failed.
class BodySink {
public:
    virtual ~BodySink() = default;
    // At most 16 KiB at a time. An error ends the body: it is answered to the client and nothing more is called.
    [[nodiscard]] virtual core::Result<> onData(QByteArrayView bytes) = 0;
    // The whole body has come: the owner of the Responder answers now or later.
    virtual void onEnd() = 0;
    // The connection broke or went silent after `received` bytes; what was taken may be kept. The Responder is dead.
    virtual void onAbort(qint64 received) = 0;
};

// The body of a streaming route that has not been read yet. Move-only; may be handed to another thread. Answering
// through the Responder before start() refuses the body unread.
class BodyReader {
public:
    class Source {
    public:
        virtual ~Source() = default;
        virtual void startBody(quint64 ticket, std::unique_ptr<BodySink> sink) = 0;
    };

    BodyReader() = default;
    BodyReader(std::shared_ptr<Source> source, quint64 ticket) : m_source(std::move(source)), m_ticket(ticket) { }
    BodyReader(BodyReader&&) noexcept = default;
    BodyReader& operator=(BodyReader&&) noexcept = default;

    // Begins to read ("100 Continue" is sent here when the client waits for it). Once.
    void start(std::unique_ptr<BodySink> sink)
    {
        if (const std::shared_ptr<Source> source = std::move(m_source))
            source->startBody(m_ticket, std::move(sink));
    }

private:
    std::shared_ptr<Source> m_source;
    quint64 m_ticket = 0;
};

} // namespace okno::server::http
