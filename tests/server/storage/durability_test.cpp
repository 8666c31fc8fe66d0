// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/held_disk.h"
#include "server/storage/sqlite_database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace okno;
using namespace okno::server::storage;

namespace {

const core::ManualClock clock0(QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate));
constexpr int atStart = 1; // syncs of open()

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

// What is on the disk when somebody is answered or told: the second thread of the writer, and the third one.
class DurabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyIsAnsweredBeforeTheDiskHasIt();
    void nothingIsWrittenAfterAFailedSync();
    void whatWasReadIsDurableOnlyAfterItsSync();
    void whoMayWaitReadsOnlyWhatIsDurable();
    void readersOfAFailedSyncAreTold();
    void whatAKilledServerLeftIsSyncedFirst();
    void theLogIsCopiedBackBesideTheWriter();

private:
    [[nodiscard]] core::Result<std::unique_ptr<SqliteDatabase>> open();
    void write(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::HeldDisk> m_disk;
    std::unique_ptr<SqliteDatabase> m_database;
    std::atomic<int> m_ran = 0;
    std::atomic<int> m_answered = 0;
    std::atomic<int> m_lost = 0;
};

core::Result<std::unique_ptr<SqliteDatabase>> DurabilityTest::open()
{
    SqliteDatabase::Options options{m_folder->filePath(QStringLiteral("a.sqlite")), {}};
    options.sync = m_disk->sync();
    return SqliteDatabase::open(std::move(options), clock0);
}

void DurabilityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<tests::HeldDisk>();
    m_ran = m_answered = m_lost = 0;
    auto opened = open();
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
}

void DurabilityTest::cleanup()
{
    m_disk->release();
    m_database.reset();
}

// Asks for a write and waits until it has run, not until it is durable.
void DurabilityTest::write(const QString& name)
{
    const int before = m_ran;
    m_database->write<core::Done>(
        [this, name](Transaction& t) {
            t.push({0, QStringLiteral("a"), QString(), PushEvent::Task, QStringLiteral("x")});
            const core::Result<> added = add(t, name);
            ++m_ran;
            return added;
        },
        [this](const core::Result<>& done) { ++(done ? m_answered : m_lost); });
    QTRY_COMPARE(m_ran.load(), before + 1);
}

void DurabilityTest::nobodyIsAnsweredBeforeTheDiskHasIt()
{
    std::atomic<int> told = 0;
    m_database->onCommitted([&](const Committed&) { ++told; });
    m_disk->hold();
    write(QStringLiteral("1"));
    m_disk->waitUntilAsked(atStart + 1);
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters"), 1);
    // The next ones are done while the disk is busy, share one transaction and wait with it.
    for (int i = 2; i <= 4; ++i)
        write(QString::number(i));
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters"), 1);
    QCOMPARE(m_answered.load(), 0);
    QCOMPARE(told.load(), 0);
    m_disk->release();
    QTRY_COMPARE(m_answered.load(), 4);
    QTRY_COMPARE(told.load(), 4);
    QCOMPARE(m_disk->asked(), atStart + 2);
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters"), 4);
    m_database->onCommitted({});
}

void DurabilityTest::nothingIsWrittenAfterAFailedSync()
{
    const auto writeNow = [&](const QString& name) {
        const auto done = m_database->writeNow<core::Done>([&](Transaction& t) { return add(t, name); });
        return done ? std::optional<core::ErrorCode>() : std::optional(done.error().code);
    };
    QCOMPARE(writeNow(QStringLiteral("good")), std::nullopt);
    QVERIFY(m_database->canWrite());
    m_disk->release(false);
    QCOMPARE(writeNow(QStringLiteral("lost")), core::ErrorCode::StorageFailed);
    QVERIFY(!m_database->canWrite());
    m_disk->release(true);
    QCOMPARE(writeNow(QStringLiteral("later")), core::ErrorCode::StorageFailed);
    QVERIFY(!m_database->canWrite());
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters WHERE name = 'later'"), 0);
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters WHERE name = 'good'"), 1);
}

void DurabilityTest::whatWasReadIsDurableOnlyAfterItsSync()
{
    std::atomic<int> durable = 0;
    const auto note = [&](const std::optional<core::Error>& error) { durable += error ? 100 : 1; };
    m_database->whenDurable(note);
    QCOMPARE(durable.load(), 1);
    m_disk->hold();
    write(QStringLiteral("1"));
    m_disk->waitUntilAsked(atStart + 1);
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters"), 1);
    m_database->whenDurable(note);
    QCOMPARE(durable.load(), 1);
    // A group that is still being collected is not to be seen and not waited for.
    write(QStringLiteral("2"));
    m_database->whenDurable(note);
    QCOMPARE(durable.load(), 1);
    m_disk->releaseOne();
    QTRY_COMPARE(durable.load(), 3);
    m_disk->waitUntilAsked(atStart + 2);
    QCOMPARE(m_answered.load(), 1);
    m_disk->release();
    QTRY_COMPARE(m_answered.load(), 2);
}

void DurabilityTest::whoMayWaitReadsOnlyWhatIsDurable()
{
    m_disk->hold();
    write(QStringLiteral("1"));
    m_disk->waitUntilAsked(atStart + 1);
    std::atomic<bool> answeredBefore = false;
    std::atomic<bool> reading = false;
    std::thread reader([&] {
        const auto seen = m_database->readDurable([&](Connection& db) -> core::Result<qint64> {
            reading = true;
            return db.number(u"SELECT COUNT(*) FROM counters");
        });
        answeredBefore = m_answered == 1 && seen && *seen == 1;
    });
    QTRY_VERIFY(reading);
    m_disk->release();
    reader.join();
    QVERIFY(answeredBefore);
}

void DurabilityTest::readersOfAFailedSyncAreTold()
{
    std::atomic<int> told = 0;
    const auto note = [&](const std::optional<core::Error>& error) {
        told += error && error->code == core::ErrorCode::StorageFailed ? 1 : 100;
    };
    m_disk->hold();
    write(QStringLiteral("lost"));
    m_disk->waitUntilAsked(atStart + 1);
    m_database->whenDurable(note);
    m_disk->release(false);
    QTRY_COMPARE(told.load(), 1);
    QCOMPARE(m_lost.load(), 1);
    // It can still be read, and whoever reads it now is told the same.
    QCOMPARE(count(*m_database, u"SELECT COUNT(*) FROM counters"), 1);
    const auto read = m_database->readDurable([](Connection&) -> core::Result<> { return core::Done(); });
    QVERIFY(!read);
    m_database->whenDurable(note);
    QCOMPARE(told.load(), 2);
}

void DurabilityTest::whatAKilledServerLeftIsSyncedFirst()
{
    QCOMPARE(m_disk->asked(), atStart);
    m_database.reset();
    m_disk->release(false);
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::ErrorCode::StorageFailed);
}

void DurabilityTest::theLogIsCopiedBackBesideTheWriter()
{
    QFile file(m_folder->filePath(QStringLiteral("a.sqlite")));
    const qint64 before = file.size();
    // Far fewer pages than those after which the writer does it itself.
    for (int i = 0; i < 60; ++i) {
        const QString name = QString::number(i) + QString(2000, u'x');
        QVERIFY(m_database->writeNow<core::Done>([&](Transaction& t) { return add(t, name); }).ok());
    }
    QTRY_VERIFY(file.size() > before);
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durability_test.moc"
