// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fake_office.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>

namespace okno::test {
namespace {

const QDateTime moment(QDate(2026, 11, 22), QTime(11, 5), QTimeZone::UTC);

} // namespace

FakeOffice::FakeOffice(FakeServer& server)
{
    server.on("POST /v1/sessions", [](const FakeRequest& request) {
        const QString login = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("login")).toString();
        if (login == QLatin1StringView("nobody"))
            return FakeReply::problem(401, "wrong_credentials");
        return session(person(login), QStringLiteral("token-of-%1").arg(login));
    });
    server.on("POST /v1/applications", [this](const FakeRequest& request) { return submit(request, false); });
    server.on("POST /v1/applications/A1/answer", [this](const FakeRequest& request) { return submit(request, true); });
    server.on("GET /v1/events", FakeReply{.body = ": hello\n\n", .stream = true});
    server.on("GET /v1/about",
        FakeReply::json(
            {{QStringLiteral("name"), QStringLiteral("Окно")}, {QStringLiteral("version"), QStringLiteral("0.1.0")},
                {QStringLiteral("demo"), true}, {QStringLiteral("regionCode"), QStringLiteral("6500000000000")},
                {QStringLiteral("serverTime"), core::toWire(moment)}}));
    const FakeReply empty = FakeReply::json({{QStringLiteral("items"), QJsonArray()}});
    server.on("GET /v1/applications", empty);
    server.on("GET /v1/notices", empty);
    server.on("DELETE /v1/sessions/current", FakeReply{.status = 204});
    server.otherwise([this](const FakeRequest& request) {
        return request.path.startsWith(QLatin1StringView("/v1/uploads")) ? tus(request)
                                                                         : FakeReply::problem(404, "not_found");
    });
}

api::Person FakeOffice::person(const QString& id, core::Role role)
{
    api::Person person;
    person.id = id;
    person.role = role;
    person.surname = QStringLiteral("Иванова");
    person.given = QStringLiteral("Мария");
    person.language = QStringLiteral("ru");
    person.version = 1;
    return person;
}

FakeReply FakeOffice::session(const api::Person& person, const QString& token)
{
    return FakeReply::json(api::toJson(api::SessionAnswer{token, moment.addDays(1), person}), 201);
}

api::Application FakeOffice::application(const QString& id, const QString& serviceId)
{
    api::Application application;
    application.summary.id = id;
    application.summary.number = QStringLiteral("2026-%1").arg(id);
    application.summary.serviceId = serviceId;
    application.summary.submittedAt = application.summary.updatedAt = moment;
    application.summary.version = 1;
    return application;
}

FakeReply FakeOffice::submit(const FakeRequest& request, bool answer)
{
    ++posts;
    if (loseRequests > 0) {
        --loseRequests;
        return {.drop = true};
    }
    const QByteArray key = request.header("idempotency-key");
    if (bodies.contains(key) && bodies.value(key) != request.body)
        bodiesDiffer = true;
    bodies.insert(key, request.body);
    if (!applications.contains(key)) {
        if (!say.empty()) {
            const FakeReply reply = say.front();
            say.erase(say.begin());
            return reply;
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (std::exchange(uploadsExpire, false)) {
            uploads.clear();
            return FakeReply::problem(410, "upload_gone", {{QStringLiteral("pointer"), QStringLiteral("/files/0")}});
        }
        for (const QJsonValue& file : body.value(QLatin1StringView("files")).toArray()) {
            const auto upload = uploads.find(file.toObject().value(QLatin1StringView("uploadId")).toString());
            if (upload == uploads.end() || upload->bytes.size() != upload->length)
                return FakeReply::problem(410, "upload_gone");
        }
        applications.insert(key,
            application(answer ? QStringLiteral("A1") : QStringLiteral("A%1").arg(m_next++),
                body.value(QLatin1StringView("serviceId")).toString()));
    }
    if (loseAnswers > 0) {
        --loseAnswers;
        return {.drop = true};
    }
    return FakeReply::json(api::toJson(applications.value(key)), 201);
}

void FakeOffice::keepPartial(const FakeRequest& request)
{
    const auto upload = uploads.find(request.path.section(u'/', -1));
    if (request.method == "PATCH" && upload != uploads.end())
        upload->bytes += request.body;
}

FakeReply FakeOffice::tus(const FakeRequest& request)
{
    if (request.header("tus-resumable") != "1.0.0")
        return FakeReply::problem(412, "tus_version_wrong");
    if (request.method == "POST") {
        const QString id = QStringLiteral("U%1").arg(m_next++);
        const QByteArray name = QByteArray::fromBase64(request.header("upload-metadata").mid(9));
        if (refusedNames.contains(QString::fromUtf8(name)))
            return FakeReply::problem(415, "file_type_wrong");
        uploads.insert(id, {request.header("upload-length").toLongLong(), {}, name});
        return {.status = 201, .headers = {{"Location", "/v1/uploads/" + id.toLatin1()}, {"Tus-Resumable", "1.0.0"}}};
    }
    const auto upload = uploads.find(request.path.section(u'/', -1));
    if (upload == uploads.end())
        return FakeReply::problem(404, "not_found");
    if (request.method == "DELETE") {
        uploads.erase(upload);
        return {.status = 204};
    }
    if (request.method == "PATCH") {
        if (request.header("upload-offset").toLongLong() != upload->bytes.size())
            return FakeReply::problem(409, "upload_offset_wrong");
        const QByteArray sum = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toBase64();
        if (request.header("upload-checksum") != "sha256 " + sum)
            return FakeReply::problem(460, "upload_checksum_wrong");
        upload->bytes += request.body;
    }
    return {.status = request.method == "HEAD" ? 200 : 204,
        .headers = {{"Upload-Offset", QByteArray::number(upload->bytes.size())},
            {"Upload-Length", QByteArray::number(upload->length)}, {"Cache-Control", "no-store"}}};
}

} // namespace okno::test
