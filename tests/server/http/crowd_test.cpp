// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand connections that only stand there, half of them in the middle of a request: the others are served as
// if they were alone. The crowd lives in a child process, so that each process stays below its limit of descriptors.
#include "test_server.h"

#include <QElapsedTimer>
#include <QtTest>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace okno;
using namespace okno::server::http;
using namespace okno::tests;

namespace {

constexpr int crowd = 10'000;

bool allowFiles(rlim_t wanted)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur >= wanted)
        return true;
    rlimit raised{wanted, std::max(wanted, limit.rlim_max)};
    return ::setrlimit(RLIMIT_NOFILE, &raised) == 0;
}

// Opens the crowd when it is told the port, reports how many stand, and leaves when the pipe is closed.
[[noreturn]] void standAround(int commands, int reports)
{
    quint16 port = 0;
    if (::read(commands, &port, sizeof port) != sizeof port)
        ::_exit(1);
    std::vector<RawClient> clients;
    clients.reserve(crowd);
    int standing = 0;
    for (int i = 0; i < crowd; ++i) {
        RawClient& client = clients.emplace_back(port);
        const QByteArray bytes = i % 2 == 0 ? request("GET", "/good") : QByteArray("GET /good HTTP/1.1\r\nHost:");
        if (client.isConnected() && client.send(bytes) && (i % 2 == 1 || client.receive().status == 200))
            ++standing;
    }
    if (::write(reports, &standing, sizeof standing) != sizeof standing)
        ::_exit(1);
    char byte = 0;
    const ssize_t ended = ::read(commands, &byte, 1);
    ::_exit(ended == 0 ? 0 : 1);
}

} // namespace

class CrowdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandStandAround()
    {
        if (!allowFiles(crowd + 500))
            QSKIP("This system allows a process too few open files (ulimit -Hn) for 10,000 connections.");
        int commands[2];
        int reports[2];
        QVERIFY(::pipe(commands) == 0 && ::pipe(reports) == 0);
        const pid_t child = ::fork(); // before the server has threads
        if (child == 0) {
            ::close(commands[1]);
            standAround(commands[0], reports[1]);
        }
        ::close(commands[0]);
        ::close(reports[1]);

        TestServer server({}, [](HttpSettings& settings) {
            settings.headerTimeoutMs = 60'000;
            settings.maxConnections = crowd + 100;
        });
        const quint16 port = server.port();
        QCOMPARE(::write(commands[1], &port, sizeof port), ssize_t(sizeof port));
        int standing = 0;
        QCOMPARE(::read(reports[0], &standing, sizeof standing), ssize_t(sizeof standing));
        QCOMPARE(standing, crowd);
        QTRY_COMPARE(server.gauge("okno_http_connections"), crowd);

        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i)
            QVERIFY(server.servesGoodClient());
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());

        ::close(commands[1]);
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QTRY_COMPARE_WITH_TIMEOUT(server.gauge("okno_http_connections"), 0, 20'000);
        QVERIFY(server.servesGoodClient());
    }
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "crowd_test.moc"
