// SPDX-License-Identifier: GPL-3.0-or-later
// Connection as a listener of events.
#include "server/http/connection.h"
#include "server/http/exchange.h"
#include "server/http/wire.h"
#include "server/http/worker.h"

namespace okno::server::http {

std::shared_ptr<EventStream> Connection::openEvents(quint64 ticket)
{
    m_listening = true;
    if (m_worker->isCurrent() && m_inHandler) {
        enterEvents(ticket);
    } else {
        const bool posted = m_worker->post([self = shared_from_this(), ticket] {
            self->enterEvents(ticket);
            self->process();
        });
        if (!posted)
            m_listening = false;
    }
    return shared_from_this();
}

void Connection::enterEvents(quint64 ticket)
{
    if (ticket != m_ticket || m_phase != Phase::Handling) {
        m_listening = false;
        return;
    }
    ++m_ticket;
    m_worker->context().listeners.fetch_add(1, std::memory_order_relaxed);
    Response response;
    response.contentType = QByteArrayLiteral("text/event-stream");
    response.header("X-Accel-Buffering", "no"); // a proxy in front must not gather events
    HeadContext head;
    head.keepAlive = false;
    head.tls = m_tls;
    head.date = m_worker->date();
    head.requestId = m_exchange->id;
    head.contentLength = -1;
    m_exchange->status = response.status;
    appendHead(m_output.newHead(), response, head);
    m_output.commitHead();
    m_phase = Phase::Events;
}

void Connection::send(const QByteArray& bytes)
{
    if (isOpen())
        m_worker->postEvent(shared_from_this(), bytes);
}

void Connection::deliver(const QByteArray& bytes)
{
    if (m_phase != Phase::Events)
        return;
    if (m_output.waiting() >= static_cast<size_t>(m_worker->context().settings.eventBacklog)) {
        m_worker->context().droppedListeners.fetch_add(1, std::memory_order_relaxed);
        closeNow(true);
        return;
    }
    m_output.append(bytes);
    process();
}

void Connection::close()
{
    m_worker->post([self = shared_from_this()] {
        if (self->m_phase == Phase::Events)
            self->closeNow(false);
    });
}

void Connection::onClosed(std::function<void()> callback)
{
    const auto set = [self = shared_from_this(), callback = std::move(callback)] {
        if (self->isOpen())
            self->m_onClosed = callback;
        else
            callback();
    };
    if (!m_worker->post(set))
        set();
}

} // namespace okno::server::http
