// SPDX-License-Identifier: GPL-3.0-or-later
// How a well-behaved client and the server talk.
#include "test_server.h"

#include <QJsonDocument>
#include <QtTest>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

class ConversationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>([this](Router& router) { addRoutes(router); });
    }

    void manyRequestsOnOneConnection()
    {
        RawClient client = m_server->connect();
        for (int i = 0; i < 100; ++i) {
            const RawAnswer answer = client.ask(request("GET", "/good"));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, goodAnswer().body);
            QVERIFY(answer.header("Connection").isEmpty());
        }
        QTRY_COMPARE(m_server->gauge("okno_http_in_flight"), 0);
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        RawClient client = m_server->connect();
        QByteArray all;
        for (int i = 0; i < 500; ++i)
            all +=
                request("GET", i % 3 == 0 ? "/later?n=" + QByteArray::number(i) : "/echo?n=" + QByteArray::number(i));
        std::thread sender([&] { client.send(all); });
        for (int i = 0; i < 500; ++i)
            QCOMPARE(client.receive().body, QByteArray::number(i));
        sender.join();
    }

    void connectionsEndWhenAsked()
    {
        RawClient one = m_server->connect();
        QCOMPARE(one.ask(request("GET", "/good", "Connection: close\r\n")).header("Connection"), QByteArray("close"));
        QVERIFY(one.waitForClose());
        RawClient old = m_server->connect();
        QCOMPARE(old.ask("GET /good HTTP/1.0\r\n\r\n").status, 200);
        QVERIFY(old.waitForClose());
        RawClient kept = m_server->connect();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(kept.ask("GET /good HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection"),
                QByteArray("keep-alive"));
    }

    void headTellsTheLengthWithoutTheBody()
    {
        RawClient client = m_server->connect();
        client.send(request("HEAD", "/good") + request("GET", "/good"));
        const RawAnswer head = client.receive(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length").toLongLong(), goodAnswer().body.size());
        QCOMPARE(client.receive().body, goodAnswer().body);
    }

    void optionsAndAllow()
    {
        RawClient client = m_server->connect();
        const RawAnswer options = client.ask(request("OPTIONS", "/good"));
        QCOMPARE(options.status, 204);
        QCOMPARE(options.header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
        const RawAnswer wrong = client.ask(request("PUT", "/good"));
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    }

    void continueIsSaidOnlyToWhoMayGoOn()
    {
        RawClient client = m_server->connect();
        const QByteArray fields = "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
        client.send("POST /json HTTP/1.1\r\nHost: a\r\n" + fields);
        QVERIFY(client.receiveUntil("100 Continue\r\n\r\n"));
        QCOMPARE(client.received(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("{}");
        QVERIFY(client.receiveUntil("200 OK"));

        RawClient refused = m_server->connect();
        refused.send("POST /nothing HTTP/1.1\r\nHost: a\r\n" + fields);
        QCOMPARE(refused.receive().status, 404);
        QVERIFY(refused.waitForClose());
    }

    void aRefusedBodyDoesNotEndTheConnection()
    {
        RawClient client = m_server->connect();
        QCOMPARE(client.ask(request("POST", "/nothing", {}, R"({"a":1})")).status, 404);
        QCOMPARE(client.ask(request("GET", "/good")).status, 200);
    }

    void aDroppedResponderAnswers500()
    {
        RawClient client = m_server->connect();
        const RawAnswer answer = client.ask(request("GET", "/dropped"));
        QCOMPARE(answer.status, 500);
        QCOMPARE(QJsonDocument::fromJson(answer.body)[QStringLiteral("code")].toString(), QStringLiteral("internal"));
        QCOMPARE(client.ask(request("GET", "/thrown")).status, 500);
        QCOMPARE(client.ask(request("GET", "/good")).status, 200);
        QTRY_VERIFY(m_server->logText().contains("\"level\":\"warning\",\"category\":\"okno.http\",\"method\":\"GET\","
                                                 "\"route\":\"/dropped\",\"status\":500"));
    }

    void answersComeFromOtherThreads()
    {
        RawClient client = m_server->connect();
        for (int i = 0; i < 50; ++i)
            QCOMPARE(client.ask(request("GET", "/later?n=" + QByteArray::number(i))).body, QByteArray::number(i));
    }

    void whoAsksLateIsNotHeard()
    {
        // The client goes away before the answer: the answer goes nowhere and nothing breaks.
        for (int i = 0; i < 50; ++i) {
            RawClient client = m_server->connect();
            client.send(request("GET", "/later?n=1"));
            client.reset();
        }
        QVERIFY(m_server->servesGoodClient());
        QTRY_COMPARE(m_server->gauge("okno_http_in_flight"), 0);
    }

    void unchangedIsNotSentAgain()
    {
        RawClient client = m_server->connect();
        QCOMPARE(client.ask(request("GET", "/tagged")).header("ETag"), QByteArray("\"v1\""));
        for (const char* tags : {"\"v1\"", "\"v0\", \"v1\"", "W/\"v1\"", "*"}) {
            const RawAnswer same = client.ask(request("GET", "/tagged", "If-None-Match: " + QByteArray(tags) + "\r\n"));
            QCOMPARE(same.status, 304);
            QVERIFY(same.header("Content-Length").isEmpty());
        }
        QCOMPARE(client.ask(request("GET", "/tagged", "If-None-Match: \"v2\", \"xv1\"\r\n")).status, 200);
    }

    void filesAreStreamed()
    {
        RawClient client = m_server->connect();
        client.send(request("GET", "/file"));
        const RawAnswer answer = client.receive(false, 20'000);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), m_content.size() - 10);
        QVERIFY(answer.body == m_content.sliced(10));
        QCOMPARE(client.ask(request("GET", "/missing-file")).status, 500);
        QCOMPARE(client.ask(request("GET", "/good")).status, 200);
        client.send(request("HEAD", "/file"));
        QCOMPARE(client.receive(true).header("Content-Length").toLongLong(), m_content.size() - 10);
        QCOMPARE(client.ask(request("GET", "/good")).status, 200);
    }

    void problemsSpeakTheLanguageAsked()
    {
        RawClient client = m_server->connect();
        const RawAnswer russian = client.ask(request("GET", "/nothing"));
        QCOMPARE(russian.header("Content-Language"), QByteArray("ru"));
        QVERIFY(russian.body.contains("Такой записи нет."));
        QCOMPARE(
            client.ask(request("GET", "/nothing", "Accept-Language: en-US,en;q=0.9\r\n")).header("Content-Language"),
            QByteArray("en"));
    }

    void everyAnswerHasItsNumber()
    {
        RawClient client = m_server->connect();
        const QByteArray first = client.ask(request("GET", "/good")).header("X-Request-Id");
        QCOMPARE(first.size(), 16);
        QVERIFY(client.ask(request("GET", "/good")).header("X-Request-Id") != first);
        QTRY_VERIFY(m_server->logText().contains("\"id\":\"" + first + '"'));
    }

    void metricsCountByRoute()
    {
        m_server->connect().ask(request("GET", "/echo?n=1"));
        QVERIFY(m_server->metrics().text().contains(
            "okno_http_requests_total{method=\"GET\",route=\"/echo\",status=\"200\"}"));
        QVERIFY(
            m_server->metrics().text().contains("okno_http_request_seconds_bucket{method=\"GET\",route=\"/echo\",le="));
    }

    void stoppingFinishesWhatIsBeingAnswered()
    {
        TestServer server([this](Router& router) { addRoutes(router); });
        RawClient idle = server.connect();
        QCOMPARE(idle.ask(request("GET", "/good")).status, 200);
        RawClient waiting = server.connect();
        waiting.send(request("GET", "/held"));
        QTRY_COMPARE(server.gauge("okno_http_in_flight"), 1);
        std::thread stopping([&] { server.server().stop(); });
        QVERIFY(idle.waitForClose());
        QVERIFY(!server.connect().send(request("GET", "/good")) || server.connect().receive(false, 200).status == 0);
        release();
        const RawAnswer answer = waiting.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        stopping.join();
    }

    void stoppingAnswersThoseWhoHaveJustCome()
    {
        TestServer server([this](Router& router) { addRoutes(router); });
        RawClient asked = server.connect();
        QCOMPARE(asked.ask(request("GET", "/good")).status, 200);
        RawClient newcomer = server.connect();
        QTRY_COMPARE(server.gauge("okno_http_connections"), 2);
        std::thread stopping([&] { server.server().stop(); });
        QVERIFY(asked.waitForClose()); // the stop has begun
        newcomer.send(request("GET", "/good"));
        const RawAnswer answer = newcomer.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        stopping.join();
    }

    void stoppingDoesNotWaitForEver()
    {
        TestServer server(
            [this](Router& router) { addRoutes(router); }, [](HttpSettings& settings) { settings.drainMs = 100; });
        RawClient waiting = server.connect();
        waiting.send(request("GET", "/held"));
        QTRY_COMPARE(server.gauge("okno_http_in_flight"), 1);
        server.server().stop();
        QVERIFY(waiting.waitForClose(100));
        release(); // an answer after the end goes nowhere
    }

    void cleanupTestCase()
    {
        m_server.reset();
        for (std::thread& thread : m_threads)
            thread.join();
    }

private:
    void addRoutes(Router& router)
    {
        const auto number = [](const Request& request) { return request.query("n").value_or(QString()).toLatin1(); };
        router.add(route(api::Method::Get, "/echo"),
            [number](Request&& request, Responder responder) { responder.send(Response::jsonBytes(number(request))); });
        router.add(route(api::Method::Get, "/later"), [this, number](Request&& request, Responder responder) {
            // std::thread takes what can be moved, unlike std::function.
            const std::lock_guard lock(m_mutex);
            m_threads.emplace_back([body = number(request), responder = std::move(responder)]() mutable {
                responder.send(Response::jsonBytes(body));
            });
        });
        router.add(route(api::Method::Get, "/held"), [this](Request&&, Responder responder) {
            const std::lock_guard lock(m_mutex);
            m_held.push_back(std::move(responder));
        });
        router.add(route(api::Method::Post, "/json", api::Body::Json),
            [](Request&&, Responder responder) { responder.send(goodAnswer()); });
        router.add(route(api::Method::Get, "/dropped"), [](Request&&, const Responder&) { });
        router.add(route(api::Method::Get, "/thrown"),
            [](Request&&, const Responder&) { throw std::runtime_error("on purpose"); });
        router.add(route(api::Method::Get, "/tagged"),
            [](Request&&, Responder responder) { responder.send(goodAnswer().withEtag("v1")); });
        m_content.resize(3'000'000);
        for (qsizetype i = 0; i < m_content.size(); ++i)
            m_content[i] = static_cast<char>(i * 31 % 251);
        if (!m_file.isOpen() && m_file.open()) {
            m_file.write(m_content);
            m_file.flush();
        }
        router.add(route(api::Method::Get, "/file"), [this](Request&&, Responder responder) {
            responder.send(Response::download(
                {m_file.fileName(), 10, m_content.size() - 10}, "application/pdf", QStringLiteral("a.pdf")));
        });
        router.add(route(api::Method::Get, "/missing-file"), [](Request&&, Responder responder) {
            responder.send(
                Response::download({QStringLiteral("/nowhere/at/all"), 0, 5}, "text/plain", QStringLiteral("a")));
        });
    }

    void release()
    {
        const std::lock_guard lock(m_mutex);
        for (Responder& responder : m_held)
            responder.send(goodAnswer());
        m_held.clear();
    }

    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
    std::vector<Responder> m_held;
    QTemporaryFile m_file;
    QByteArray m_content;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "conversation_test.moc"
