// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/event_stream.h"
#include "server/http/response.h"

#include <functional>
#include <memory>

namespace okno::server::http {

// Where an answer goes: a connection, or a test.
class ResponseTarget {
public:
    virtual ~ResponseTarget() = default;
    // Called from any thread; `ticket` tells which request it was.
    virtual void answer(quint64 ticket, Response&& response) = 0;
    virtual std::shared_ptr<EventStream> openEvents(quint64 ticket) = 0;
};

// The right to answer one request. Move-only, may be completed from any thread, exactly once; when it is destroyed
// uncompleted the client is answered 500, so that every path answers.
class Responder {
public:
    Responder(std::shared_ptr<ResponseTarget> target, quint64 ticket, core::Translate translate);
    Responder(Responder&& other) noexcept = default;
    Responder& operator=(Responder&& other) noexcept;
    Responder(const Responder&) = delete;
    Responder& operator=(const Responder&) = delete;
    ~Responder();

    // A responder that hands its answer to a function, for tests and calls inside the process.
    [[nodiscard]] static Responder toCallback(std::function<void(Response)> callback);

    void send(Response response);
    // The problem document of the error in the language of the request.
    void fail(const core::Error& error);
    // Answers 200 text/event-stream and keeps the connection for events.
    [[nodiscard]] std::shared_ptr<EventStream> openEvents();
    [[nodiscard]] bool isDone() const { return m_target == nullptr; }
    // The words of this request's language.
    [[nodiscard]] const core::Translate& translate() const { return m_translate; }

private:
    std::shared_ptr<ResponseTarget> m_target;
    quint64 m_ticket = 0;
    core::Translate m_translate;
};

} // namespace okno::server::http
