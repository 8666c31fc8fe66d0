// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/working_calendar.h"

namespace okno::core {
namespace {

struct MonthDay {
    int month;
    int day;
};

// Article 112 of the Labour Code without the January holidays, which never move by themselves.
constexpr MonthDay movingHolidays[] = {{2, 23}, {3, 8}, {5, 1}, {5, 9}, {6, 12}, {11, 4}};

struct Transfer {
    QDate working; // a day off by the rule that is worked (or an eaten holiday)
    QDate off; // the day off given instead
};

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

bool isJanuaryHoliday(QDate day)
{
    return day.month() == 1 && day.day() <= 8;
}

bool isMovingHoliday(QDate day)
{
    for (const MonthDay& holiday : movingHolidays) {
        if (day.month() == holiday.month && day.day() == holiday.day)
            return true;
    }
    return false;
}

constexpr int firstYear = 2010;
constexpr int lastYear = 2040;
const qint64 tableBegin = QDate(firstYear, 1, 1).toJulianDay();

} // namespace

WorkingCalendar WorkingCalendar::russia()
{
    WorkingCalendar calendar;
    std::vector<bool> table;
    for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addDays(1))
        table.push_back(calendar.isWorkingDay(day));
    calendar.m_table = std::move(table);
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const MonthDay& holiday : movingHolidays) {
            QDate day(year, holiday.month, holiday.day);
            if (!isWeekend(day))
                continue;
            do
                day = day.addDays(1);
            while (isWeekend(day) || isMovingHoliday(day) || calendar.m_off.contains(day));
            calendar.addDayOff(day);
        }
    }
    // Постановления Правительства РФ № 1314 of 10.08.2023, № 1335 of 04.10.2024, № 1466 of 24.09.2025.
    const Transfer transfers[] = {{QDate(2024, 4, 27), QDate(2024, 4, 29)}, {QDate(2024, 11, 2), QDate(2024, 4, 30)},
        {QDate(2024, 12, 28), QDate(2024, 12, 30)}, {QDate(), QDate(2024, 5, 10)}, {QDate(), QDate(2024, 12, 31)},
        {QDate(2025, 11, 1), QDate(2025, 11, 3)}, {QDate(), QDate(2025, 5, 2)}, {QDate(), QDate(2025, 5, 8)},
        {QDate(), QDate(2025, 6, 13)}, {QDate(), QDate(2025, 12, 31)}, {QDate(), QDate(2026, 1, 9)},
        {QDate(), QDate(2026, 12, 31)}};
    for (const Transfer& transfer : transfers) {
        if (transfer.working.isValid())
            calendar.addWorkingDay(transfer.working);
        calendar.addDayOff(transfer.off);
    }
    // In 2025 the decree gave 8 May and 13 June for 23 February and 8 March, which the general rule had moved here.
    for (const QDate day : {QDate(2025, 2, 24), QDate(2025, 3, 10)})
        calendar.addWorkingDay(day);
    return calendar;
}

void WorkingCalendar::addDayOff(QDate day)
{
    m_off.insert(day);
    m_working.remove(day);
    set(day, false);
}

void WorkingCalendar::addWorkingDay(QDate day)
{
    m_working.insert(day);
    m_off.remove(day);
    set(day, true);
}

bool WorkingCalendar::isInTable(QDate day) const
{
    return day.toJulianDay() >= tableBegin && day.toJulianDay() - tableBegin < static_cast<qint64>(m_table.size());
}

void WorkingCalendar::set(QDate day, bool working)
{
    if (isInTable(day))
        m_table[static_cast<std::size_t>(day.toJulianDay() - tableBegin)] = working;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (isInTable(day))
        return m_table[static_cast<std::size_t>(day.toJulianDay() - tableBegin)];
    if (m_working.contains(day))
        return true;
    return !isWeekend(day) && !isJanuaryHoliday(day) && !isMovingHoliday(day) && !m_off.contains(day);
}

QDate WorkingCalendar::addWorkingDays(QDate from, int days) const
{
    QDate day = from;
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --left;
    }
    return day;
}

QDate WorkingCalendar::addCalendarDays(QDate from, int days) const
{
    QDate day = from.addDays(days);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day);
    return count;
}

QDate Term::dueDate(QDate from, const WorkingCalendar& calendar) const
{
    return unit == Unit::WorkingDays ? calendar.addWorkingDays(from, days) : calendar.addCalendarDays(from, days);
}

} // namespace okno::core
