// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace okno::server::http {

// The operator's log: one JSON object a line. Lines of requests carry the pattern of the route, never the path or the
// query, so that no identifier of a person gets in. Safe from any thread: a line is written whole.
class RequestLog {
public:
    // Writes to the file descriptor, which stays the caller's.
    explicit RequestLog(int fd) : m_fd(fd) { }

    // Whole lines, each ending in a line break.
    void write(QByteArrayView lines) const;
    // A line of the program itself: level is "info", "warning" or "error".
    void message(const char* level, const QString& category, const QString& text) const;

private:
    int m_fd;
};

struct RequestLine {
    const char* method = "";
    const char* route = ""; // the pattern
    int status = 0;
    qint64 nanoseconds = 0;
    QByteArrayView id;
};

// Appends the line of one request; `time` is toWire()'s form. A 5xx is a warning, everything else information.
void appendRequestLine(QByteArray& lines, QByteArrayView time, const RequestLine& line);

} // namespace okno::server::http
