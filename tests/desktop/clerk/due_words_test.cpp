// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/due_words.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace okno;
using namespace okno::desktop;
using core::ApplicationStatus;

class DueWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }
    void words_data();
    void words();
    void statusComesFirst();
    void withoutDate();
    void datesInRussian();
};

void DueWordsTest::words_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("icon");
    const QDate friday(2026, 11, 20);
    const QString clock = QStringLiteral("clock");
    const QString calendar = QStringLiteral("calendar");
    const QString warning = QStringLiteral("warning");
    const auto row = [&](const char* name, QDate today, QDate due, const char* text, Tone tone, const QString& icon) {
        QTest::newRow(name) << today << due << QString::fromUtf8(text) << tone << icon;
    };
    row("today", friday, friday, "сегодня", Tone::Warning, clock);
    row("tomorrow", friday.addDays(-1), friday, "завтра", Tone::Warning, clock);
    row("over a weekend", friday, QDate(2026, 11, 23), "через 1 раб. дн.", Tone::Neutral, calendar);
    row("three working days", friday, QDate(2026, 11, 25), "через 3 раб. дн.", Tone::Neutral, calendar);
    // 3-6 November 2026: the 4th is a holiday.
    row("over a holiday", QDate(2026, 11, 3), QDate(2026, 11, 6), "через 2 раб. дн.", Tone::Neutral, calendar);
    row("over the new year", QDate(2026, 12, 30), QDate(2027, 1, 12), "через 2 раб. дн.", Tone::Neutral, calendar);
    row("only days off between", QDate(2026, 11, 20), QDate(2026, 11, 22), "через 2 дн.", Tone::Warning, clock);
    row("yesterday", friday, friday.addDays(-1), "просрочено на 1 дн.", Tone::Bad, warning);
    row("over a weekend late", QDate(2026, 11, 22), friday, "просрочено на 2 дн.", Tone::Bad, warning);
    row("far", friday, QDate(2026, 12, 18), "через 20 раб. дн.", Tone::Neutral, calendar);
}

void DueWordsTest::words()
{
    QFETCH(QDate, today);
    QFETCH(QDate, due);
    const DueWords words = dueWords(due, ApplicationStatus::InProgress, today, core::WorkingCalendar::russia());
    QTEST(words.badge.text, "text");
    QTEST(words.badge.tone, "tone");
    QTEST(words.badge.icon, "icon");
    QCOMPARE(words.exact, QStringLiteral("до ") + QLocale().toString(due, QStringLiteral("d MMMM yyyy")));
}

void DueWordsTest::statusComesFirst()
{
    const auto calendar = core::WorkingCalendar::russia();
    const QDate today(2026, 11, 20);
    const auto text = [&](ApplicationStatus status) { return dueWords(today, status, today, calendar).badge.text; };
    QCOMPARE(text(ApplicationStatus::AwaitingApplicant), QStringLiteral("ждёт заявителя"));
    QCOMPARE(text(ApplicationStatus::Approved), QStringLiteral("предоставлено"));
    QCOMPARE(text(ApplicationStatus::Refused), QStringLiteral("отказано"));
    QCOMPARE(text(ApplicationStatus::Withdrawn), QStringLiteral("отозвано"));
    QVERIFY(dueWords(today, ApplicationStatus::Approved, today, calendar).exact.isEmpty());
}

void DueWordsTest::withoutDate()
{
    const DueWords words =
        dueWords({}, ApplicationStatus::InProgress, QDate(2026, 11, 20), core::WorkingCalendar::russia());
    QCOMPARE(words.badge.text, QStringLiteral("без срока"));
    QVERIFY(words.exact.isEmpty());
}

void DueWordsTest::datesInRussian()
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(11, 5), QTimeZone::UTC);
    QCOMPARE(longDate(moment.date()), QStringLiteral("22 ноября 2026"));
    QCOMPARE(longTime(moment), QStringLiteral("22 ноября 2026, 14:05"));
    QCOMPARE(shortDate(moment), QStringLiteral("22.11.2026"));
}

QTEST_MAIN(DueWordsTest)
#include "due_words_test.moc"
