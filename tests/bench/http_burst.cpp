// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/http_burst.h"

#include <QDir>
#include <QFile>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace okno::bench {
namespace {

constexpr int lines = 32;

bool sendWhole(int socket, const QByteArray& bytes)
{
    return ::send(socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

} // namespace

double computedSeconds(qint64 pid)
{
    double seconds = 0;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/schedstat")));
        if (file.open(QIODevice::ReadOnly))
            seconds += file.readAll().split(' ').value(0).toDouble() / 1e9;
    }
    return seconds;
}

Burst::Burst(quint16 port) : m_poll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (int i = 0; i < lines; ++i) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int one = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_lines.push_back({socket, 0});
        if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            return;
        epoll_event event{.events = EPOLLIN, .data = {.u32 = static_cast<quint32>(i)}};
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event);
    }
}

Burst::~Burst()
{
    for (const Line& line : m_lines)
        ::close(line.socket);
    ::close(m_poll);
}

bool Burst::learnLength(const QByteArray& request)
{
    const int socket = m_lines.front().socket;
    QByteArray answer;
    std::array<char, 4096> buffer;
    if (!sendWhole(socket, request))
        return false;
    while (m_length == 0 || answer.size() < m_length) {
        const ssize_t n = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (n <= 0)
            return false;
        answer.append(buffer.data(), n);
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const qsizetype at = answer.indexOf("Content-Length: ");
        if (m_length == 0 && head >= 0 && at >= 0)
            m_length = head + 4 + std::atoll(answer.constData() + at + 16);
    }
    return true;
}

bool Burst::run(const QByteArray& request, int count)
{
    if (m_lines.size() != lines || (m_length == 0 && !learnLength(request)))
        return false;
    int asked = 0;
    int answered = 0;
    for (Line& line : m_lines) {
        line.missing = m_length;
        ++asked;
        if (!sendWhole(line.socket, request))
            return false;
    }
    std::array<epoll_event, lines> events{};
    std::array<char, 64 * 1024> buffer;
    while (answered < asked) {
        const int ready = ::epoll_wait(m_poll, events.data(), lines, 10'000);
        if (ready <= 0)
            return false;
        for (int i = 0; i < ready; ++i) {
            Line& line = m_lines[events[static_cast<size_t>(i)].data.u32];
            const ssize_t n = ::recv(line.socket, buffer.data(), buffer.size(), 0);
            if (n <= 0)
                return false;
            line.missing -= n;
            if (line.missing > 0)
                continue;
            ++answered;
            if (asked >= count)
                continue;
            line.missing = m_length;
            ++asked;
            if (!sendWhole(line.socket, request))
                return false;
        }
    }
    return true;
}

} // namespace okno::bench
