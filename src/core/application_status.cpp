// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application_status.h"

#include <QStringList>

namespace okno::core {
namespace {

using enum ApplicationStatus;

const QStringList& names()
{
    static const QStringList list{QStringLiteral("submitted"), QStringLiteral("in_progress"),
        QStringLiteral("awaiting_applicant"), QStringLiteral("approved"), QStringLiteral("refused"),
        QStringLiteral("withdrawn")};
    return list;
}

struct Transition {
    ApplicationStatus from;
    ApplicationStatus to;
};

constexpr Transition transitions[] = {
    {Submitted, InProgress},
    {Submitted, Withdrawn},
    {InProgress, AwaitingApplicant},
    {InProgress, Approved},
    {InProgress, Refused},
    {InProgress, Withdrawn},
    {AwaitingApplicant, InProgress},
    {AwaitingApplicant, Refused},
    {AwaitingApplicant, Withdrawn},
};

} // namespace

QString toWire(ApplicationStatus status)
{
    return names().at(static_cast<int>(status));
}

std::optional<ApplicationStatus> applicationStatusFromWire(const QString& name)
{
    const auto index = names().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<ApplicationStatus>(index));
}

bool isFinal(ApplicationStatus status)
{
    return status == Approved || status == Refused || status == Withdrawn;
}

bool mayBecome(ApplicationStatus from, ApplicationStatus to)
{
    for (const Transition& transition : transitions) {
        if (transition.from == from && transition.to == to)
            return true;
    }
    return false;
}

} // namespace okno::core
