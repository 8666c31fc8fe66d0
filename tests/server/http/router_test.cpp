// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QJsonDocument>
#include <QtTest>

using namespace okno;
using namespace okno::server::http;
using api::Method;
using api::Privilege;

namespace {

// Tokens are the names of roles.
class RoleAuthenticator final : public Authenticator {
public:
    core::Result<Principal> authenticate(QByteArrayView token) override
    {
        const auto role = core::roleFromWire(QString::fromLatin1(token));
        if (!role)
            return core::ErrorCode::SessionExpired;
        return Principal{QStringLiteral("account"), *role, {}, QStringLiteral("session")};
    }
};

Handler sayPath()
{
    return [](Request&& request, Responder responder) {
        responder.send(Response::jsonBytes(QByteArray(request.route()->path) + ' '
            + request.pathParameter("id").toUtf8() + ' ' + request.pathParameter("file").toUtf8()));
    };
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsFindTheirRoute_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("literal") << QByteArray("/v1/tasks") << 200 << QByteArray("/v1/tasks  ");
        QTest::newRow("parameter") << QByteArray("/v1/tasks/7") << 200 << QByteArray("/v1/tasks/{id} 7 ");
        QTest::newRow("literal before parameter")
            << QByteArray("/v1/tasks/mine") << 200 << QByteArray("/v1/tasks/mine  ");
        QTest::newRow("two") << QByteArray("/v1/tasks/7/files/a%20b") << 200
                             << QByteArray("/v1/tasks/{id}/files/{file} 7 a b");
        QTest::newRow("slash at the end") << QByteArray("/v1/tasks/") << 404 << QByteArray();
        QTest::newRow("too long") << QByteArray("/v1/tasks/7/8") << 404 << QByteArray();
        QTest::newRow("too short") << QByteArray("/v1") << 404 << QByteArray();
        QTest::newRow("root") << QByteArray("/") << 404 << QByteArray();
        QTest::newRow("case counts") << QByteArray("/v1/Tasks") << 404 << QByteArray();
    }
    void pathsFindTheirRoute()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        Router router;
        for (const char* path : {"/v1/tasks", "/v1/tasks/mine", "/v1/tasks/{id}", "/v1/tasks/{id}/files/{file}"})
            router.add({.name = path, .method = Method::Get, .path = path, .privilege = Privilege::Public}, sayPath());
        const Response response = ask(router, Method::Get, target);
        QTEST(response.status, "status");
        if (!body.isEmpty())
            QCOMPARE(response.body, body);
        QCOMPARE(ask(router, Method::Head, target).status, response.status);
    }

    void wrongMethodNamesTheRightOnes()
    {
        Router router;
        router.add({.name = "a", .method = Method::Get, .path = "/a/{id}", .privilege = Privilege::Public}, sayPath());
        router.add(
            {.name = "b", .method = Method::Delete, .path = "/a/{id}", .privilege = Privilege::Public}, sayPath());
        core::Result<Request> request = Request::make(Method::Post, "/a/1");
        const Router::Match match = router.match(request.value());
        QVERIFY(!match.endpoint);
        QCOMPARE(match.allow, QByteArray("GET, HEAD, DELETE, OPTIONS"));
        QCOMPARE(ask(router, Method::Post, "/a/1").status, 405);
    }

    void privilegesStandOnTheRoute_data()
    {
        QTest::addColumn<int>("privilege");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("status");
        const struct {
            const char* name;
            Privilege privilege;
            QByteArray allowed; // of citizen, clerk, supervisor, administrator: who may
        } rows[] = {{"public", Privilege::Public, "1111"}, {"session", Privilege::Session, "1111"},
            {"citizen", Privilege::Citizen, "1000"}, {"official", Privilege::Official, "0110"},
            {"supervisor", Privilege::Supervisor, "0011"}, {"administrator", Privilege::Administrator, "0001"}};
        const QByteArrayList tokens{"citizen", "clerk", "supervisor", "administrator"};
        for (const auto& row : rows) {
            const int privilege = static_cast<int>(row.privilege);
            for (qsizetype i = 0; i < tokens.size(); ++i)
                QTest::addRow("%s as %s", row.name, tokens[i].constData())
                    << privilege << tokens[i] << (row.allowed[i] == '1' ? 200 : 403);
            const int refused = row.privilege == Privilege::Public ? 200 : 401;
            QTest::addRow("%s as nobody", row.name) << privilege << QByteArray() << refused;
            QTest::addRow("%s with a stale token", row.name) << privilege << QByteArray("junk") << refused;
        }
    }
    void privilegesStandOnTheRoute()
    {
        QFETCH(int, privilege);
        QFETCH(QByteArray, token);
        bool called = false;
        Router router;
        router.setAuthenticator(std::make_shared<RoleAuthenticator>());
        router.add({.name = "a", .method = Method::Get, .path = "/a", .privilege = static_cast<Privilege>(privilege)},
            [&](Request&&, Responder responder) {
                called = true;
                responder.send(Response::empty(200));
            });
        Request::Headers headers;
        if (!token.isEmpty())
            headers.emplace_back("Authorization", "Bearer " + token);
        const Response response = ask(router, Method::Get, "/a", headers);
        QTEST(response.status, "status");
        QCOMPARE(called, response.status == 200);
    }

    void declaredHeadersAreDemanded()
    {
        Router router;
        router.add({.name = "a",
                       .method = Method::Post,
                       .path = "/a",
                       .privilege = Privilege::Public,
                       .body = api::Body::Json,
                       .idempotencyKey = true,
                       .ifMatch = true},
            sayPath());
        const auto code = [&](const Request::Headers& headers) {
            const Response response = ask(router, Method::Post, "/a", headers, "{}");
            return QJsonDocument::fromJson(response.body).object().value(QStringLiteral("code")).toString();
        };
        QCOMPARE(code({}), QStringLiteral("idempotency_key_missing"));
        QCOMPARE(code({{"Idempotency-Key", "k"}}), QStringLiteral("precondition_required"));
        QCOMPARE(code({{"Idempotency-Key", "k"}, {"If-Match", "\"1\""}, {"Content-Type", "text/plain"}}),
            QStringLiteral("unsupported_media_type"));
        QCOMPARE(code({{"Idempotency-Key", "k"}, {"If-Match", "\"1\""},
                     {"Content-Type", "Application/JSON; charset=utf-8"}}),
            QString());
    }

    void streamingRoutesGetTheBody()
    {
        struct Sink final : BodySink {
            Responder responder;
            QByteArray got;
            explicit Sink(Responder r) : responder(std::move(r)) { }
            core::Result<> onData(QByteArrayView bytes) override
            {
                got.append(bytes);
                if (got.contains("bad"))
                    return core::ErrorCode::FileBroken;
                return core::Done{};
            }
            void onEnd() override { responder.send(Response::jsonBytes(got)); }
            void onAbort(qint64) override { }
        };
        Router router;
        router.addStream({.name = "a",
                             .method = Method::Patch,
                             .path = "/a",
                             .privilege = Privilege::Public,
                             .body = api::Body::Stream},
            [](Request&&, BodyReader reader, Responder responder) {
                reader.start(std::make_unique<Sink>(std::move(responder)));
            });
        QCOMPARE(ask(router, Method::Patch, "/a", {}, "good").body, QByteArray("good"));
        QCOMPARE(ask(router, Method::Patch, "/a", {}, "bad").status, 422);
    }

    void theContractIsBoundByName()
    {
        Router router;
        const size_t all = router.unbound().size();
        QCOMPARE(all, api::routes().size());
        router.bind("health", sayPath());
        QCOMPARE(router.unbound().size(), all - 1);
    }

    void requestsReadTheirParts()
    {
        const core::Result<Request> made = Request::make(Method::Get, "/a?q=%D0%B0+b&list=1&list=2&empty=",
            {{"if-match", "W/\"7\""}, {"AUTHORIZATION", "bearer  t0k3n "}, {"Accept-Language", "en"}});
        QVERIFY(made);
        const Request& request = made.value();
        QCOMPARE(request.query("q"), QStringLiteral("а b"));
        QCOMPARE(request.queryValues("list"), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(request.query("empty"), QString());
        QVERIFY(!request.query("none"));
        QCOMPARE(request.ifMatch(), QByteArray("7"));
        QCOMPARE(request.bearerToken().toByteArray(), QByteArray("t0k3n"));
        QCOMPARE(request.language(), Language::English);
        QVERIFY(!Request::make(Method::Get, "/a/../b"));
    }

    void jsonBodiesAreObjects()
    {
        const auto code = [](const QByteArray& body) {
            const core::Result<QJsonObject> json = Request::make(Method::Post, "/a", {}, body)->json();
            return json ? QByteArray("ok") : QByteArray(core::wireName(json.error().code));
        };
        QCOMPARE(code(R"({"a":1})"), QByteArray("ok"));
        for (const char* bad : {"", "{", "[]", "1", "{\"a\":}", "{\"a\":1}x", "\xff", "{'a':1}"})
            QCOMPARE(code(bad), QByteArray("malformed_json"));
        QCOMPARE(code(QByteArray(5000, '[')), QByteArray("malformed_json"));
    }

private:
    static Response ask(const Router& router, Method method, const QByteArray& target,
        const Request::Headers& headers = {}, const QByteArray& body = {})
    {
        Response answer;
        core::Result<Request> request = Request::make(method, target, headers, body);
        router.dispatch(
            std::move(request).value(), Responder::toCallback([&](Response response) { answer = response; }));
        return answer;
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
