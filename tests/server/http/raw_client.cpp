// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_client.h"

#include <QDeadlineTimer>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace okno::tests {
namespace {

qint64 deadlineIn(int ms)
{
    return QDeadlineTimer::current().deadline() + ms;
}

bool waitFor(int fd, short what, qint64 deadline)
{
    pollfd one{fd, what, 0};
    const qint64 left = deadline - QDeadlineTimer::current().deadline();
    return ::poll(&one, 1, static_cast<int>(qMax<qint64>(0, left))) > 0;
}

} // namespace

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, int receiveBuffer)
{
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_fd >= 0 && ::connect(m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(m_fd);
        m_fd = -1;
    }
}

RawClient::~RawClient()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool RawClient::send(const QByteArray& bytes, int timeoutMs)
{
    const qint64 deadline = deadlineIn(timeoutMs);
    qsizetype sent = 0;
    if (m_fd < 0)
        return false;
    while (sent < bytes.size()) {
        if (!waitFor(m_fd, POLLOUT, deadline))
            return false;
        const ssize_t n = ::send(
            m_fd, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && errno != EAGAIN)
            return false;
        sent += qMax<ssize_t>(0, n);
    }
    return true;
}

void RawClient::shutdownWrite()
{
    ::shutdown(m_fd, SHUT_WR);
}

std::optional<qsizetype> RawClient::readSome(qint64 deadline)
{
    if (m_fd < 0)
        return 0;
    if (!waitFor(m_fd, POLLIN, deadline))
        return std::nullopt;
    char buffer[64 * 1024];
    const ssize_t n = ::recv(m_fd, buffer, sizeof buffer, 0);
    if (n > 0)
        m_received.append(buffer, n);
    return qMax<ssize_t>(0, n);
}

RawAnswer RawClient::receive(bool headOnly, int timeoutMs)
{
    const qint64 deadline = deadlineIn(timeoutMs);
    RawAnswer answer;
    qsizetype end = m_received.indexOf("\r\n\r\n");
    while (end < 0) {
        if (readSome(deadline).value_or(0) == 0)
            return answer;
        end = m_received.indexOf("\r\n\r\n");
    }
    answer.head = m_received.first(end + 2);
    const qsizetype length = headOnly ? 0 : answer.header("Content-Length").toLongLong();
    while (m_received.size() < end + 4 + length) {
        if (readSome(deadline).value_or(0) == 0)
            return answer;
    }
    answer.body = m_received.sliced(end + 4, length);
    answer.status = answer.head.mid(9, 3).toInt();
    m_received.remove(0, end + 4 + length);
    return answer;
}

QByteArray RawClient::receiveAll(int timeoutMs)
{
    const qint64 deadline = deadlineIn(timeoutMs);
    while (readSome(deadline).value_or(0) > 0) { }
    return std::exchange(m_received, {});
}

bool RawClient::receiveUntil(const QByteArray& marker, int timeoutMs)
{
    const qint64 deadline = deadlineIn(timeoutMs);
    while (!m_received.contains(marker)) {
        if (readSome(deadline).value_or(0) == 0)
            return false;
    }
    return true;
}

bool RawClient::waitForClose(int timeoutMs)
{
    const qint64 deadline = deadlineIn(timeoutMs);
    while (true) {
        const std::optional<qsizetype> n = readSome(deadline);
        if (!n)
            return false;
        if (*n == 0)
            return true;
    }
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(m_fd);
    m_fd = -1;
}

} // namespace okno::tests
