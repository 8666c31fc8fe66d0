// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/backend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <future>

using namespace okno;
using namespace okno::server;
using api::Method;
using api::Privilege;
using http::Response;

namespace {

// Whoever may use a route of this privilege in the demonstration.
QString loginFor(Privilege privilege)
{
    switch (privilege) {
    case Privilege::Public:
    case Privilege::Session:
    case Privilege::Citizen:
        return QStringLiteral("ivanova@okno.example");
    case Privilege::Official:
        return QStringLiteral("archive1");
    case Privilege::Supervisor:
        return QStringLiteral("archive-head");
    case Privilege::Administrator:
        return QStringLiteral("admin");
    }
    return {};
}

} // namespace

// All routes of oknod with all that is behind them: what does not belong in a request is named, and nobody sees
// what is another's.
class EdgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        BackendOptions options;
        options.dataFolder = m_folder.path();
        options.services.demo = true;
        options.services.passwordMemoryMiB = 8;
        options.services.passwordPasses = 1;
        auto started = Backend::start(options, m_clock);
        QVERIFY(started.ok());
        m_backend = std::move(*started);
        m_backend->bind(m_router);
    }

    void wrongBodiesAreNamed_data()
    {
        QTest::addColumn<const api::Route*>("route");
        for (const api::Route& route : api::routes()) {
            if (route.body == api::Body::Json)
                QTest::newRow(route.name) << &route;
        }
    }
    void wrongBodiesAreNamed()
    {
        QFETCH(const api::Route*, route);
        const QString login = loginFor(route->privilege);
        const QByteArray path = QByteArray(route->path).replace("{id}", "01ARZ3NDEKTSV4RRFFQ69G5FAV");
        const Response unknown = ask(route->method, path, login, R"({"shoeSize": 43})");
        QVERIFY2(unknown.status == 400 || unknown.status == 422, unknown.body.constData());
        QVERIFY2(faults(unknown).contains(QStringLiteral("unknown_field /shoeSize")), unknown.body.constData());
        for (const char* body : {"{\"a\":", "[]", ""}) {
            const Response malformed = ask(route->method, path, login, body);
            QCOMPARE(malformed.status, 400);
            QCOMPARE(faults(malformed).first(), QStringLiteral("malformed_json "));
        }
    }

    void anothersApplicationIsAsIfThereWereNone()
    {
        const QString maria = loginFor(Privilege::Citizen);
        const QJsonArray items = object(ask(Method::Get, "/v1/applications", maria))[u"items"].toArray();
        QVERIFY(items.size() >= 2);
        const QStringList nosy{QStringLiteral("087-654-303 00"), QStringLiteral("zags1"), QStringLiteral("admin")};
        int files = 0;
        for (const QJsonValue& item : items) {
            const QByteArray path = "/v1/applications/" + item[u"id"].toString().toLatin1();
            const Response own = ask(Method::Get, path, maria);
            QCOMPARE(own.status, 200);
            const QByteArray tag = '"' + own.etag + '"';
            QByteArrayList others{path, path + "/files/01ARZ3NDEKTSV4RRFFQ69G5FAV"};
            for (const QJsonValue& file : object(own)[u"files"].toArray()) {
                others << path + "/files/" + file[u"id"].toString().toLatin1();
                QCOMPARE(ask(Method::Get, others.last(), maria).status, 200);
                ++files;
            }
            for (const QString& login : nosy) {
                // Who has to do with this service sees it rightly.
                if (login == u"zags1" && item[u"serviceId"].toString() == u"repeated-certificate")
                    continue;
                for (const QByteArray& each : std::as_const(others))
                    keepsSilent(ask(Method::Get, each, login), item);
            }
            const QString stranger = nosy.first();
            keepsSilent(ask(Method::Post, path + "/withdrawal", stranger, "{}", tag), item);
            keepsSilent(ask(Method::Post, path + "/answer", stranger, R"({"text": "да", "files": []})", tag), item);
            const QByteArray task = "/v1/tasks/" + item[u"id"].toString().toLatin1();
            if (item[u"serviceId"].toString() != u"repeated-certificate") {
                keepsSilent(ask(Method::Get, task, QStringLiteral("zags1")), item);
                keepsSilent(ask(Method::Post, task + "/assignment", QStringLiteral("zags1")), item);
            }
            QCOMPARE(object(ask(Method::Get, path, maria)), object(own)); // nothing has happened to it
        }
        QVERIFY(files > 0);
        const QJsonArray others = object(ask(Method::Get, "/v1/applications", nosy.first()))[u"items"].toArray();
        for (const QJsonValue& other : others) {
            for (const QJsonValue& item : items)
                QVERIFY(other[u"id"] != item[u"id"]);
        }
    }

private:
    // 403 or 404, and not a word of what is there.
    void keepsSilent(const Response& answer, const QJsonValue& item)
    {
        QVERIFY2(answer.status == 404 || answer.status == 403, QByteArray::number(answer.status) + answer.body);
        QVERIFY(!answer.file);
        QVERIFY(answer.etag.isEmpty());
        for (const char16_t* member : {u"id", u"number", u"serviceTitle"}) {
            const QString value = item[member].toString();
            QVERIFY2(value.isEmpty() || !answer.body.contains(value.toUtf8()), answer.body.constData());
        }
        QVERIFY(!answer.body.contains("Иванова"));
    }

    Response ask(Method method, const QByteArray& target, const QString& login, const QByteArray& body = {},
        const QByteArray& tag = "\"1\"")
    {
        http::Request::Headers headers{{"Authorization", "Bearer " + tokenOf(login)}, {"If-Match", tag},
            {"Idempotency-Key", QByteArray::number(++m_keys)}, {"Content-Type", "application/json"}};
        return dispatch(method, target, headers, body);
    }
    QByteArray tokenOf(const QString& login)
    {
        QByteArray& token = m_tokens[login];
        if (!token.isEmpty())
            return token;
        for (const api::DemoAccount& account : m_backend->demoAccounts()) {
            if (account.login != login)
                continue;
            const Response answer = dispatch(Method::Post, "/v1/sessions", {{"Content-Type", "application/json"}},
                QJsonDocument(api::toJson(api::Credentials{login, account.password})).toJson());
            token = object(answer)[u"token"].toString().toLatin1();
        }
        if (token.isEmpty())
            qFatal("%s cannot log in", qPrintable(login));
        return token;
    }
    Response dispatch(
        Method method, const QByteArray& target, const http::Request::Headers& headers, const QByteArray& body)
    {
        auto promise = std::make_shared<std::promise<Response>>();
        auto future = promise->get_future();
        m_router.dispatch(http::Request::make(method, target, headers, body).value(),
            http::Responder::toCallback([promise](Response answer) { promise->set_value(std::move(answer)); }));
        return future.get();
    }
    static QJsonObject object(const Response& answer) { return QJsonDocument::fromJson(answer.body).object(); }
    // "code pointer" of everything that a problem names.
    static QStringList faults(const Response& answer)
    {
        QJsonArray all = object(answer)[u"errors"].toArray();
        all.prepend(object(answer));
        QStringList list;
        for (const QJsonValue& each : std::as_const(all))
            list << each[u"code"].toString() + u' ' + each[u"pointer"].toString();
        return list;
    }

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    http::Router m_router;
    std::unique_ptr<Backend> m_backend;
    QHash<QString, QByteArray> m_tokens;
    int m_keys = 0;
};

QTEST_GUILESS_MAIN(EdgesTest)
#include "edges_test.moc"
