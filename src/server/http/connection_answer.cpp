// SPDX-License-Identifier: GPL-3.0-or-later
// Connection: answers, deadlines, the end.
#include "server/http/connection.h"
#include "server/http/exchange.h"
#include "server/http/wire.h"
#include "server/http/worker.h"

namespace okno::server::http {
namespace {

constexpr qint64 lingerMs = 2000;
constexpr qint64 lingerBytes = 4 * 1024 * 1024;

qint64 nowMs()
{
    return Worker::nowNs() / 1'000'000;
}

// Whether If-None-Match names the tag (RFC 9110 13.1.2, weak comparison).
bool namesTag(QByteArrayView list, const QByteArray& tag)
{
    if (list.trimmed() == "*")
        return true;
    const QByteArray quoted = '"' + tag + '"';
    for (qsizetype at = list.indexOf(quoted); at >= 0; at = list.indexOf(quoted, at + 1)) {
        const QByteArrayView before = list.first(at).trimmed();
        const QByteArrayView after = list.sliced(at + quoted.size()).trimmed();
        if ((before.isEmpty() || before.endsWith(',') || before.endsWith("W/"))
            && (after.isEmpty() || after.startsWith(',')))
            return true;
    }
    return false;
}

} // namespace

void Connection::answer(quint64 ticket, Response&& response)
{
    // Inline only when our own handler is below us on the stack: what follows an answer may run another handler, and
    // the caller may hold a lock.
    if (m_worker->isCurrent() && m_inHandler) {
        takeAnswer(ticket, std::move(response));
        return;
    }
    m_worker->post([self = shared_from_this(), ticket, response = std::move(response)]() mutable {
        self->takeAnswer(ticket, std::move(response));
        self->process();
    });
}

void Connection::takeAnswer(quint64 ticket, Response&& response)
{
    const bool expected = m_phase == Phase::Handling || m_phase == Phase::BodyWaiting || m_phase == Phase::Body;
    if (ticket != m_ticket || !expected)
        return;
    m_exchange->sink.reset();
    write(std::move(response));
}

void Connection::refuse(const core::Error& error, bool mustClose)
{
    Exchange& exchange = *m_exchange;
    if (mustClose)
        exchange.keepAlive = false;
    if (exchange.id.isEmpty())
        m_worker->makeRequestId(exchange.id);
    write(Response::problem(error, m_worker->context().texts.translate(exchange.language)));
}

// A small body is read before it is refused, so that the connection can go on.
void Connection::refuseAfterBody(const core::Error& error)
{
    constexpr qint64 worthReading = 64 * 1024;
    Exchange& exchange = *m_exchange;
    const qint64 length = exchange.request.contentLength().value_or(0);
    if (length == 0 || length > worthReading || exchange.parser.expectsContinue()) {
        refuse(error, false);
        return;
    }
    exchange.refusal = error;
    m_phase = Phase::Body;
    startWatching();
}

void Connection::write(Response&& response)
{
    Exchange& exchange = *m_exchange;
    ServerContext& context = m_worker->context();
    ++m_ticket; // whoever else wants to answer is late
    if (!exchange.parser.is_done() || context.draining.load(std::memory_order_relaxed))
        exchange.keepAlive = false;
    const bool isRead = exchange.method == api::Method::Get || exchange.method == api::Method::Head;
    // If-None-Match counts before Range (RFC 9110 13.2.2).
    if (isRead && (response.status == 200 || response.status == 206) && !response.etag.isEmpty()
        && !exchange.ifNoneMatch.isEmpty() && namesTag(exchange.ifNoneMatch, response.etag)) {
        response.status = 304;
        std::erase_if(response.headers, [](const auto& field) { return field.first == "Content-Range"; });
        response.contentType.clear();
        response.body.clear();
        response.file.reset();
    }
    const bool bodiless = exchange.method == api::Method::Head || response.status == 204 || response.status == 304;
    // The file is opened before the head is written: a missing one must not become half an answer.
    if (response.file && !bodiless && !m_output.prepareFile(*response.file))
        response = Response::problem(core::ErrorCode::StorageFailed, context.texts.translate(exchange.language));
    exchange.status = response.status;
    HeadContext head;
    head.keepAlive = exchange.keepAlive;
    head.http10 = exchange.parser.isHttp10();
    head.tls = m_tls;
    head.date = m_worker->date();
    head.requestId = exchange.id;
    head.contentLength = response.file ? response.file->length : response.body.size();
    head.language = exchange.language;
    appendHead(m_output.newHead(), response, head);
    m_output.commitHead();
    if (!bodiless)
        m_output.append(response.body);
    m_phase = Phase::Writing;
    startWatching();
}

Connection::Go Connection::writeOn()
{
    if (m_waitingWritable)
        return Go::Wait;
    if (m_phase == Phase::Events && m_exchange) {
        // From here on a listener is all that this connection is, and it costs as little as can be.
        noteAnswer();
        m_exchange.reset();
        m_in.reset();
        m_inCapacity = m_inBegin = m_inEnd = 0;
    }
    switch (m_output.flush(*m_transport, m_moved)) {
    case Output::Progress::Broken:
        closeNow(true);
        return Go::Wait;
    case Output::Progress::Blocked:
        m_waitingWritable = true;
        if (m_phase == Phase::Events)
            startWatching();
        m_transport->waitWritable(shared_from_this());
        return Go::Wait;
    case Output::Progress::Done:
        break;
    }
    if (m_phase == Phase::Writing) {
        finishAnswer();
        return Go::On;
    }
    startWatching();
    if (m_reading)
        return Go::Wait;
    m_reading = true;
    if (const auto got = m_transport->read(m_worker->scratch(), shared_from_this())) {
        onRead(*got);
        return Go::On;
    }
    return Go::Wait;
}

void Connection::onWritable()
{
    m_waitingWritable = false;
    process();
}

void Connection::finishAnswer()
{
    noteAnswer();
    const bool keepAlive = m_exchange->keepAlive;
    const bool unread = !m_exchange->parser.is_done() || m_inBegin != m_inEnd;
    m_exchange.reset();
    m_sinceMs = nowMs();
    if (keepAlive) {
        m_phase = Phase::Idle;
    } else if (unread && m_transport->isEstablished()) {
        // Closing with bytes unread would reset the connection and lose our answer on its way.
        m_transport->shutdownWrite();
        m_moved = 0;
        m_inBegin = m_inEnd = 0;
        m_phase = Phase::Lingering;
    } else {
        closeNow(false);
    }
}

void Connection::noteAnswer()
{
    Exchange& exchange = *m_exchange;
    const qint64 took = Worker::nowNs() - exchange.startNs;
    ServerContext& context = m_worker->context();
    if (exchange.counted)
        context.inFlight.fetch_sub(1, std::memory_order_relaxed);
    exchange.counted = false;
    context.counts.note(exchange.endpoint ? exchange.endpoint->index : -1, exchange.status, took);
    m_worker->logRequest({methodName(exchange.method), exchange.endpoint ? exchange.endpoint->route.path : "unmatched",
        exchange.status, took, exchange.id});
}

Connection::Go Connection::linger()
{
    if (m_reading)
        return Go::Wait;
    if (m_moved > lingerBytes) {
        closeNow(false);
        return Go::Wait;
    }
    m_reading = true;
    if (const auto got = m_transport->read(m_worker->scratch(), shared_from_this())) {
        onRead(*got);
        return Go::On;
    }
    return Go::Wait;
}

void Connection::startWatching()
{
    m_sinceMs = nowMs();
    m_moved = 0;
}

// A window at a time, so that a fast start does not pay for standing still later.
bool Connection::isTooSlow(qint64 now)
{
    const HttpSettings& settings = m_worker->context().settings;
    const qint64 elapsed = now - m_sinceMs;
    if (elapsed < settings.rateGraceMs)
        return false;
    const bool slow = m_moved * 1000 < elapsed * settings.minBytesPerSecond;
    m_sinceMs = now;
    m_moved = 0;
    return slow;
}

void Connection::tick(qint64 now)
{
    checkTime(now);
    if (m_phase != Phase::Closed)
        m_worker->schedule(*this, dueMs());
}

// When checkTime() may have something to do next.
qint64 Connection::dueMs() const
{
    const HttpSettings& settings = m_worker->context().settings;
    switch (m_phase) {
    case Phase::Idle:
        return m_sinceMs + (m_transport->isEstablished() ? settings.idleTimeoutMs : settings.headerTimeoutMs);
    case Phase::Head:
        return m_sinceMs + settings.headerTimeoutMs;
    case Phase::Body:
    case Phase::Writing:
        return m_sinceMs + settings.rateGraceMs;
    case Phase::Lingering:
        return m_sinceMs + lingerMs;
    case Phase::Events:
        return m_sinceMs + (m_waitingWritable ? settings.rateGraceMs : settings.eventHeartbeatMs);
    case Phase::BodyWaiting:
    case Phase::Handling:
    case Phase::Closed:
        break;
    }
    return m_sinceMs + 3'600'000; // nothing is waited for but our own
}

void Connection::checkTime(qint64 now)
{
    const HttpSettings& settings = m_worker->context().settings;
    const qint64 elapsed = now - m_sinceMs;
    switch (m_phase) {
    case Phase::Idle:
        if (elapsed > (m_transport->isEstablished() ? settings.idleTimeoutMs : settings.headerTimeoutMs))
            closeNow(false);
        break;
    case Phase::Head:
        if (elapsed > settings.headerTimeoutMs) {
            refuse(core::ErrorCode::RequestTimeout, true);
            process();
        }
        break;
    case Phase::Body:
        if (isTooSlow(now)) {
            abortBody();
            refuse(core::ErrorCode::RequestTimeout, true);
            process();
        }
        break;
    case Phase::Writing:
        if (isTooSlow(now)) {
            noteAnswer();
            closeNow(true);
        }
        break;
    case Phase::Lingering:
        if (elapsed > lingerMs)
            closeNow(false);
        break;
    case Phase::Events:
        if (m_waitingWritable && elapsed > settings.rateGraceMs) {
            m_worker->context().droppedListeners.fetch_add(1, std::memory_order_relaxed);
            closeNow(true);
        } else if (!m_waitingWritable && elapsed > settings.eventHeartbeatMs) {
            deliver(QByteArrayLiteral(":\n\n"));
        }
        break;
    case Phase::BodyWaiting:
    case Phase::Handling:
    case Phase::Closed:
        break;
    }
}

void Connection::drain(bool newcomers)
{
    if ((m_phase == Phase::Idle && (newcomers || !isNewcomer())) || m_phase == Phase::Events)
        closeNow(false);
    else if (m_exchange)
        m_exchange->keepAlive = false;
}

void Connection::closeNow(bool abort)
{
    if (m_phase == Phase::Closed)
        return;
    ServerContext& context = m_worker->context();
    const bool wasListening = m_phase == Phase::Events;
    m_phase = Phase::Closed;
    ++m_ticket;
    m_listening = false;
    abortBody();
    if (m_exchange && m_exchange->counted) {
        m_exchange->counted = false;
        context.inFlight.fetch_sub(1, std::memory_order_relaxed);
    }
    m_transport->close(abort);
    m_output.clear();
    m_worker->remove(*this);
    context.connections.fetch_sub(1, std::memory_order_relaxed);
    if (wasListening)
        context.listeners.fetch_sub(1, std::memory_order_relaxed);
    if (const std::function<void()> callback = std::move(m_onClosed))
        callback();
}

} // namespace okno::server::http
