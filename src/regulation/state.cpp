// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/state.h"

#include "core/clock.h"
#include "core/json_text.h"

#include <QJsonArray>

namespace okno::regulation {
namespace {

// A moment that is not there is an empty text.
void put(core::JsonText& text, QLatin1StringView key, const QDateTime& time)
{
    text.key(key);
    text.value(QStringView(time.isValid() ? core::toWire(time) : QString()));
}

void put(core::JsonText& text, QLatin1StringView key, QDate day)
{
    text.key(key);
    text.value(day);
}

void put(core::JsonText& text, QLatin1StringView key, const QString& value)
{
    text.key(key);
    text.value(QStringView(value));
}

QDate dayOf(const QJsonValue& value)
{
    return core::dayFromWire(value.toString());
}

QDateTime timeOf(const QJsonValue& value)
{
    return core::timeFromWire(value.toString());
}

} // namespace

QByteArray State::toText() const
{
    using namespace Qt::Literals;
    core::JsonText text;
    text.beginObject();
    put(text, "status"_L1, core::toWire(status));
    put(text, "step"_L1, step);
    put(text, "end"_L1, end);
    put(text, "startedAt"_L1, startedAt);
    put(text, "stepStartedAt"_L1, stepStartedAt);
    put(text, "startDay"_L1, startDay);
    put(text, "stepDay"_L1, stepDay);
    put(text, "due"_L1, due);
    put(text, "stepDue"_L1, stepDue);
    put(text, "answerDue"_L1, answerDue);
    text.key("pauses"_L1);
    text.beginArray();
    for (const Pause& pause : pauses) {
        text.beginObject();
        put(text, "from"_L1, pause.from);
        put(text, "to"_L1, pause.to);
        text.endObject();
    }
    text.endArray();
    text.key("history"_L1);
    text.beginArray();
    for (const StepRecord& record : history) {
        text.beginObject();
        put(text, "step"_L1, record.step);
        put(text, "outcome"_L1, record.outcome);
        put(text, "by"_L1, record.by);
        put(text, "began"_L1, record.began);
        put(text, "ended"_L1, record.ended);
        text.endObject();
    }
    text.endArray();
    text.endObject();
    return text.take();
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
