// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/due_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace okno::desktop {
namespace {

struct Due {
    Q_DECLARE_TR_FUNCTIONS(okno::desktop::DueWords)
};

QLocale words()
{
    return QLocale();
}

Badge badge(const char* icon, const QString& text, Tone tone)
{
    return {QString::fromLatin1(icon), text, tone};
}

Badge ahead(QDate due, QDate today, const core::WorkingCalendar& calendar)
{
    if (due == today)
        return badge("clock", Due::tr("сегодня"), Tone::Warning);
    if (due == today.addDays(1))
        return badge("clock", Due::tr("завтра"), Tone::Warning);
    const int working = calendar.workingDaysBetween(today, due);
    // A term never ends on a day off, but a calendar that this computer does not know may say so.
    if (working == 0)
        return badge("clock", Due::tr("через %n дн.", nullptr, static_cast<int>(today.daysTo(due))), Tone::Warning);
    return badge("calendar", Due::tr("через %n раб. дн.", nullptr, working), Tone::Neutral);
}

} // namespace

DueWords dueWords(
    std::optional<QDate> due, core::ApplicationStatus status, QDate today, const core::WorkingCalendar& calendar)
{
    using core::ApplicationStatus;
    switch (status) {
    case ApplicationStatus::Approved:
        return {badge("check-circle", Due::tr("предоставлено"), Tone::Good), {}};
    case ApplicationStatus::Refused:
        return {badge("close", Due::tr("отказано"), Tone::Bad), {}};
    case ApplicationStatus::Withdrawn:
        return {badge("undo", Due::tr("отозвано"), Tone::Neutral), {}};
    case ApplicationStatus::AwaitingApplicant:
        return {badge("chat", Due::tr("ждёт заявителя"), Tone::Accent), {}};
    case ApplicationStatus::Submitted:
    case ApplicationStatus::InProgress:
        break;
    }
    if (!due || !due->isValid())
        return {badge("", Due::tr("без срока"), Tone::Neutral), {}};
    const QString exact = Due::tr("до %1").arg(longDate(*due));
    if (*due < today)
        return {
            badge("warning", Due::tr("просрочено на %n дн.", nullptr, static_cast<int>(due->daysTo(today))), Tone::Bad),
            exact};
    return {ahead(*due, today, calendar), exact};
}

Badge officialBadge(core::ApplicationStatus status)
{
    Badge badge = statusBadge(status);
    using core::ApplicationStatus;
    switch (status) {
    case ApplicationStatus::Submitted:
        badge.text = Due::tr("Новое");
        break;
    case ApplicationStatus::InProgress:
        badge.text = Due::tr("В работе");
        break;
    case ApplicationStatus::AwaitingApplicant:
        badge.text = Due::tr("Ждёт заявителя");
        break;
    case ApplicationStatus::Approved:
        badge.text = Due::tr("Предоставлено");
        break;
    case ApplicationStatus::Refused:
        badge.text = Due::tr("Отказано");
        break;
    case ApplicationStatus::Withdrawn:
        badge.text = Due::tr("Отозвано заявителем");
        break;
    }
    return badge;
}

QString longDate(QDate day)
{
    return words().toString(day, Due::tr("d MMMM yyyy", "date format"));
}

QString longTime(const QDateTime& moment)
{
    return words().toString(moment.toLocalTime(), Due::tr("d MMMM yyyy, HH:mm", "date and time format"));
}

QString shortDate(const QDateTime& moment)
{
    return words().toString(moment.toLocalTime(), Due::tr("dd.MM.yyyy", "date format of tables"));
}

} // namespace okno::desktop
