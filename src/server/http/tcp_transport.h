// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/transport.h"

#include <boost/asio/ip/tcp.hpp>

namespace okno::server::http {

class TcpTransport : public Transport {
public:
    explicit TcpTransport(boost::asio::ip::tcp::socket socket);

    std::optional<qint64> read(std::span<char> space, std::shared_ptr<TransportUser> user) override;
    qint64 write(std::span<const QByteArrayView> pieces) override;
    void waitWritable(std::shared_ptr<TransportUser> user) override;
    bool isEstablished() const override { return true; }
    void shutdownWrite() override;
    void close(bool abort) override;

protected:
    boost::asio::ip::tcp::socket m_socket;
};

} // namespace okno::server::http
