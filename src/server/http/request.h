// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "core/result.h"
#include "server/http/language.h"
#include "server/http/principal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVarLengthArray>
#include <optional>
#include <utility>
#include <vector>

namespace okno::server::http {

// A request whose head has been read and checked. Fields are views into one block of bytes that the request owns, so
// that reading a field costs no copy; a view is good as long as the request is.
class Request {
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    Request() = default;
    Request(Request&&) = default;
    Request& operator=(Request&&) = default;
    Request(const Request&) = default;
    Request& operator=(const Request&) = default;

    // A request that came over no connection, for tests and for calls inside the process. `target` is
    // "/v1/tasks?state=new"; a target that the server would refuse gives an error.
    [[nodiscard]] static core::Result<Request> make(
        api::Method method, QByteArrayView target, const Headers& headers = {}, const QByteArray& body = {});

    [[nodiscard]] api::Method method() const { return m_method; }
    // Decoded, e.g. "/v1/tasks/01HF"; never holds "..", NUL or an encoded slash.
    [[nodiscard]] const QByteArray& path() const { return m_path; }
    // The value of {name} in the route's pattern; empty when the pattern has none.
    [[nodiscard]] QString pathParameter(const char* name) const;
    // The value of a query parameter; none when it is absent. The first one counts.
    [[nodiscard]] std::optional<QString> query(const char* name) const;
    // Every value of a query parameter that may be repeated.
    [[nodiscard]] QStringList queryValues(const char* name) const;
    [[nodiscard]] QByteArrayView rawQuery() const { return view(m_query); }

    // The value of a header field, without regard to case; an empty view when it is absent.
    [[nodiscard]] QByteArrayView header(const char* name) const;
    [[nodiscard]] QByteArrayView idempotencyKey() const { return header("Idempotency-Key"); }
    // The entity tag of If-Match without its quotes; empty when it is absent.
    [[nodiscard]] QByteArray ifMatch() const;
    // The token of "Authorization: Bearer"; empty when it is absent.
    [[nodiscard]] QByteArrayView bearerToken() const;
    [[nodiscard]] Language language() const { return preferredLanguage(header("Accept-Language")); }
    // Content-Length; none when the body comes in chunks or there is no body.
    [[nodiscard]] std::optional<qint64> contentLength() const { return m_contentLength; }

    // Empty for streaming routes.
    [[nodiscard]] const QByteArray& body() const { return m_body; }
    // The body as a JSON object; MalformedJson when it is none.
    [[nodiscard]] core::Result<QJsonObject> json() const;

    // The address of the other side without the port, e.g. "127.0.0.1".
    [[nodiscard]] const QByteArray& peer() const { return m_peer; }
    // Stands in the log line and in X-Request-Id of the answer.
    [[nodiscard]] const QByteArray& id() const { return m_id; }
    // The route that was found; never null in a handler.
    [[nodiscard]] const api::Route* route() const { return m_route; }
    // Who asks; always there in a handler of a route that is not public. On a public route it is there when a good
    // token came along.
    [[nodiscard]] const std::optional<Principal>& principal() const { return m_principal; }

private:
    friend class Router;
    friend class RequestParser;
    friend class Connection;

    struct Span {
        quint32 begin = 0;
        quint32 length = 0;
    };
    struct Field {
        Span name;
        Span value;
    };

    [[nodiscard]] QByteArrayView view(Span span) const
    {
        return QByteArrayView(m_text).sliced(span.begin, span.length);
    }
    Span append(QByteArrayView text);
    void addHeader(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] core::Result<> setTarget(QByteArrayView target);

    api::Method m_method = api::Method::Get;
    QByteArray m_text; // field names and values, one behind the other
    QVarLengthArray<Field, 16> m_fields;
    Span m_query;
    QByteArray m_path;
    QVarLengthArray<Span, 4> m_parameters; // places in m_path, in the order of the pattern
    std::optional<qint64> m_contentLength;
    QByteArray m_body;
    QByteArray m_peer;
    QByteArray m_id;
    const api::Route* m_route = nullptr;
    std::optional<Principal> m_principal;
};

} // namespace okno::server::http
