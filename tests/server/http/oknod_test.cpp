// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: how it starts, what it says, how it stops.
#include "test_server.h"

#include <QProcess>
#include <QRegularExpression>
#include <QtTest>
#include <csignal>

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
        QVERIFY(RawClient(plain.m_port).ask(request("GET", "/metrics")).body.contains("okno_http_connections 1"));

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
        QCOMPARE(process.readAllStandardOutput(), QByteArray("oknod " OKNO_VERSION "\n"));
        process.start(QStringLiteral(OKNO_BIN_DIR "/oknod"), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("http.max_connections"));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(OknodTest)
#include "oknod_test.moc"
