// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/file_answer.h"
#include "server/handlers/routes.h"
#include "server/storage/sha256.h"

#include <QJsonDocument>

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

void listUpdates(Responder& responder, const Request& request, const UpdateShelf& updates)
{
    const auto offered = updates.offered(queryOf(request, "platform"), queryOf(request, "version"));
    if (!offered)
        return fail(responder, offered.error());
    const QByteArray json = QJsonDocument(api::toJson(*offered)).toJson(QJsonDocument::Compact);
    http::Response answer = http::Response::jsonBytes(json);
    answer.withEtag(storage::Sha256::hex(json).first(32).toLatin1());
    answer.cacheControl = QByteArrayLiteral("public, no-cache"); // a package that is withdrawn is gone at once
    responder.send(std::move(answer));
}

void getPackage(Responder& responder, const Request& request, const UpdateShelf& updates)
{
    const auto found = updates.package(request.pathParameter("id"));
    if (!found)
        return fail(responder, found.error());
    FileContent content;
    content.path = found->path;
    content.size = found->update.size;
    content.type = QByteArrayLiteral("application/octet-stream");
    content.name = found->fileName();
    content.tag = found->update.sha256.toLatin1();
    content.cacheControl = QByteArrayLiteral("public, no-cache");
    answerContent(responder, request, content);
}

} // namespace

void bindUpdates(http::Router& router, const UpdateShelf& updates)
{
    router.bind("listUpdates",
        [&updates](Request&& request, Responder responder) { listUpdates(responder, request, updates); });
    router.bind("getUpdatePackage",
        [&updates](Request&& request, Responder responder) { getPackage(responder, request, updates); });
}

} // namespace okno::server
