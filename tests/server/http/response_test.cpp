// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/responder.h"

#include "server/http/wire.h"

#include <QJsonDocument>
#include <QtTest>

using namespace okno;
using namespace okno::server::http;

namespace {

QByteArray headerOf(const Response& response, const QByteArray& name)
{
    for (const auto& [key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class ResponseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemFollowsRfc9457()
    {
        core::Error error(core::ErrorCode::InvalidForm, QStringLiteral("/form"));
        error.detail = QStringLiteral("for the log");
        error.more.push_back(core::Error(core::ErrorCode::InvalidField, QStringLiteral("/form/snils")));
        const Response response = Response::problem(error, Texts().translate(Language::Russian));
        QCOMPARE(response.status, 422);
        QCOMPARE(response.contentType, QByteArray("application/problem+json"));
        const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(problem.value(QStringLiteral("status")).toInt(), 422);
        QCOMPARE(problem.value(QStringLiteral("code")).toString(), QStringLiteral("invalid_form"));
        QCOMPARE(problem.value(QStringLiteral("pointer")).toString(), QStringLiteral("/form"));
        QCOMPARE(problem.value(QStringLiteral("title")).toString(),
            QStringLiteral("В заявлении есть неверно заполненные поля."));
        QVERIFY(problem.value(QStringLiteral("type")).isString());
        QVERIFY(!response.body.contains("for the log"));
    }

    void refusalsSayWhatToDoNext()
    {
        const core::Translate russian = Texts().translate(Language::Russian);
        const core::Error busy(core::ErrorCode::TooManyRequests, {}, {{QStringLiteral("seconds"), 7}});
        QCOMPARE(headerOf(Response::problem(busy, russian), "Retry-After"), QByteArray("7"));
        const Response nobody = Response::problem(core::ErrorCode::Unauthenticated, russian);
        QCOMPARE(headerOf(nobody, "WWW-Authenticate"), QByteArray("Bearer"));
    }

    void headersCannotBeSplit()
    {
        Response response;
        response.header("X-Test", "a\r\nSet-Cookie: b").header("X\nY", "c").header("X-Good", "d");
        QCOMPARE(response.headers.size(), size_t(1));
        QByteArray out;
        appendHead(out, response, {});
        QVERIFY(!out.contains("Set-Cookie"));
        QVERIFY(out.contains("\r\nX-Good: d\r\n"));
    }

    void fileNamesAreEncoded()
    {
        const Response response =
            Response::download({QStringLiteral("/x"), 0, 1}, "application/pdf", QStringLiteral("Ответ \"1\".pdf"));
        QCOMPARE(response.headers.front().second,
            QByteArray("attachment; filename*=UTF-8''%D0%9E%D1%82%D0%B2%D0%B5%D1%82%20%221%22.pdf"));
    }

    void responderAnswersOnce()
    {
        std::vector<int> statuses;
        const auto note = [&](const Response& response) { statuses.push_back(response.status); };
        {
            Responder responder = Responder::toCallback(note);
            responder.send(Response::empty());
            responder.send(Response::empty(200));
            QVERIFY(responder.isDone());
        }
        QCOMPARE(statuses, std::vector<int>{204});
        {
            Responder first = Responder::toCallback(note);
            const Responder second = std::move(first);
        }
        QCOMPARE(statuses, (std::vector<int>{204, 500}));
    }

    void eventsAreFramed()
    {
        QCOMPARE(sseEvent("7", "changed", "a\nb"), QByteArray("id: 7\nevent: changed\ndata: a\ndata: b\n\n"));
        QCOMPARE(sseEvent({}, {}, "x"), QByteArray("data: x\n\n"));
    }
};

QTEST_GUILESS_MAIN(ResponseTest)
#include "response_test.moc"
