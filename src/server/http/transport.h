// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <memory>
#include <optional>
#include <span>

namespace okno::server::http {

// Told by a transport, on the thread of the connection, never from inside a call to the transport.
class TransportUser {
public:
    virtual ~TransportUser() = default;
    // How many bytes have come; 0: the other side will send no more; -1: the connection is broken.
    virtual void onRead(qint64 bytes) = 0;
    virtual void onWritable() = 0;
};

// The bytes of one connection: TCP, TLS, or a test's memory. The user is kept alive while something is under way.
class Transport {
public:
    virtual ~Transport() = default;
    // Reads what there is, at most space.size(). The number as in onRead when it is known at once, else nothing now
    // and onRead later. One read at a time; `space` must stay until then.
    [[nodiscard]] virtual std::optional<qint64> read(std::span<char> space, std::shared_ptr<TransportUser> user) = 0;
    // Writes as much as goes at once: the number of bytes, 0 when nothing goes now (see waitWritable), -1 when broken.
    // After 0 the next call must begin with the same bytes.
    [[nodiscard]] virtual qint64 write(std::span<const QByteArrayView> pieces) = 0;
    virtual void waitWritable(std::shared_ptr<TransportUser> user) = 0;
    // False while a TLS handshake is going on.
    [[nodiscard]] virtual bool isEstablished() const = 0;
    // Tells the other side that nothing more will come, and goes on reading.
    virtual void shutdownWrite() = 0;
    // `abort` throws away what has not been sent yet.
    virtual void close(bool abort) = 0;
};

} // namespace okno::server::http
