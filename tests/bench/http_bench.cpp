// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP layer against its baselines, each in the same run and by turns:
//   http_bench get     1 kB answers against nginx `return`, one core each, then as crowd
//   http_bench crowd   1 kB answers with 10,000 idle connections open against without
//   http_bench push    10,000 listeners told: how long until the last has read it, and what one costs
//   http_bench upload  a body of 50 MB: what it takes of memory
// Only addresses of this machine, only for some seconds. Needs nginx and wrk for `get`.
#include "bench/http_burst.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int crowd = 10'000;

void row(
    const char* name, const QString& ours, const QString& baseline, const QString& ratio, const char* aim, bool reached)
{
    std::printf("%s | %s | %s | %s | %s | %s\n", name, qPrintable(ours), qPrintable(baseline), qPrintable(ratio), aim,
        reached ? "reached" : "MISSED");
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "http_bench: %s\n", qPrintable(why));
    std::exit(1);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Seconds that a process and its children have computed so far.
double cpuSeconds(qint64 pid)
{
    double ticks = 0;
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        const QByteArrayList fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray& child : children.readAll().simplified().split(' '))
            ticks += child.isEmpty() ? 0 : cpuSeconds(child.toLongLong()) * static_cast<double>(::sysconf(_SC_CLK_TCK));
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

// http_bench_server, on the first core.
class Server {
public:
    explicit Server(const QStringList& more = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("taskset"),
            QStringList{QStringLiteral("-c"), QStringLiteral("0"),
                QCoreApplication::applicationDirPath() + QStringLiteral("/http_bench_server")}
                + more);
        if (!m_process.waitForReadyRead(10'000))
            giveUp(QStringLiteral("http_bench_server does not start"));
        m_port = m_process.readLine().simplified().split(' ').value(1).toUShort();
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(15'000))
            m_process.kill();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    // Resident memory in bytes; `peak` is the most that it ever was.
    [[nodiscard]] qint64 memory(bool peak = false) const
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(peak ? "VmHWM:" : "VmRSS:"))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
        return 0;
    }
    void forgetPeak() const
    {
        QFile file(QStringLiteral("/proc/%1/clear_refs").arg(m_process.processId()));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

// nginx with one worker on the first core, as fast as it goes.
class Nginx {
public:
    Nginx()
    {
        const quint16 port = freePort();
        QFile file(m_dir.filePath(QStringLiteral("nginx.conf")));
        if (!file.open(QIODevice::WriteOnly))
            giveUp(QStringLiteral("no temporary folder"));
        file.write("daemon off; worker_processes 1; worker_rlimit_nofile 15000; pid " + m_dir.path().toUtf8()
            + "/pid; error_log /dev/null;\nevents { worker_connections 12000; }\nhttp { access_log off; "
              "keepalive_requests 100000000; keepalive_timeout 600s; client_body_temp_path "
            + m_dir.path().toUtf8() + "/a; proxy_temp_path " + m_dir.path().toUtf8() + "/b; fastcgi_temp_path "
            + m_dir.path().toUtf8() + "/c; uwsgi_temp_path " + m_dir.path().toUtf8() + "/d; scgi_temp_path "
            + m_dir.path().toUtf8() + "/e; server { listen 127.0.0.1:" + QByteArray::number(port)
            + "; location / { default_type application/json; return 200 \"" + QByteArray(1024, 'x') + "\"; } } }\n");
        file.close();
        m_process.start(QStringLiteral("taskset"),
            {QStringLiteral("-c"), QStringLiteral("0"), QStringLiteral("nginx"), QStringLiteral("-c"),
                file.fileName()});
        if (!m_process.waitForStarted())
            giveUp(QStringLiteral("nginx is not there"));
        QThread::msleep(500);
        m_port = port;
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    static quint16 freePort()
    {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(fd, reinterpret_cast<const sockaddr*>(&address), length);
        ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &length);
        ::close(fd);
        return ntohs(address.sin_port);
    }
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

struct Load {
    double perSecond = 0; // requests a second of the clock
    double perCpuSecond = 0; // requests a second of computing by the server: what a busy machine does not falsify
};

// What wrk gets through from the second core.
Load load(quint16 port, const char* path, qint64 pid)
{
    const double before = cpuSeconds(pid);
    QProcess wrk;
    wrk.start(QStringLiteral("taskset"),
        {QStringLiteral("-c"), QStringLiteral("1"), QStringLiteral("wrk"), QStringLiteral("-t1"),
            QStringLiteral("-c64"), QStringLiteral("-d2s"),
            QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QString::fromLatin1(path))});
    if (!wrk.waitForFinished(30'000))
        giveUp(QStringLiteral("wrk does not end"));
    const QString out = QString::fromUtf8(wrk.readAllStandardOutput());
    if (out.contains(u"Non-2xx"))
        giveUp(out);
    const auto number = [&](const char* pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(out).captured(1).toDouble();
    };
    const double computed = cpuSeconds(pid) - before;
    return {number("Requests/sec:\\s+([0-9.]+)"), computed > 0 ? number("(\\d+) requests in") / computed : 0};
}

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        giveUp(QStringLiteral("no connection"));
    return fd;
}

void sendAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::send(fd, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (n <= 0)
            giveUp(QStringLiteral("the server has closed"));
        bytes = bytes.sliced(n);
    }
}

// Sends a request and reads until the answer's end is there.
QByteArray ask(int fd, const QByteArray& request, const QByteArray& until)
{
    sendAll(fd, request);
    QByteArray answer;
    char buffer[4096];
    while (!answer.contains(until)) {
        const ssize_t n = ::recv(fd, buffer, sizeof buffer, 0);
        if (n <= 0)
            giveUp(QStringLiteral("no answer"));
        answer.append(buffer, n);
    }
    return answer;
}

void allowFiles()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 20'000);
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < crowd + 500)
        giveUp(QStringLiteral("this system allows too few open files (ulimit -Hn) for 10,000 connections"));
}

QByteArray get(const char* path)
{
    return QByteArray("GET ") + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

// Two rates taken by turns, and their ratio.
class Comparison {
public:
    void add(const Load& ours, const Load& baseline)
    {
        m_ours.push_back(ours.perSecond);
        m_baseline.push_back(baseline.perSecond);
        m_ratio.push_back(ours.perSecond / baseline.perSecond);
        m_oursByCpu.push_back(ours.perCpuSecond);
        m_baselineByCpu.push_back(baseline.perCpuSecond);
        m_ratioByCpu.push_back(ours.perCpuSecond / baseline.perCpuSecond);
    }
    void print(const char* name, const char* aim, double least) const
    {
        print(name, ", by the clock", aim, least, m_ours, m_baseline, m_ratio);
        print(name, ", by the processor", aim, least, m_oursByCpu, m_baselineByCpu, m_ratioByCpu);
    }

private:
    static void print(const char* name, const char* how, const char* aim, double least, const std::vector<double>& ours,
        const std::vector<double>& baseline, const std::vector<double>& ratio)
    {
        row((QByteArray(name) + how).constData(), QString::number(median(ours), 'f', 0),
            QString::number(median(baseline), 'f', 0), QString::number(median(ratio), 'f', 2), aim,
            median(ratio) >= least);
    }
    std::vector<double> m_ours, m_baseline, m_ratio, m_oursByCpu, m_baselineByCpu, m_ratioByCpu;
};

void benchGet()
{
    allowFiles();
    const Server server;
    const Nginx nginx;
    const auto ours = [&] { return load(server.port(), "/kilobyte", server.pid()); };
    ours();
    Comparison withNginx;
    for (int i = 0; i < 5; ++i) {
        const Load theirs = load(nginx.port(), "/", nginx.pid());
        withNginx.add(ours(), theirs);
    }
    withNginx.print("1 kB answers a second on one core, against nginx return", ">= 0.6", 0.6);
}

// Two servers side by side, one with the crowd and one without, asked by turns in short bursts of the same size. What
// counts is what the server computes for an answer: how long it waits for a busy machine says nothing about it.
void benchCrowd()
{
    allowFiles();
    constexpr int pairs = 31;
    constexpr int requests = 8'000;
    const Server alone;
    const Server crowded;
    std::vector<int> idle;
    for (int k = 0; k < crowd; ++k) {
        idle.push_back(connectTo(crowded.port()));
        ask(idle.back(), get("/kilobyte"), "xxxx");
    }
    const QByteArray request = get("/kilobyte");
    okno::bench::Burst toAlone(alone.port());
    okno::bench::Burst toCrowded(crowded.port());
    const auto micros = [&](okno::bench::Burst& burst, const Server& server) {
        const double before = okno::bench::computedSeconds(server.pid());
        if (!burst.run(request, requests))
            giveUp(QStringLiteral("the server has closed"));
        return (okno::bench::computedSeconds(server.pid()) - before) * 1e6 / requests;
    };
    micros(toAlone, alone);
    micros(toCrowded, crowded);
    std::vector<double> with, without, kept;
    for (int i = 0; i < pairs; ++i) {
        const double first = i % 2 == 0 ? micros(toAlone, alone) : micros(toCrowded, crowded);
        const double second = i % 2 == 0 ? micros(toCrowded, crowded) : micros(toAlone, alone);
        without.push_back(i % 2 == 0 ? first : second);
        with.push_back(i % 2 == 0 ? second : first);
        kept.push_back(without.back() / with.back());
    }
    for (const int fd : idle)
        ::close(fd);
    std::sort(kept.begin(), kept.end());
    row("answers a CPU second with 10,000 idle connections open, against without",
        QString::number(1e6 / median(with), 'f', 0), QString::number(1e6 / median(without), 'f', 0),
        QString::number(median(kept), 'f', 2), ">= 0.95", median(kept) >= 0.95);
    std::printf(
        "# %d pairs of bursts, the middle half between %.2f and %.2f\n", pairs, kept[pairs / 4], kept[pairs * 3 / 4]);
}

void benchPush()
{
    allowFiles();
    const Server server;
    std::vector<int> listeners;
    const int teller = connectTo(server.port());
    ask(teller, get("/kilobyte"), "xxxx");
    const qint64 before = server.memory();
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    for (int i = 0; i < crowd; ++i) {
        listeners.push_back(connectTo(server.port()));
        ask(listeners.back(), get("/events"), "\r\n\r\n");
        epoll_event event{.events = EPOLLIN, .data = {.fd = listeners.back()}};
        ::epoll_ctl(poll, EPOLL_CTL_ADD, listeners.back(), &event);
    }
    std::vector<double> times;
    for (int turn = 0; turn < 5; ++turn) {
        QElapsedTimer timer;
        timer.start();
        sendAll(teller, get("/tell"));
        int told = 0;
        epoll_event events[512];
        char buffer[4096];
        while (told < crowd) {
            const int n = ::epoll_wait(poll, events, 512, 10'000);
            if (n <= 0)
                giveUp(QStringLiteral("only %1 listeners were told").arg(told));
            for (int i = 0; i < n; ++i) {
                if (::recv(events[i].data.fd, buffer, sizeof buffer, 0) > 0)
                    ++told;
            }
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        (void)!::recv(teller, buffer, sizeof buffer, 0);
    }
    const double each = static_cast<double>(server.memory() - before) / crowd;
    row("10,000 listeners told, until the last has read it (ms)", QString::number(median(times), 'f', 0),
        QStringLiteral("150"), QString::number(median(times) / 150, 'f', 2), "< 150 ms", median(times) < 150);
    row("memory of one listener, after being told (bytes)", QString::number(each, 'f', 0), QStringLiteral("4096"),
        QString::number(each / 4096, 'f', 2), "<= 4096", each <= 4096);
}

void benchUpload()
{
    const Server server;
    const int fd = connectTo(server.port());
    ask(fd, get("/kilobyte"), "xxxx");
    constexpr qint64 total = 50LL * 1024 * 1024;
    const QByteArray piece(256 * 1024, 'u');
    const qint64 before = server.memory();
    server.forgetPeak();
    QElapsedTimer timer;
    timer.start();
    sendAll(
        fd, "PATCH /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(total) + "\r\n\r\n");
    for (qint64 sent = 0; sent < total; sent += piece.size())
        sendAll(fd, piece);
    ask(fd, {}, QByteArray::number(total));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const qint64 taken = std::max<qint64>(0, server.memory(true) - before);
    row("memory of a 50 MB upload (bytes)", QString::number(taken), QString::number(1024 * 1024),
        QString::number(static_cast<double>(taken) / (1024 * 1024), 'f', 2), "<= 1 MiB", taken <= 1024 * 1024);
    std::printf("# 50 MB took %.2f s\n", seconds);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool all = words.isEmpty();
    if (all || words.contains(u"get"))
        benchGet();
    if (all || words.contains(u"get") || words.contains(u"crowd"))
        benchCrowd();
    if (all || words.contains(u"push"))
        benchPush();
    if (all || words.contains(u"upload"))
        benchUpload();
    return 0;
}
