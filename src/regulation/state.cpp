// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/state.h"

#include "core/clock.h"

#include <QJsonArray>

namespace okno::regulation {
namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? core::toWire(time) : QString();
}

QDateTime timeOf(const QJsonValue& value)
{
    return core::timeFromWire(value.toString());
}

} // namespace

QJsonObject State::toJson() const
{
    QJsonArray pauseList;
    for (const Pause& pause : pauses)
        pauseList.append(
            QJsonObject{{QStringLiteral("from"), dayText(pause.from)}, {QStringLiteral("to"), dayText(pause.to)}});
    QJsonArray historyList;
    for (const StepRecord& record : history) {
        historyList.append(QJsonObject{{QStringLiteral("step"), record.step},
            {QStringLiteral("outcome"), record.outcome}, {QStringLiteral("by"), record.by},
            {QStringLiteral("began"), timeText(record.began)}, {QStringLiteral("ended"), timeText(record.ended)}});
    }
    return {{QStringLiteral("status"), core::toWire(status)}, {QStringLiteral("step"), step},
        {QStringLiteral("end"), end}, {QStringLiteral("startedAt"), timeText(startedAt)},
        {QStringLiteral("stepStartedAt"), timeText(stepStartedAt)}, {QStringLiteral("startDay"), dayText(startDay)},
        {QStringLiteral("stepDay"), dayText(stepDay)}, {QStringLiteral("due"), dayText(due)},
        {QStringLiteral("stepDue"), dayText(stepDue)}, {QStringLiteral("answerDue"), dayText(answerDue)},
        {QStringLiteral("pauses"), pauseList}, {QStringLiteral("history"), historyList}};
}

core::Result<State> State::fromJson(const QJsonObject& json)
{
    const auto status = core::applicationStatusFromWire(json.value(u"status").toString());
    State state;
    state.step = json.value(u"step").toString();
    state.end = json.value(u"end").toString();
    state.startedAt = timeOf(json.value(u"startedAt"));
    state.stepStartedAt = timeOf(json.value(u"stepStartedAt"));
    state.startDay = dayOf(json.value(u"startDay"));
    state.stepDay = dayOf(json.value(u"stepDay"));
    state.due = dayOf(json.value(u"due"));
    state.stepDue = dayOf(json.value(u"stepDue"));
    state.answerDue = dayOf(json.value(u"answerDue"));
    if (!status || !state.startedAt.isValid() || !state.startDay.isValid() || !state.due.isValid()
        || (state.step.isEmpty() && !core::isFinal(*status)))
        return core::Error(core::ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("not a regulation state"));
    state.status = *status;
    for (const QJsonValue& value : json.value(u"pauses").toArray())
        state.pauses.push_back({dayOf(value[u"from"]), dayOf(value[u"to"])});
    for (const QJsonValue& value : json.value(u"history").toArray()) {
        state.history.push_back({value[u"step"].toString(), value[u"outcome"].toString(), value[u"by"].toString(),
            timeOf(value[u"began"]), timeOf(value[u"ended"])});
    }
    return state;
}

} // namespace okno::regulation
