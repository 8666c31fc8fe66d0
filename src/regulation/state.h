// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application_status.h"
#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace okno::regulation {

// A time during which the regulation's clock stood still: from a remark to its answer. Days, where the agency is.
struct Pause {
    QDate from;
    QDate to; // invalid while it lasts
    bool operator==(const Pause&) const = default;
};

// A step that is behind.
struct StepRecord {
    QString step;
    QString outcome;
    QString by; // id of the official
    QDateTime began; // UTC
    QDateTime ended; // UTC
    bool operator==(const StepRecord&) const = default;
};

// Where one application stands in its process. A value: the server stores it as JSON beside the application.
struct State {
    core::ApplicationStatus status = core::ApplicationStatus::Submitted;
    QString step; // current step; empty after the end
    QString end; // the end event that was reached
    QDateTime startedAt; // UTC
    QDateTime stepStartedAt; // UTC
    QDate startDay; // where the agency is; the term begins on the day after
    QDate stepDay;
    QDate due; // last day of the service's term, pauses that have ended counted in
    QDate stepDue; // last day of the current step, never later than due
    QDate answerDue; // until when the applicant may answer; valid only while AwaitingApplicant
    std::vector<Pause> pauses;
    std::vector<StepRecord> history;

    [[nodiscard]] bool isPaused() const { return status == core::ApplicationStatus::AwaitingApplicant; }
    [[nodiscard]] QByteArray toText() const; // a JSON object
    // ServerAnswerInvalid when it is not a state.
    [[nodiscard]] static core::Result<State> fromJson(const QJsonObject& json);
    bool operator==(const State&) const = default;
};

} // namespace okno::regulation
