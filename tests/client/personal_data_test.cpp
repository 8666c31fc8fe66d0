// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/personal_data.h"

#include "client/drafts.h"
#include "client/local_store.h"
#include "client/unzipped.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using client::LocalStore;
using core::ErrorCode;
using Part = LocalStore::Part;
using test::unzipped;

namespace {

const QString server = QStringLiteral("okno_example_ru_8443");

// What okno leaves behind after a person worked with it.
struct Home {
    QTemporaryDir folder;
    client::DataPlaces places{folder.filePath(QStringLiteral("store")), folder.filePath(QStringLiteral("cache")),
        folder.filePath(QStringLiteral("ui.ini"))};

    [[nodiscard]] QString serverFolder() const { return places.store + QStringLiteral("/servers/") + server; }

    void fill() const
    {
        QSettings settings(places.settings, QSettings::IniFormat);
        settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        LocalStore store(serverFolder());
        QVERIFY(store.open());
        store.setSetting(Part::Public, QStringLiteral("region"), QStringLiteral("6501400000000"));
        store.keep(Part::Public, QStringLiteral("services"), QStringLiteral("каталог"));
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        store.keep(Part::Account, QStringLiteral("person"),
            QJsonObject{{QStringLiteral("surname"), QStringLiteral("Иванова")}});
        store.keep(Part::Account, QStringLiteral("application/A-1"), QJsonObject{{QStringLiteral("number"), 17}});
        store.keep(Part::Account, QStringLiteral("notices"), QJsonArray{1, 2});
        store.keep(Part::Account, QStringLiteral("details"),
            QJsonObject{{QStringLiteral("birthDate"), QStringLiteral("1950-01-01")}});
        client::Drafts drafts(&store);
        client::NewDraft draft;
        draft.serviceId = QStringLiteral("archival-reference");
        draft.title = QStringLiteral("Архивная справка");
        draft.answers = {{QStringLiteral("note"), QStringLiteral("о стаже")}};
        const auto id = drafts.create(draft);
        QVERIFY(id);
        QFile scan(folder.filePath(QStringLiteral("Мой паспорт.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write("%PDF-1.4 скан");
        scan.close();
        client::FileAddition* added = drafts.addFile(*id, scan.fileName(), QStringLiteral("passport"));
        QSignalSpy finished(added, &client::FileAddition::finished);
        QVERIFY(finished.wait());
        QCOMPARE(drafts.open(*id)->files.size(), std::size_t(1));
    }

    [[nodiscard]] QStringList left() const
    {
        QStringList files;
        QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files << QDir(folder.path()).relativeFilePath(all.next());
        files.removeAll(QStringLiteral("Мой паспорт.pdf"));
        return files;
    }
};

} // namespace

class PersonalDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOfThePersonIsInTheCopy();
    void noSecretIsInTheCopy();
    void onlyItsUserMayReadTheCopy();
    void aCancelledCopyLeavesNothing();
    void whereNobodyWasThereIsNothingToCopy();
    void everythingGoes();
};

void PersonalDataTest::everythingOfThePersonIsInTheCopy()
{
    const Home home;
    home.fill();
    QCOMPARE(client::countPersonalData(home.places).drafts, 1);
    QCOMPARE(client::countPersonalData(home.places).files, 1);
    const QString path = home.folder.filePath(QStringLiteral("copy.zip"));
    QVERIFY(client::exportPersonalData(home.places, path));
    const auto files = unzipped(path);
    const QString account = QStringLiteral("servers/%1/account-1/").arg(server);
    const QByteArray readme = files.value(QStringLiteral("README.txt"));
    QVERIFY(readme.contains("Копия данных") && readme.contains("A copy of what Okno keeps"));
    QVERIFY(files.value(account + QStringLiteral("person.json")).contains("Иванова"));
    QVERIFY(files.value(account + QStringLiteral("applications/A-1.json")).contains("17"));
    QVERIFY(files.contains(account + QStringLiteral("notices.json")));
    QVERIFY(files.value(account + QStringLiteral("other.json")).contains("1950-01-01"));
    QCOMPARE(files.value(account + QStringLiteral("files/1-Мой паспорт.pdf")), QByteArray("%PDF-1.4 скан"));
    const QJsonArray drafts = QJsonDocument::fromJson(files.value(account + QStringLiteral("drafts.json"))).array();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts[0][u"answers"][u"note"].toString(), QStringLiteral("о стаже"));
    QCOMPARE(drafts[0][u"files"][0][u"copy"].toString(), QStringLiteral("files/1-Мой паспорт.pdf"));
    QVERIFY(files.value(QStringLiteral("settings.json")).contains("dark"));
    QVERIFY(files.value(QStringLiteral("servers/%1/server.json").arg(server)).contains("6501400000000"));
    // The catalogue is everybody's.
    for (const QByteArray& each : files)
        QVERIFY(!each.contains("\"каталог\""));
}

void PersonalDataTest::noSecretIsInTheCopy()
{
    const Home home;
    home.fill();
    {
        LocalStore store(home.serverFolder());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        const QString id = client::Drafts(&store).list().front().id;
        QSqlQuery query(store.accountDatabase());
        query.prepare(QStringLiteral(
            "INSERT INTO outbox (draft_id, key, queued_at) VALUES (?, 'geheim-key', '2026-11-22T09:00:00Z')"));
        query.addBindValue(id);
        QVERIFY(query.exec());
        QVERIFY(query.exec(QStringLiteral("UPDATE draft_files SET upload_id = 'geheim-upload'")));
    }
    QCOMPARE(client::countPersonalData(home.places).waiting, 1);
    const QString path = home.folder.filePath(QStringLiteral("copy.zip"));
    QVERIFY(client::exportPersonalData(home.places, path));
    bool queued = false;
    for (const QByteArray& each : unzipped(path)) {
        QVERIFY(!each.contains("geheim"));
        queued = queued || each.contains("2026-11-22T09:00:00Z");
    }
    QVERIFY(queued);
}

void PersonalDataTest::onlyItsUserMayReadTheCopy()
{
    const Home home;
    home.fill();
    const QString path = home.folder.filePath(QStringLiteral("copy.zip"));
    QVERIFY(client::exportPersonalData(home.places, path));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(client::exportPersonalData(home.places, home.folder.filePath(QStringLiteral("no/where.zip"))).error().code,
        ErrorCode::FileUnreadable);
}

void PersonalDataTest::aCancelledCopyLeavesNothing()
{
    const Home home;
    home.fill();
    const QString path = home.folder.filePath(QStringLiteral("copy.zip"));
    int asked = 0;
    const auto done = client::exportPersonalData(home.places, path, [&] { return ++asked < 4; });
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void PersonalDataTest::whereNobodyWasThereIsNothingToCopy()
{
    const Home home;
    QCOMPARE(client::countPersonalData(home.places), client::KeptData());
    const QString path = home.folder.filePath(QStringLiteral("copy.zip"));
    QVERIFY(client::exportPersonalData(home.places, path));
    QCOMPARE(unzipped(path).size(), 2); // the README and the empty settings
    QVERIFY(client::removePersonalData(home.places));
}

void PersonalDataTest::everythingGoes()
{
    const Home home;
    home.fill();
    QVERIFY(QDir().mkpath(home.places.cache + QStringLiteral("/documents")));
    QVERIFY(!home.left().isEmpty());
    QCOMPARE(client::secretsOf(home.places), QStringList{QStringLiteral("session/") + server});
    QVERIFY(client::removePersonalData(home.places));
    QCOMPARE(home.left(), QStringList());
    QCOMPARE(client::countPersonalData(home.places), client::KeptData());
}

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "personal_data_test.moc"
