// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tcp_transport.h"

#include <boost/asio/buffer.hpp>
#include <cerrno>
#include <sys/socket.h>
#include <sys/uio.h>

namespace okno::server::http {

TcpTransport::TcpTransport(boost::asio::ip::tcp::socket socket) : m_socket(std::move(socket))
{
    boost::system::error_code ignored;
    m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    m_socket.native_non_blocking(true, ignored);
}

std::optional<qint64> TcpTransport::read(std::span<char> space, std::shared_ptr<TransportUser> user)
{
    m_socket.async_read_some(boost::asio::buffer(space.data(), space.size()),
        [user = std::move(user)](const boost::system::error_code& ec, size_t n) {
            if (ec == boost::asio::error::eof)
                user->onRead(0);
            else
                user->onRead(ec ? -1 : static_cast<qint64>(n));
        });
    return std::nullopt;
}

qint64 TcpTransport::write(std::span<const QByteArrayView> pieces)
{
    // Straight to the system: most answers go out whole, and then no event is needed.
    iovec parts[64];
    size_t count = 0;
    for (const QByteArrayView piece : pieces) {
        if (count == std::size(parts))
            break;
        parts[count++] = {const_cast<char*>(piece.data()), static_cast<size_t>(piece.size())};
    }
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = count;
    while (true) {
        const ssize_t n = ::sendmsg(m_socket.native_handle(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n >= 0)
            return n;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1;
    }
}

void TcpTransport::waitWritable(std::shared_ptr<TransportUser> user)
{
    m_socket.async_wait(boost::asio::socket_base::wait_write,
        [user = std::move(user)](const boost::system::error_code&) { user->onWritable(); });
}

void TcpTransport::shutdownWrite()
{
    boost::system::error_code ignored;
    m_socket.shutdown(boost::asio::socket_base::shutdown_send, ignored);
}

void TcpTransport::close(bool abort)
{
    boost::system::error_code ignored;
    if (abort)
        m_socket.set_option(boost::asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
}

} // namespace okno::server::http
