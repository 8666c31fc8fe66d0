// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: how it starts, what it says, how it stops.
#include "core/version.h"
#include "test_server.h"

#include <QProcess>
#include <QRegularExpression>
#include <QtTest>
#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

using namespace okno::tests;

namespace {

class Oknod {
public:
    explicit Oknod(
        const QString& data, const QStringList& more = {QStringLiteral("--set"), QStringLiteral("tls.enabled=false")})
    {
        QStringList arguments{QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0")};
        m_process.start(QStringLiteral(OKNO_BIN_DIR "/oknod"), arguments + more);
        while (!m_line.startsWith("oknod ready") && (m_process.canReadLine() || m_process.waitForReadyRead(20'000)))
            m_line = m_process.readLine().trimmed();
        m_port = static_cast<quint16>(
            QRegularExpression(QStringLiteral(":(\\d+)( |$)")).match(QString::fromUtf8(m_line)).captured(1).toUShort());
    }
    ~Oknod()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QProcess m_process;
    QByteArray m_line;
    quint16 m_port = 0;
};

} // namespace

class OknodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsReady()
    {
        const QTemporaryDir dir;
        const Oknod plain(dir.path());
        QVERIFY(QRegularExpression(QStringLiteral("^oknod ready http://127\\.0\\.0\\.1:\\d+$"))
                .match(QString::fromUtf8(plain.m_line))
                .hasMatch());
        const RawAnswer health = RawClient(plain.m_port).ask(request("GET", "/healthz"));
        QCOMPARE(health.status, 200);
        QVERIFY(health.body.contains("\"status\":\"ok\""));
        const QByteArray figures = RawClient(plain.m_port).ask(request("GET", "/metrics")).body;
        for (const char* line : {"\nokno_http_connections 1\n", "\nokno_storage_queue_requests 0\n",
                 "\nokno_storage_bytes{file=\"wal\"} ", "\nokno_storage_batch_requests_bucket{le=\"64\"} ",
                 "\nokno_storage_requests_total{result=\"refused\"} 0\n", "\nokno_sessions 0\n",
                 "\nokno_deliveries_waiting{channel=\"email\"} 0\n"})
            QVERIFY2(figures.contains(line), line);

        const QTemporaryDir other;
        const Oknod tls(other.path(), {});
        QVERIFY(QRegularExpression(
            QStringLiteral("^oknod ready https://127\\.0\\.0\\.1:\\d+ sha256:([0-9A-F]{2}:){31}[0-9A-F]{2}$"))
                .match(QString::fromUtf8(tls.m_line))
                .hasMatch());
    }

    void stopsWhenToldAndFinishesAnswers()
    {
        const QTemporaryDir dir;
        Oknod oknod(dir.path());
        RawClient idle(oknod.m_port);
        QCOMPARE(idle.ask(request("GET", "/healthz")).status, 200);
        RawClient busy(oknod.m_port);
        busy.send("GET /healthz HTTP/1.1\r\nHo");
        QTRY_VERIFY(idle.ask(request("GET", "/metrics")).body.contains("okno_http_in_flight 2"));
        ::kill(static_cast<pid_t>(oknod.m_process.processId()), SIGTERM);
        QVERIFY(idle.waitForClose());
        busy.send("st: a\r\n\r\n");
        QCOMPARE(busy.receive().status, 200);
        QVERIFY(oknod.m_process.waitForFinished(15'000));
        QCOMPARE(oknod.m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(oknod.m_process.exitCode(), 0);
    }

    void comesBackAfterBeingKilled()
    {
        const QTemporaryDir dir;
        QByteArray fingerprint;
        for (int i = 0; i < 3; ++i) {
            Oknod oknod(dir.path(), {});
            QVERIFY(oknod.m_line.contains("sha256:"));
            const QByteArray now = oknod.m_line.sliced(oknod.m_line.indexOf("sha256:"));
            QVERIFY(fingerprint.isEmpty() || fingerprint == now);
            fingerprint = now;
            oknod.m_process.kill();
            QVERIFY(oknod.m_process.waitForFinished());
        }
    }

    void wrongSettingsAreSaidPlainly_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const QString serve = QStringLiteral("serve");
        const QString set = QStringLiteral("--set");
        const QStringList data{QStringLiteral("--data"), m_dir.path()};
        QTest::newRow("nothing") << QStringList{} << QByteArray("oknod serve");
        QTest::newRow("no folder") << QStringList{serve} << QByteArray("data");
        QTest::newRow("unknown word") << QStringList{serve, QStringLiteral("--frob")} << QByteArray("--frob");
        QTest::newRow("no value") << QStringList{serve, QStringLiteral("--data")} << QByteArray("--data");
        QTest::newRow("wrong number") << QStringList{serve, set, QStringLiteral("http.threads=x")} + data
                                      << QByteArray("http.threads");
        QTest::newRow("plain to the world")
            << QStringList{serve, QStringLiteral("--listen=0.0.0.0:0"), set, QStringLiteral("tls.enabled=false")} + data
            << QByteArray("loopback");
        QTest::newRow("folder that cannot be")
            << QStringList{serve, QStringLiteral("--data=/proc/none")} << QByteArray("/proc/none");
    }
    void wrongSettingsAreSaidPlainly()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        QProcess process;
        process.start(QStringLiteral(OKNO_BIN_DIR "/oknod"), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains(word), said.constData());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void tellsVersionAndHelp()
    {
        QProcess process;
        process.start(QStringLiteral(OKNO_BIN_DIR "/oknod"), {QStringLiteral("--version")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("oknod " + okno::core::version().toUtf8() + "\n"));
        process.start(QStringLiteral(OKNO_BIN_DIR "/oknod"), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("http.max_connections"));
    }

    // systemd opens the socket itself, so that nobody is refused while oknod is restarted.
    void takesTheSocketOfItsSupervisor()
    {
        const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(listening, reinterpret_cast<const sockaddr*>(&address), size), 0);
        QCOMPARE(::listen(listening, 16), 0);
        QCOMPARE(::getsockname(listening, reinterpret_cast<sockaddr*>(&address), &size), 0);
        const quint16 port = ntohs(address.sin_port);

        const int notices = ::socket(AF_UNIX, SOCK_DGRAM, 0);
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        const QTemporaryDir dir;
        const QByteArray path = QFile::encodeName(dir.filePath(QStringLiteral("notify")));
        qstrncpy(place.sun_path, path.constData(), sizeof place.sun_path);
        QCOMPARE(::bind(notices, reinterpret_cast<const sockaddr*>(&place), sizeof place), 0);
        const timeval limit{20, 0};
        ::setsockopt(notices, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);

        for (int run = 0; run < 2; ++run) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromUtf8(path));
            environment.insert(QStringLiteral("DATA"), dir.filePath(QStringLiteral("data")));
            process.setProcessEnvironment(environment);
            process.setChildProcessModifier([listening] { ::dup2(listening, 3); });
            process.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                    QStringLiteral("export LISTEN_PID=$$ LISTEN_FDS=1; exec " OKNO_BIN_DIR
                                   "/oknod serve --data \"$DATA\" --set tls.enabled=false")});
            QVERIFY(process.waitForStarted());
            // Asked before it is ready: the answer comes as soon as it is.
            RawClient early(port);
            early.send(request("GET", "/healthz"));
            std::array<char, 256> notice{};
            QVERIFY(::recv(notices, notice.data(), notice.size(), 0) > 0);
            QVERIFY(QByteArray(notice.data()).startsWith("READY=1"));
            QCOMPARE(early.receive().status, 200);
            process.terminate();
            QVERIFY(process.waitForFinished(15'000));
            QVERIFY(::recv(notices, notice.data(), notice.size(), 0) > 0);
            QVERIFY(QByteArray(notice.data()).startsWith("STOPPING=1"));
        }
        ::close(notices);
        ::close(listening);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(OknodTest)
#include "oknod_test.moc"
