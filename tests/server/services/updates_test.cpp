// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "server/handlers/routes.h"
#include "signing/update_signer.h"

#include <QJsonArray>
#include <QTest>

using namespace okno;
using namespace okno::server;
using api::Method;
using core::ErrorCode;
using okno::test::packageOf;
using okno::test::UpdateSigner;

// Newer versions of the program at the server: from the administrator's hand to the bytes that a client gets.
class UpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<server::test::Fixture>();
        m_router = std::make_unique<http::Router>();
        bindUpdates(*m_router, m_server->services->updates);
    }

    void offersTheNewestThatIsNewer()
    {
        QVERIFY(publish("one", QStringLiteral("1.1.0")).ok());
        QVERIFY(publish("two", QStringLiteral("1.10.0")).ok());
        QVERIFY(publish("three", QStringLiteral("1.9.0")).ok());
        QVERIFY(publish("msi", QStringLiteral("2.0.0"), signing::windowsMsi).ok());
        const QJsonArray items = ask("1.0.0");
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][u"version"].toString(), QStringLiteral("1.10.0"));
        QCOMPARE(items[0][u"notes"][u"ru"].toString(), QStringLiteral("Быстрее"));
        QCOMPARE(items[0][u"size"].toInt(), 3);
        const auto offered = api::fromJson<api::Update>(items[0]);
        QVERIFY(offered.ok());
        QVERIFY(keys()
                .verify({{offered->platform, offered->version, offered->size, offered->sha256},
                    QByteArray::fromBase64(offered->signature.toLatin1())})
                .ok());
        QVERIFY(ask("1.10.0").isEmpty());
        QVERIFY(ask("3.0.0").isEmpty());
        QCOMPARE(ask("0.1.0", "windows-msi")[0][u"version"].toString(), QStringLiteral("2.0.0"));
        QVERIFY(ask("0.1.0", "macos-dmg").isEmpty());
    }

    void questionsAreChecked()
    {
        const auto pointer = [this](const QByteArray& query) {
            const http::Response answer = dispatch(Method::Get, "/v1/updates" + query);
            const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
            return QByteArray::number(answer.status) + ' ' + problem[u"code"].toString().toLatin1() + ' '
                + problem[u"pointer"].toString().toLatin1();
        };
        QCOMPARE(pointer("?version=1.0.0"), QByteArray("422 invalid_field /platform"));
        QCOMPARE(pointer("?platform=../etc&version=1.0.0"), QByteArray("422 invalid_field /platform"));
        QCOMPARE(pointer("?platform=linux-appimage&version=1.0"), QByteArray("422 invalid_field /version"));
        QCOMPARE(dispatch(Method::Get, "/v1/updates/" + QByteArray(64, 'a') + "/package").status, 404);
        QCOMPARE(dispatch(Method::Get, "/v1/updates/okno.sqlite/package").status, 404);
    }

    void anAnswerHasATag()
    {
        QVERIFY(publish("one", QStringLiteral("1.1.0")).ok());
        const QByteArray target = "/v1/updates?platform=linux-appimage&version=1.0.0";
        const http::Response answer = dispatch(Method::Get, target);
        QVERIFY(!answer.etag.isEmpty());
        QVERIFY(answer.cacheControl.contains("public"));
        QCOMPARE(dispatch(Method::Get, target).etag, answer.etag);
        QVERIFY(publish("two", QStringLiteral("1.2.0")).ok());
        QVERIFY(dispatch(Method::Get, target).etag != answer.etag);
    }

    void thePackageIsGivenWholeOrInPart()
    {
        const auto update = publish("0123456789", QStringLiteral("1.1.0"));
        const QByteArray target = "/v1/updates/" + update->sha256.toLatin1() + "/package";
        const http::Response whole = dispatch(Method::Get, target);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.etag, update->sha256.toLatin1());
        QCOMPARE(bytesOf(whole), QByteArray("0123456789"));
        QVERIFY(std::ranges::any_of(whole.headers, [](const auto& header) {
            return header.first == "Content-Disposition" && header.second.contains("Okno-1.1.0-x86_64.AppImage");
        }));
        const http::Response rest = dispatch(Method::Get, target, {{"Range", "bytes=4-"}});
        QCOMPARE(rest.status, 206);
        QCOMPARE(bytesOf(rest), QByteArray("456789"));
        QCOMPARE(dispatch(Method::Get, target, {{"Range", "bytes=10-"}}).status, 416);
    }

    void onlyWhatIsSignedIsTaken()
    {
        const auto codeOf = [](const core::Result<api::Update>& result) {
            return result ? QByteArray("taken") : QByteArray(core::wireName(result.error().code));
        };
        UpdateShelf& shelf = m_server->services->updates;
        const QString file = write("bytes");
        const auto package = packageOf("bytes", QStringLiteral("1.1.0"));
        QCOMPARE(
            codeOf(shelf.publishNow(file, UpdateSigner().sign(package), keys(), {})), QByteArray("update_untrusted"));
        QCOMPARE(
            codeOf(shelf.publishNow(write("Bytes"), m_signer.sign(package), keys(), {})), QByteArray("update_broken"));
        QCOMPARE(codeOf(shelf.publishNow(write("bytes and more"), m_signer.sign(package), keys(), {})),
            QByteArray("update_broken"));
        QCOMPARE(codeOf(shelf.publishNow(QStringLiteral("/nowhere"), m_signer.sign(package), keys(), {})),
            QByteArray("file_unreadable"));
        QCOMPARE(codeOf(shelf.publishNow(file, m_signer.sign(package), keys(), {QString(5000, u'я'), {}})),
            QByteArray("invalid_field"));
        QVERIFY(QDir(m_server->folder.filePath(QStringLiteral("updates"))).entryList(QDir::Files).isEmpty());
        QCOMPARE(codeOf(shelf.publishNow(file, m_signer.sign(package), keys(), {})), QByteArray("taken"));
        QCOMPARE(codeOf(publish("others", QStringLiteral("1.1.0"))), QByteArray("update_taken"));
        QCOMPARE(QDir(m_server->folder.filePath(QStringLiteral("updates"))).entryList(QDir::Files).size(), 1);
        // The same once more takes the new words.
        QCOMPARE(codeOf(shelf.publishNow(file, m_signer.sign(package), keys(), {QStringLiteral("Новое"), {}})),
            QByteArray("taken"));
        QCOMPARE(ask("1.0.0")[0][u"notes"][u"ru"].toString(), QStringLiteral("Новое"));
    }

    void whatIsWithdrawnIsGone()
    {
        const auto old = publish("one", QStringLiteral("1.1.0"));
        const auto update = publish("two", QStringLiteral("1.2.0"));
        UpdateShelf& shelf = m_server->services->updates;
        QVERIFY(!shelf.withdrawNow(QStringLiteral("00000000")).ok());
        QVERIFY(!shelf.withdrawNow(update->sha256.first(7)).ok());
        QCOMPARE(shelf.withdrawNow(update->sha256.first(8))->version, QStringLiteral("1.2.0"));
        QCOMPARE(ask("1.0.0")[0][u"version"].toString(), QStringLiteral("1.1.0"));
        QCOMPARE(dispatch(Method::Get, "/v1/updates/" + update->sha256.toLatin1() + "/package").status, 404);
        QCOMPARE(shelf.listNow()->size(), std::size_t(1));
        // A file that somebody has taken away is not offered.
        QVERIFY(QFile::remove(m_server->folder.filePath(QStringLiteral("updates/") + old->sha256)));
        QVERIFY(ask("1.0.0").isEmpty());
    }

    void theJournalKnows()
    {
        const auto update = publish("one", QStringLiteral("1.1.0"));
        QVERIFY(m_server->services->updates.withdrawNow(update->sha256).ok());
        const auto records = m_server->database->read([](storage::Connection& db) {
            return core::Result<std::vector<api::JournalRecord>>(storage::listJournal(db, {}, 0, 10));
        });
        QStringList actions;
        for (const api::JournalRecord& record : *records)
            actions << record.action;
        QCOMPARE(actions.first(), QStringLiteral("update.withdrawn"));
        QCOMPARE(actions.at(1), QStringLiteral("update.published"));
        QCOMPARE(records->front().data[u"version"].toString(), QStringLiteral("1.1.0"));
    }

private:
    [[nodiscard]] signing::UpdateKeys keys() const { return *signing::UpdateKeys::parse(m_signer.publicKey()); }
    QString write(const QByteArray& bytes)
    {
        QFile file(m_files.filePath(QStringLiteral("package-%1").arg(++m_count)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    core::Result<api::Update> publish(
        const QByteArray& bytes, const QString& version, const QString& platform = signing::linuxAppImage)
    {
        return m_server->services->updates.publishNow(write(bytes), m_signer.sign(packageOf(bytes, version, platform)),
            keys(), {QStringLiteral("Быстрее"), QStringLiteral("Faster")});
    }
    QJsonArray ask(const QByteArray& version, const QByteArray& platform = "linux-appimage")
    {
        const http::Response answer = dispatch(Method::Get, "/v1/updates?platform=" + platform + "&version=" + version);
        return QJsonDocument::fromJson(answer.body)[u"items"].toArray();
    }
    http::Response dispatch(Method method, const QByteArray& target, const http::Request::Headers& headers = {})
    {
        auto promise = std::make_shared<std::promise<http::Response>>();
        auto future = promise->get_future();
        m_router->dispatch(http::Request::make(method, target, headers).value(),
            http::Responder::toCallback([promise](http::Response answer) { promise->set_value(std::move(answer)); }));
        return future.get();
    }
    static QByteArray bytesOf(const http::Response& answer)
    {
        QFile file(answer.file ? answer.file->path : QString());
        if (!file.open(QIODevice::ReadOnly) || !file.seek(answer.file->offset))
            return {};
        return file.read(answer.file->length);
    }

    UpdateSigner m_signer;
    QTemporaryDir m_files;
    int m_count = 0;
    std::unique_ptr<server::test::Fixture> m_server;
    std::unique_ptr<http::Router> m_router;
};

QTEST_GUILESS_MAIN(UpdatesTest)
#include "updates_test.moc"
