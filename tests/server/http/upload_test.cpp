// SPDX-License-Identifier: GPL-3.0-or-later
// Streamed bodies: every byte arrives, memory stays constant, and a broken one is told to its sink.
#include "test_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>
#include <condition_variable>
#include <thread>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 allowedBytes = 32 * 1024 * 1024; // freed memory is kept aside for a while
#else
constexpr qint64 allowedBytes = 4 * 1024 * 1024; // client and server together; http_bench measures the server alone
#endif

struct Story {
    std::atomic<qint64> received = 0;
    std::atomic<qsizetype> largest = 0;
    std::atomic<qint64> abortedAt = -1;
    std::atomic<int> ended = 0;
};

class HashingSink final : public BodySink {
public:
    HashingSink(Story& story, Responder responder) : m_story(story), m_responder(std::move(responder)) { }
    core::Result<> onData(QByteArrayView bytes) override
    {
        m_hash.addData(bytes);
        m_story.received += bytes.size();
        m_story.largest = qMax(m_story.largest.load(), bytes.size());
        if (bytes.contains("broken"))
            return core::ErrorCode::FileBroken;
        return core::Done{};
    }
    void onEnd() override
    {
        ++m_story.ended;
        m_responder.send(Response::jsonBytes(m_hash.result().toHex()));
    }
    void onAbort(qint64 received) override { m_story.abortedAt = received; }

private:
    Story& m_story;
    Responder m_responder;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

QByteArray head(qint64 length)
{
    return "PATCH /upload HTTP/1.1\r\nHost: a\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
        + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

class UploadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<Story>();
        m_server = std::make_unique<TestServer>(
            [this](Router& router) {
                router.addStream(route(api::Method::Patch, "/upload", api::Body::Stream),
                    [this](Request&&, BodyReader reader, Responder responder) {
                        reader.start(std::make_unique<HashingSink>(*m_story, std::move(responder)));
                    });
                router.addStream(route(api::Method::Patch, "/later", api::Body::Stream),
                    [this](Request&&, BodyReader reader, Responder responder) {
                        m_threads.emplace_back(
                            [this, reader = std::move(reader), responder = std::move(responder)]() mutable {
                                reader.start(std::make_unique<HashingSink>(*m_story, std::move(responder)));
                            });
                    });
                router.addStream(route(api::Method::Patch, "/refused", api::Body::Stream),
                    [](Request&&, const BodyReader&, Responder responder) {
                        responder.fail(core::ErrorCode::UploadGone);
                    });
            },
            [](HttpSettings& settings) {
                settings.rateGraceMs = 300;
                settings.minBytesPerSecond = 1000;
            });
    }
    void cleanup()
    {
        m_server.reset();
        for (std::thread& thread : m_threads)
            thread.join();
        m_threads.clear();
    }

    void fiftyMegabytesTakeNoMemory()
    {
        const qint64 total = 50LL * 1024 * 1024;
        const QByteArray piece(1024 * 1024, 'u');
        RawClient client = m_server->connect();
        QVERIFY(m_server->servesGoodClient());
        client.send(head(total));
        client.send(piece);
        const qint64 before = residentBytes();
        qint64 most = 0;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(piece);
        for (qint64 sent = piece.size(); sent < total; sent += piece.size()) {
            QVERIFY(client.send(piece));
            hash.addData(piece);
            most = qMax(most, residentBytes());
        }
        const RawAnswer answer = client.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, hash.result().toHex());
        QVERIFY(m_story->largest <= 20 * 1024);
        QVERIFY2(most - before <= allowedBytes, QByteArray::number(most - before).constData());
        QCOMPARE(client.ask(request("GET", "/good")).status, 200);
    }

    void chunkedBodiesToo()
    {
        RawClient client = m_server->connect();
        client.send("PATCH /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray piece(5000, 'c');
        for (int i = 0; i < 100; ++i)
            client.send(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        client.send("0\r\n\r\n");
        QCOMPARE(
            client.receive().body, QCryptographicHash::hash(piece.repeated(100), QCryptographicHash::Sha256).toHex());
    }

    void theSinkMayComeFromAnotherThread()
    {
        RawClient client = m_server->connect();
        const QByteArray body(200'000, 'l');
        for (int i = 0; i < 20; ++i) {
            client.send(head(body.size()).replace("/upload", "/later") + body);
            QCOMPARE(client.receive().body, QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        }
    }

    void anEmptyBodyEndsAtOnce()
    {
        RawClient client = m_server->connect();
        QCOMPARE(client.ask(head(0)).body, QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
    }

    void aCutBodyIsToldToTheSink()
    {
        RawClient client = m_server->connect();
        client.send(head(100'000) + QByteArray(40'000, 'x'));
        QTRY_COMPARE(m_story->received, 40'000);
        client.reset();
        QTRY_COMPARE(m_story->abortedAt, 40'000);
        QCOMPARE(m_story->ended, 0);
        QVERIFY(m_server->servesGoodClient());
    }

    void aSilentBodyIsToldToTheSink()
    {
        RawClient client = m_server->connect();
        client.send(head(100'000) + QByteArray(10, 'x'));
        QCOMPARE(client.receive().status, 408);
        QCOMPARE(m_story->abortedAt, 10);
    }

    void aSinkMayRefuse()
    {
        RawClient client = m_server->connect();
        client.send(head(1'000'000) + "broken");
        QCOMPARE(client.receive().status, 422);
        QVERIFY(client.waitForClose());
        QCOMPARE(m_story->abortedAt, -1);
    }

    void aHandlerMayRefuseUnread()
    {
        RawClient client = m_server->connect();
        client.send(head(50'000'000).replace("/upload", "/refused") + QByteArray(100'000, 'x'));
        QCOMPARE(client.receive().status, 410);
        QVERIFY(client.waitForClose());
        RawClient waiting = m_server->connect();
        waiting.send(head(5).replace("/upload", "/refused").replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
        const RawAnswer answer = waiting.receive();
        QCOMPARE(answer.status, 410); // and no "100 Continue" before it
    }

    void aBodyOverTheLimitIsRefused()
    {
        RawClient client = m_server->connect();
        client.send(head(api::maxFileBytes + 1));
        QCOMPARE(client.receive().status, 413);
        QCOMPARE(m_story->received, 0);
    }

private:
    std::unique_ptr<Story> m_story;
    std::vector<std::thread> m_threads;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
