// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "server/http/response.h"

namespace okno::server::http {

[[nodiscard]] const char* methodName(api::Method method);
// "404 Not Found"
[[nodiscard]] QByteArrayView statusLine(int status);

// What the head of an answer needs besides the answer.
struct HeadContext {
    bool keepAlive = true;
    bool http10 = false;
    bool tls = false;
    QByteArrayView date; // "Sun, 22 Nov 2026 12:00:00 GMT"
    QByteArrayView requestId;
    qint64 contentLength = 0; // -1: none is told, the body ends with the connection
    Language language = Language::Russian;
};

// Appends status line and header fields, the empty line too.
void appendHead(QByteArray& out, const Response& response, const HeadContext& context);

} // namespace okno::server::http
