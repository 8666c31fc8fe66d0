// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/exchange.h"
#include "server/http/worker.h"

#include <algorithm>
#include <cstring>

namespace okno::server::http {
namespace {

using core::ErrorCode;

constexpr quint32 firstBuffer = 4 * 1024;
constexpr quint32 bodyBuffer = 16 * 1024;
constexpr int stepsAtOnce = 256;

qint64 nowMs()
{
    return Worker::nowNs() / 1'000'000;
}

qint64 bodyLimitOf(const api::Route& route)
{
    if (route.bodyLimit > 0)
        return route.bodyLimit;
    switch (route.body) {
    case api::Body::None:
        return 0;
    case api::Body::Json:
        return api::defaultJsonLimit;
    case api::Body::Stream:
        return api::maxFileBytes;
    }
    return 0;
}

} // namespace

Connection::Connection(
    std::shared_ptr<Worker> worker, std::unique_ptr<Transport> transport, const QByteArray& peer, bool tls)
    : m_worker(std::move(worker))
    , m_transport(std::move(transport))
    , m_tls(tls)
    , m_sinceMs(nowMs())
    , m_peer(peer)
{
}

Connection::~Connection() = default;

void Connection::start()
{
    m_worker->context().connections.fetch_add(1, std::memory_order_relaxed);
    process();
}

// A loop instead of recursion: a client that sends a thousand requests at once costs no stack. Whoever always has more
// to say lets the others of this thread speak in between.
void Connection::process()
{
    if (m_processing)
        return;
    m_processing = true;
    int steps = 0;
    while (step() == Go::On) {
        if (++steps == stepsAtOnce) {
            m_worker->post([self = shared_from_this()] { self->process(); });
            break;
        }
    }
    m_processing = false;
    if (m_phase != Phase::Closed)
        m_worker->schedule(*this, dueMs());
}

Connection::Go Connection::step()
{
    switch (m_phase) {
    case Phase::Idle:
        while (m_inBegin < m_inEnd && (m_in[m_inBegin] == '\r' || m_in[m_inBegin] == '\n'))
            ++m_inBegin; // RFC 9112 2.2: empty lines before a request
        if (m_inBegin == m_inEnd) {
            if (!isNewcomer() && m_worker->context().draining.load(std::memory_order_relaxed)) {
                closeNow(false);
                return Go::Wait;
            }
            return readMore();
        }
        m_exchange = std::make_unique<Exchange>(m_worker->context());
        m_exchange->startNs = Worker::nowNs();
        m_sinceMs = m_exchange->startNs / 1'000'000;
        m_exchange->counted = true;
        m_worker->context().inFlight.fetch_add(1, std::memory_order_relaxed);
        m_phase = Phase::Head;
        return Go::On;
    case Phase::Head:
        return readHead();
    case Phase::Body:
        return readBody();
    case Phase::Writing:
    case Phase::Events:
        return writeOn();
    case Phase::Lingering:
        return linger();
    case Phase::BodyWaiting:
    case Phase::Handling:
    case Phase::Closed:
        break;
    }
    return Go::Wait;
}

Connection::Go Connection::readHead()
{
    RequestParser& parser = m_exchange->parser;
    m_inBegin += static_cast<quint32>(parser.feed(QByteArrayView(m_in.get() + m_inBegin, m_inEnd - m_inBegin)));
    if (parser.hasFailed()) {
        refuse(parser.fault(), true);
        return Go::On;
    }
    if (parser.is_header_done()) {
        beginRequest();
        return Go::On;
    }
    return parser.needsMore() ? readMore() : Go::On;
}

Connection::Go Connection::readBody()
{
    RequestParser& parser = m_exchange->parser;
    if (parser.is_done()) {
        bodyEnded();
        return Go::On;
    }
    if (m_inBegin == m_inEnd)
        return readMore();
    m_inBegin += static_cast<quint32>(parser.feed(QByteArrayView(m_in.get() + m_inBegin, m_inEnd - m_inBegin)));
    if (parser.hasFailed()) {
        abortBody();
        refuse(m_exchange->bodyFault ? *m_exchange->bodyFault : parser.fault(), true);
        return Go::On;
    }
    return parser.needsMore() ? readMore() : Go::On;
}

Connection::Go Connection::readMore()
{
    if (m_reading)
        return Go::Wait;
    const quint32 wanted = m_phase == Phase::Body ? bodyBuffer : firstBuffer;
    const auto most = static_cast<quint32>(m_worker->context().settings.maxHeaderBytes) + firstBuffer;
    const quint32 kept = m_inEnd - m_inBegin;
    quint32 capacity = std::max(m_inCapacity, wanted);
    if (kept == 0 && m_phase == Phase::Idle)
        capacity = firstBuffer; // an idle connection keeps little
    else if (kept == capacity)
        capacity = std::max(capacity, std::min(capacity * 2, most));
    if (kept == capacity) {
        abortBody();
        refuse(ErrorCode::BadRequest, true); // a chunk header without end
        return Go::On;
    }
    if (capacity != m_inCapacity) {
        auto bigger = std::make_unique_for_overwrite<char[]>(capacity);
        if (kept > 0)
            std::memcpy(bigger.get(), m_in.get() + m_inBegin, kept);
        m_in = std::move(bigger);
        m_inCapacity = capacity;
    } else if (m_inBegin > 0 && kept > 0) {
        std::memmove(m_in.get(), m_in.get() + m_inBegin, kept);
    }
    m_inBegin = 0;
    m_inEnd = kept;
    m_reading = true;
    const auto got = m_transport->read(std::span(m_in.get() + m_inEnd, m_inCapacity - m_inEnd), shared_from_this());
    if (!got)
        return Go::Wait;
    onRead(*got);
    return Go::On;
}

void Connection::onRead(qint64 bytes)
{
    m_reading = false;
    if (m_phase == Phase::Closed)
        return;
    if (bytes < 0) {
        closeNow(true);
        return;
    }
    m_moved += bytes;
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body:
        m_inEnd += static_cast<quint32>(bytes);
        if (bytes > 0)
            break;
        if (m_phase == Phase::Idle) {
            closeNow(false);
            return;
        }
        // The rest will never come: whoever only closed his sending side still hears why.
        abortBody();
        refuse(ErrorCode::BadRequest, true);
        break;
    default:
        if (bytes == 0 && (m_phase == Phase::Events || m_phase == Phase::Lingering)) {
            closeNow(false);
            return;
        }
        break;
    }
    process();
}

void Connection::beginRequest()
{
    Exchange& exchange = *m_exchange;
    ServerContext& context = m_worker->context();
    m_worker->makeRequestId(exchange.id);
    exchange.request.m_id = exchange.id;
    exchange.request.m_peer = context.proxies.clientOf(m_peer, exchange.request.header("X-Forwarded-For"));
    exchange.method = exchange.request.m_method;
    exchange.language = exchange.request.language();
    exchange.ifNoneMatch = exchange.request.header("If-None-Match").toByteArray();
    exchange.keepAlive = exchange.parser.keep_alive() && !context.draining.load(std::memory_order_relaxed);

    const Router::Match match = context.router.match(exchange.request);
    exchange.endpoint = match.endpoint;
    if (!match.endpoint) {
        if (match.allow.isEmpty())
            return refuseAfterBody(ErrorCode::NotFound);
        Response response = exchange.method == api::Method::Options
            ? Response::empty()
            : Response::problem(ErrorCode::MethodNotAllowed, context.texts.translate(exchange.language));
        response.header("Allow", match.allow);
        return write(std::move(response));
    }
    if (const core::Result<> checked = checkRequest(); !checked)
        return refuseAfterBody(checked.error());
    if (exchange.isStream())
        return callStreamHandler();
    if (exchange.parser.is_done())
        return dispatch();
    sendContinue();
    m_phase = Phase::Body;
    startWatching();
}

core::Result<> Connection::checkRequest()
{
    Exchange& exchange = *m_exchange;
    ServerContext& context = m_worker->context();
    const api::Route& route = exchange.endpoint->route;
    if (const int seconds = context.limiter.take(exchange.request.peer(), route.rate, m_sinceMs))
        return core::Error(ErrorCode::TooManyRequests, {}, {{QStringLiteral("seconds"), seconds}});
    if (const core::Result<> admitted = context.router.admit(exchange.request); !admitted)
        return admitted.error();
    exchange.bodyLimit = bodyLimitOf(route);
    if (exchange.request.contentLength().value_or(0) > exchange.bodyLimit)
        return core::Error(ErrorCode::BodyTooLarge, {}, {{QStringLiteral("limit"), exchange.bodyLimit}});
    return core::Done{};
}

Responder Connection::makeResponder()
{
    const core::Translate translate = m_worker->context().texts.translate(m_exchange->language);
    return Responder(shared_from_this(), ++m_ticket, translate);
}

void Connection::dispatch()
{
    m_phase = Phase::Handling;
    m_inHandler = true;
    try {
        m_exchange->endpoint->handler(std::move(m_exchange->request), makeResponder());
    } catch (const std::exception& fault) {
        // The Responder has answered 500 on its way out.
        m_worker->context().log.message("error", QStringLiteral("okno.http"), QString::fromUtf8(fault.what()));
    }
    m_inHandler = false;
}

void Connection::callStreamHandler()
{
    m_phase = Phase::BodyWaiting;
    m_inHandler = true;
    try {
        Responder responder = makeResponder();
        m_exchange->endpoint->streamHandler(
            std::move(m_exchange->request), BodyReader(shared_from_this(), m_ticket), std::move(responder));
    } catch (const std::exception& fault) {
        m_worker->context().log.message("error", QStringLiteral("okno.http"), QString::fromUtf8(fault.what()));
    }
    m_inHandler = false;
}

void Connection::startBody(quint64 ticket, std::unique_ptr<BodySink> sink)
{
    if (!(m_worker->isCurrent() && m_inHandler)) {
        // std::function wants what can be copied.
        const auto held = std::make_shared<std::unique_ptr<BodySink>>(std::move(sink));
        const bool posted = m_worker->post([self = shared_from_this(), ticket, held] {
            self->m_inHandler = true; // we are on the thread now
            self->startBody(ticket, std::move(*held));
            self->m_inHandler = false;
            self->process();
        });
        if (!posted)
            (*held)->onAbort(0);
        return;
    }
    if (ticket != m_ticket || m_phase != Phase::BodyWaiting) {
        sink->onAbort(0);
        return;
    }
    m_exchange->sink = std::move(sink);
    if (!m_exchange->parser.is_done())
        sendContinue();
    m_phase = Phase::Body;
    startWatching();
}

void Connection::sendContinue()
{
    static constexpr QByteArrayView line = "HTTP/1.1 100 Continue\r\n\r\n";
    if (!m_exchange->parser.expectsContinue() || m_inBegin != m_inEnd)
        return;
    if (m_transport->write(std::span(&line, 1)) != line.size())
        m_exchange->keepAlive = false; // nothing else waits to be written, so this is a broken connection
}

void Connection::bodyEnded()
{
    if (m_exchange->refusal)
        return refuse(core::Error(*m_exchange->refusal), false);
    if (!m_exchange->isStream()) {
        m_exchange->request.m_body = std::move(m_exchange->body);
        return dispatch();
    }
    m_phase = Phase::Handling;
    const std::unique_ptr<BodySink> sink = std::move(m_exchange->sink);
    m_inHandler = true;
    sink->onEnd();
    m_inHandler = false;
}

void Connection::abortBody()
{
    if (m_exchange && m_exchange->sink) {
        const std::unique_ptr<BodySink> sink = std::move(m_exchange->sink);
        sink->onAbort(m_exchange->bodyBytes);
    }
}

} // namespace okno::server::http
