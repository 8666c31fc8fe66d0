// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <mutex>

namespace okno::server::http {

// The operator's log: one JSON object a line. Lines of requests carry the pattern of the route, never the path or the
// query, so that no identifier of a person gets in. Lines are gathered and written when they are many, when one is a
// warning, or when flush() is called. Safe from any thread.
class RequestLog {
public:
    // Writes to the file descriptor, which stays the caller's.
    explicit RequestLog(int fd);
    ~RequestLog();
    RequestLog(const RequestLog&) = delete;
    RequestLog& operator=(const RequestLog&) = delete;

    // Whole lines, each ending in a line break.
    void write(QByteArrayView lines, bool urgent);
    // A line of the program itself: level is "info", "warning" or "error".
    void message(const char* level, QByteArrayView category, QByteArrayView text);
    void flush();

private:
    void flushLocked();

    std::mutex m_mutex;
    QByteArray m_buffer;
    int m_fd;
};

} // namespace okno::server::http
