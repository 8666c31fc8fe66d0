// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/backend.h"
#include "server/handlers/demo_seeder.h"
#include "server/storage/sqlite_database.h"
#include "server/trust/web_place.h"
#include "signing/signer.h"
#include "signing/tokens/pkcs11_provider.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>
#include <future>

using namespace okno;
using namespace okno::server;
using namespace Qt::StringLiterals;
using api::Method;
using http::Response;

// The demonstration with its tokens: the routes of signatures, over the whole backend, with GOST keys.
class DemoSigningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPersonHasAToken();
    void isMadeOnce();
    void olderFoldersGetTheSnilsOfOfficials();
    void tokenLogsIn_data();
    void tokenLogsIn();
    void tokenConfirmsTheAccount();
    void certificateIsChecked();
    void signatureOfAFileIsGiven();
    void timestampIsPassedOn();

private:
    [[nodiscard]] QString sign(int slot, int certificate, const QByteArray& content);
    [[nodiscard]] QJsonObject challenge(const QString& purpose, const QByteArray& token = {});
    [[nodiscard]] QByteArray logIn(const QString& login);
    Response ask(Method method, const QByteArray& target, const QJsonObject& body = {}, const QByteArray& token = {});
    Response send(
        Method method, const QByteArray& target, const http::Request::Headers& headers, const QByteArray& body);
    static QJsonObject object(const Response& answer) { return QJsonDocument::fromJson(answer.body).object(); }

    const QCA::Initializer m_secureMemory;
    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    test::WebPlace m_web;
    http::Router m_router;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<signing::Pkcs11Provider> m_tokens;
    const QString m_module = QStringLiteral(OKNO_BIN_DIR "/okno-softtoken.so");
};

void DemoSigningTest::initTestCase()
{
    DemoSigning signing(m_folder.path(), m_folder.filePath(u"trust"_s));
    const auto made = signing.make(DemoSeeder::tokens(), m_module, m_clock.now());
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
    BackendOptions options;
    options.dataFolder = m_folder.path();
    options.services.demo = true;
    options.services.passwordMemoryMiB = 8;
    options.services.passwordPasses = 1;
    options.services.signing.timestampUrl = m_web.url(u"/stamp"_s);
    auto started = Backend::start(options, m_clock);
    QVERIFY(started.ok());
    m_backend = std::move(*started);
    m_backend->bind(m_router);
    m_tokens = std::make_unique<signing::Pkcs11Provider>(QStringList{m_module});
}

QString DemoSigningTest::sign(int slot, int certificate, const QByteArray& content)
{
    const QString token = m_tokens->tokens()->at(slot).id;
    if (!m_tokens->login(token, QCA::SecureArray(demoPin)))
        qFatal("the PIN of the demonstration does not fit");
    signing::TokenKey key(*m_tokens, token, m_tokens->certificates(token)->at(certificate));
    QByteArray bytes = content;
    QByteArray signature;
    QBuffer from(&bytes), to(&signature);
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    if (!signing::sign(from, key, to, {false, m_clock.now(), {}}))
        qFatal("the token does not sign");
    m_tokens->logout(token);
    return QString::fromLatin1(signature.toBase64());
}

Response DemoSigningTest::send(
    Method method, const QByteArray& target, const http::Request::Headers& headers, const QByteArray& body)
{
    auto promise = std::make_shared<std::promise<Response>>();
    auto future = promise->get_future();
    m_router.dispatch(http::Request::make(method, target, headers, body).value(),
        http::Responder::toCallback([promise](Response answer) { promise->set_value(std::move(answer)); }));
    return future.get();
}

Response DemoSigningTest::ask(Method method, const QByteArray& target, const QJsonObject& body, const QByteArray& token)
{
    http::Request::Headers headers{{"Content-Type", "application/json"}, {"Idempotency-Key", target}};
    if (!token.isEmpty())
        headers.push_back({"Authorization", "Bearer " + token});
    return send(method, target, headers, method == Method::Get ? QByteArray() : QJsonDocument(body).toJson());
}

QJsonObject DemoSigningTest::challenge(const QString& purpose, const QByteArray& token)
{
    const Response answer = ask(Method::Post, "/v1/signature-challenges", QJsonObject{{u"purpose"_s, purpose}}, token);
    return answer.status == 201 ? object(answer) : QJsonObject();
}

QByteArray DemoSigningTest::logIn(const QString& login)
{
    for (const api::DemoAccount& account : m_backend->demoAccounts()) {
        if (account.login == login)
            return object(ask(Method::Post, "/v1/sessions", api::toJson(api::Credentials{login, account.password})))
                .value(u"token")
                .toString()
                .toLatin1();
    }
    return {};
}

void DemoSigningTest::everyPersonHasAToken()
{
    const auto tokens = DemoSeeder::tokens();
    const auto found = m_tokens->tokens();
    QVERIFY(found.ok());
    QCOMPARE(found->size(), qsizetype(tokens.size()));
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto certificates = m_tokens->certificates(found->at(qsizetype(i)).id);
        QCOMPARE(certificates->size(), tokens[i].withRsa ? 2 : 1);
        for (const signing::TokenCertificate& each : *certificates) {
            const signing::Owner owner = signing::ownerOf(each.certificate);
            QVERIFY(owner.snils.has_value());
            QCOMPARE(owner.snils->digits(), tokens[i].subject.snils);
            QVERIFY(each.certificate.key.has_value());
        }
        // Said where people look for their passwords.
        bool told = false;
        for (const api::DemoAccount& account : m_backend->demoAccounts())
            told = told
                || (account.login == tokens[i].login && account.note.contains(tokens[i].label)
                    && account.note.contains(QString::fromLatin1(demoPin)));
        QVERIFY(told);
    }
}

void DemoSigningTest::isMadeOnce()
{
    DemoSigning signing(m_folder.path(), m_folder.filePath(u"trust"_s));
    QFile root(m_folder.filePath(u"demo-signing/root.cer"_s));
    QVERIFY(root.open(QIODevice::ReadOnly));
    const QByteArray before = root.readAll();
    QVERIFY(signing.make(DemoSeeder::tokens(), m_module, m_clock.now()).ok());
    root.seek(0);
    QCOMPARE(root.readAll(), before);
    QVERIFY(!QFile::exists(m_folder.filePath(u"trust/accredited"_s)));
}

void DemoSigningTest::olderFoldersGetTheSnilsOfOfficials()
{
    const QTemporaryDir folder;
    const auto run = [&](const QString& sql) {
        BackendOptions options;
        options.dataFolder = folder.path();
        options.services.demo = true;
        options.services.passwordMemoryMiB = 8;
        options.services.passwordPasses = 1;
        const bool started = Backend::start(options, m_clock).ok();
        auto database = storage::SqliteDatabase::open({folder.filePath(u"okno.sqlite"_s), {}}, m_clock);
        return !started
            ? -1
            : (*database)
                  ->writeNow<qint64>([&](storage::Transaction& transaction) -> core::Result<qint64> {
                      return sql.startsWith(u"UPDATE") ? transaction.db().run(sql) : transaction.db().number(sql);
                  })
                  .valueOr(-1);
    };
    QVERIFY(run(u"UPDATE accounts SET snils = NULL WHERE user_name IS NOT NULL"_s) > 3);
    QCOMPARE(run(u"SELECT COUNT(*) FROM accounts WHERE user_name IS NOT NULL AND snils IS NOT NULL"_s), qint64(3));
}

void DemoSigningTest::tokenLogsIn_data()
{
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("certificate");
    QTest::addColumn<QString>("surname");
    QTest::newRow("citizen, GOST") << 0 << 0 << u"Иванова"_s;
    QTest::newRow("citizen, RSA") << 0 << 1 << u"Иванова"_s;
    QTest::newRow("clerk") << 2 << 0 << u"Громов"_s;
    QTest::newRow("supervisor") << 4 << 0 << u"Северьянова"_s;
}

void DemoSigningTest::tokenLogsIn()
{
    QFETCH(int, slot);
    QFETCH(int, certificate);
    QFETCH(QString, surname);
    const QJsonObject asked = challenge(u"login"_s);
    const QString signature = sign(slot, certificate, asked.value(u"text").toString().toUtf8());
    const QJsonObject body{{u"challengeId"_s, asked.value(u"id")}, {u"signature"_s, signature}};
    const Response answer = ask(Method::Post, "/v1/sessions/signature", body);
    QVERIFY2(answer.status == 201, answer.body.constData());
    QCOMPARE(object(answer).value(u"person").toObject().value(u"surname").toString(), surname);
    const QByteArray token = object(answer).value(u"token").toString().toLatin1();
    QCOMPARE(ask(Method::Get, "/v1/me", {}, token).status, 200);
    QCOMPARE(ask(Method::Post, "/v1/sessions/signature", body).status, 410);
}

void DemoSigningTest::tokenConfirmsTheAccount()
{
    const QByteArray token = logIn(u"+7 914 000-01-02"_s);
    QVERIFY(!token.isEmpty());
    QVERIFY(challenge(u"confirmation"_s).isEmpty()); // nobody is logged in
    const QJsonObject asked = challenge(u"confirmation"_s, token);
    const QJsonObject body{
        {u"challengeId"_s, asked.value(u"id")}, {u"signature"_s, sign(1, 0, asked.value(u"text").toString().toUtf8())}};
    const Response answer = ask(Method::Post, "/v1/me/confirmation", body, token);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(object(answer).value(u"level").toString(), u"confirmed"_s);
    QCOMPARE(object(answer).value(u"snils").toString(), u"17859164226"_s);
    QVERIFY(!answer.etag.isEmpty());
}

void DemoSigningTest::certificateIsChecked()
{
    const QString token = m_tokens->tokens()->at(0).id;
    const QByteArray der = m_tokens->certificates(token)->at(0).certificate.der;
    const Response answer = ask(
        Method::Post, "/v1/certificate-checks", QJsonObject{{u"certificate"_s, QString::fromLatin1(der.toBase64())}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(object(answer).value(u"verdict").toString(), u"valid"_s);
    QCOMPARE(object(answer).value(u"qualified").toBool(), false);
}

void DemoSigningTest::signatureOfAFileIsGiven()
{
    // A file without a signature, and a stranger.
    const QByteArray token = logIn(u"ivanova@okno.example"_s);
    const QJsonArray items = object(ask(Method::Get, "/v1/applications", {}, token)).value(u"items").toArray();
    const QByteArray id = items.at(0)[u"id"].toString().toLatin1();
    const QJsonArray files = object(ask(Method::Get, "/v1/applications/" + id, {}, token)).value(u"files").toArray();
    const QByteArray file = files.at(0)[u"id"].toString().toLatin1();
    QCOMPARE(ask(Method::Get, "/v1/applications/" + id + "/files/" + file + "/signature", {}, token).status, 404);
    QCOMPARE(ask(Method::Get, "/v1/applications/" + id + "/files/" + file + "/signature").status, 401);
}

void DemoSigningTest::timestampIsPassedOn()
{
    const QByteArray token = logIn(u"ivanova@okno.example"_s);
    QVERIFY(object(ask(Method::Get, "/v1/limits")).value(u"timestamps").toBool());
    QByteArray asked;
    m_web.serve(u"/stamp"_s, [&asked](const QByteArray& body) {
        asked = body;
        return test::WebAnswer{QByteArray("reply\0with zero", 15)};
    });
    const auto query = [&](const QByteArray& body, const QByteArray& type = "application/timestamp-query") {
        return send(
            Method::Post, "/v1/timestamps", {{"Authorization", "Bearer " + token}, {"Content-Type", type}}, body);
    };
    const Response answer = query(QByteArray("query\0", 6));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(asked, QByteArray("query\0", 6));
    QCOMPARE(answer.body, QByteArray("reply\0with zero", 15));
    QCOMPARE(answer.contentType, QByteArray("application/timestamp-reply"));
    QCOMPARE(query("query", "text/plain").status, 415);
    QCOMPARE(query(QByteArray(8 * 1024 + 1, 'x')).status, 413);
    m_web.serve(u"/stamp"_s, [](const QByteArray&) { return test::WebAnswer{{}, "500 Broken"}; });
    QCOMPARE(object(query("query")).value(u"code").toString(), u"timestamp_failed"_s);
    m_web.serve(u"/stamp"_s, QByteArray(65 * 1024, 'x'));
    QCOMPARE(object(query("query")).value(u"code").toString(), u"timestamp_failed"_s);
    QCOMPARE(
        send(Method::Post, "/v1/timestamps", {{"Content-Type", "application/timestamp-query"}}, "query").status, 401);
}

QTEST_GUILESS_MAIN(DemoSigningTest)
#include "demo_signing_test.moc"
