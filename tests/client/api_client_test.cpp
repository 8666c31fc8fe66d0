// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/calls.h"
#include "client/client_fixture.h"
#include "client/server_trust.h"
#include "client/signing.h"

using namespace okno;
using namespace okno::client;
using core::ErrorCode;
using test::FakeReply;
using test::FakeRequest;

class ApiClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void everyCallGoesToItsRoute();
    void readsAnswersAndSendsHeaders();
    void timestampsTravelAsTheyAre();
    void problemsBecomeErrors();
    void foreignAnswers_data();
    void foreignAnswers();
    void cutAnswerIsAFailureOfTheNetwork();
    void timeLimit();
    void cancelledAnswersNeverCome();
    void answersOfTheFormerPersonAreDropped();
    void lateAnswerTakesNoChangeBack();
    void expiryIsToldOnce();
    void connectivityFollowsRequests();
    void asksAboutAnUnknownCertificate();
    void refusesAChangedCertificate();

private:
    // What came, or nothing yet.
    template <typename T> static auto into(std::optional<core::Result<T>>& place)
    {
        return Then<T>([&place](const core::Result<T>& result) { place.emplace(result); });
    }
};

void ApiClientTest::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << QStringLiteral(" okno.example.ru ") << QStringLiteral("https://okno.example.ru");
    QTest::newRow("port") << QStringLiteral("192.168.0.5:8443") << QStringLiteral("https://192.168.0.5:8443");
    QTest::newRow("slash") << QStringLiteral("https://okno.example.ru/") << QStringLiteral("https://okno.example.ru");
    QTest::newRow("cyrillic") << QStringLiteral("окно.рф") << QStringLiteral("https://окно.рф");
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:80") << QStringLiteral("http://127.0.0.1:80");
    QTest::newRow("loopback 6") << QStringLiteral("http://[::1]:80") << QStringLiteral("http://[::1]:80");
    QTest::newRow("open http") << QStringLiteral("http://192.168.0.5") << QString();
    QTest::newRow("looks like loopback") << QStringLiteral("http://127.0.0.1.example.ru") << QString();
    QTest::newRow("path") << QStringLiteral("https://okno.example.ru/a") << QString();
    QTest::newRow("user") << QStringLiteral("https://a:b@okno.example.ru") << QString();
    QTest::newRow("scheme") << QStringLiteral("ftp://okno.example.ru") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void ApiClientTest::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto address = ServerAddress::parse(typed);
    QCOMPARE(address ? address->url.toString() : QString(), url);
}

void ApiClientTest::everyCallGoesToItsRoute()
{
    const auto task = calls::completeStep(QStringLiteral("a/б"), {}, 7, "key");
    QCOMPARE(task.parts.path, QStringLiteral("/v1/tasks/a%2F%D0%B1/completion"));
    QCOMPARE(task.parts.ifMatch, QByteArray("\"7\""));
    QCOMPARE(task.parts.idempotencyKey, QByteArray("key"));
    QVERIFY(!task.parts.anonymous);
    QVERIFY(calls::getService(QStringLiteral("a")).parts.anonymous);
    QVERIFY(calls::logIn(QStringLiteral("a"), QStringLiteral("b")).parts.anonymous);
    QVERIFY(calls::createChallenge(QStringLiteral("login")).parts.anonymous);
    QVERIFY(!calls::createChallenge(QStringLiteral("confirmation")).parts.anonymous);
    QVERIFY(calls::logOut().parts.last);
    QCOMPARE(calls::changeMe({}, 1).parts.method, api::Method::Patch);
    QVERIFY(newKey() != newKey());
}

void ApiClientTest::readsAnswersAndSendsHeaders()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    test::ClientFixture fixture(server.url());
    fixture.logIn();
    server.on("GET /v1/tasks", FakeReply::json({{QStringLiteral("items"), QJsonArray()}, {QStringLiteral("new"), 1}}));
    std::optional<core::Result<api::Page<api::TaskSummary>>> tasks;
    fixture.client->api()->send(calls::listTasks({.text = QStringLiteral("а+б & в")}), this, into(tasks));
    QVERIFY(!tasks);
    QTRY_VERIFY(tasks);
    QVERIFY(tasks->ok());
    const FakeRequest* request = server.last(QStringLiteral("GET /v1/tasks"));
    QCOMPARE(request->query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded), QStringLiteral("а+б & в"));
    QCOMPARE(request->header("authorization"), QByteArray("Bearer token-of-maria"));
    QCOMPARE(request->header("accept-language"), QByteArray("ru"));

    std::optional<core::Result<api::About>> about;
    fixture.client->api()->send(calls::about(), this, into(about));
    QTRY_VERIFY(about && about->ok());
    QVERIFY(server.last(QStringLiteral("GET /v1/about"))->header("authorization").isEmpty());
    QCOMPARE((*about)->name, QStringLiteral("Окно"));
}

void ApiClientTest::timestampsTravelAsTheyAre()
{
    test::FakeServer server;
    const QByteArray query("0\x82\x01query", 8), reply("0\x00reply", 7);
    server.on("POST /v1/timestamps",
        [&](const FakeRequest&) { return FakeReply{.body = reply, .type = "application/timestamp-reply"}; });
    test::ClientFixture fixture(server.url());
    std::optional<core::Result<QByteArray>> answer;
    fixture.client->signing()->timestamp(query, this, into(answer));
    QTRY_VERIFY(answer);
    QVERIFY(answer->ok());
    QCOMPARE(**answer, reply);
    const FakeRequest* request = server.last(QStringLiteral("POST /v1/timestamps"));
    QCOMPARE(request->body, query);
    QCOMPARE(request->header("content-type"), QByteArray("application/timestamp-query"));
    QVERIFY(request->header("accept").contains("application/timestamp-reply"));
}

void ApiClientTest::problemsBecomeErrors()
{
    test::FakeServer server;
    test::ClientFixture fixture(server.url());
    server.on("POST /v1/sessions",
        FakeReply::problem(
            429, "account_locked", {{QStringLiteral("params"), QJsonObject{{QStringLiteral("seconds"), 42}}}}));
    std::optional<core::Result<api::Person>> person;
    fixture.client->session()->logIn(QStringLiteral("a"), QStringLiteral("b"), false, this, into(person));
    QTRY_VERIFY(person);
    QCOMPARE(person->error().code, ErrorCode::AccountLocked);
    QCOMPARE(person->error().params.value(QStringLiteral("seconds")).toInt(), 42);
    QVERIFY(!fixture.client->session()->isLoggedIn());

    // A server that names its scheme must not keep the problem from being read.
    FakeReply wrong = FakeReply::problem(401, "wrong_credentials");
    wrong.headers = {{"WWW-Authenticate", "Bearer"}};
    server.on("POST /v1/sessions", wrong);
    person.reset();
    fixture.client->session()->logIn(QStringLiteral("a"), QStringLiteral("b"), false, this, into(person));
    QTRY_VERIFY(person);
    QCOMPARE(person->error().code, ErrorCode::WrongCredentials);
}

void ApiClientTest::foreignAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("gateway") << 502 << QByteArray("<html>") << int(ErrorCode::Unavailable);
    QTest::newRow("portal") << 200 << QByteArray("<html>") << int(ErrorCode::ServerAnswerInvalid);
    QTest::newRow("redirect") << 302 << QByteArray() << int(ErrorCode::ServerAnswerInvalid);
    QTest::newRow("fields missing") << 200 << QByteArray("{}") << int(ErrorCode::ServerAnswerInvalid);
    QTest::newRow("not ours") << 404 << QByteArray("nothing") << int(ErrorCode::ServerAnswerInvalid);
    QTest::newRow("endless") << 200 << QByteArray(17 * 1024 * 1024, ' ') << int(ErrorCode::ServerAnswerInvalid);
}

void ApiClientTest::foreignAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    test::FakeServer server;
    test::ClientFixture fixture(server.url());
    server.on("GET /v1/limits", FakeReply{.status = status, .body = body, .type = "text/html"});
    std::optional<core::Result<api::Limits>> limits;
    fixture.client->api()->send(calls::limits(), this, into(limits));
    QTRY_VERIFY(limits);
    QCOMPARE(int(limits->error().code), code);
}

void ApiClientTest::cutAnswerIsAFailureOfTheNetwork()
{
    test::FakeServer server;
    test::ClientFixture fixture(server.url());
    server.on("GET /v1/limits", FakeReply{.body = QByteArray(1000, ' '), .cutAfter = 500});
    std::optional<core::Result<api::Limits>> limits;
    fixture.client->api()->send(calls::limits(), this, into(limits));
    QTRY_VERIFY(limits);
    QCOMPARE(limits->error().code, ErrorCode::NetworkFailed);

    server.kill();
    limits.reset();
    fixture.client->api()->send(calls::limits(), this, into(limits));
    QTRY_VERIFY(limits);
    QCOMPARE(limits->error().code, ErrorCode::Offline);
}

void ApiClientTest::timeLimit()
{
    test::FakeServer server;
    test::ClientFixture fixture(server.url());
    server.on("GET /v1/limits", FakeReply{.never = true});
    auto call = calls::limits();
    call.parts.limit = std::chrono::milliseconds(50);
    std::optional<core::Result<api::Limits>> limits;
    const RequestHandle handle = fixture.client->api()->send(call, this, into(limits));
    QVERIFY(handle.isRunning());
    QTRY_VERIFY(limits);
    QCOMPARE(limits->error().code, ErrorCode::RequestTimeout);
    QVERIFY(!handle.isRunning());
}

void ApiClientTest::cancelledAnswersNeverCome()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    test::ClientFixture fixture(server.url());
    int called = 0;
    const Then<api::About> count([&called](const core::Result<api::About>&) { ++called; });
    RequestHandle handle = fixture.client->api()->send(calls::about(), this, count);
    handle.cancel();
    QVERIFY(!handle.isRunning());
    handle.cancel();
    {
        QObject screen;
        fixture.client->api()->send(calls::about(), &screen, count);
    }
    // Another one after them shows that time has passed.
    std::optional<core::Result<api::About>> about;
    fixture.client->api()->send(calls::about(), this, into(about));
    QTRY_VERIFY(about);
    QCOMPARE(called, 0);
}

void ApiClientTest::answersOfTheFormerPersonAreDropped()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    test::ClientFixture fixture(server.url());
    fixture.logIn();
    server.on("GET /v1/applications/A9", FakeReply{.never = true});
    std::optional<core::Result<api::Application>> application;
    fixture.client->api()->send(calls::getApplication(QStringLiteral("A9")), this, into(application));
    QTRY_COMPARE(server.count(QStringLiteral("GET /v1/applications/A9")), 1);
    fixture.client->session()->logOut();
    QVERIFY(application);
    QCOMPARE(application->error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(server.count(QStringLiteral("DELETE /v1/sessions/current")), 1);
    QCOMPARE(server.last(QStringLiteral("DELETE /v1/sessions/current"))->header("authorization"),
        QByteArray("Bearer token-of-maria"));
}

void ApiClientTest::lateAnswerTakesNoChangeBack()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    test::ClientFixture fixture(server.url());
    fixture.logIn();
    api::Person kept = test::FakeOffice::person(QStringLiteral("maria"));
    server.on("GET /v1/me", [&](const FakeRequest&) {
        FakeReply reply = FakeReply::json(api::toJson(kept)); // as it was when it was asked for
        reply.delay = 200;
        return reply;
    });
    server.on("PATCH /v1/me", [&](const FakeRequest&) {
        kept.given = QStringLiteral("Мария-Анна");
        ++kept.version;
        return FakeReply::json(api::toJson(kept));
    });
    const int before = server.count(QStringLiteral("GET /v1/me"));
    fixture.client->session()->refresh();
    std::optional<core::Result<api::Person>> asked; // answered after the first
    fixture.client->api()->send(calls::getMe(), this, into(asked));
    QTRY_COMPARE(server.count(QStringLiteral("GET /v1/me")), before + 2);
    std::optional<core::Result<api::Person>> changed;
    fixture.client->session()->change({.given = QStringLiteral("Мария-Анна")}, this, into(changed));
    QTRY_VERIFY(changed && asked);
    QVERIFY((*asked)->given != kept.given);
    QCOMPARE(fixture.client->session()->person()->given, kept.given);

    // What is asked for later counts.
    kept.given = QStringLiteral("Анна");
    fixture.client->session()->refresh();
    QTRY_COMPARE(fixture.client->session()->person()->given, kept.given);
}

void ApiClientTest::expiryIsToldOnce()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    test::ClientFixture fixture(server.url());
    fixture.logIn();
    QSignalSpy expired(fixture.client->session(), &Session::expired);
    server.on("GET /v1/me", FakeReply::problem(401, "session_expired"));
    server.on("GET /v1/tasks/counters", FakeReply::problem(401, "session_expired"));
    std::optional<core::Result<api::Person>> me;
    std::optional<core::Result<api::TaskCounters>> counters;
    fixture.client->api()->send(calls::getMe(), this, into(me));
    fixture.client->api()->send(calls::countTasks(), this, into(counters));
    QTRY_VERIFY(me && counters);
    QCOMPARE(expired.count(), 1);
    QVERIFY(me->error().code == ErrorCode::SessionExpired || counters->error().code == ErrorCode::SessionExpired);
    QCOMPARE(fixture.client->session()->state(), Session::State::Expired);
    QCOMPARE(fixture.client->session()->person()->id, QStringLiteral("maria"));

    // A wrong present password is no expiry.
    QSignalSpy loggedIn(fixture.client->session(), &Session::loggedIn);
    fixture.logIn();
    QCOMPARE(loggedIn.count(), 0); // the same person goes on
    server.on("POST /v1/me/password", FakeReply::problem(401, "wrong_credentials"));
    std::optional<core::Result<>> changed;
    fixture.client->api()->send(calls::changePassword(QStringLiteral("a"), QStringLiteral("b")), this, into(changed));
    QTRY_VERIFY(changed);
    QVERIFY(fixture.client->session()->isLoggedIn());
}

void ApiClientTest::connectivityFollowsRequests()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    test::ClientFixture fixture(server.url());
    Connectivity* line = fixture.client->connectivity();
    QSignalSpy changed(line, &Connectivity::changed);
    QVERIFY(line->isOnline());
    server.kill();
    fixture.client->api()->send(calls::about(), this, {});
    QTRY_VERIFY(!line->isOnline());
    QVERIFY(line->offlineSince().isValid());
    QCOMPARE(line->reason().code, ErrorCode::Offline);
    server.start();
    line->probe();
    QTRY_VERIFY(line->isOnline());
    QVERIFY(!line->offlineSince().isValid());
    QCOMPARE(changed.count(), 2);

    // One answer that was cut does not make the line lost.
    server.on("GET /v1/limits", FakeReply{.body = QByteArray(10, ' '), .cutAfter = 5});
    const int probes = server.count(QStringLiteral("GET /v1/about"));
    fixture.client->api()->send(calls::limits(), this, {});
    QTRY_VERIFY(server.count(QStringLiteral("GET /v1/about")) > probes);
    QVERIFY(line->isOnline());
    QCOMPARE(changed.count(), 2);
}

void ApiClientTest::asksAboutAnUnknownCertificate()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    const auto certificate = test::FakeCertificate::make();
    server.useTls(certificate);
    test::ClientFixture fixture(server.url());
    ServerTrust* trust = fixture.client->trust();
    QSignalSpy unknown(trust, &ServerTrust::fingerprintUnknown);

    std::optional<core::Result<api::About>> about;
    fixture.client->api()->send(calls::about(), this, into(about));
    QTRY_VERIFY(about);
    QCOMPARE(about->error().code, ErrorCode::ServerUntrusted);
    QTRY_COMPARE(unknown.count(), 1);
    QCOMPARE(unknown.first().first().toByteArray(), certificate.sha256);
    QCOMPARE(fingerprintText(certificate.sha256).size(), 95);
    QCOMPARE(server.requests.size(), 0u); // nothing was said to a stranger

    trust->refuse();
    about.reset();
    fixture.client->api()->send(calls::about(), this, into(about));
    QTRY_VERIFY(about);
    QVERIFY(!about->ok());
    QCOMPARE(unknown.count(), 1); // not asked again

    trust->accept(certificate.sha256);
    QTRY_VERIFY(fixture.client->connectivity()->isOnline());
    fixture.restart();
    about.reset();
    fixture.client->api()->send(calls::about(), this, into(about));
    QTRY_VERIFY(about);
    QVERIFY(about->ok());
}

void ApiClientTest::refusesAChangedCertificate()
{
    test::FakeServer server;
    test::FakeOffice office(server);
    const auto first = test::FakeCertificate::make();
    const auto second = test::FakeCertificate::make();
    server.useTls(first);
    test::ClientFixture fixture(server.url());
    fixture.client->trust()->accept(first.sha256);
    fixture.logIn();
    server.useTls(second);
    QSignalSpy changed(fixture.client->trust(), &ServerTrust::fingerprintChanged);
    std::optional<core::Result<api::Person>> me;
    fixture.client->api()->send(calls::getMe(), this, into(me));
    QTRY_VERIFY(me);
    if (me->error().code == ErrorCode::NetworkFailed) { // the connection of before was broken first
        me.reset();
        fixture.client->api()->send(calls::getMe(), this, into(me));
        QTRY_VERIFY(me);
    }
    QCOMPARE(me->error().code, ErrorCode::ServerUntrusted);
    QVERIFY(me->error().params.value(QStringLiteral("changed")).toBool());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(server.count(QStringLiteral("GET /v1/me")), 0); // the token was not shown to it
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "api_client_test.moc"
