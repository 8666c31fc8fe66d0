// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trust/web_place.h"

#include <arpa/inet.h>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace okno::server::test {
namespace {

// The head and the body of one request; empty when the other side went.
std::pair<QByteArray, QByteArray> readRequest(int peer)
{
    QByteArray all;
    char piece[4096];
    while (true) {
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end >= 0) {
            const QByteArray head = all.first(end);
            const qsizetype at = head.toLower().indexOf("content-length:");
            const qsizetype length = at < 0 ? 0 : head.sliced(at + 15).split('\r').first().trimmed().toLongLong();
            if (all.size() - end - 4 >= length)
                return {head, all.sliced(end + 4, length)};
        }
        const ssize_t got = ::recv(peer, piece, sizeof piece, 0);
        if (got <= 0)
            return {};
        all.append(piece, got);
    }
}

} // namespace

WebPlace::WebPlace()
{
    listen();
}

WebPlace::~WebPlace()
{
    close();
}

void WebPlace::listen()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_socket, 8) != 0
        || ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("no place in the web");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

void WebPlace::close()
{
    if (!m_thread.joinable())
        return;
    m_stop = true;
    m_thread.join();
    ::close(m_socket);
}

void WebPlace::run()
{
    while (!m_stop) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int peer = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0)
            continue;
        answer(peer);
        ::close(peer);
    }
}

void WebPlace::answer(int peer)
{
    const auto [head, body] = readRequest(peer);
    const QByteArray path = head.split(' ').value(1);
    Handler handler;
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts[path];
        handler = m_handlers.value(path);
    }
    const WebAnswer answer = handler ? handler(body) : WebAnswer{{}, "404 Not Found"};
    while (answer.held && *answer.held && !m_stop)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const QByteArray bytes = "HTTP/1.1 " + answer.status + "\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(answer.body.size()) + "\r\n" + answer.headers + "\r\n" + answer.body;
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t part =
            ::send(peer, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (part <= 0)
            return;
        sent += part;
    }
}

QString WebPlace::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
}

void WebPlace::serve(const QString& path, Handler handler)
{
    const std::lock_guard lock(m_mutex);
    m_handlers.insert(path.toLatin1(), std::move(handler));
}

void WebPlace::serve(const QString& path, const QByteArray& body)
{
    serve(path, [body](const QByteArray&) { return WebAnswer{body}; });
}

int WebPlace::count(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    return m_counts.value(path.toLatin1());
}

} // namespace okno::server::test
