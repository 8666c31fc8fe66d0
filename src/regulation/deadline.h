// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/engine.h"

#include <vector>

namespace okno::regulation {

// The last day of a term with pauses, and why. Counting begins on the day after `from` (article 191 of the Civil Code);
// the day of a remark still counts, the days after it up to and including the day of the answer do not.
class Deadline {
public:
    Deadline(const core::WorkingCalendar& calendar, QDate from, core::Term term, std::vector<Pause> pauses);

    // An open pause is as if it were not there: nobody knows when it will end.
    [[nodiscard]] QDate due() const;
    // Stops on `today` inside an open pause.
    [[nodiscard]] std::vector<DeadlineDay> explain(QDate today) const;

private:
    enum class Open { Ignore, Stop };
    [[nodiscard]] std::vector<DeadlineDay> walk(Open open, QDate today) const;
    [[nodiscard]] bool isPaused(QDate day, Open open) const;

    const core::WorkingCalendar& m_calendar;
    QDate m_from;
    core::Term m_term;
    std::vector<Pause> m_pauses;
};

} // namespace okno::regulation
