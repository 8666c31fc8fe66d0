// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/wire.h"

#include <charconv>

namespace okno::server::http {

const char* methodName(api::Method method)
{
    switch (method) {
    case api::Method::Get:
        return "GET";
    case api::Method::Post:
        return "POST";
    case api::Method::Put:
        return "PUT";
    case api::Method::Patch:
        return "PATCH";
    case api::Method::Delete:
        return "DELETE";
    case api::Method::Head:
        return "HEAD";
    case api::Method::Options:
        return "OPTIONS";
    }
    return "";
}

QByteArrayView statusLine(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 201:
        return "201 Created";
    case 202:
        return "202 Accepted";
    case 204:
        return "204 No Content";
    case 206:
        return "206 Partial Content";
    case 303:
        return "303 See Other";
    case 304:
        return "304 Not Modified";
    case 400:
        return "400 Bad Request";
    case 401:
        return "401 Unauthorized";
    case 403:
        return "403 Forbidden";
    case 404:
        return "404 Not Found";
    case 405:
        return "405 Method Not Allowed";
    case 408:
        return "408 Request Timeout";
    case 409:
        return "409 Conflict";
    case 410:
        return "410 Gone";
    case 411:
        return "411 Length Required";
    case 412:
        return "412 Precondition Failed";
    case 413:
        return "413 Content Too Large";
    case 414:
        return "414 URI Too Long";
    case 415:
        return "415 Unsupported Media Type";
    case 422:
        return "422 Unprocessable Content";
    case 428:
        return "428 Precondition Required";
    case 429:
        return "429 Too Many Requests";
    case 431:
        return "431 Request Header Fields Too Large";
    case 460:
        return "460 Checksum Mismatch";
    case 500:
        return "500 Internal Server Error";
    case 501:
        return "501 Not Implemented";
    case 502:
        return "502 Bad Gateway";
    case 503:
        return "503 Service Unavailable";
    case 505:
        return "505 HTTP Version Not Supported";
    case 507:
        return "507 Insufficient Storage";
    default:
        return {};
    }
}

void appendHead(QByteArray& out, const Response& response, const HeadContext& context)
{
    out.append("HTTP/1.1 ");
    if (const QByteArrayView line = statusLine(response.status); !line.isEmpty())
        out.append(line);
    else
        out.append(QByteArray::number(response.status)).append(" Status");
    out.append("\r\nDate: ").append(context.date);
    if (!response.contentType.isEmpty())
        out.append("\r\nContent-Type: ").append(response.contentType);
    if (response.contentType == "application/problem+json")
        out.append("\r\nContent-Language: ").append(languageTag(context.language));
    if (context.contentLength >= 0 && response.status != 204 && response.status != 304) {
        char number[24];
        const auto end = std::to_chars(number, number + sizeof number, context.contentLength).ptr;
        out.append("\r\nContent-Length: ").append(number, end - number);
    }
    if (!response.etag.isEmpty())
        out.append("\r\nETag: \"").append(response.etag).append('"');
    for (const auto& [name, value] : response.headers)
        out.append("\r\n").append(name).append(": ").append(value);
    out.append("\r\nCache-Control: ").append(response.cacheControl);
    out.append("\r\nX-Content-Type-Options: nosniff\r\nX-Request-Id: ").append(context.requestId);
    if (context.tls)
        out.append("\r\nStrict-Transport-Security: max-age=31536000");
    if (!context.keepAlive)
        out.append("\r\nConnection: close");
    else if (context.http10)
        out.append("\r\nConnection: keep-alive");
    out.append("\r\n\r\n");
}

} // namespace okno::server::http
