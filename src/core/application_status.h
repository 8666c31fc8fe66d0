// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace okno::core {

// Where an application stands, as its applicant sees it.
enum class ApplicationStatus {
    Submitted, // accepted by the server, has a number
    InProgress, // an official took it
    AwaitingApplicant, // a remark waits for an answer; the regulation's clock stands still
    Approved, // decided for; the result is in the application
    Refused, // decided against, with a reason
    Withdrawn, // taken back by the applicant
};

[[nodiscard]] QString toWire(ApplicationStatus status);
[[nodiscard]] std::optional<ApplicationStatus> applicationStatusFromWire(const QString& name);
// No further change is possible.
[[nodiscard]] bool isFinal(ApplicationStatus status);
// The one table of what may follow what; the server refuses everything else with wrong_status.
[[nodiscard]] bool mayBecome(ApplicationStatus from, ApplicationStatus to);

} // namespace okno::core
