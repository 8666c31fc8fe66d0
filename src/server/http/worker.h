// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_log.h"

#include <QByteArray>
#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace okno::server::http {

class Connection;
struct ServerContext;

// One thread with its own event loop and its own connections: nothing that belongs to a connection is ever touched by
// two threads, so nothing is locked.
class Worker : public std::enable_shared_from_this<Worker> {
public:
    explicit Worker(std::shared_ptr<ServerContext> context);
    ~Worker();

    void start();
    // Ends the loop and waits for the thread; what is posted afterwards is dropped.
    void stop();
    // Runs what is ready, on the calling thread, instead of start() (tests).
    void poll();

    [[nodiscard]] ServerContext& context() const { return *m_context; }
    [[nodiscard]] boost::asio::io_context& io() const { return *m_io; }
    [[nodiscard]] bool isCurrent() const;

    // Runs a task on this thread; false when the worker has stopped.
    bool post(std::function<void()> task);
    void postEvent(std::shared_ptr<Connection> connection, const QByteArray& bytes);

    // The rest belongs to the worker's own thread.
    // Has Connection::tick() called not long after that time; an earlier time that was asked for before stands.
    void schedule(Connection& connection, qint64 dueMs);
    void remove(Connection& connection);
    // Idle connections and listeners are closed, the others after their answer.
    void drain(bool newcomers); // Connection::drain() of each
    void closeAll();
    void tick();

    [[nodiscard]] static qint64 nowNs(); // steady
    [[nodiscard]] QByteArrayView date(); // "Sun, 22 Nov 2026 12:00:00 GMT"
    void makeRequestId(QByteArray& id);
    void logRequest(const RequestLine& line);
    // Room for bytes that nobody wants.
    [[nodiscard]] std::span<char> scratch() { return m_scratch; }

private:
    struct Timer;
    struct Event {
        std::shared_ptr<Connection> connection;
        QByteArray bytes;
    };

    void wake();
    void runPosted();
    void scheduleTick();
    void refreshClock();
    void flushLog();
    template <typename Visit> void forEach(Visit visit);

    std::shared_ptr<ServerContext> m_context;
    std::unique_ptr<boost::asio::io_context> m_io;
    std::unique_ptr<Timer> m_timer;
    std::thread m_thread;
    std::mutex m_mutex; // guards the four below
    std::vector<std::function<void()>> m_tasks;
    std::vector<Event> m_events;
    bool m_woken = false;
    bool m_stopped = false;

    // A wheel of lists by the tick in which a connection is due, so that ten thousand idle ones cost nothing until
    // then. Later than the wheel is long, a connection is looked at early and put back.
    static constexpr qint64 slotCount = 256;
    std::array<Connection*, slotCount> m_slots{};
    qint64 m_tickMs;
    qint64 m_tick; // the last one that is done
    std::array<char, 16 * 1024> m_scratch;
    qint64 m_clockSecond = -1;
    QByteArray m_date;
    QByteArray m_isoSecond; // 2026-11-22T12:00:00
    QByteArray m_logLines;
    quint64 m_idPrefix = 0;
    quint32 m_idCounter = 0;
};

} // namespace okno::server::http
