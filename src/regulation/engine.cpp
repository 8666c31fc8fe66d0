// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/engine.h"

#include "forms/field_check.h"
#include "regulation/deadline.h"

#include <algorithm>

namespace okno::regulation {
namespace {

using core::ApplicationStatus;
using core::Error;
using core::ErrorCode;

Error wrongStatus(const State& state)
{
    return Error(ErrorCode::WrongStatus, {}, {{QStringLiteral("status"), core::toWire(state.status)}});
}

Transition begun(const State& state, const QString& event)
{
    Transition transition;
    transition.state = state;
    transition.before = state.status;
    transition.event = event;
    transition.fromStep = state.step;
    transition.toStep = state.step;
    return transition;
}

// Everything that keeps an official from ending the step, at once.
std::vector<Error> missing(const Step& step, const Outcome& outcome, const Action& action)
{
    std::vector<Error> faults;
    // A refusal need not wait for a full list of demands: a demand that fails is its reason.
    for (const Demand& demand : step.demands) {
        if (demand.required && outcome.tone != Outcome::Tone::Negative && !action.confirmed.contains(demand.id))
            faults.emplace_back(ErrorCode::MissingField, QStringLiteral("/confirmed/") + demand.id);
    }
    const forms::FieldCheck check{{}, {}, {}};
    QStringList known;
    for (const forms::FormField& field : step.fields) {
        known.append(field.pointer.sliced(1));
        const QJsonValue value = action.data.value(known.last());
        if (value.isUndefined() || value.isNull() || value == QJsonValue(QString())) {
            if (field.required && outcome.tone != Outcome::Tone::Negative)
                faults.emplace_back(ErrorCode::MissingField, QStringLiteral("/data") + field.pointer,
                    QVariantMap{{QStringLiteral("reason"), QStringLiteral("required")}});
        } else if (auto fault = check(field, value)) {
            fault->pointer = QStringLiteral("/data") + field.pointer;
            faults.push_back(std::move(*fault));
        }
    }
    for (auto it = action.data.begin(); it != action.data.end(); ++it) {
        if (!known.contains(it.key()))
            faults.emplace_back(ErrorCode::UnknownField, QStringLiteral("/data/") + it.key());
    }
    if (outcome.needsReason && action.reason.trimmed().isEmpty())
        faults.emplace_back(ErrorCode::MissingField, QStringLiteral("/reason"));
    if (outcome.needsResult && !action.hasResult)
        faults.emplace_back(ErrorCode::MissingField, QStringLiteral("/result"));
    return faults;
}

} // namespace

Engine::Engine(core::WorkingCalendar calendar, QTimeZone zone)
    : m_calendar(std::move(calendar))
    , m_zone(std::move(zone))
{
}

QDate Engine::dayOf(const QDateTime& moment) const
{
    return moment.toTimeZone(m_zone).date();
}

core::Result<State> Engine::start(const Process& process, const QDateTime& now) const
{
    const QString first = process.next({}, {});
    const Step* step = process.step(first);
    if (!step)
        return Error(ErrorCode::PackageInvalid, {}, {}, QStringLiteral("the process has no first step"));
    State state;
    state.step = first;
    state.startedAt = state.stepStartedAt = now.toUTC();
    state.startDay = state.stepDay = dayOf(now);
    state.due = Deadline(m_calendar, state.startDay, process.term, {}).due();
    state.stepDue = qMin(state.due, Deadline(m_calendar, state.stepDay, step->deadline, {}).due());
    return state;
}

core::Result<Transition> Engine::take(const Process& process, const State& state) const
{
    if (!process.step(state.step) || core::isFinal(state.status))
        return wrongStatus(state);
    Transition transition = begun(state, QStringLiteral("taken"));
    if (state.status == ApplicationStatus::Submitted) {
        transition.state.status = ApplicationStatus::InProgress;
        transition.message = process.step(state.step)->message;
    }
    return transition;
}

core::Result<Transition> Engine::act(const Process& process, const State& state, const Action& action) const
{
    const Step* step = process.step(state.step);
    if (!step || state.status != ApplicationStatus::InProgress)
        return wrongStatus(state);
    // The roles of officials are ranked: a head may do what a clerk may.
    if (action.role < step->role)
        return Error(ErrorCode::StepNotAllowed, {}, {{QStringLiteral("role"), core::toWire(step->role)}});
    const auto outcome = std::find_if(
        step->outcomes.begin(), step->outcomes.end(), [&](const Outcome& each) { return each.id == action.outcome; });
    if (outcome == step->outcomes.end())
        return Error(ErrorCode::StepNotAllowed, QStringLiteral("/outcome"));
    std::vector<Error> faults = missing(*step, *outcome, action);
    if (!faults.empty()) {
        Error error = std::move(faults.front());
        error.more.assign(std::make_move_iterator(faults.begin() + 1), std::make_move_iterator(faults.end()));
        return error;
    }

    Transition transition = begun(state, QStringLiteral("step"));
    State& next = transition.state;
    next.history.push_back({step->id, outcome->id, action.by, state.stepStartedAt, action.at.toUTC()});
    const QString target = process.next(step->id, outcome->id);
    next.stepStartedAt = action.at.toUTC();
    next.stepDay = dayOf(action.at);
    if (const End* end = process.end(target)) {
        next.status = end->status;
        next.step.clear();
        next.end = end->id;
        next.stepDue = {};
        transition.event = core::toWire(end->status);
        transition.message = end->message;
    } else if (const Step* after = process.step(target)) {
        next.step = after->id;
        next.stepDue = qMin(next.due, Deadline(m_calendar, next.stepDay, after->deadline, {}).due());
        transition.message = after->message;
    } else {
        return Error(ErrorCode::PackageInvalid, {}, {}, QStringLiteral("the outcome leads nowhere"));
    }
    transition.toStep = next.step;
    return transition;
}

core::Result<Transition> Engine::remark(
    const Process& process, const State& state, const QString& text, const QDateTime& at) const
{
    const Step* step = process.step(state.step);
    if (!step || state.status != ApplicationStatus::InProgress)
        return wrongStatus(state);
    if (!step->remarkAllowed)
        return ErrorCode::StepNotAllowed;
    if (text.trimmed().isEmpty())
        return Error(ErrorCode::MissingField, QStringLiteral("/text"));
    Transition transition = begun(state, QStringLiteral("remark"));
    transition.state.status = ApplicationStatus::AwaitingApplicant;
    transition.state.pauses.push_back({dayOf(at), {}});
    transition.state.answerDue = m_calendar.addCalendarDays(dayOf(at), step->remarkDays);
    transition.message = text.trimmed();
    return transition;
}

core::Result<Transition> Engine::answer(const Process& process, const State& state, const QDateTime& at) const
{
    const Step* step = process.step(state.step);
    if (!step || state.status != ApplicationStatus::AwaitingApplicant || state.pauses.empty())
        return wrongStatus(state);
    Transition transition = begun(state, QStringLiteral("answered"));
    State& next = transition.state;
    next.status = ApplicationStatus::InProgress;
    next.answerDue = {};
    next.pauses.back().to = qMax(next.pauses.back().from, dayOf(at));
    next.due = Deadline(m_calendar, next.startDay, process.term, next.pauses).due();
    next.stepDue = qMin(next.due, Deadline(m_calendar, next.stepDay, step->deadline, next.pauses).due());
    return transition;
}

core::Result<Transition> Engine::closeUnanswered(
    const Process& process, const State& state, const QString& by, const QDateTime& at) const
{
    if (!process.step(state.step) || state.status != ApplicationStatus::AwaitingApplicant
        || dayOf(at) <= state.answerDue)
        return wrongStatus(state);
    Transition transition = begun(state, QStringLiteral("refused"));
    State& next = transition.state;
    next.status = ApplicationStatus::Refused;
    next.history.push_back({state.step, {}, by, state.stepStartedAt, at.toUTC()});
    next.pauses.back().to = dayOf(at);
    next.step.clear();
    next.stepDue = {};
    next.answerDue = {};
    transition.toStep.clear();
    return transition;
}

core::Result<Transition> Engine::withdraw(const Process& process, const State& state, const QDateTime& at) const
{
    if (!process.step(state.step) || !core::mayBecome(state.status, ApplicationStatus::Withdrawn))
        return wrongStatus(state);
    Transition transition = begun(state, QStringLiteral("withdrawn"));
    State& next = transition.state;
    next.status = ApplicationStatus::Withdrawn;
    if (state.isPaused() && !next.pauses.empty())
        next.pauses.back().to = dayOf(at);
    next.history.push_back({state.step, {}, {}, state.stepStartedAt, at.toUTC()});
    next.step.clear();
    next.stepDue = {};
    next.answerDue = {};
    transition.toStep.clear();
    return transition;
}

std::vector<DeadlineDay> Engine::explain(const Process& process, const State& state, QDate today) const
{
    return Deadline(m_calendar, state.startDay, process.term, state.pauses).explain(today);
}

std::vector<TimelineItem> Engine::timeline(const Process& process, const State& state) const
{
    std::vector<TimelineItem> items;
    for (const StepRecord& record : state.history) {
        const Step* step = process.step(record.step);
        items.push_back({record.step, step ? step->name : record.step, TimelineItem::Kind::Done, dayOf(record.ended)});
    }
    if (const End* end = process.end(state.end)) {
        items.push_back({end->id, end->name, TimelineItem::Kind::Done, state.stepDay});
        return items;
    }
    if (state.step.isEmpty())
        return items;
    QDate day = state.stepDay;
    const QStringList path = process.mainPath(state.step);
    for (const QString& id : path) {
        const Step& step = *process.step(id);
        const bool now = id == state.step;
        day = now ? state.stepDue : qMin(state.due, step.deadline.dueDate(day, m_calendar));
        items.push_back({id, step.name, now ? TimelineItem::Kind::Now : TimelineItem::Kind::Ahead, day});
    }
    if (path.isEmpty())
        return items;
    for (const Outcome& outcome : process.step(path.last())->outcomes) {
        const End* end = process.end(process.next(path.last(), outcome.id));
        if (end && end->status == ApplicationStatus::Approved) {
            items.push_back({end->id, end->name, TimelineItem::Kind::Ahead, state.due});
            break;
        }
    }
    return items;
}

} // namespace okno::regulation
