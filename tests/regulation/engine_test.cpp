// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "regulation/engine.h"
#include "regulation/sample_process.h"

#include <QtTest>

using namespace okno;
using core::ApplicationStatus;
using core::ErrorCode;
using regulation::DeadlineDay;
using regulation::State;

namespace {

QDateTime at(const char* text)
{
    return core::timeFromWire(QString::fromLatin1(text));
}

regulation::Action pass(const char* when)
{
    return {QStringLiteral("pass"), QStringLiteral("clerk-1"), core::Role::Clerk, at(when),
        {QStringLiteral("readable")}, {{QStringLiteral("journal"), QStringLiteral("14")}}, {}, false};
}

QStringList pointers(const core::Error& error)
{
    QStringList list{error.pointer};
    for (const core::Error& more : error.more)
        list.append(more.pointer);
    return list;
}

QJsonObject jsonOf(const State& state)
{
    return QJsonDocument::fromJson(state.toText()).object();
}

} // namespace
class EngineTest : public QObject {
    Q_OBJECT
    const regulation::Process m_process = tests::sampleProcess();
    const regulation::Engine m_engine{core::WorkingCalendar::russia(), QTimeZone("Asia/Sakhalin")};

    State taken(const char* when) const
    {
        const auto state = m_engine.start(m_process, at(when));
        return m_engine.take(m_process, *state)->state;
    }

private Q_SLOTS:
    void beginsOnTheDayOfTheAgency()
    {
        // 15:30 UTC on Friday is already Saturday on Sakhalin.
        const State state = *m_engine.start(m_process, at("2026-11-20T15:30:00.000Z"));
        QCOMPARE(state.status, ApplicationStatus::Submitted);
        QCOMPARE(state.step, QStringLiteral("check"));
        QCOMPARE(state.startDay, QDate(2026, 11, 21));
        QCOMPARE(state.due, QDate(2026, 12, 4));
        QCOMPARE(state.stepDue, QDate(2026, 11, 25));
    }

    void countsOverHolidays()
    {
        // Ten working days after 28 December 2026: 29, 30, then 1-10 January are off (31 December 2026 is given instead
        // of a January weekend).
        const State state = *m_engine.start(m_process, at("2026-12-28T01:00:00.000Z"));
        QCOMPARE(state.due, QDate(2027, 1, 20));
        const auto days = m_engine.explain(m_process, state, QDate(2026, 12, 28));
        QCOMPARE(days.front(), (DeadlineDay{QDate(2026, 12, 28), DeadlineDay::Kind::Start, 0}));
        QCOMPARE(days.at(1), (DeadlineDay{QDate(2026, 12, 29), DeadlineDay::Kind::Counted, 1}));
        QCOMPARE(days.at(3), (DeadlineDay{QDate(2026, 12, 31), DeadlineDay::Kind::DayOff, 0}));
        QCOMPARE(days.back(), (DeadlineDay{QDate(2027, 1, 20), DeadlineDay::Kind::Due, 10}));
    }

    void takesOnce()
    {
        const State state = *m_engine.start(m_process, at("2026-11-23T01:00:00.000Z"));
        const auto taken = *m_engine.take(m_process, state);
        QVERIFY(taken.statusChanged());
        QCOMPARE(taken.state.status, ApplicationStatus::InProgress);
        QCOMPARE(taken.event, QStringLiteral("taken"));
        QCOMPARE(taken.message, QStringLiteral("Проверяем документы."));
        const auto again = *m_engine.take(m_process, taken.state);
        QVERIFY(!again.statusChanged());
        QVERIFY(again.message.isEmpty());
    }

    void goesTheWholeWay()
    {
        const auto passed =
            *m_engine.act(m_process, taken("2026-11-23T01:00:00.000Z"), pass("2026-11-24T03:00:00.000Z"));
        QCOMPARE(passed.toStep, QStringLiteral("decide"));
        QCOMPARE(passed.event, QStringLiteral("step"));
        QVERIFY(!passed.statusChanged());
        QCOMPARE(passed.message, QStringLiteral("Решение принимает руководитель."));
        // Five calendar days from Tuesday the 24th end on Sunday the 29th and move to Monday.
        QCOMPARE(passed.state.stepDue, QDate(2026, 11, 30));
        regulation::Action approve{QStringLiteral("approve"), QStringLiteral("head-1"), core::Role::Supervisor,
            at("2026-11-25T03:00:00.000Z"), {}, {}, {}, true};
        const auto approved = *m_engine.act(m_process, passed.state, approve);
        QCOMPARE(approved.state.status, ApplicationStatus::Approved);
        QCOMPARE(approved.event, QStringLiteral("approved"));
        QCOMPARE(approved.message, QStringLiteral("Готово."));
        QVERIFY(approved.state.step.isEmpty());
        QCOMPARE(approved.state.end, QStringLiteral("given"));
        QCOMPARE(approved.state.history.size(), 2u);
        QCOMPARE(approved.state.history.at(1).by, QStringLiteral("head-1"));
        QCOMPARE(approved.state.history.at(1).began, at("2026-11-24T03:00:00.000Z"));
        // After the end nothing moves.
        QCOMPARE(m_engine.act(m_process, approved.state, approve).error().code, ErrorCode::WrongStatus);
        QCOMPARE(m_engine.take(m_process, approved.state).error().code, ErrorCode::WrongStatus);
        QCOMPARE(m_engine.withdraw(m_process, approved.state, approve.at).error().code, ErrorCode::WrongStatus);
        QCOMPARE(m_engine.remark(m_process, approved.state, QStringLiteral("?"), approve.at).error().code,
            ErrorCode::WrongStatus);
    }

    void demandsWhatTheStepDemands()
    {
        regulation::Action action = pass("2026-11-24T03:00:00.000Z");
        action.confirmed.clear();
        action.data = {
            {QStringLiteral("copies"), QStringLiteral("3")}, {QStringLiteral("mood"), QStringLiteral("good")}};
        const auto error = m_engine.act(m_process, taken("2026-11-23T01:00:00.000Z"), action).error();
        QCOMPARE(pointers(error),
            (QStringList{QStringLiteral("/confirmed/readable"), QStringLiteral("/data/journal"),
                QStringLiteral("/data/copies"), QStringLiteral("/data/mood")}));
        QCOMPARE(error.code, ErrorCode::MissingField);
        QCOMPARE(error.more.at(2).code, ErrorCode::UnknownField);
    }

    void aRefusalNeedsAReasonButNoDemands()
    {
        const State state = taken("2026-11-23T01:00:00.000Z");
        regulation::Action refuse = pass("2026-11-24T03:00:00.000Z");
        refuse.outcome = QStringLiteral("reject");
        refuse.confirmed.clear();
        refuse.data = {};
        QCOMPARE(pointers(m_engine.act(m_process, state, refuse).error()), QStringList{QStringLiteral("/reason")});
        refuse.reason = QStringLiteral("Паспорт другого человека.");
        const auto refused = *m_engine.act(m_process, state, refuse);
        QCOMPARE(refused.state.status, ApplicationStatus::Refused);
        QCOMPARE(refused.event, QStringLiteral("refused"));
    }

    void anApprovalNeedsTheResult()
    {
        const State state =
            m_engine.act(m_process, taken("2026-11-23T01:00:00.000Z"), pass("2026-11-24T03:00:00.000Z"))->state;
        const regulation::Action approve{QStringLiteral("approve"), QStringLiteral("h"), core::Role::Supervisor,
            at("2026-11-25T03:00:00.000Z"), {}, {}, {}, false};
        QCOMPARE(pointers(m_engine.act(m_process, state, approve).error()), QStringList{QStringLiteral("/result")});
    }

    void refusesWhatIsNotAllowed()
    {
        const State submitted = *m_engine.start(m_process, at("2026-11-23T01:00:00.000Z"));
        const auto action = pass("2026-11-24T03:00:00.000Z");
        QCOMPARE(m_engine.act(m_process, submitted, action).error().code, ErrorCode::WrongStatus); // nobody took it
        const State state = taken("2026-11-23T01:00:00.000Z");
        auto unknown = action;
        unknown.outcome = QStringLiteral("approve"); // of another step
        QCOMPARE(m_engine.act(m_process, state, unknown).error().code, ErrorCode::StepNotAllowed);
        QCOMPARE(m_engine.act(m_process, state, unknown).error().pointer, QStringLiteral("/outcome"));
        const State deciding = m_engine.act(m_process, state, action)->state;
        auto clerk = action;
        clerk.outcome = QStringLiteral("approve");
        clerk.hasResult = true;
        QCOMPARE(m_engine.act(m_process, deciding, clerk).error().code, ErrorCode::StepNotAllowed);
        QCOMPARE(m_engine.remark(m_process, deciding, QStringLiteral("Почему?"), clerk.at).error().code,
            ErrorCode::StepNotAllowed);
        QCOMPARE(m_engine.answer(m_process, deciding, clerk.at).error().code, ErrorCode::WrongStatus);
        QCOMPARE(
            m_engine.remark(m_process, state, QStringLiteral(" "), clerk.at).error().pointer, QStringLiteral("/text"));
    }

    void goesBackForRework()
    {
        const State deciding =
            m_engine.act(m_process, taken("2026-11-23T01:00:00.000Z"), pass("2026-11-24T03:00:00.000Z"))->state;
        const regulation::Action back{QStringLiteral("back"), QStringLiteral("h"), core::Role::Supervisor,
            at("2026-11-30T03:00:00.000Z"), {}, {}, QStringLiteral("Нет номера."), false};
        const State again = m_engine.act(m_process, deciding, back)->state;
        QCOMPARE(again.step, QStringLiteral("check"));
        QCOMPARE(again.due, deciding.due); // the term of the whole does not begin anew
        QCOMPARE(again.stepDue, QDate(2026, 12, 3));
        QCOMPARE(again.history.size(), 2u);
    }

    void standsStillWhileTheApplicantIsAsked()
    {
        // Monday 23.11: ten working days end on 07.12.
        const State state = taken("2026-11-23T01:00:00.000Z");
        QCOMPARE(state.due, QDate(2026, 12, 7));
        const auto asked =
            *m_engine.remark(m_process, state, QStringLiteral(" Пришлите разворот. "), at("2026-11-25T03:00:00.000Z"));
        QCOMPARE(asked.state.status, ApplicationStatus::AwaitingApplicant);
        QCOMPARE(asked.message, QStringLiteral("Пришлите разворот."));
        QCOMPARE(asked.state.answerDue, QDate(2026, 12, 25));
        QCOMPARE(m_engine.act(m_process, asked.state, pass("2026-11-26T03:00:00.000Z")).error().code,
            ErrorCode::WrongStatus);
        const auto waiting = m_engine.explain(m_process, asked.state, QDate(2026, 11, 27));
        QCOMPARE(waiting.back(), (DeadlineDay{QDate(2026, 11, 27), DeadlineDay::Kind::Paused, 0}));
        QCOMPARE(waiting.at(2), (DeadlineDay{QDate(2026, 11, 25), DeadlineDay::Kind::Counted, 2}));

        // Two of ten days are used; the answer comes on Wednesday 02.12, eight remain after it.
        const auto answered = *m_engine.answer(m_process, asked.state, at("2026-12-02T03:00:00.000Z"));
        QCOMPARE(answered.state.status, ApplicationStatus::InProgress);
        QCOMPARE(answered.event, QStringLiteral("answered"));
        QCOMPARE(answered.state.due, QDate(2026, 12, 14));
        QCOMPARE(answered.state.stepDue, QDate(2026, 12, 3)); // one of three days was left
        QVERIFY(!answered.state.answerDue.isValid());
        const auto days = m_engine.explain(m_process, answered.state, QDate(2026, 12, 2));
        QCOMPARE(days.back(), (DeadlineDay{QDate(2026, 12, 14), DeadlineDay::Kind::Due, 10}));
        const auto paused = std::count_if(
            days.begin(), days.end(), [](const DeadlineDay& day) { return day.kind == DeadlineDay::Kind::Paused; });
        QCOMPARE(paused, 7);
        // An answer on the day of the remark moves nothing.
        const auto quick = *m_engine.answer(m_process, asked.state, at("2026-11-25T06:00:00.000Z"));
        QCOMPARE(quick.state.due, state.due);
    }

    void asksTwice()
    {
        State state = taken("2026-11-23T01:00:00.000Z");
        state = m_engine.remark(m_process, state, QStringLiteral("?"), at("2026-11-24T03:00:00.000Z"))->state;
        state = m_engine.answer(m_process, state, at("2026-11-26T03:00:00.000Z"))->state;
        state = m_engine.remark(m_process, state, QStringLiteral("?"), at("2026-11-26T04:00:00.000Z"))->state;
        state = m_engine.answer(m_process, state, at("2026-11-27T03:00:00.000Z"))->state;
        // 24.11 is the first day; 25-27.11 are waited for; nine remain: 30.11 … 10.12.
        QCOMPARE(state.due, QDate(2026, 12, 10));
    }

    void closesWhatNobodyAnswered()
    {
        const State asked = m_engine
                                .remark(m_process, taken("2026-11-23T01:00:00.000Z"), QStringLiteral("?"),
                                    at("2026-11-25T03:00:00.000Z"))
                                ->state;
        QCOMPARE(m_engine.closeUnanswered(m_process, asked, QStringLiteral("c"), at("2026-12-25T03:00:00.000Z"))
                     .error()
                     .code,
            ErrorCode::WrongStatus);
        const auto closed =
            *m_engine.closeUnanswered(m_process, asked, QStringLiteral("c"), at("2026-12-28T03:00:00.000Z"));
        QCOMPARE(closed.state.status, ApplicationStatus::Refused);
        QVERIFY(closed.state.step.isEmpty());
    }

    void withdraws()
    {
        const State asked = m_engine
                                .remark(m_process, taken("2026-11-23T01:00:00.000Z"), QStringLiteral("?"),
                                    at("2026-11-25T03:00:00.000Z"))
                                ->state;
        for (const State& state : {*m_engine.start(m_process, at("2026-11-23T01:00:00.000Z")), asked}) {
            const auto withdrawn = *m_engine.withdraw(m_process, state, at("2026-11-26T03:00:00.000Z"));
            QCOMPARE(withdrawn.state.status, ApplicationStatus::Withdrawn);
            QCOMPARE(withdrawn.event, QStringLiteral("withdrawn"));
            QCOMPARE(m_engine.withdraw(m_process, withdrawn.state, at("2026-11-26T03:00:00.000Z")).error().code,
                ErrorCode::WrongStatus);
        }
    }

    void tellsWhereTheApplicationIs()
    {
        using Kind = regulation::TimelineItem::Kind;
        const State state = taken("2026-11-23T01:00:00.000Z");
        auto items = m_engine.timeline(m_process, state);
        QCOMPARE(items.size(), 3u);
        QCOMPARE(items.at(0),
            (regulation::TimelineItem{
                QStringLiteral("check"), QStringLiteral("Проверка"), Kind::Now, QDate(2026, 11, 26)}));
        QCOMPARE(items.at(1).kind, Kind::Ahead);
        QCOMPARE(items.at(2),
            (regulation::TimelineItem{
                QStringLiteral("given"), QStringLiteral("Услуга предоставлена"), Kind::Ahead, QDate(2026, 12, 7)}));
        items = m_engine.timeline(m_process, m_engine.act(m_process, state, pass("2026-11-24T03:00:00.000Z"))->state);
        QCOMPARE(items.at(0),
            (regulation::TimelineItem{
                QStringLiteral("check"), QStringLiteral("Проверка"), Kind::Done, QDate(2026, 11, 24)}));
        QCOMPARE(items.at(1).kind, Kind::Now);
    }

    void keepsItsStateAsJson()
    {
        State state =
            m_engine.act(m_process, taken("2026-11-23T01:00:00.000Z"), pass("2026-11-24T03:00:00.000Z"))->state;
        QCOMPARE(*State::fromJson(jsonOf(state)), state);
        state = m_engine
                    .remark(m_process, taken("2026-11-23T01:00:00.000Z"), QStringLiteral("?"),
                        at("2026-11-25T03:00:00.000Z"))
                    ->state;
        QCOMPARE(*State::fromJson(jsonOf(state)), state);
        QVERIFY(!State::fromJson({}).ok());
        QJsonObject broken = jsonOf(state);
        broken.insert(QStringLiteral("step"), QString());
        QVERIFY(!State::fromJson(broken).ok());
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
