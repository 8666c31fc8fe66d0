// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/body.h"
#include "server/http/event_stream.h"
#include "server/http/output.h"
#include "server/http/responder.h"
#include "server/http/transport.h"

#include <atomic>
#include <memory>

namespace okno::server::http {

struct Exchange;
struct ServerContext;
class Worker;

// One connection: reads a request, hands it on, writes the answer, reads the next. A state machine over a Transport
// that knows nothing of sockets; everything happens on the worker's thread except what ResponseTarget, EventStream and
// BodyReader::Source promise to any thread.
class Connection final : public std::enable_shared_from_this<Connection>,
                         public ResponseTarget,
                         public EventStream,
                         public BodyReader::Source,
                         public TransportUser {
public:
    Connection(std::shared_ptr<Worker> worker, std::unique_ptr<Transport> transport, const QByteArray& peer, bool tls);
    ~Connection() override;

    // On the worker's thread, once.
    void start();

    void answer(quint64 ticket, Response&& response) override;
    std::shared_ptr<EventStream> openEvents(quint64 ticket) override;
    void startBody(quint64 ticket, std::unique_ptr<BodySink> sink) override;

    void send(const QByteArray& bytes) override;
    void close() override;
    bool isOpen() const override { return m_listening.load(std::memory_order_relaxed); }
    void onClosed(std::function<void()> callback) override;

    void onRead(qint64 bytes) override;
    void onWritable() override;

private:
    friend class Worker;

    enum class Phase {
        Idle, // nothing of the next request is here
        Head,
        BodyWaiting, // a streaming route has not said where the body goes
        Body,
        Handling, // waiting for the Responder
        Writing,
        Events,
        Lingering, // everything is said; what the client still sends is thrown away so that it can read our answer
        Closed,
    };
    // Whether a step can be followed by another at once.
    enum class Go { On, Wait };

    void process();
    Go step();
    Go readHead();
    Go readBody();
    Go writeOn();
    Go readMore();
    Go linger();

    void beginRequest();
    [[nodiscard]] core::Result<> checkRequest();
    void dispatch();
    void callStreamHandler();
    void bodyEnded();
    void sendContinue();
    Responder makeResponder();

    void refuse(const core::Error& error, bool mustClose);
    void refuseAfterBody(const core::Error& error);
    void takeAnswer(quint64 ticket, Response&& response);
    void write(Response&& response);
    void finishAnswer();
    void noteAnswer();
    void enterEvents(quint64 ticket);
    void deliver(const QByteArray& bytes);
    void abortBody();

    // Ends a connection that asks nothing; with `newcomers` also one that has not asked anything yet.
    void drain(bool newcomers);
    // Has come, perhaps in the middle of its handshake, and not had an answer yet.
    [[nodiscard]] bool isNewcomer() const { return m_ticket == 0; }
    void abandon() { closeNow(true); }
    void tick(qint64 nowMs);
    void checkTime(qint64 nowMs);
    [[nodiscard]] qint64 dueMs() const;
    bool isTooSlow(qint64 nowMs);
    void startWatching();
    void closeNow(bool abort);

    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<Transport> m_transport;
    Connection* m_previous = nullptr; // in the worker's wheel
    Connection* m_next = nullptr;
    qint64 m_dueTick = 0; // 0: not in it

    Phase m_phase = Phase::Idle;
    bool m_tls;
    bool m_reading = false;
    bool m_waitingWritable = false;
    bool m_processing = false;
    bool m_inHandler = false;
    std::atomic<bool> m_listening = false;

    std::unique_ptr<char[]> m_in;
    quint32 m_inCapacity = 0;
    quint32 m_inBegin = 0;
    quint32 m_inEnd = 0;

    quint64 m_ticket = 0; // of the request that may be answered now
    qint64 m_sinceMs = 0; // when the phase began, or the window in which the rate is watched
    qint64 m_moved = 0; // bytes in that window
    QByteArray m_peer;
    std::unique_ptr<Exchange> m_exchange;
    Output m_output;
    std::function<void()> m_onClosed;
};

} // namespace okno::server::http
