// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_log.h"

#include "core/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <charconv>
#include <unistd.h>

namespace okno::server::http {

void RequestLog::write(QByteArrayView lines) const
{
    while (!lines.isEmpty()) {
        const ssize_t n = ::write(m_fd, lines.data(), static_cast<size_t>(lines.size()));
        if (n <= 0)
            return; // a log that cannot be written must not stop the service
        lines = lines.sliced(n);
    }
}

void RequestLog::message(const char* level, const QString& category, const QString& text) const
{
    const QJsonObject object{{QStringLiteral("time"), core::toWire(core::SystemClock().now())},
        {QStringLiteral("level"), QString::fromLatin1(level)}, {QStringLiteral("category"), category},
        {QStringLiteral("message"), text}};
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void appendRequestLine(QByteArray& lines, QByteArrayView time, const RequestLine& line)
{
    char number[32];
    const auto append = [&](auto value) {
        const auto end = std::to_chars(number, number + sizeof number, value).ptr;
        lines.append(number, end - number);
    };
    lines.append("{\"time\":\"").append(time);
    lines.append(line.status >= 500 ? "\",\"level\":\"warning" : "\",\"level\":\"info");
    lines.append("\",\"category\":\"okno.http\",\"method\":\"").append(line.method);
    lines.append("\",\"route\":\"").append(line.route);
    lines.append("\",\"status\":");
    append(line.status);
    lines.append(",\"ms\":");
    append(line.nanoseconds / 1'000'000);
    // Three decimals, by hand: a floating point format costs more than the whole line.
    const auto micros = static_cast<int>(line.nanoseconds / 1000 % 1000);
    const char decimals[] = {'.', static_cast<char>('0' + micros / 100), static_cast<char>('0' + micros / 10 % 10),
        static_cast<char>('0' + micros % 10)};
    lines.append(decimals, sizeof decimals);
    lines.append(",\"id\":\"").append(line.id).append("\"}\n");
}

} // namespace okno::server::http
