// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>
#include <optional>
#include <utility>

namespace okno::tests {

struct RawAnswer {
    int status = 0; // 0: none came
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

// A client that sends exactly the bytes it is told, over a blocking socket with time limits in milliseconds.
class RawClient {
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(RawClient&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_received(std::move(other.m_received))
    {
    }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool isConnected() const { return m_fd >= 0; }
    // False when the server has closed before everything was taken.
    bool send(const QByteArray& bytes, int timeoutMs = 5000);
    void shutdownWrite();
    // One answer with Content-Length; `headOnly` for answers to HEAD.
    RawAnswer receive(bool headOnly = false, int timeoutMs = 5000);
    RawAnswer ask(const QByteArray& request) { return send(request), receive(); }
    // Everything until the server closes or time is over.
    QByteArray receiveAll(int timeoutMs = 5000);
    // Reads until the marker has come; false when it does not.
    bool receiveUntil(const QByteArray& marker, int timeoutMs = 5000);
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    // True when the server closes (or resets) within the time.
    bool waitForClose(int timeoutMs = 5000);
    void reset(); // closes with RST

private:
    // Reads once; none when time is over, 0 at the end.
    std::optional<qsizetype> readSome(qint64 deadline);

    int m_fd = -1;
    QByteArray m_received;
};

} // namespace okno::tests
