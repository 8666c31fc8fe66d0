// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/accounts.h"
#include "server/storage/cursor.h"
#include "server/storage/messages.h"
#include "server/storage/migrations.h"
#include "server/storage/sqlite_database.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace okno;
using namespace okno::server::storage;

namespace {

const core::ManualClock clock0(QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate));

std::unique_ptr<SqliteDatabase> open(const QTemporaryDir& folder, std::map<int, QString> migrations = {})
{
    auto opened = SqliteDatabase::open({folder.filePath(QStringLiteral("a.sqlite")), std::move(migrations)}, clock0);
    return opened ? std::move(*opened) : nullptr;
}

qint64 count(SqliteDatabase& database, QStringView sql)
{
    return database.read([&](Connection& db) -> core::Result<qint64> { return db.number(sql); }).valueOr(-1);
}

core::Result<> add(Transaction& transaction, const QString& name)
{
    transaction.db().run(u"INSERT INTO counters (name, value) VALUES (?, 1)", {name});
    return core::Done();
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAndReopens();
    void refusesNewerSchema();
    void appliesMigrationsOnceInOrder();
    void migrationsHaveNumbersOfTheirOwn();
    void keepsTheOldDataBeforeAnUpgrade();
    void failedMigrationLeavesNothing();
    void requestsOfOneGroupAreIndependent();
    void answersOnlyAfterCommit();
    void emptyTextIsNotNull();
    void sqlFailureIsAnError();
    void groupsWhatWaits();
    void tellsTheFiguresOfAGroup();
    void eventsAreToldAfterCommit();
    void eventNumbersNeverBeginAnew();
    void loginsAreUnique();
    void cursorsAreOfTheirList();
    void writesFromManyThreads();
    void backupIsWhole();
};

void DatabaseTest::makesAndReopens()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 2; ++i) {
        const auto database = open(folder);
        QVERIFY(database);
        const QString name = QString::number(i);
        QVERIFY(database->writeNow<core::Done>([&](Transaction& t) { return add(t, name); }).ok());
        QCOMPARE(count(*database, u"SELECT COUNT(*) FROM counters"), i + 1);
    }
}

void DatabaseTest::refusesNewerSchema()
{
    const QTemporaryDir folder;
    std::map<int, QString> newer = builtInMigrations();
    newer[9000] = QStringLiteral("CREATE TABLE later (id TEXT)");
    QVERIFY(open(folder, newer));
    const auto opened = SqliteDatabase::open({folder.filePath(QStringLiteral("a.sqlite")), {}}, clock0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::ErrorCode::StorageTooNew);
}

void DatabaseTest::appliesMigrationsOnceInOrder()
{
    const QTemporaryDir folder;
    std::map<int, QString> steps{{1, QStringLiteral("CREATE TABLE a (x TEXT)\n\nINSERT INTO a VALUES ('one')")}};
    steps[1] += QStringLiteral("\n\n-- only postgresql\nCREATE NONSENSE\n\nCREATE TABLE journal_head (id INTEGER, seq "
                               "BIGINT, hash TEXT)");
    QVERIFY(open(folder, steps));
    steps[2] = QStringLiteral("UPDATE a SET x = x || ' two'");
    QVERIFY(open(folder, steps));
    const auto database = open(folder, steps);
    QVERIFY(database);
    QCOMPARE(count(*database, u"SELECT COUNT(*) FROM a WHERE x = 'one two'"), 1);
}

void DatabaseTest::migrationsHaveNumbersOfTheirOwn()
{
    const QDir folder(QStringLiteral(OKNO_SOURCE_DIR "/resources/migrations"));
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files);
    QCOMPARE(static_cast<qsizetype>(builtInMigrations().size()), files.size());
    int number = 0;
    for (const auto& [given, text] : builtInMigrations())
        QCOMPARE(given, ++number);
}

void DatabaseTest::keepsTheOldDataBeforeAnUpgrade()
{
    const QTemporaryDir folder;
    QVERIFY(open(folder));
    const QDir files(folder.path());
    const QStringList copies{QStringLiteral("a-before-upgrade-*")};
    QVERIFY(files.entryList(copies).isEmpty());
    {
        const auto database = open(folder);
        QVERIFY(database->writeNow<core::Done>([](Transaction& t) { return add(t, QStringLiteral("old")); }).ok());
    }
    QVERIFY(files.entryList(copies).isEmpty());
    std::map<int, QString> newer = builtInMigrations();
    const int before = newer.rbegin()->first;
    newer[before + 1] = QStringLiteral("DELETE FROM counters");
    QVERIFY(open(folder, newer));
    const QStringList kept = files.entryList(copies);
    QCOMPARE(kept, QStringList{QStringLiteral("a-before-upgrade-from-%1-20261122T100000.sqlite").arg(before)});
    const auto old = SqliteDatabase::open({files.filePath(kept.first()), {}}, clock0);
    QVERIFY(old);
    QCOMPARE(count(**old, u"SELECT COUNT(*) FROM counters WHERE name = 'old'"), 1);
}

void DatabaseTest::failedMigrationLeavesNothing()
{
    const QTemporaryDir folder;
    QVERIFY(!open(folder, {{1, QStringLiteral("CREATE TABLE a (x TEXT)\n\nNONSENSE")}}));
    const auto database = open(folder);
    QVERIFY(database);
    QCOMPARE(count(*database, u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'a'"), 0);
}

void DatabaseTest::requestsOfOneGroupAreIndependent()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future().share();
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
    // The first one holds the writer until all others wait, so that they share its next transaction.
    database->enqueue(
        [opened](Transaction&) {
            opened.wait();
            return std::optional<core::Error>();
        },
        {});
    for (int i = 0; i < 20; ++i) {
        database->write<core::Done>(
            [i](Transaction& t) -> core::Result<> {
                const core::Result<> added = add(t, QString::number(i));
                t.record({std::nullopt, QStringLiteral("test"), QStringLiteral("a"), QString::number(i), {}});
                return i % 2 ? core::Result<>(core::ErrorCode::WrongStatus) : added;
            },
            [&](const core::Result<>& done) { ++(done ? good : bad); });
    }
    gate.set_value();
    QTRY_COMPARE(good + bad, 20);
    QCOMPARE(good.load(), 10);
    QCOMPARE(count(*database, u"SELECT COUNT(*) FROM counters"), 10);
    // What was rolled back has left no gap in the chain.
    const auto proof = database->read([](Connection& db) -> core::Result<JournalProof> { return verifyJournal(db); });
    QVERIFY(proof && !proof->fault);
    QCOMPARE(proof->records, 10);
}

void DatabaseTest::answersOnlyAfterCommit()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    std::promise<qint64> seen;
    database->write<core::Done>([](Transaction& t) { return add(t, QStringLiteral("a")); },
        [&](const core::Result<>&) { seen.set_value(count(*database, u"SELECT COUNT(*) FROM counters")); });
    QCOMPARE(seen.get_future().get(), 1);
}

void DatabaseTest::emptyTextIsNotNull()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    QVERIFY(database->writeNow<core::Done>([](Transaction& t) { return add(t, QString()); }).ok());
    QCOMPARE(count(*database, u"SELECT COUNT(*) FROM counters WHERE name = ''"), 1);
}

void DatabaseTest::sqlFailureIsAnError()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    const auto done = database->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
        t.db().run(u"INSERT INTO nowhere VALUES (1)");
        return core::Done();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, core::ErrorCode::StorageFailed);
    const auto read =
        database->read([](Connection& db) -> core::Result<qint64> { return db.number(u"SELECT nonsense"); });
    QVERIFY(!read);
    QVERIFY(database->writeNow<core::Done>([](Transaction& t) { return add(t, QStringLiteral("after")); }).ok());
    const auto journalEdit = database->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
        t.record({std::nullopt, QStringLiteral("test"), QStringLiteral("a"), QStringLiteral("b"), {}});
        t.db().run(u"UPDATE journal SET actor_name = 'x'");
        return core::Done();
    });
    QVERIFY(!journalEdit);
}

void DatabaseTest::groupsWhatWaits()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future().share();
    std::atomic<int> done = 0;
    std::promise<void> held;
    database->enqueue(
        [&, opened](Transaction&) {
            held.set_value();
            opened.wait();
            return std::optional<core::Error>();
        },
        {});
    held.get_future().wait();
    std::vector<qint64> seenBefore;
    for (int i = 0; i < 50; ++i) {
        database->write<core::Done>([i](Transaction& t) { return add(t, QString::number(i)); },
            [&](const core::Result<>&) {
                seenBefore.push_back(count(*database, u"SELECT COUNT(*) FROM counters"));
                ++done;
            });
    }
    gate.set_value();
    QTRY_COMPARE(done.load(), 50);
    // Already at the first answer all of them were durable: one transaction for all.
    QCOMPARE(seenBefore.front(), 50);
}

void DatabaseTest::tellsTheFiguresOfAGroup()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future().share();
    std::promise<void> held;
    database->enqueue(
        [&, opened](Transaction&) {
            held.set_value();
            opened.wait();
            return std::optional<core::Error>();
        },
        {});
    held.get_future().wait();
    std::vector<WrittenBatch> batches;
    database->onBatch([&](const WrittenBatch& batch) { batches.push_back(batch); });
    std::atomic<int> answered = 0;
    for (int i = 0; i < 5; ++i) {
        database->write<core::Done>(
            [i](Transaction& t) -> core::Result<> {
                t.record({std::nullopt, QStringLiteral("test"), QStringLiteral("a.done"), QString::number(i), {}});
                return i == 4 ? core::Result<>(core::ErrorCode::WrongStatus) : core::Result<>(core::Done());
            },
            [&](const core::Result<>&) { ++answered; });
    }
    QCOMPARE(database->waiting(), 5);
    gate.set_value();
    QTRY_COMPARE(answered.load(), 5);
    QCOMPARE(database->waiting(), 0);
    QCOMPARE(batches.size(), 2u);
    QCOMPARE(batches.back().requests, 5);
    QCOMPARE(batches.back().refused, 1);
    QVERIFY(batches.back().nanoseconds > 0);
    QCOMPARE(batches.back().actions, std::vector<QString>(4, QStringLiteral("a.done")));
    database->onBatch({});
}

void DatabaseTest::eventsAreToldAfterCommit()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    std::atomic<int> told = 0;
    database->onCommitted([&](const Committed& committed) { told += static_cast<int>(committed.events.size()); });
    QVERIFY(!database->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
        t.push({0, QStringLiteral("a"), QString(), PushEvent::Application, QStringLiteral("x")});
        return core::ErrorCode::WrongStatus;
    }));
    QVERIFY(database
            ->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
                t.push({0, QStringLiteral("a"), QStringLiteral("g"), PushEvent::Task, QStringLiteral("y")});
                return core::Done();
            })
            .ok());
    QTRY_COMPARE(told.load(), 1);
    const auto missed = database->read([](Connection& db) -> core::Result<std::vector<PushEvent>> {
        return eventsAfter(db, 0, QStringLiteral("nobody"), QStringLiteral("g"), 10);
    });
    QVERIFY(missed && missed->size() == 1);
    QCOMPARE(missed->front().subject, QStringLiteral("y"));
}

void DatabaseTest::eventNumbersNeverBeginAnew()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    const auto push = [&] {
        return database->writeNow<qint64>([](Transaction& t) -> core::Result<qint64> {
            t.push({0, QStringLiteral("a"), QString(), 1, QStringLiteral("x")});
            return t.committed().events.back().seq;
        });
    };
    QVERIFY(push().ok());
    const qint64 second = push().valueOr(0);
    QVERIFY(database
            ->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
                purgeEvents(t.db(), t.now().addDays(10));
                return core::Done();
            })
            .ok());
    QCOMPARE(push().valueOr(0), second + 1);
}

void DatabaseTest::loginsAreUnique()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    const auto insert = [&](const QString& id, const QString& email) {
        return database->writeNow<core::Done>([&](Transaction& t) -> core::Result<> {
            AccountRow row;
            row.id = id;
            row.name = {QStringLiteral("Ёлкина"), QStringLiteral("Ия"), QString()};
            row.email = email;
            row.createdAt = t.now();
            return insertAccount(t.db(), row);
        });
    };
    QVERIFY(insert(QStringLiteral("1"), QStringLiteral("A@b.ru")).ok());
    const auto again = insert(QStringLiteral("2"), QStringLiteral("a@b.ru"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, core::ErrorCode::LoginTaken);
    QCOMPARE(again.error().pointer, QStringLiteral("/email"));
    const auto found = database->read([](Connection& db) -> core::Result<std::vector<AccountRow>> {
        return listAccounts(db, {QStringLiteral("елк"), std::nullopt, QString(), 10});
    });
    QVERIFY(found && found->size() == 1);
    const auto none = database->read([](Connection& db) -> core::Result<std::vector<AccountRow>> {
        return listAccounts(db, {QStringLiteral("%"), std::nullopt, QString(), 10});
    });
    QVERIFY(none && none->empty());
}

void DatabaseTest::cursorsAreOfTheirList()
{
    const QString cursor = makeCursor(QStringLiteral("tasks"), {QStringLiteral("k"), 7});
    const auto keys = readCursor(QStringLiteral("tasks"), cursor, 2);
    QVERIFY(keys && keys->at(1).toInt() == 7);
    for (const QString& bad : {QStringLiteral("???"), cursor.chopped(3), makeCursor(QStringLiteral("other"), {1, 2}),
             makeCursor(QStringLiteral("tasks"), {1})})
        QVERIFY(!readCursor(QStringLiteral("tasks"), bad, 2));
}

void DatabaseTest::writesFromManyThreads()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            for (int j = 0; j < 25; ++j) {
                const QString name = QStringLiteral("%1-%2").arg(i).arg(j);
                good += database->writeNow<core::Done>([&](Transaction& t) { return add(t, name); }).ok() ? 1 : 0;
                count(*database, u"SELECT COUNT(*) FROM counters");
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(good.load(), 200);
    QCOMPARE(count(*database, u"SELECT COUNT(*) FROM counters"), 200);
}

void DatabaseTest::backupIsWhole()
{
    const QTemporaryDir folder;
    const auto database = open(folder);
    QVERIFY(database->writeNow<core::Done>([](Transaction& t) { return add(t, QStringLiteral("a")); }).ok());
    QVERIFY(database->backup(folder.filePath(QStringLiteral("b.sqlite"))).ok());
    auto copy = SqliteDatabase::open({folder.filePath(QStringLiteral("b.sqlite")), {}}, clock0);
    QVERIFY(copy.ok());
    QCOMPARE(count(**copy, u"SELECT COUNT(*) FROM counters"), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
