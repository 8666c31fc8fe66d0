// SPDX-License-Identifier: GPL-3.0-or-later
// Slow senders, slow readers, silent ones: each is let go in bounded time while good clients are served.
#include "test_server.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

class PatienceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(
            [this](Router& router) {
                router.add(route(api::Method::Post, "/body", api::Body::Json), [this](Request&&, Responder responder) {
                    ++m_handled;
                    responder.send(goodAnswer());
                });
                router.add(route(api::Method::Get, "/large"), [](Request&&, Responder responder) {
                    responder.send(Response::jsonBytes(QByteArray(20'000'000, 'x')));
                });
            },
            [](HttpSettings& settings) {
                settings.headerTimeoutMs = 300;
                settings.idleTimeoutMs = 600;
                settings.rateGraceMs = 300;
                settings.minBytesPerSecond = 10'000;
            });
    }

    void aSlowHeadIsAnswered408()
    {
        RawClient client = m_server->connect();
        QElapsedTimer timer;
        timer.start();
        // Ever new bytes do not buy more time.
        client.send("GET /good HTTP/1.1\r\nHost: a\r\nX-Slow: ");
        while (timer.elapsed() < 3000 && client.send("x", 50)) {
            const RawAnswer answer = client.receive(false, 50);
            if (answer.status) {
                QCOMPARE(answer.status, 408);
                break;
            }
            QVERIFY(m_server->servesGoodClient());
        }
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY(timer.elapsed() < 2500);
        QVERIFY(client.waitForClose());
    }

    void aSlowBodyIsAnswered408()
    {
        RawClient client = m_server->connect();
        client.send(
            "POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{");
        QElapsedTimer timer;
        timer.start();
        RawAnswer answer;
        while (answer.status == 0 && timer.elapsed() < 3000) {
            client.send(" ", 50);
            answer = client.receive(false, 20);
        }
        QCOMPARE(answer.status, 408);
        QVERIFY(client.waitForClose());
        QCOMPARE(m_handled, 0);
        QVERIFY(m_server->servesGoodClient());
    }

    void aBodyAtGoodSpeedTakesItsTime()
    {
        RawClient client = m_server->connect();
        client.send(
            "POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n");
        const QByteArray piece(2000, ' ');
        for (int i = 0; i < 30; ++i) { // 60 kB at about 60 kB/s: longer than the grace, faster than the least rate
            QVERIFY(client.send(piece));
            QTest::qWait(30);
        }
        QCOMPARE(client.receive().status, 200);
    }

    void aReaderThatStopsIsDropped()
    {
        RawClient client(m_server->port(), 4096);
        client.send(request("GET", "/large"));
        QTRY_COMPARE(m_server->gauge("okno_http_in_flight"), 1);
        QVERIFY(m_server->servesGoodClient());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->gauge("okno_http_in_flight"), 0, 3000);
        QVERIFY(m_server->servesGoodClient());
    }

    void aReaderThatGoesOnGetsAll()
    {
        RawClient client = m_server->connect();
        client.send(request("GET", "/large"));
        QCOMPARE(client.receive(false, 20'000).body.size(), 20'000'000);
    }

    void silenceIsClosed()
    {
        RawClient never = m_server->connect();
        RawClient once = m_server->connect();
        QCOMPARE(once.ask(request("GET", "/good")).status, 200);
        QVERIFY(never.waitForClose(3000));
        QVERIFY(once.waitForClose(3000));
        QVERIFY(never.received().isEmpty());
        QVERIFY(once.received().isEmpty());
    }

    void tooManyConnectionsAreTurnedAway()
    {
        TestServer server({}, [](HttpSettings& settings) { settings.maxConnections = 5; });
        std::vector<RawClient> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(server.connect());
            QCOMPARE(clients.back().ask(request("GET", "/good")).status, 200);
        }
        QVERIFY(server.connect().waitForClose());
        QCOMPARE(server.gauge("okno_http_refused_connections"), 1);
        clients.pop_back();
        QTRY_COMPARE(server.gauge("okno_http_connections"), 4);
        QVERIFY(server.servesGoodClient());
    }

    void oneAddressMayNotAskForEver()
    {
        TestServer server(
            [](Router& router) {
                api::Route login = route(api::Method::Get, "/login");
                login.rate = api::Rate::Guessable;
                router.add(login, [](Request&&, Responder responder) { responder.send(goodAnswer()); });
            },
            [](HttpSettings& settings) {
                settings.rateLimitLoopback = true;
                settings.rateGuessable = {0.01, 3};
            });
        RawClient client = server.connect();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.ask(request("GET", "/login")).status, 200);
        const RawAnswer refused = client.ask(request("GET", "/login"));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() > 50);
        QCOMPARE(client.ask(request("GET", "/good")).status, 200); // other routes have their own count
    }

    void peopleBehindAProxyAreCountedApart()
    {
        TestServer server(
            [](Router& router) {
                api::Route login = route(api::Method::Get, "/login");
                login.rate = api::Rate::Guessable;
                router.add(login, [](Request&&, Responder responder) { responder.send(goodAnswer()); });
            },
            [](HttpSettings& settings) {
                settings.trustedProxies = {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
                settings.rateGuessable = {0.01, 3};
            });
        RawClient client = server.connect();
        const QByteArray one = "X-Forwarded-For: 203.0.113.5\r\n";
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.ask(request("GET", "/login", one)).status, 200);
        QCOMPARE(client.ask(request("GET", "/login", one)).status, 429);
        QCOMPARE(client.ask(request("GET", "/login", "X-Forwarded-For: 203.0.113.6\r\n")).status, 200);
    }

    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<TestServer> m_server;
    std::atomic<int> m_handled = 0;
};

QTEST_GUILESS_MAIN(PatienceTest)
#include "patience_test.moc"
