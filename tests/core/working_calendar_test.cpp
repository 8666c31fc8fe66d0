// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/working_calendar.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>
#include <QtTest>

using namespace okno::core;

namespace {

// A production calendar: t=1 a day off, t=2 a shortened working day, t=3 a working Saturday or Sunday.
QHash<QDate, int> published(int year)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/calendar/%1.xml").arg(year));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QDate, int> days;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"day")
            continue;
        const QString day = xml.attributes().value(u"d").toString();
        days.insert(QDate(year, day.first(2).toInt(), day.last(2).toInt()), xml.attributes().value(u"t").toInt());
    }
    return days;
}

} // namespace

class WorkingCalendarTest : public QObject {
    Q_OBJECT
    const WorkingCalendar m_calendar = WorkingCalendar::russia();

private Q_SLOTS:
    void knowsTheDaysOff_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("working");
        const auto row = [](int year, int month, int day, bool working) {
            const QDate date(year, month, day);
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date << working;
        };
        // 2024, постановление № 1314 of 10.08.2023
        row(2024, 1, 8, false);
        row(2024, 1, 9, true);
        row(2024, 2, 23, false);
        row(2024, 4, 27, true); // a working Saturday
        row(2024, 4, 29, false);
        row(2024, 4, 30, false);
        row(2024, 5, 10, false);
        row(2024, 11, 2, true); // a working Saturday
        row(2024, 12, 28, true);
        row(2024, 12, 30, false);
        row(2024, 12, 31, false);
        // 2025, № 1335 of 04.10.2024
        row(2025, 5, 2, false);
        row(2025, 5, 8, false);
        row(2025, 6, 13, false);
        row(2025, 11, 1, true);
        row(2025, 11, 3, false);
        row(2025, 12, 31, false);
        row(2025, 2, 24, true);
        // 2026, № 1466 of 24.09.2025
        row(2026, 1, 9, false);
        row(2026, 1, 12, true);
        row(2026, 2, 23, false);
        row(2026, 3, 9, false); // 8 March is a Sunday
        row(2026, 5, 11, false); // 9 May is a Saturday
        row(2026, 6, 12, false);
        row(2026, 11, 4, false);
        row(2026, 12, 31, false);
        row(2026, 11, 23, true);
    }
    void knowsTheDaysOff()
    {
        QFETCH(QDate, day);
        QFETCH(bool, working);
        QCOMPARE(m_calendar.isWorkingDay(day), working);
    }

    void agreesWithThePublishedCalendar_data()
    {
        QTest::addColumn<int>("year");
        for (const int year : {2024, 2025, 2026})
            QTest::newRow(qPrintable(QString::number(year))) << year;
    }
    void agreesWithThePublishedCalendar()
    {
        QFETCH(int, year);
        const QHash<QDate, int> days = published(year);
        if (days.isEmpty())
            QSKIP("the published calendars are not beside the project (../shared/data/calendar)");
        QStringList wrong;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const bool weekend = day.dayOfWeek() >= Qt::Saturday;
            const int kind = days.value(day);
            const bool working = kind == 0 ? !weekend : kind != 1;
            if (m_calendar.isWorkingDay(day) != working)
                wrong.append(day.toString(Qt::ISODate));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    }

    void countsTerms()
    {
        // From Friday 20 November 2026.
        const QDate friday(2026, 11, 20);
        QCOMPARE(m_calendar.addWorkingDays(friday, 1), QDate(2026, 11, 23));
        QCOMPARE(m_calendar.addWorkingDays(friday, 5), QDate(2026, 11, 27));
        QCOMPARE(m_calendar.addWorkingDays(friday, 0), friday);
        QCOMPARE(m_calendar.addWorkingDays(QDate(2026, 12, 30), 1), QDate(2027, 1, 11));
        QCOMPARE(m_calendar.addCalendarDays(friday, 30), QDate(2026, 12, 21)); // 20 December is a Sunday
        QCOMPARE(m_calendar.addCalendarDays(QDate(2026, 12, 2), 30),
            QDate(2027, 1, 11)); // 1 January moves behind the holidays
        QCOMPARE(m_calendar.addCalendarDays(QDate(2026, 11, 23), 1), QDate(2026, 11, 24));
        QCOMPARE(m_calendar.workingDaysBetween(friday, QDate(2026, 11, 27)), 5);
        QCOMPARE(m_calendar.workingDaysBetween(QDate(2026, 11, 27), friday), -5);
        QCOMPARE(m_calendar.workingDaysBetween(friday, QDate(2026, 11, 22)), 0);
        QCOMPARE((Term{5, Term::Unit::WorkingDays}.dueDate(friday, m_calendar)), QDate(2026, 11, 27));
        QCOMPARE((Term{5, Term::Unit::CalendarDays}.dueDate(friday, m_calendar)), QDate(2026, 11, 25));
    }

    void addingAndCountingAgree()
    {
        for (QDate day(2024, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(17)) {
            for (const int term : {1, 5, 10, 30})
                QCOMPARE(m_calendar.workingDaysBetween(day, m_calendar.addWorkingDays(day, term)), term);
        }
    }

    void ownDaysMayBeAdded()
    {
        WorkingCalendar calendar = WorkingCalendar::russia();
        const QDate monday(2026, 11, 23), sunday(2026, 11, 22);
        calendar.addDayOff(monday); // a regional holiday
        QVERIFY(!calendar.isWorkingDay(monday));
        calendar.addWorkingDay(monday);
        QVERIFY(calendar.isWorkingDay(monday));
        calendar.addWorkingDay(sunday);
        QVERIFY(calendar.isWorkingDay(sunday));
    }
};

QTEST_GUILESS_MAIN(WorkingCalendarTest)
#include "working_calendar_test.moc"
