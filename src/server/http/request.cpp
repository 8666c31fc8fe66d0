// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request.h"

#include "server/http/target.h"

#include <QJsonDocument>
#include <QStringList>

namespace okno::server::http {

core::Result<Request> Request::make(
    api::Method method, QByteArrayView target, const Headers& headers, const QByteArray& body)
{
    Request request;
    request.m_method = method;
    for (const auto& [name, value] : headers)
        request.addHeader(name, value);
    if (const core::Result<> read = request.setTarget(target); !read)
        return read.error();
    request.m_body = body;
    if (!body.isEmpty()) {
        request.m_contentLength = body.size();
        if (request.header("Content-Type").isEmpty())
            request.addHeader("Content-Type", "application/json");
    }
    request.m_peer = QByteArrayLiteral("127.0.0.1");
    request.m_id = QByteArrayLiteral("0000000000000000");
    return request;
}

Request::Span Request::append(QByteArrayView text)
{
    const Span span{static_cast<quint32>(m_text.size()), static_cast<quint32>(text.size())};
    m_text.append(text);
    return span;
}

void Request::addHeader(QByteArrayView name, QByteArrayView value)
{
    const Span nameSpan = append(name);
    m_fields.append({nameSpan, append(value)});
}

core::Result<> Request::setTarget(QByteArrayView target)
{
    core::Result<Target> read = readTarget(target);
    if (!read)
        return read.error();
    m_path = std::move(read.value().path);
    m_query = append(read.value().query);
    return core::Done{};
}

QString Request::pathParameter(const char* name) const
{
    if (!m_route)
        return {};
    // The n-th {name} of the pattern is the n-th parameter.
    qsizetype index = 0;
    QByteArrayView pattern(m_route->path);
    for (qsizetype open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{'), ++index) {
        const qsizetype close = pattern.indexOf('}', open);
        if (close < 0)
            break;
        if (pattern.sliced(open + 1, close - open - 1) == QByteArrayView(name) && index < m_parameters.size()) {
            const Span span = m_parameters[index];
            return QString::fromUtf8(QByteArrayView(m_path).sliced(span.begin, span.length));
        }
        pattern = pattern.sliced(close + 1);
    }
    return {};
}

QStringList Request::queryValues(const char* name) const
{
    QStringList values;
    QByteArrayView rest = view(m_query);
    while (!rest.isEmpty()) {
        const qsizetype ampersand = rest.indexOf('&');
        const QByteArrayView pair = ampersand < 0 ? rest : rest.first(ampersand);
        rest = ampersand < 0 ? QByteArrayView() : rest.sliced(ampersand + 1);
        const qsizetype equals = pair.indexOf('=');
        bool nameOk = false;
        bool valueOk = false;
        const QByteArray key = decodeQuery(equals < 0 ? pair : pair.first(equals), &nameOk);
        if (!nameOk || key != name)
            continue;
        const QByteArray value = decodeQuery(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), &valueOk);
        if (valueOk)
            values.append(QString::fromUtf8(value));
    }
    return values;
}

std::optional<QString> Request::query(const char* name) const
{
    if (m_query.length == 0)
        return std::nullopt;
    const QStringList values = queryValues(name);
    return values.isEmpty() ? std::nullopt : std::optional(values.first());
}

QByteArrayView Request::header(const char* name) const
{
    const QByteArrayView wanted(name);
    for (const Field& field : m_fields) {
        if (field.name.length == wanted.size() && view(field.name).compare(wanted, Qt::CaseInsensitive) == 0)
            return view(field.value);
    }
    return {};
}

QByteArray Request::ifMatch() const
{
    QByteArrayView tag = header("If-Match").trimmed();
    if (tag.startsWith("W/"))
        tag = tag.sliced(2);
    if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"')
        tag = tag.sliced(1, tag.size() - 2);
    return tag.toByteArray();
}

QByteArrayView Request::bearerToken() const
{
    const QByteArrayView value = header("Authorization");
    constexpr QByteArrayView scheme("Bearer ");
    if (value.size() <= scheme.size() || value.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.sliced(scheme.size()).trimmed();
}

core::Result<QJsonObject> Request::json() const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(m_body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return core::Error(core::ErrorCode::MalformedJson, {}, {{QStringLiteral("offset"), fault.offset}},
            QStringLiteral("JSON: %1").arg(fault.errorString()));
    if (!document.isObject())
        return core::Error(core::ErrorCode::MalformedJson, {}, {}, QStringLiteral("JSON: not an object"));
    return document.object();
}

} // namespace okno::server::http
