// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/worker.h"

#include "server/http/connection.h"
#include "server/http/server_context.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>
#include <algorithm>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>

namespace okno::server::http {
namespace {

thread_local const Worker* currentWorker = nullptr;

constexpr qsizetype logBytes = 16 * 1024;

// Often enough for the shortest deadline that is set, at most twice a second.
int tickOf(const HttpSettings& settings)
{
    const int shortest =
        std::min({settings.headerTimeoutMs, settings.idleTimeoutMs, settings.rateGraceMs, settings.eventHeartbeatMs});
    return std::clamp(shortest / 4, 10, 500);
}

} // namespace

struct Worker::Timer {
    explicit Timer(boost::asio::io_context& io) : timer(io) { }
    boost::asio::steady_timer timer;
};

Worker::Worker(std::shared_ptr<ServerContext> context)
    : m_context(std::move(context))
    , m_io(std::make_unique<boost::asio::io_context>(1))
    , m_timer(std::make_unique<Timer>(*m_io))
    , m_tickMs(tickOf(m_context->settings))
    , m_tick(nowNs() / 1'000'000 / m_tickMs)
    , m_idPrefix(QRandomGenerator::system()->generate())
{
    m_logLines.reserve(logBytes + 1024);
}

Worker::~Worker()
{
    stop();
}

void Worker::start()
{
    scheduleTick();
    m_thread = std::thread([this] {
        currentWorker = this;
        const auto work = boost::asio::make_work_guard(*m_io);
        m_io->run();
        currentWorker = nullptr;
    });
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_io->stop();
    if (m_thread.joinable())
        m_thread.join();
    m_timer->timer.cancel();
    std::vector<std::function<void()>> tasks;
    std::vector<Event> events;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
        events.swap(m_events);
    }
    // What was cancelled lets go of its connection only when it has been told so.
    m_io->restart();
    m_io->poll();
    flushLog();
}

void Worker::poll()
{
    const Worker* outer = currentWorker;
    currentWorker = this;
    m_io->restart();
    m_io->poll();
    currentWorker = outer;
}

bool Worker::isCurrent() const
{
    return currentWorker == this;
}

bool Worker::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return false;
        m_tasks.push_back(std::move(task));
        if (m_woken)
            return true;
        m_woken = true;
    }
    wake();
    return true;
}

void Worker::postEvent(std::shared_ptr<Connection> connection, const QByteArray& bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return;
        m_events.push_back({std::move(connection), bytes});
        if (m_woken)
            return;
        m_woken = true;
    }
    wake();
}

void Worker::wake()
{
    boost::asio::post(*m_io, [self = shared_from_this()] { self->runPosted(); });
}

void Worker::runPosted()
{
    std::vector<std::function<void()>> tasks;
    std::vector<Event> events;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
        events.swap(m_events);
        m_woken = false;
    }
    for (const auto& task : tasks)
        task();
    for (const Event& event : events)
        event.connection->deliver(event.bytes);
}

void Worker::schedule(Connection& connection, qint64 dueMs)
{
    const qint64 tick = std::clamp(dueMs / m_tickMs + 1, m_tick + 1, m_tick + slotCount - 1);
    if (connection.m_dueTick != 0) {
        if (connection.m_dueTick <= tick)
            return;
        remove(connection);
    }
    connection.m_dueTick = tick;
    Connection*& first = m_slots[static_cast<size_t>(tick % slotCount)];
    connection.m_previous = nullptr;
    connection.m_next = first;
    if (first)
        first->m_previous = &connection;
    first = &connection;
}

void Worker::remove(Connection& connection)
{
    if (connection.m_dueTick == 0)
        return;
    if (connection.m_previous)
        connection.m_previous->m_next = connection.m_next;
    else
        m_slots[static_cast<size_t>(connection.m_dueTick % slotCount)] = connection.m_next;
    if (connection.m_next)
        connection.m_next->m_previous = connection.m_previous;
    connection.m_previous = connection.m_next = nullptr;
    connection.m_dueTick = 0;
}

// The visited connection may close itself, and only itself.
template <typename Visit> void Worker::forEach(Visit visit)
{
    for (Connection* connection : m_slots) {
        while (connection) {
            Connection* next = connection->m_next;
            const std::shared_ptr<Connection> alive = connection->shared_from_this();
            visit(*connection);
            connection = next;
        }
    }
}

void Worker::drain(bool newcomers)
{
    forEach([newcomers](Connection& connection) { connection.drain(newcomers); });
}

void Worker::closeAll()
{
    forEach([](Connection& connection) { connection.abandon(); });
}

void Worker::tick()
{
    const qint64 nowMs = nowNs() / 1'000'000;
    const qint64 last = nowMs / m_tickMs;
    // After a long pause every slot has come round once, not more often.
    m_tick = std::max(m_tick, last - slotCount);
    while (m_tick < last) {
        ++m_tick;
        while (Connection* connection = m_slots[static_cast<size_t>(m_tick % slotCount)]) {
            const std::shared_ptr<Connection> alive = connection->shared_from_this();
            remove(*connection);
            connection->tick(nowMs);
        }
    }
    flushLog();
}

void Worker::scheduleTick()
{
    m_timer->timer.expires_after(std::chrono::milliseconds(m_tickMs));
    m_timer->timer.async_wait([this](const boost::system::error_code& ec) {
        if (ec)
            return;
        tick();
        scheduleTick();
    });
}

qint64 Worker::nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

void Worker::refreshClock()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const qint64 second = now / std::chrono::seconds(1);
    if (second == m_clockSecond)
        return;
    m_clockSecond = second;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(second, QTimeZone::UTC);
    m_date = QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    m_isoSecond = moment.toString(u"yyyy-MM-ddThh:mm:ss").toLatin1();
}

QByteArrayView Worker::date()
{
    refreshClock();
    return m_date;
}

void Worker::makeRequestId(QByteArray& id)
{
    static constexpr char digits[] = "0123456789abcdef";
    quint64 value = m_idPrefix << 32 | m_idCounter++;
    id.resize(16);
    char* out = id.data() + 16;
    for (int i = 0; i < 16; ++i, value >>= 4)
        *--out = digits[value & 15];
}

void Worker::logRequest(const RequestLine& line)
{
    refreshClock();
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto ms = static_cast<int>(now / std::chrono::milliseconds(1) % 1000);
    char time[32];
    const auto length = static_cast<size_t>(m_isoSecond.size());
    std::copy_n(m_isoSecond.constData(), length, time);
    const char tail[] = {'.', static_cast<char>('0' + ms / 100), static_cast<char>('0' + ms / 10 % 10),
        static_cast<char>('0' + ms % 10), 'Z'};
    std::copy_n(tail, sizeof tail, time + length);
    appendRequestLine(m_logLines, QByteArrayView(time, static_cast<qsizetype>(length + sizeof tail)), line);
    if (m_logLines.size() > logBytes || line.status >= 500)
        flushLog();
}

void Worker::flushLog()
{
    if (m_logLines.isEmpty())
        return;
    m_context->log.write(m_logLines);
    m_logLines.resize(0);
}

} // namespace okno::server::http
