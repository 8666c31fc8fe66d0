// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/deadline.h"

namespace okno::regulation {
namespace {

constexpr int mostDays = 20000; // of pauses and holidays together; a guard, not a rule

} // namespace

Deadline::Deadline(const core::WorkingCalendar& calendar, QDate from, core::Term term, std::vector<Pause> pauses)
    : m_calendar(calendar)
    , m_from(from)
    , m_term(term)
    , m_pauses(std::move(pauses))
{
}

bool Deadline::isPaused(QDate day, Open open) const
{
    for (const Pause& pause : m_pauses) {
        const bool ended = pause.to.isValid();
        if (day > pause.from && (ended ? day <= pause.to : open == Open::Stop))
            return true;
    }
    return false;
}

std::vector<DeadlineDay> Deadline::walk(Open open, QDate today) const
{
    using Kind = DeadlineDay::Kind;
    std::vector<DeadlineDay> days{{m_from, Kind::Start, 0}};
    int counted = 0;
    QDate day = m_from;
    while (counted < m_term.days && days.size() < mostDays) {
        day = day.addDays(1);
        if (isPaused(day, open)) {
            days.push_back({day, Kind::Paused, 0});
            const bool endless = open == Open::Stop && !isPaused(day, Open::Ignore);
            if (endless && day >= today)
                return days;
        } else if (m_term.unit == core::Term::Unit::WorkingDays && !m_calendar.isWorkingDay(day)) {
            days.push_back({day, Kind::DayOff, 0});
        } else {
            days.push_back({day, Kind::Counted, ++counted});
        }
    }
    // A term in calendar days that ends on a day off, or within a pause, ends on the next working day.
    while (m_term.unit == core::Term::Unit::CalendarDays && !m_calendar.isWorkingDay(day) && days.size() < mostDays) {
        days.back().kind = days.back().kind == Kind::Start ? Kind::Start : Kind::Moved;
        day = day.addDays(1);
        days.push_back({day, Kind::Moved, 0});
    }
    if (days.back().kind != Kind::Start)
        days.back().kind = Kind::Due;
    return days;
}

QDate Deadline::due() const
{
    return walk(Open::Ignore, {}).back().day;
}

std::vector<DeadlineDay> Deadline::explain(QDate today) const
{
    return walk(Open::Stop, today);
}

} // namespace okno::regulation
