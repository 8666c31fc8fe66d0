// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlite_database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::server::storage;
using Kind = JournalFault::Kind;

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void intact();
    void namesTheFirstBrokenRecord_data();
    void namesTheFirstBrokenRecord();
    void fieldsCannotFlowIntoEachOther();
    void listsNewestFirst();

private:
    JournalProof verify();
    core::ManualClock m_clock{QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteDatabase> m_database;
};

void JournalTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = SqliteDatabase::open({m_folder->filePath(QStringLiteral("a.sqlite")), {}}, m_clock).value();
    for (int i = 1; i <= 6; ++i) {
        QVERIFY(m_database
                ->writeNow<core::Done>([i](Transaction& t) -> core::Result<> {
                    t.record({QStringLiteral("who"), QStringLiteral("Иванова"), QStringLiteral("thing.done"),
                        QStringLiteral("thing/%1").arg(i), {{QStringLiteral("n"), i}}});
                    return core::Done();
                })
                .ok());
    }
}

JournalProof JournalTest::verify()
{
    return m_database->read([](Connection& db) -> core::Result<JournalProof> { return verifyJournal(db); })
        .valueOr(JournalProof());
}

void JournalTest::intact()
{
    const JournalProof proof = verify();
    QVERIFY(!proof.fault);
    QCOMPARE(proof.records, 6);
    QCOMPARE(proof.head.seq, 6);
}

void JournalTest::namesTheFirstBrokenRecord_data()
{
    QTest::addColumn<QStringList>("crime");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("seq");
    const auto row = [](const char* name, const QStringList& crime, Kind kind, qint64 seq) {
        QTest::newRow(name) << crime << static_cast<int>(kind) << seq;
    };
    row("text", {QStringLiteral("UPDATE journal SET actor_name = 'x' WHERE seq = 3")}, Kind::Edited, 3);
    row("time", {QStringLiteral("UPDATE journal SET at = at + 1 WHERE seq = 2")}, Kind::Edited, 2);
    row("nobody", {QStringLiteral("UPDATE journal SET actor_id = NULL WHERE seq = 5")}, Kind::Edited, 5);
    row("data", {QStringLiteral("UPDATE journal SET data = '{\"n\":7}' WHERE seq = 4")}, Kind::Edited, 4);
    row("deleted", {QStringLiteral("DELETE FROM journal WHERE seq = 3")}, Kind::Missing, 3);
    row("first deleted", {QStringLiteral("DELETE FROM journal WHERE seq = 1")}, Kind::Missing, 1);
    row("closed up",
        {QStringLiteral("DELETE FROM journal WHERE seq = 3"),
            QStringLiteral("UPDATE journal SET seq = 3 WHERE seq = 4"),
            QStringLiteral("UPDATE journal SET seq = 4 WHERE seq = 5"),
            QStringLiteral("UPDATE journal SET seq = 5 WHERE seq = 6")},
        Kind::Edited, 3);
    row("swapped",
        {QStringLiteral("UPDATE journal SET seq = 100 WHERE seq = 2"),
            QStringLiteral("UPDATE journal SET seq = 2 WHERE seq = 3"),
            QStringLiteral("UPDATE journal SET seq = 3 WHERE seq = 100")},
        Kind::Edited, 2);
    row("cut", {QStringLiteral("DELETE FROM journal WHERE seq > 4")}, Kind::Cut, 5);
    row("emptied", {QStringLiteral("DELETE FROM journal")}, Kind::Cut, 1);
}

void JournalTest::namesTheFirstBrokenRecord()
{
    QFETCH(QStringList, crime);
    QFETCH(int, kind);
    QFETCH(qint64, seq);
    QVERIFY(m_database
            ->writeNow<core::Done>([&](Transaction& t) -> core::Result<> {
                t.db().run(u"DROP TRIGGER journal_no_update");
                t.db().run(u"DROP TRIGGER journal_no_delete");
                for (const QString& statement : crime)
                    t.db().run(statement);
                return core::Done();
            })
            .ok());
    const JournalProof proof = verify();
    QVERIFY(proof.fault);
    QCOMPARE(static_cast<int>(proof.fault->kind), kind);
    QCOMPARE(proof.fault->seq, seq);
}

void JournalTest::fieldsCannotFlowIntoEachOther()
{
    const auto hash = [](const QString& action, const QString& subject) {
        return journalHash(QString(), 1, 1, std::nullopt, QString(), action, subject, QString());
    };
    QVERIFY(hash(QStringLiteral("ab"), QStringLiteral("c")) != hash(QStringLiteral("a"), QStringLiteral("bc")));
    QCOMPARE(hash(QStringLiteral("a"), QStringLiteral("b")).size(), 64);
}

void JournalTest::listsNewestFirst()
{
    const auto page = m_database->read(
        [](Connection& db) -> core::Result<std::vector<api::JournalRecord>> { return listJournal(db, {}, 5, 2); });
    QVERIFY(page && page->size() == 2);
    QCOMPARE(page->front().seq, 4);
    QCOMPARE(page->front().data.value(QStringLiteral("n")).toInt(), 4);
    const auto one = m_database->read([](Connection& db) -> core::Result<std::vector<api::JournalRecord>> {
        return listJournal(db, {QStringLiteral("thing/2"), QString(), QString(), std::nullopt}, 0, 10);
    });
    QVERIFY(one && one->size() == 1);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
