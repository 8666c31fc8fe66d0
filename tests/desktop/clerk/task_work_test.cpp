// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/samples.h"
#include "desktop/clerk/task_work.h"

#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using Action = TaskWork::Action;

class TaskWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndFails();
    void takeAndRelease();
    void takenBySomebodyElse();
    void whyNot();
    void faultsPerOutcome();
    void completesWithEverything();
    void stepFieldsAreCheckedKeptAndSent();
    void refusalLeavesStepFieldsOut();
    void supervisorAssigns();
    void conflictKeepsWhatWasTyped();
    void repetitionHasTheSameKey();
    void remark();
    void draftOutlivesTheScreen();
    void pushShowsTheNewState();
    void lateAnswerOfFormerTaskIsDropped();
    void offlineKeepsAndWaits();

private:
    void openMine();
    void type(const std::function<void(TaskDraft&)>& change);

    core::ManualClock m_clock{samples::now()};
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<TaskWork> m_work;
};

void TaskWorkTest::init()
{
    m_desk = std::make_unique<FakeDesk>(m_clock);
    samples::fill(*m_desk);
    m_work = std::make_unique<TaskWork>(*m_desk);
}

void TaskWorkTest::cleanup()
{
    m_work.reset();
    m_desk.reset();
}

void TaskWorkTest::openMine()
{
    m_work->open(QStringLiteral("t2"));
    QVERIFY(m_work->isMine());
}

void TaskWorkTest::type(const std::function<void(TaskDraft&)>& change)
{
    TaskDraft draft = m_work->draft();
    change(draft);
    m_work->setDraft(draft);
}

void TaskWorkTest::opensAndFails()
{
    m_desk->hold = true;
    m_work->open(QStringLiteral("t1"));
    QCOMPARE(m_work->state(), TaskWork::State::Loading);
    m_desk->flush();
    QCOMPARE(m_work->state(), TaskWork::State::Ready);
    m_desk->hold = false;
    m_work->open(QStringLiteral("nobody's"));
    QCOMPARE(m_work->state(), TaskWork::State::Failed);
    QCOMPARE(m_work->error()->code, core::ErrorCode::NotFound);
}

void TaskWorkTest::takeAndRelease()
{
    m_work->open(QStringLiteral("t1"));
    QSignalSpy done(m_work.get(), &TaskWork::done);
    QVERIFY(m_work->can(Action::Take));
    QVERIFY(!m_work->can(Action::Complete));
    m_work->take();
    QVERIFY(m_work->isMine());
    QVERIFY(m_work->can(Action::Complete));
    QVERIFY(!m_work->can(Action::Take));
    m_work->release();
    QVERIFY(!m_work->isMine());
    QCOMPARE(done.size(), 2);
}

void TaskWorkTest::takenBySomebodyElse()
{
    m_work->open(QStringLiteral("t1"));
    QSignalSpy failed(m_work.get(), &TaskWork::failed);
    // Without a push: this window does not know yet.
    m_desk->find(QStringLiteral("t1"))->summary.assigneeId = QStringLiteral("other");
    m_desk->find(QStringLiteral("t1"))->summary.assigneeName = QStringLiteral("Семёнов К. Л.");
    m_work->take();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_work->error()->code, core::ErrorCode::TaskTaken);
    QCOMPARE(m_work->error()->params.value(QStringLiteral("by")).toString(), QStringLiteral("Семёнов К. Л."));
    // And shows at once who has it.
    QCOMPARE(m_work->task().summary.assigneeName, QStringLiteral("Семёнов К. Л."));
    QVERIFY(!m_work->can(Action::Take));
}

void TaskWorkTest::whyNot()
{
    QString why;
    const auto open = [&](const char* id) { m_work->open(QString::fromLatin1(id)); };
    open("t1");
    QVERIFY(!m_work->can(Action::Complete, &why));
    QCOMPARE(why, QStringLiteral("Сначала возьмите заявление в работу."));
    open("t7");
    QVERIFY(!m_work->can(Action::Complete, &why));
    QVERIFY(why.contains(QStringLiteral("Семёнов К. Л.")));
    open("t11");
    QVERIFY(!m_work->can(Action::Complete, &why));
    QCOMPARE(why, QStringLiteral("Ждём ответа заявителя."));
    open("t12");
    QVERIFY(!m_work->can(Action::Complete, &why));
    QCOMPARE(why, QStringLiteral("Работа по заявлению завершена."));
    open("t2");
    m_desk->setOnline(false);
    QVERIFY(!m_work->can(Action::Complete, &why));
    QVERIFY(why.startsWith(QStringLiteral("Нет связи")));
}

void TaskWorkTest::faultsPerOutcome()
{
    m_desk->find(QStringLiteral("t2"))->step->demands[1].required = false;
    m_desk->find(QStringLiteral("t2"))
        ->step->outcomes.push_back(
            {QStringLiteral("ready"), QStringLiteral("Готово"), QStringLiteral("approve"), false, true});
    openMine();
    const auto pointers = [&](const char* id) {
        QStringList list;
        for (const core::Error& fault : m_work->faults(*m_work->outcome(QString::fromLatin1(id))))
            list.append(fault.pointer);
        return list.join(u' ');
    };
    QCOMPARE(pointers("accept"), QStringLiteral("/demands/readable /demands/enough"));
    // A refusal needs its reason, not the papers in order.
    QCOMPARE(pointers("redirect"), QStringLiteral("/reason"));
    QCOMPARE(pointers("ready"), QStringLiteral("/demands/readable /demands/enough /files"));
    type([](TaskDraft& draft) {
        draft.reason = QStringLiteral("   ");
        draft.demands = {QStringLiteral("readable"), QStringLiteral("enough")};
        draft.files.push_back({QStringLiteral("u1"), QStringLiteral("справка.pdf"), 10});
    });
    QCOMPARE(pointers("accept"), QString());
    QCOMPARE(pointers("ready"), QString());
    QCOMPARE(pointers("redirect"), QStringLiteral("/reason"));
    m_work->complete(QStringLiteral("redirect"));
    QVERIFY(m_desk->keys.isEmpty());
}

void TaskWorkTest::completesWithEverything()
{
    openMine();
    QSignalSpy done(m_work.get(), &TaskWork::done);
    type([](TaskDraft& draft) {
        draft.reason = QStringLiteral("  Это дело ЗАГС.  ");
        draft.outcome = QStringLiteral("redirect");
    });
    m_work->complete(QStringLiteral("redirect"));
    QCOMPARE(m_desk->lastCompletion.stepId, QStringLiteral("register"));
    QCOMPARE(m_desk->lastCompletion.reason, QStringLiteral("Это дело ЗАГС."));
    QCOMPARE(done.size(), 1);
    QCOMPARE(m_work->task().summary.status, core::ApplicationStatus::Refused);
    // Nothing of it is left for the next step.
    QVERIFY(m_work->draft().reason.isEmpty());
    QVERIFY(!m_desk->drafts.contains(QStringLiteral("t2")));
}

void TaskWorkTest::stepFieldsAreCheckedKeptAndSent()
{
    m_desk->find(QStringLiteral("t2"))->step->fields[0].required = true;
    openMine();
    type([](TaskDraft& draft) {
        draft.demands = {QStringLiteral("readable"), QStringLiteral("identity"), QStringLiteral("enough")};
        draft.fields = {{QStringLiteral("received"), QStringLiteral("вчера")}};
    });
    const auto pointers = [this] {
        QStringList all;
        for (const core::Error& fault : m_work->faults(*m_work->outcome(QStringLiteral("accept"))))
            all << fault.pointer;
        return all;
    };
    QCOMPARE(pointers(), (QStringList{QStringLiteral("/data/registryNumber"), QStringLiteral("/data/received")}));
    m_work->complete(QStringLiteral("accept"));
    QVERIFY(m_desk->keys.isEmpty());
    const QJsonObject fields{{QStringLiteral("registryNumber"), QStringLiteral("Т-214")},
        {QStringLiteral("received"), QStringLiteral("2026-11-20")}};
    type([&](TaskDraft& draft) { draft.fields = fields; });
    QVERIFY(pointers().isEmpty());
    // The program ends and begins again: nothing typed is lost.
    m_work = std::make_unique<TaskWork>(*m_desk);
    openMine();
    QCOMPARE(m_work->draft().fields, fields);
    m_work->complete(QStringLiteral("accept"));
    QCOMPARE(m_desk->lastCompletion.data, fields);
    // Another step asks for other things.
    QVERIFY(m_work->draft().fields.isEmpty());
}

void TaskWorkTest::refusalLeavesStepFieldsOut()
{
    m_desk->find(QStringLiteral("t2"))->step->fields[0].required = true;
    openMine();
    type([](TaskDraft& draft) {
        draft.fields = {{QStringLiteral("received"), QStringLiteral("вчера")}};
        draft.reason = QStringLiteral("Это дело ЗАГС.");
    });
    m_work->complete(QStringLiteral("redirect"));
    QCOMPARE(m_desk->keys.size(), 1);
    QVERIFY(!m_desk->lastCompletion.data);
}

void TaskWorkTest::supervisorAssigns()
{
    m_desk->supervisor = true;
    m_work->open(QStringLiteral("t7"));
    QVERIFY(m_work->can(Action::Assign));
    QSignalSpy done(m_work.get(), &TaskWork::done);
    m_work->assign(QStringLiteral("third"));
    QCOMPARE(done.size(), 1);
    QCOMPARE(m_work->task().summary.assigneeName, QStringLiteral("Юдина В. В."));
    m_desk->supervisor = false;
    m_work->open(QStringLiteral("t1"));
    QVERIFY(!m_work->can(Action::Assign));
}

void TaskWorkTest::conflictKeepsWhatWasTyped()
{
    openMine();
    QSignalSpy overtaken(m_work.get(), &TaskWork::overtaken);
    type([](TaskDraft& draft) {
        draft.reason = QStringLiteral("Архив таких документов не хранит.");
        draft.outcome = QStringLiteral("redirect");
    });
    api::Task* task = m_desk->find(QStringLiteral("t2"));
    ++task->summary.version;
    task->application.history.push_back({m_clock.now(), QStringLiteral("answered"), QStringLiteral("Добавлен документ"),
        {}, QStringLiteral("Кузнецов А. В."), task->summary.status});
    m_work->complete(QStringLiteral("redirect"));
    QCOMPARE(overtaken.size(), 1);
    QCOMPARE(overtaken.first().at(0).toString(), QStringLiteral("Кузнецов А. В."));
    QCOMPARE(overtaken.first().at(1).toString(), QStringLiteral("Добавлен документ"));
    QCOMPARE(m_work->draft().reason, QStringLiteral("Архив таких документов не хранит."));
    QCOMPARE(m_work->draft().outcome, QStringLiteral("redirect"));
    QCOMPARE(m_work->task().summary.version, task->summary.version);
    // A second press sends it against the new version.
    m_work->complete(QStringLiteral("redirect"));
    QCOMPARE(m_work->task().summary.status, core::ApplicationStatus::Refused);
}

void TaskWorkTest::repetitionHasTheSameKey()
{
    openMine();
    type([](TaskDraft& draft) { draft.reason = QStringLiteral("Причина"); });
    m_desk->failNext.insert(QStringLiteral("complete"), core::Error(core::ErrorCode::NetworkFailed));
    m_work->complete(QStringLiteral("redirect"));
    m_desk->failNext.insert(QStringLiteral("complete"), core::Error(core::ErrorCode::NetworkFailed));
    m_work->complete(QStringLiteral("redirect"));
    type([](TaskDraft& draft) { draft.reason = QStringLiteral("Другая причина"); });
    m_work->complete(QStringLiteral("redirect"));
    QCOMPARE(m_desk->keys.size(), 3);
    QCOMPARE(m_desk->keys[0], m_desk->keys[1]);
    QVERIFY(m_desk->keys[1] != m_desk->keys[2]);
}

void TaskWorkTest::remark()
{
    openMine();
    QCOMPARE(m_work->remarkFaults().size(), std::size_t(1));
    m_work->remark();
    QVERIFY(m_desk->keys.isEmpty());
    type([](TaskDraft& draft) {
        draft.remarkText = QStringLiteral("Приложите все страницы. ");
        draft.remarkFields = {QStringLiteral("/work/from")};
        draft.remarkDays = 10;
    });
    m_work->remark();
    QCOMPARE(m_desk->lastRemark.text, QStringLiteral("Приложите все страницы."));
    QCOMPARE(m_desk->lastRemark.fields, QStringList{QStringLiteral("/work/from")});
    QCOMPARE(m_desk->lastRemark.days, 10);
    QCOMPARE(m_work->task().summary.status, core::ApplicationStatus::AwaitingApplicant);
    QVERIFY(m_work->draft().remarkText.isEmpty());
}

void TaskWorkTest::draftOutlivesTheScreen()
{
    openMine();
    type([](TaskDraft& draft) {
        draft.reason = QStringLiteral("Начатая причина");
        draft.demands = {QStringLiteral("readable")};
        draft.files.push_back({QStringLiteral("u1"), QStringLiteral("справка.pdf"), 10});
    });
    // Closing the window at once, before the pause in typing.
    m_work = std::make_unique<TaskWork>(*m_desk);
    openMine();
    QCOMPARE(m_work->draft().reason, QStringLiteral("Начатая причина"));
    QCOMPARE(m_work->draft().demands, QStringList{QStringLiteral("readable")});
    QCOMPARE(m_work->draft().files.size(), std::size_t(1));
    m_work->open(QStringLiteral("t4"));
    QVERIFY(m_work->draft().reason.isEmpty());
}

void TaskWorkTest::pushShowsTheNewState()
{
    m_work->open(QStringLiteral("t1"));
    QSignalSpy overtaken(m_work.get(), &TaskWork::overtaken);
    m_desk->push(QStringLiteral("t5"));
    m_desk->push(QStringLiteral("t1"));
    QCOMPARE(overtaken.size(), 0);
    m_desk->takenBy(QStringLiteral("t1"), QStringLiteral("Семёнов К. Л."));
    QCOMPARE(overtaken.size(), 1);
    QCOMPARE(m_work->task().summary.assigneeName, QStringLiteral("Семёнов К. Л."));
}

void TaskWorkTest::lateAnswerOfFormerTaskIsDropped()
{
    m_desk->hold = true;
    m_work->open(QStringLiteral("t1"));
    m_work->open(QStringLiteral("t2"));
    m_desk->flush();
    QCOMPARE(m_work->task().summary.id, QStringLiteral("t2"));
}

void TaskWorkTest::offlineKeepsAndWaits()
{
    openMine();
    type([](TaskDraft& draft) { draft.reason = QStringLiteral("Причина"); });
    m_desk->setOnline(false);
    m_work->complete(QStringLiteral("redirect"));
    QVERIFY(m_desk->keys.isEmpty());
    QCOMPARE(m_work->draft().reason, QStringLiteral("Причина"));
    QCOMPARE(m_work->state(), TaskWork::State::Ready);
    m_desk->setOnline(true);
    m_work->complete(QStringLiteral("redirect"));
    QCOMPARE(m_work->task().summary.status, core::ApplicationStatus::Refused);
}

QTEST_GUILESS_MAIN(TaskWorkTest)
#include "task_work_test.moc"
