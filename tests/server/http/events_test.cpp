// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_server.h"

#include <QtTest>
#include <mutex>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

class EventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_closed = 0;
        m_server = std::make_unique<TestServer>(
            [this](Router& router) {
                router.add(route(api::Method::Get, "/events"), [this](Request&& request, Responder responder) {
                    const std::shared_ptr<EventStream> stream = responder.openEvents();
                    stream->onClosed([this] { ++m_closed; });
                    if (const QByteArrayView last = request.header("Last-Event-ID"); !last.isEmpty())
                        stream->send(sseEvent({}, "since", last));
                    const std::lock_guard lock(m_mutex);
                    m_streams.push_back(stream);
                });
                router.add(route(api::Method::Get, "/late"), [this](Request&&, Responder responder) {
                    const std::lock_guard lock(m_mutex);
                    m_late = std::make_unique<Responder>(std::move(responder));
                });
            },
            [](HttpSettings& settings) {
                settings.eventHeartbeatMs = 100;
                settings.rateGraceMs = 400;
                settings.eventBacklog = 16;
            });
    }
    void cleanup()
    {
        m_server.reset();
        m_streams.clear();
    }

    void eventsArrive()
    {
        RawClient client = listen();
        QVERIFY(client.received().contains("Content-Type: text/event-stream\r\n"));
        QVERIFY(client.received().contains("Cache-Control: no-store\r\n"));
        const QByteArray event = sseEvent("1", "changed", "{}");
        tell(event);
        QVERIFY(client.receiveUntil(event));
        tell(sseEvent("2", "changed", "{}"));
        QVERIFY(client.receiveUntil("id: 2\n"));
        QCOMPARE(m_server->gauge("okno_http_listeners"), 1);
    }

    void aListenerGoesOnWhereItWas()
    {
        RawClient client = m_server->connect();
        client.send(request("GET", "/events", "Last-Event-ID: 41\r\n"));
        QVERIFY(client.receiveUntil("event: since\ndata: 41\n\n"));
    }

    void heartbeatsKeepTheConnection()
    {
        RawClient client = listen();
        QVERIFY(client.receiveUntil(":\n\n:\n\n"));
    }

    void whoLeavesIsForgotten()
    {
        RawClient client = listen();
        client.reset();
        QTRY_COMPARE(m_closed, 1);
        QVERIFY(!stream(0)->isOpen());
        tell("data: x\n\n"); // to nobody
        QCOMPARE(m_server->gauge("okno_http_listeners"), 0);
        std::atomic<bool> told = false;
        stream(0)->onClosed([&] { told = true; });
        QTRY_VERIFY(told);
    }

    void theServerMayClose()
    {
        RawClient client = listen();
        stream(0)->close();
        QVERIFY(client.waitForClose());
        QTRY_COMPARE(m_closed, 1);
    }

    void whoDoesNotKeepUpIsDropped()
    {
        RawClient slow(m_server->port(), 4096);
        slow.send(request("GET", "/events"));
        QTRY_COMPARE(m_server->gauge("okno_http_listeners"), 1);
        RawClient good = listen();
        // More than the buffers of the system take, then more than the backlog.
        const QByteArray event = sseEvent({}, "changed", QByteArray(100'000, 'x'));
        for (int i = 0; i < 500 && m_closed == 0; ++i) {
            stream(0)->send(event);
            QTest::qWait(1);
        }
        QTRY_COMPARE(m_closed, 1);
        QVERIFY(!stream(0)->isOpen());
        QVERIFY(stream(1)->isOpen());
        tell("data: still\n\n");
        QVERIFY(good.receiveUntil("data: still\n\n"));
        QCOMPARE(m_server->gauge("okno_http_dropped_listeners"), 1);
    }

    void aStuckListenerIsDroppedInTime()
    {
        RawClient slow(m_server->port(), 4096);
        slow.send(request("GET", "/events"));
        QTRY_COMPARE(m_server->gauge("okno_http_listeners"), 1);
        stream(0)->send(sseEvent({}, "changed", QByteArray(20'000'000, 'x')));
        QTRY_COMPARE(m_closed, 1);
    }

    void aStreamMayBeOpenedLater()
    {
        RawClient client = m_server->connect();
        client.send(request("GET", "/late"));
        const std::shared_ptr<EventStream> stream = openLate();
        QVERIFY(stream->isOpen());
        // What is sent at once comes behind the head.
        stream->send("data: missed\n\n");
        QVERIFY(client.receiveUntil("data: missed\n\n"));
        QVERIFY(client.received().contains("Content-Type: text/event-stream\r\n"));
    }

    void whoLeavesBeforeItIsOpenedIsForgotten()
    {
        RawClient client = m_server->connect();
        client.send(request("GET", "/late"));
        QTRY_VERIFY(isLate());
        client.reset();
        std::atomic<bool> told = false;
        openLate()->onClosed([&] { told = true; });
        QTRY_VERIFY(told);
        QTRY_COMPARE(m_server->gauge("okno_http_listeners"), 0);
    }

    void stoppingClosesStreams()
    {
        RawClient client = listen();
        m_server->server().stop();
        QVERIFY(client.waitForClose(100));
        QCOMPARE(m_closed, 1);
    }

private:
    RawClient listen()
    {
        RawClient client = m_server->connect();
        client.send(request("GET", "/events"));
        client.receiveUntil("\r\n\r\n");
        return client;
    }
    std::shared_ptr<EventStream> stream(size_t index)
    {
        const std::lock_guard lock(m_mutex);
        return m_streams.at(index);
    }
    bool isLate()
    {
        const std::lock_guard lock(m_mutex);
        return m_late != nullptr;
    }
    // On this thread, which is not the connection's.
    std::shared_ptr<EventStream> openLate()
    {
        (void)QTest::qWaitFor([this] { return isLate(); });
        const std::unique_ptr<Responder> responder = std::move(m_late);
        return responder->openEvents();
    }
    void tell(const QByteArray& bytes)
    {
        const std::lock_guard lock(m_mutex);
        sendToAll(m_streams, bytes);
    }

    std::mutex m_mutex;
    std::vector<std::shared_ptr<EventStream>> m_streams;
    std::unique_ptr<Responder> m_late;
    std::atomic<int> m_closed = 0;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
