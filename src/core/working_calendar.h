// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>
#include <QString>
#include <vector>

namespace okno::core {

// The working days of the Russian Federation: five-day week, holidays of article 112 of the Labour Code, a holiday that
// falls on a day off moves to the next working day (those of 1-8 January do not), and the government's yearly
// transfers.
class WorkingCalendar {
public:
    // The rules of the Labour Code with the transfers known to this version (2024-2026 and what is added).
    [[nodiscard]] static WorkingCalendar russia();

    void addDayOff(QDate day);
    void addWorkingDay(QDate day);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    // The last day of a term of `days` working days that begins on the day after `from` (article 191 of the Civil
    // Code).
    [[nodiscard]] QDate addWorkingDays(QDate from, int days) const;
    // The same in calendar days; a term that ends on a day off ends on the next working day (article 193).
    [[nodiscard]] QDate addCalendarDays(QDate from, int days) const;
    // Working days after `from` up to and including `to`; negative when `to` is earlier.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

private:
    [[nodiscard]] bool isInTable(QDate day) const;
    void set(QDate day, bool working);

    // What differs from the days of the week and the fixed holidays.
    QSet<QDate> m_off;
    QSet<QDate> m_working;
    // The answers for the years of the table: a term is walked day by day for every application.
    std::vector<bool> m_table;
};

// A term of a regulation.
struct Term {
    int days = 0;
    enum class Unit { WorkingDays, CalendarDays } unit = Unit::WorkingDays;

    [[nodiscard]] QDate dueDate(QDate from, const WorkingCalendar& calendar) const;
    bool operator==(const Term&) const = default;
};

} // namespace okno::core
