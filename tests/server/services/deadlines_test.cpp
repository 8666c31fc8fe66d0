// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told about deadlines, when, and that nobody is told twice.
#include "server/services/fixture.h"

#include <QTest>
#include <QTimeZone>

using namespace okno;
using namespace okno::server;

namespace {
const QString archive = QStringLiteral("tymovsk-archive");
}

class DeadlinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }

    void tellsOnTheDayAndAfterIt();
    void aRestartTellsNothingTwice();
    void theNightAndDaysOffAreQuiet();
    void anotherStepIsNewsAgain();
    void aClockThatStandsStillIsQuiet();
    void applicantHearsWhenTheTermIsOver();

private:
    // Noon where the archive is.
    void goTo(const QDate& day, int hour = 12);
    int told();
    QStringList noticesOf(const Actor& actor);
    int countOf(const Actor& actor) { return static_cast<int>(noticesOf(actor).size()); }
    QDate stepDue(const QString& id) { return *f->services->cases.task(clerk, id)->summary.dueDate; }

    std::unique_ptr<test::Fixture> f;
    Actor citizen;
    Actor clerk;
    Actor second;
    Actor head;
};

void DeadlinesTest::init()
{
    f = std::make_unique<test::Fixture>();
    citizen = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    clerk = f->add(core::Role::Clerk, QStringLiteral("archive1"), archive);
    second = f->add(core::Role::Clerk, QStringLiteral("archive2"), archive);
    head = f->add(core::Role::Supervisor, QStringLiteral("head"), archive);
}

void DeadlinesTest::goTo(const QDate& day, int hour)
{
    f->clock.set(QDateTime(day, QTime(hour, 0), f->shelf->zone(archive)).toUTC());
}

int DeadlinesTest::told()
{
    return f->services->deadlineWatch.run().valueOr(-1);
}

QStringList DeadlinesTest::noticesOf(const Actor& actor)
{
    const auto notices = f->database->read([&](storage::Connection& db) -> core::Result<std::vector<api::Notice>> {
        return storage::listNotices(db, actor.accountId, {}, 50);
    });
    QStringList titles;
    for (const api::Notice& notice : *notices)
        titles << notice.title;
    return titles;
}

void DeadlinesTest::tellsOnTheDayAndAfterIt()
{
    // A letter goes where an official has an address.
    const auto addressed = f->database->writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
        storage::AccountRow row = *storage::findAccount(transaction.db(), clerk.accountId);
        row.email = QStringLiteral("clerk@okno.example");
        return storage::updateAccount(transaction.db(), row);
    });
    QVERIFY(addressed.ok());
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(f->take(clerk, id).ok());
    QCOMPARE(told(), 0);
    const auto letters = f->deliveries().size();
    const QDate due = stepDue(id);
    goTo(due);
    QCOMPARE(told(), 1);
    QCOMPARE(noticesOf(clerk), QStringList{QStringLiteral("Заявление № 2026-000001: сегодня последний день шага")});
    QCOMPARE(noticesOf(head), noticesOf(clerk));
    QVERIFY(noticesOf(second).isEmpty());
    QCOMPARE(f->deliveries().size(), letters + 1);
    QCOMPARE(f->deliveries().back().recipient, QStringLiteral("clerk@okno.example"));
    QCOMPARE(told(), 0);
    goTo(f->shelf->calendar().addWorkingDays(due, 1));
    QCOMPARE(told(), 1);
    QCOMPARE(noticesOf(clerk).front(), QStringLiteral("Заявление № 2026-000001: срок шага прошёл"));
    QCOMPARE(countOf(clerk), 2);
    goTo(f->shelf->calendar().addWorkingDays(due, 2));
    QCOMPARE(told(), 0);
    QCOMPARE(countOf(head), 2);
}

void DeadlinesTest::aRestartTellsNothingTwice()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(f->take(clerk, id).ok());
    goTo(stepDue(id));
    QCOMPARE(told(), 1);
    f->close();
    f->open({});
    QCOMPARE(told(), 0);
    QCOMPARE(countOf(clerk), 1);
    QCOMPARE(countOf(head), 1);
}

void DeadlinesTest::theNightAndDaysOffAreQuiet()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const QDate due = stepDue(id);
    goTo(due, 7);
    QCOMPARE(told(), 0);
    goTo(QDate(2026, 11, 21)); // a Saturday
    QCOMPARE(told(), 0);
    goTo(QDate(2026, 11, 23), 8);
    QCOMPARE(told(), 1);
    // Nobody has taken it: the head hears of it.
    QCOMPARE(countOf(head), 1);
    QVERIFY(noticesOf(clerk).isEmpty());
}

void DeadlinesTest::anotherStepIsNewsAgain()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(f->take(clerk, id).ok());
    goTo(stepDue(id));
    QCOMPARE(told(), 1);
    QVERIFY(f->pass(clerk, id, QStringLiteral("accept")).ok());
    QCOMPARE(told(), 0);
    goTo(stepDue(id));
    QCOMPARE(told(), 1);
    QCOMPARE(countOf(clerk), 2);
}

void DeadlinesTest::aClockThatStandsStillIsQuiet()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const int version = f->taskOf(*f->take(clerk, id)).summary.version;
    const QDate due = stepDue(id);
    const auto asked = f->wait<Answer>([&](auto done) {
        f->services->askApplicant.run(clerk, id, etagOf(version), {QStringLiteral("Уточните год"), {}, 20},
            {QStringLiteral("ask"), QStringLiteral("ask")}, std::move(done));
    });
    QVERIFY(asked.ok());
    goTo(due.addDays(7));
    QCOMPARE(told(), 0);
}

void DeadlinesTest::applicantHearsWhenTheTermIsOver()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(f->take(clerk, id).ok());
    const QDate due = *f->services->cases.application(citizen, id)->summary.dueDate;
    const int before = countOf(citizen);
    goTo(due);
    told();
    QCOMPARE(countOf(citizen), before);
    goTo(f->shelf->calendar().addWorkingDays(due, 1));
    told();
    QCOMPARE(noticesOf(citizen).front(), QStringLiteral("Заявление № 2026-000001: срок истёк"));
    told();
    QCOMPARE(countOf(citizen), before + 1);
    const auto version = f->services->cases.application(citizen, id)->summary.version;
    QCOMPARE(version, 2);
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "deadlines_test.moc"
