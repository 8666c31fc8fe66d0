// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/local_store.h"

#include "client/secret_store.h"
#include "client/store_file.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using client::LocalStore;
using Part = LocalStore::Part;

class LocalStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsCopiesAndSettings();
    void nobodySeesAnotherPersonsData();
    void forgetsAnAccount();
    void aForgetfulStoreKeepsNobody();
    void brokenFileIsMovedAside_data();
    void brokenFileIsMovedAside();
    void fileOfANewerProgramIsLeftAlone();
    void onlyItsUserMayRead();
    void opensInMilliseconds();
    void becomesDurable();
    void logsAreMovedInTheBackground();
    void absentKeychainSaysSo();

private:
    static QString accountFile(const QString& folder)
    {
        const QDir accounts(folder + QStringLiteral("/accounts"));
        return accounts.filePath(
            accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + QStringLiteral("/store.sqlite"));
    }
};

void LocalStoreTest::keepsCopiesAndSettings()
{
    const QTemporaryDir folder;
    {
        LocalStore store(folder.path());
        QVERIFY(store.open());
        store.keep(Part::Public, QStringLiteral("a"), QJsonArray{1, QStringLiteral("два")});
        store.keep(Part::Public, QStringLiteral("a"), QJsonArray{2});
        store.setSetting(Part::Public, QStringLiteral("size"), QStringLiteral("1180×760"));
        QVERIFY(!store.copy(Part::Account, QStringLiteral("a")));
        store.keep(Part::Account, QStringLiteral("a"), 1); // nobody is here: nothing happens
    }
    LocalStore store(folder.path());
    QVERIFY(store.open());
    const auto copy = store.copy(Part::Public, QStringLiteral("a"));
    QVERIFY(copy);
    QCOMPARE(copy->json.toArray(), QJsonArray{2});
    QVERIFY(copy->savedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(store.setting(Part::Public, QStringLiteral("size")), QStringLiteral("1180×760"));
    QCOMPARE(store.setting(Part::Public, QStringLiteral("none"), QStringLiteral("x")), QStringLiteral("x"));
    store.drop(Part::Public, QStringLiteral("a"));
    QVERIFY(!store.copy(Part::Public, QStringLiteral("a")));
}

void LocalStoreTest::nobodySeesAnotherPersonsData()
{
    const QTemporaryDir folder;
    LocalStore store(folder.path());
    QVERIFY(store.open());
    QSignalSpy changed(&store, &LocalStore::accountChanged);
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    store.keep(Part::Account, QStringLiteral("applications"), QStringLiteral("Марии"));
    QVERIFY(store.openAccount(QStringLiteral("server/pyotr")));
    QVERIFY(!store.copy(Part::Account, QStringLiteral("applications")));
    store.closeAccount();
    QVERIFY(!store.hasAccount());
    QVERIFY(!store.copy(Part::Account, QStringLiteral("applications")));
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    QCOMPARE(store.copy(Part::Account, QStringLiteral("applications"))->json.toString(), QStringLiteral("Марии"));
    QVERIFY(changed.count() >= 4);
}

void LocalStoreTest::forgetsAnAccount()
{
    const QTemporaryDir folder;
    LocalStore store(folder.path());
    QVERIFY(store.open());
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    store.keep(Part::Account, QStringLiteral("applications"), 1);
    QVERIFY(store.forgetAccount());
    QVERIFY(QDir(folder.filePath(QStringLiteral("accounts"))).isEmpty());
}

void LocalStoreTest::aForgetfulStoreKeepsNobody()
{
    const QTemporaryDir folder;
    const QDir accounts(folder.filePath(QStringLiteral("accounts")));
    const auto left = [&] { return accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    { // what a killed program left, or one before it became a public terminal
        LocalStore store(folder.path());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    }
    QCOMPARE(left(), 1);
    {
        LocalStore store(folder.path());
        store.setForgetful(true);
        QVERIFY(store.open());
        QCOMPARE(left(), 0);
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        store.keep(Part::Account, QStringLiteral("a"), 1);
        store.closeAccount();
        QCOMPARE(left(), 0);
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        QVERIFY(!store.copy(Part::Account, QStringLiteral("a")));
        store.keep(Part::Public, QStringLiteral("catalogue"), 1);
    }
    QCOMPARE(left(), 0);
    LocalStore store(folder.path());
    QVERIFY(store.open());
    QVERIFY(store.copy(Part::Public, QStringLiteral("catalogue")));
}

void LocalStoreTest::brokenFileIsMovedAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("no database at all") << qint64(0) << qint64(4096);
    QTest::newRow("a page in the middle") << qint64(3 * 4096) << qint64(3 * 4096);
    QTest::newRow("cut off") << qint64(5000) << qint64(-1);
}

void LocalStoreTest::brokenFileIsMovedAside()
{
    QFETCH(qint64, from);
    QFETCH(qint64, bytes);
    const QTemporaryDir folder;
    {
        LocalStore store(folder.path());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        for (int i = 0; i < 50; ++i)
            store.keep(Part::Account, QString::number(i), QString(2000, u'я'));
    }
    const QString path = accountFile(folder.path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40'000);
    if (bytes < 0) {
        QVERIFY(file.resize(from));
    } else {
        QVERIFY(file.seek(from));
        file.write(QByteArray(bytes, '\x5a'));
    }
    file.close();

    LocalStore store(folder.path());
    QSignalSpy damaged(&store, &LocalStore::damaged);
    QVERIFY(store.open());
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    QCOMPARE(damaged.count(), 1);
    QVERIFY(QFile::exists(damaged.first().first().toString()));
    store.keep(Part::Account, QStringLiteral("again"), 1);
    QVERIFY(store.copy(Part::Account, QStringLiteral("again")));
}

void LocalStoreTest::fileOfANewerProgramIsLeftAlone()
{
    const QTemporaryDir folder;
    {
        LocalStore store(folder.path());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        QVERIFY(client::run(store.accountDatabase(), QStringLiteral("PRAGMA user_version=999")));
    }
    LocalStore store(folder.path());
    QVERIFY(store.open());
    const auto opened = store.openAccount(QStringLiteral("server/maria"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::ErrorCode::StorageTooNew);
    QVERIFY(!store.hasAccount());
    QVERIFY(QFile::exists(accountFile(folder.path())));
}

void LocalStoreTest::onlyItsUserMayRead()
{
    const QTemporaryDir folder;
    LocalStore store(folder.path());
    QVERIFY(store.open());
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(accountFile(folder.path())) & others));
    QVERIFY(!(QFile::permissions(store.filesFolder()) & others));
}

void LocalStoreTest::opensInMilliseconds()
{
    const QTemporaryDir folder;
    {
        LocalStore store(folder.path());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        for (int i = 0; i < 300; ++i)
            store.keep(Part::Account, QString::number(i), QString(3000, u'я'));
    }
    qint64 best = 1'000'000;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        LocalStore store(folder.path());
        QVERIFY(store.open());
        QVERIFY(store.openAccount(QStringLiteral("server/maria")));
        best = std::min(best, timer.nsecsElapsed() / 1000);
    }
    qInfo("opening 2 MB of an account: %lld us", best);
    QVERIFY(best < 50'000);
}

void LocalStoreTest::becomesDurable()
{
    const QTemporaryDir folder;
    LocalStore store(folder.path());
    QVERIFY(store.open());
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    store.keep(Part::Account, QStringLiteral("a"), 1);
    bool done = false;
    store.makeDurable(this, [&done](const core::Result<>& result) { done = result.ok(); });
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void LocalStoreTest::logsAreMovedInTheBackground()
{
    const QTemporaryDir folder;
    LocalStore store(folder.path());
    QVERIFY(store.open());
    QVERIFY(store.openAccount(QStringLiteral("server/maria")));
    for (int i = 0; i < 600; ++i)
        store.keep(Part::Account, QString::number(i), QString(3000, u'я'));
    const QFileInfo file(accountFile(folder.path()));
    QVERIFY(file.size() < 1'000'000); // not while somebody types
    store.tidy();
    store.keep(Part::Account, QStringLiteral("meanwhile"), 1);
    QTRY_VERIFY(QFileInfo(file.filePath()).size() > 3'000'000);
    QCOMPARE(store.copy(Part::Account, QStringLiteral("599"))->json.toString().size(), 3000);
    QVERIFY(store.copy(Part::Account, QStringLiteral("meanwhile")));
    QThreadPool::globalInstance()->waitForDone();
}

void LocalStoreTest::absentKeychainSaysSo()
{
#ifdef Q_OS_LINUX
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    client::SystemKeychain keychain;
    std::optional<core::Result<>> written;
    QElapsedTimer timer;
    timer.start();
    keychain.write(
        QStringLiteral("test"), "secret", [&written](const core::Result<>& result) { written.emplace(result); });
    QVERIFY(timer.elapsed() < 500);
    QTRY_VERIFY(written);
    QCOMPARE(written->error().code, core::ErrorCode::Unavailable);
    std::optional<bool> held;
    keychain.read(QStringLiteral("test"),
        [&held](const core::Result<std::optional<QByteArray>>& secret) { held = secret.ok() && secret->has_value(); });
    QTRY_VERIFY(held);
    QVERIFY(!*held);
    keychain.remove(QStringLiteral("test"));
#endif
}

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "local_store_test.moc"
