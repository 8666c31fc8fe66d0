// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/working_calendar.h"
#include "regulation/process.h"
#include "regulation/state.h"

#include <QJsonObject>
#include <QTimeZone>

namespace okno::regulation {

// What an official did in the current step.
struct Action {
    QString outcome; // id of one of the step's outcomes
    QString by; // id of the official
    core::Role role = core::Role::Clerk;
    QDateTime at; // UTC
    QStringList confirmed; // ids of the demands that the official has confirmed
    QJsonObject data; // the step's fields
    QString reason; // for the applicant
    bool hasResult = false; // the application holds a result document
};

// What follows from an action: the caller stores the state, writes the event and sends the message.
struct Transition {
    State state;
    core::ApplicationStatus before = core::ApplicationStatus::Submitted;
    QString event; // name of the notice: "taken", "remark", "answered", "approved", "refused", "withdrawn", "step"
    QString message; // to the applicant, mustache; empty: only the notice of the event
    QString fromStep;
    QString toStep; // empty at the end
    [[nodiscard]] bool statusChanged() const { return before != state.status; }
};

// One day of a deadline's explanation.
struct DeadlineDay {
    QDate day;
    enum class Kind {
        Start, // the application came; the term begins on the next day
        Counted, // a day of the term; `number` tells which
        DayOff, // a weekend or a holiday, not counted
        Paused, // awaiting the applicant, not counted
        Moved, // the term ended on a day off and moves (article 193 of the Civil Code)
        Due, // the last day
    } kind = Kind::Counted;
    int number = 0;
    bool operator==(const DeadlineDay&) const = default;
};

// One point of «Где заявление сейчас».
struct TimelineItem {
    QString step; // id of a step, or of the end event
    QString name;
    enum class Kind { Done, Now, Ahead } kind = Kind::Ahead;
    QDate date; // when it ended, or is due
    bool operator==(const TimelineItem&) const = default;
};

// Steps a process. Pure: state in, state out; no clock, no storage. Safe to share between threads.
class Engine {
public:
    // `zone`: where the agency is, whose days count (Agency::timeZone).
    Engine(core::WorkingCalendar calendar, QTimeZone zone);

    [[nodiscard]] core::Result<State> start(const Process& process, const QDateTime& now) const;
    // An official took it: Submitted becomes InProgress. WrongStatus after the end; harmless when already taken.
    [[nodiscard]] core::Result<Transition> take(const Process& process, const State& state) const;
    // Ends the current step. WrongStatus unless InProgress; StepNotAllowed for an unknown outcome or a role that is too
    // low; MissingField or InvalidField with pointers "/outcome", "/confirmed/<id>", "/data/<field>", "/reason",
    // "/result", all of them at once in Error::more.
    [[nodiscard]] core::Result<Transition> act(const Process& process, const State& state, const Action& action) const;
    // Asks the applicant; the clock stands still. WrongStatus unless InProgress; StepNotAllowed where the step has no
    // remarks; MissingField "/text".
    [[nodiscard]] core::Result<Transition> remark(
        const Process& process, const State& state, const QString& text, const QDateTime& at) const;
    // The applicant answered; the days of waiting are added to both deadlines. WrongStatus unless AwaitingApplicant.
    [[nodiscard]] core::Result<Transition> answer(
        const Process& process, const State& state, const QDateTime& at) const;
    // The time for an answer is over: refused. WrongStatus unless AwaitingApplicant and past answerDue.
    [[nodiscard]] core::Result<Transition> closeUnanswered(
        const Process& process, const State& state, const QString& by, const QDateTime& at) const;
    [[nodiscard]] core::Result<Transition> withdraw(
        const Process& process, const State& state, const QDateTime& at) const;

    // Day by day from the application to the last day; ends with `today` while the clock stands still.
    [[nodiscard]] std::vector<DeadlineDay> explain(const Process& process, const State& state, QDate today) const;
    // Steps behind, now and, when all goes well, ahead; the last item is the end.
    [[nodiscard]] std::vector<TimelineItem> timeline(const Process& process, const State& state) const;
    [[nodiscard]] QDate dayOf(const QDateTime& moment) const;

private:
    core::WorkingCalendar m_calendar;
    QTimeZone m_zone;
};

} // namespace okno::regulation
