// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include "api/problem.h"

#include <QJsonDocument>
#include <QUrl>

namespace okno::server::http {
namespace {

bool isFieldValue(const QByteArray& value)
{
    return !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

Response withBody(QByteArray body, const QByteArray& contentType, int status)
{
    Response response;
    response.status = status;
    response.contentType = contentType;
    response.body = std::move(body);
    return response;
}

} // namespace

Response Response::json(const QJsonObject& object, int status)
{
    return jsonBytes(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Response Response::json(const QJsonArray& array, int status)
{
    return jsonBytes(QJsonDocument(array).toJson(QJsonDocument::Compact), status);
}

Response Response::jsonBytes(QByteArray json, int status)
{
    return withBody(std::move(json), QByteArrayLiteral("application/json"), status);
}

Response Response::html(QByteArray utf8, int status)
{
    Response response = withBody(std::move(utf8), QByteArrayLiteral("text/html; charset=utf-8"), status);
    // Our pages are one file each: nothing is loaded, framed or scripted.
    response.header("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.header("Referrer-Policy", "no-referrer");
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response Response::problem(const core::Error& error, const core::Translate& translate)
{
    const int status = core::httpStatus(error.code) ? core::httpStatus(error.code) : 500;
    Response response = withBody(QJsonDocument(api::toProblem(error, translate)).toJson(QJsonDocument::Compact),
        QByteArrayLiteral("application/problem+json"), status);
    if (const QVariant seconds = error.params.value(QStringLiteral("seconds")); status == 429 && seconds.isValid())
        response.header("Retry-After", QByteArray::number(qMax(1, seconds.toInt())));
    if (status == 401)
        response.header("WWW-Authenticate", "Bearer");
    return response;
}

Response Response::download(FileSlice file, const QByteArray& contentType, const QString& fileName)
{
    Response response;
    response.contentType = contentType;
    response.file = std::move(file);
    response.header("Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(fileName));
    return response;
}

Response& Response::header(QByteArray name, QByteArray value)
{
    if (isFieldValue(name) && isFieldValue(value))
        headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response& Response::withEtag(QByteArray tag)
{
    etag = std::move(tag);
    return *this;
}

} // namespace okno::server::http
