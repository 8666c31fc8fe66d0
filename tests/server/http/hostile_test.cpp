// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers send: each is refused by the right status, no handler runs, and the next good client is served.
#include "test_server.h"

#include <QtTest>
#include <atomic>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>([this](Router& router) {
            const auto count = [this](Request&& request, Responder responder) {
                ++m_handled;
                if (const core::Result<QJsonObject> json = request.json(); !json)
                    return responder.fail(json.error());
                responder.send(goodAnswer());
            };
            router.add(route(api::Method::Post, "/body", api::Body::Json, 1000), count);
            router.add(route(api::Method::Get, "/x/{id}"), count);
        });
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: a\r\n";
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray post = "POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

        row("no Host", "GET /good HTTP/1.1\r\n\r\n", 400);
        row("doubled Host", "GET /good HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
        row("empty Host", "GET /good HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("junk Host", "GET /good HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
        row("Host with a path", "GET /good HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
        row("Host with user", "GET /good HTTP/1.1\r\nHost: u@a\r\n\r\n", 400);
        row("Host with a junk port", "GET /good HTTP/1.1\r\nHost: a:8x\r\n\r\n", 400);
        row("doubled Host in HTTP/1.0", "GET /good HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 400);

        row("HTTP/2.0", "GET /good HTTP/2.0\r\n" + host + "\r\n", 505);
        row("HTTP/1.2", "GET /good HTTP/1.2\r\n" + host + "\r\n", 505);
        row("HTTP/0.9", "GET /good HTTP/0.9\r\n" + host + "\r\n", 505);
        row("no version", "GET /good\r\n" + host + "\r\n", 400);
        row("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("TLS handshake in plain", QByteArray::fromHex("160301020001000001fc0303") + QByteArray(64, '\0'), 400);
        row("binary junk", QByteArray::fromHex("00ff80017f0d0a0d0a"), 400);
        row("words", "hello there\r\n\r\n", 400);
        row("unknown method", "BREW /good HTTP/1.1\r\n" + host + "\r\n", 501);
        row("CONNECT", "CONNECT a:443 HTTP/1.1\r\n" + host + "\r\n", 501);
        row("TRACE", "TRACE /good HTTP/1.1\r\n" + host + "\r\n", 501);
        row("lower case method", "get /good HTTP/1.1\r\n" + host + "\r\n", 501);
        row("two spaces", "GET  /good HTTP/1.1\r\n" + host + "\r\n", 400);
        row("bare line feeds", "GET /good HTTP/1.1\nHost: a\n\n", 400);
        row("space before the colon", "GET /good HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("field without a name", "GET /good HTTP/1.1\r\n: a\r\n\r\n", 400);
        row("NUL in a field", "GET /good HTTP/1.1\r\nHost: a\r\nX: a" + QByteArray(1, '\0') + "b\r\n\r\n", 400);
        row("doubled Authorization",
            "GET /good HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n", 400);

        row("absolute form", "GET http://a/good HTTP/1.1\r\n" + host + "\r\n", 400);
        row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400);
        for (const char* path : {"/x/../good", "/x/%2e%2e", "/x/a%2fb", "/x/a%5cb", "/x/%00", "//good", "/x/..",
                 "/x/%252e", "/x/%", "/x/%ff", "/x/a\\b", "/good#x"})
            row(path, "GET " + QByteArray(path) + " HTTP/1.1\r\n" + host + "\r\n", 400);
        row("unknown path", "GET /nothing HTTP/1.1\r\n" + host + "\r\n", 404);
        row("wrong method", "DELETE /good HTTP/1.1\r\n" + host + "\r\n", 405);

        row("length and encoding", post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400);
        row("encoding and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n", 400);
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", 400);
        row("two equal lengths", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 400);
        row("list of lengths", post + "Content-Length: 2, 2\r\n\r\n{}", 400);
        row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
        row("length with a plus", post + "Content-Length: +2\r\n\r\n{}", 400);
        row("hexadecimal length", post + "Content-Length: 0x2\r\n\r\n{}", 400);
        row("length beyond numbers", post + "Content-Length: 99999999999999999999999\r\n\r\n", 400);
        row("unknown encoding", post + "Transfer-Encoding: gzip\r\n\r\n{}", 501);
        row("encoding before chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
        row("chunked in disguise", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501);
        row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunked in HTTP/1.0", "POST /body HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        row("chunk of no size", chunked + "\r\n{}\r\n0\r\n\r\n", 400);
        row("chunk of a junk size", chunked + "zz\r\n{}\r\n0\r\n\r\n", 400);
        row("negative chunk", chunked + "-2\r\n{}\r\n0\r\n\r\n", 400);
        row("endless chunk", chunked + "ffffffffffffffffff\r\n{}\r\n0\r\n\r\n", 400);
        row("chunk longer than told", chunked + "2\r\n{}xx\r\n0\r\n\r\n", 400);
        row("endless chunk header", chunked + "2;" + QByteArray(40'000, 'a'), 400);
        row("chunks beyond the limit", chunked + "800\r\n" + QByteArray(0x800, ' ') + "\r\n0\r\n\r\n", 413);

        row("1 GB declared", post + "Content-Length: 1073741824\r\n\r\n", 413);
        row("body where none belongs", "GET /good HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", 413);
        row("just over the limit", post + "Content-Length: 1001\r\n\r\n" + QByteArray(1001, ' '), 413);
        row("wrong type", "POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: text/xml\r\nContent-Length: 2\r\n\r\n{}",
            415);
        row("malformed JSON", post + "Content-Length: 5\r\n\r\n{\"a\":", 400);
        row("JSON nested too deep", post + "Content-Length: 900\r\n\r\n" + QByteArray(900, '['), 400);

        row("huge field", "GET /good HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n", 431);
        row("many fields", "GET /good HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: 1\r\n").repeated(200) + "\r\n", 431);
        row("huge target", "GET /" + QByteArray(100'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
        row("long target", "GET /" + QByteArray(9'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const int before = m_handled;
        RawClient client = m_server->connect();
        client.send(bytes);
        client.shutdownWrite();
        const RawAnswer answer = client.receive();
        QTEST(answer.status, "status");
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(client.waitForClose());
        // Whether JSON is well formed only the handler finds out.
        if (!QByteArray(QTest::currentDataTag()).contains("JSON"))
            QCOMPARE(m_handled, before);
        QVERIFY(m_server->servesGoodClient());
    }

    // Every prefix of a request that breaks off: no handler, an answer or nothing, and the server goes on.
    void cutAnywhere()
    {
        const QByteArray whole = request("POST", "/body", "Accept: */*\r\n", R"({"a":"b"})");
        const int before = m_handled;
        for (qsizetype length = 1; length < whole.size(); ++length) {
            RawClient client = m_server->connect();
            QVERIFY(client.send(whole.first(length)));
            client.shutdownWrite();
            const RawAnswer answer = client.receive();
            QCOMPARE(answer.status, 400);
        }
        for (qsizetype length = 1; length < whole.size(); length += 7) {
            RawClient client = m_server->connect();
            QVERIFY(client.send(whole.first(length)));
            client.reset();
        }
        QCOMPARE(m_handled, before);
        QCOMPARE(m_server->connect().ask(whole).status, 200);
        QCOMPARE(m_handled, before + 1);
    }

    void byteByByte()
    {
        RawClient client = m_server->connect();
        for (const char c : request("POST", "/body", {}, "{}"))
            QVERIFY(client.send(QByteArray(1, c)));
        QCOMPARE(client.receive().status, 200);
        const QByteArray chunked = "POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                   "Transfer-Encoding: chunked\r\n\r\n1;x=y\r\n{\r\n1\r\n}\r\n0\r\nTrailer: t\r\n\r\n";
        for (const char c : chunked)
            QVERIFY(client.send(QByteArray(1, c)));
        QCOMPARE(client.receive().status, 200);
    }

    // The rest of a gigabyte is neither read nor kept: the answer is there while the client still sends.
    void aGigabyteIsNotRead()
    {
        RawClient client = m_server->connect();
        client.send(
            "POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n");
        const QByteArray piece(64 * 1024, ' ');
        qint64 sent = 0;
        while (sent < 64LL * 1024 * 1024 && client.send(piece, 2000))
            sent += piece.size();
        QVERIFY2(sent < 32LL * 1024 * 1024, "the server went on reading");
        QVERIFY(m_server->gauge("okno_http_buffered_bytes") == 0);
        QVERIFY(m_server->servesGoodClient());
    }

    void logsHoldNoPathsAndNoQueries()
    {
        QCOMPARE(m_server->connect().ask(request("GET", "/x/ivanov?snils=112-233-445-95")).status, 400);
        QCOMPARE(m_server->connect().ask(request("GET", "/ivanova?snils=112-233-445-95")).status, 404);
        QTRY_VERIFY(m_server->logText().contains("\"route\":\"/x/{id}\""));
        QVERIFY(m_server->logText().contains("\"route\":\"unmatched\",\"status\":404"));
        QVERIFY(!m_server->logText().contains("ivanov"));
        QVERIFY(!m_server->logText().contains("112-233"));
    }

    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<TestServer> m_server;
    std::atomic<int> m_handled = 0;
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
