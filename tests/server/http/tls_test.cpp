// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_server.h"

#include "server/http/certificate.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>
#include <mutex>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_server = std::make_unique<TestServer>(
            [this](Router& router) {
                router.add(route(api::Method::Get, "/large"), [](Request&&, Responder responder) {
                    responder.send(Response::jsonBytes(QByteArray(5'000'000, 'x')));
                });
                router.add(route(api::Method::Get, "/events"), [this](Request&&, Responder responder) {
                    const std::lock_guard lock(m_mutex);
                    m_stream = responder.openEvents();
                });
                router.add(route(api::Method::Post, "/body", api::Body::Json, 1 << 20),
                    [](Request&& request, Responder responder) {
                        responder.send(Response::jsonBytes(QByteArray::number(request.body().size())));
                    });
            },
            [this](HttpSettings& settings) {
                settings.tls = true;
                settings.dataDir = m_dir.path();
                settings.hostNames = {QStringLiteral("okno.example.ru")};
                settings.headerTimeoutMs = 400;
            });
    }

    void theCertificateIsOurs()
    {
        const QFileInfo key(m_dir.filePath(QStringLiteral("server.key")));
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QSslSocket socket;
        QVERIFY(connectTo(socket, QSsl::TlsV1_2OrLater));
        const QSslCertificate certificate = socket.peerCertificate();
        QCOMPARE(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()),
            m_server->server().fingerprint());
        const auto names = certificate.subjectAlternativeNames();
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("okno.example.ru")));
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("localhost")));
        QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));
        QVERIFY(certificate.expiryDate() > QDateTime::currentDateTime().addYears(9));
    }

    void theCertificateStays()
    {
        const QString before = m_server->server().fingerprint();
        const TestServer again({}, [this](HttpSettings& settings) {
            settings.tls = true;
            settings.dataDir = m_dir.path();
        });
        QCOMPARE(const_cast<TestServer&>(again).server().fingerprint(), before);
    }

    void answersAreEncrypted_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("TLS 1.2") << int(QSsl::TlsV1_2);
        QTest::newRow("TLS 1.3") << int(QSsl::TlsV1_3);
    }
    void answersAreEncrypted()
    {
        QFETCH(int, protocol);
        QSslSocket socket;
        QVERIFY(connectTo(socket, static_cast<QSsl::SslProtocol>(protocol)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(ask(socket, request("GET", "/good"), R"({"good":true})").contains("Strict-Transport-Security"));
        ask(socket, request("POST", "/body", {}, QByteArray(1 << 20, ' ')), "1048576");
        socket.write(request("GET", "/large", "Connection: close\r\n"));
        QByteArray all;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000))
            all += socket.readAll();
        QCOMPARE(all.size() - all.indexOf("\r\n\r\n") - 4, 5'000'000);
    }

    void oldProtocolsAreRefused()
    {
        QSslSocket socket;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QVERIFY(!connectTo(socket, QSsl::TlsV1_1));
        QT_WARNING_POP
    }

    void eventsOverTls()
    {
        QSslSocket socket;
        QVERIFY(connectTo(socket, QSsl::TlsV1_2OrLater));
        ask(socket, request("GET", "/events"), "\r\n\r\n");
        const std::lock_guard lock(m_mutex);
        m_stream->send("data: hello\n\n");
        QVERIFY(ask(socket, {}, "data: hello\n\n").contains("hello"));
        m_stream.reset();
    }

    void junkInsteadOfAHandshake()
    {
        for (const QByteArray& junk : {QByteArray("GET /good HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray(5000, '\xff'),
                 QByteArray(1, '\x16'), QByteArray::fromHex("16030100050100000100"), QByteArray(20'000, '\0')}) {
            RawClient client = m_server->connect();
            client.send(junk);
            QVERIFY(client.waitForClose(3000)); // at once, or when the time for a handshake is over
        }
        QSslSocket socket;
        QVERIFY(connectTo(socket, QSsl::TlsV1_2OrLater));
    }

    void plainOnlyOnLoopback()
    {
        Router router;
        const Texts texts;
        Metrics metrics;
        const RequestLog log(2);
        HttpSettings settings;
        settings.address = QStringLiteral("0.0.0.0");
        settings.port = 0;
        settings.tls = false;
        HttpServer server(settings, router, texts, metrics, log);
        const core::Result<> started = server.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, core::ErrorCode::SettingsInvalid);
        QCOMPARE(started.error().pointer, QStringLiteral("/tls.enabled"));
    }

    void aKeyOfAnotherCertificateIsNamed()
    {
        const QString certificate = m_dir.filePath(QStringLiteral("a.crt"));
        const QString key = m_dir.filePath(QStringLiteral("b.key"));
        QVERIFY(makeSelfSigned(certificate, m_dir.filePath(QStringLiteral("a.key")), {QStringLiteral("a")}));
        QVERIFY(makeSelfSigned(m_dir.filePath(QStringLiteral("b.crt")), key, {QStringLiteral("b")}));
        Router router;
        const Texts texts;
        Metrics metrics;
        const RequestLog log(2);
        HttpSettings settings;
        settings.port = 0;
        settings.certificateFile = certificate;
        settings.keyFile = key;
        HttpServer server(settings, router, texts, metrics, log);
        const core::Result<> started = server.start();
        QVERIFY(!started);
        QCOMPARE(started.error().pointer, QStringLiteral("/tls.key"));
    }

    void cleanupTestCase() { m_server.reset(); }

private:
    bool connectTo(QSslSocket& socket, QSsl::SslProtocol protocol)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(protocol);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
        return socket.waitForEncrypted(5000);
    }
    static QByteArray ask(QSslSocket& socket, const QByteArray& bytes, const QByteArray& until)
    {
        socket.write(bytes);
        QByteArray answer;
        while (!answer.contains(until) && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer.contains(until) ? answer : QByteArray();
    }

    QTemporaryDir m_dir;
    std::mutex m_mutex;
    std::shared_ptr<EventStream> m_stream;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
