// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"

#include "server/storage/sha256.h"

namespace okno::server {

QString languageOf(const http::Request& request)
{
    return QString::fromLatin1(http::languageTag(request.language()));
}

Actor actorOf(const http::Request& request)
{
    const http::Principal who = request.principal().value_or(http::Principal());
    return {who.accountId, who.role, who.agencyId, who.sessionId, languageOf(request)};
}

RequestKey keyOf(const http::Request& request)
{
    storage::Sha256 hash;
    hash.add(QByteArrayView(request.route()->name));
    hash.add(request.path());
    hash.add(QByteArrayView("\n", 1));
    hash.add(request.body());
    return {QString::fromLatin1(request.idempotencyKey()), QString::fromLatin1(hash.finish().toHex())};
}

core::Result<int> limitOf(const http::Request& request)
{
    const auto text = request.query("limit");
    if (!text)
        return api::pageDefault;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > api::pageMax)
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/limit"));
    return limit;
}

QString queryOf(const http::Request& request, const char* name)
{
    const QString text = request.query(name).value_or(QString());
    return text.size() > 500 ? text.first(500) : text;
}

void fail(http::Responder& responder, const core::Error& error)
{
    http::Response response = http::Response::problem(error, responder.translate());
    const QVariant seconds = error.params.value(QStringLiteral("seconds"));
    if (seconds.isValid())
        response.header("Retry-After", QByteArray::number(seconds.toLongLong()));
    responder.send(std::move(response));
}

void answerKept(http::Responder& responder, const core::Result<Answer>& result, int status)
{
    if (!result)
        return fail(responder, result.error());
    responder.send(http::Response::jsonBytes(result->json, status).withEtag(result->etag.toLatin1()));
}

void answerEmpty(http::Responder& responder, const core::Result<>& result)
{
    if (!result)
        return fail(responder, result.error());
    responder.send(http::Response::empty());
}

} // namespace okno::server
