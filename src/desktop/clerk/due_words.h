// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application_status.h"
#include "core/working_calendar.h"
#include "desktop/widgets/status_badge.h"

#include <QDate>
#include <QString>
#include <optional>

namespace okno::desktop {

struct DueWords {
    Badge badge; // «сегодня», «через 3 раб. дня», «просрочено на 2 дня», with icon and mood
    QString exact; // «до 25 ноября 2026», for the tool tip; empty when there is no date
    bool operator==(const DueWords&) const = default;
};

// A due date as an official reads it. What is ahead is counted in working days, as the regulation counts; what is
// overdue in calendar days, as the applicant waits.
[[nodiscard]] DueWords dueWords(
    std::optional<QDate> due, core::ApplicationStatus status, QDate today, const core::WorkingCalendar& calendar);

// The status in an official's words: «Новое», «Ждёт заявителя».
[[nodiscard]] Badge officialBadge(core::ApplicationStatus status);

// «22 ноября 2026», «22 ноября 2026, 14:05» in the time of this computer.
[[nodiscard]] QString longDate(QDate day);
[[nodiscard]] QString longTime(const QDateTime& moment);
// «22.11.2026», for tables.
[[nodiscard]] QString shortDate(const QDateTime& moment);

} // namespace okno::desktop
