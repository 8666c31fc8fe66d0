// SPDX-License-Identifier: GPL-3.0-or-later
// The workplace as an official uses it: by keys and buttons, over a desk that answers by script.
#include "desktop/clerk/clerk_test.h"

#include "desktop/clerk/answers_view.h"
#include "desktop/clerk/phrases.h"
#include "desktop/widgets/line_field.h"

#include <QCheckBox>
#include <QMenu>
#include <QSpinBox>

using namespace okno;
using namespace okno::desktop;
using test::ClerkFixture;
using test::q;

class TaskScreenTest : public test::ClerkTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ClerkFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void enterOpensAndEscapeReturns();
    void unmetDemandsAreMarked();
    void stepFieldsAreFilledBesideTheDemands();
    void historyShowsWhatWasWritten();
    void supervisorGivesATaskToAColleague();
    void printsAndSaves();
    void refusalAsksForAReasonBesideTheField();
    void completionGoesToTheNextRow();
    void remarkMarksFields();
    void conflictKeepsTheText();
    void offlineSaysWhy();
    void resultGoesUpAndComesBack();
    void letterKeysTypeInFields();
    void correctedAnswersAreMarked();
    void phrasesAreSentences();
};

void TaskScreenTest::enterOpensAndEscapeReturns()
{
    m_fixture->show();
    table()->selectId(q("t5"));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_fixture->navigator.currentId(), q("task"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QCOMPARE(m_fixture->navigator.currentId(), q("inbox"));
    QCOMPARE(table()->currentId(), q("t5"));
}

void TaskScreenTest::unmetDemandsAreMarked()
{
    m_fixture->show();
    openTask("t2");
    auto* demand = find<QCheckBox>("task.demand.readable");
    click("task.outcome.accept");
    QVERIFY(m_fixture->desk->keys.isEmpty());
    QCOMPARE(demand->property("invalid").toString(), q("true"));
    QVERIFY(demand->hasFocus());
    for (const char* id : {"task.demand.readable", "task.demand.identity", "task.demand.enough"})
        QTest::keyClick(find<QCheckBox>(id), Qt::Key_Space);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_fixture->desk->lastCompletion.outcome, q("accept"));
    QCOMPARE(m_fixture->desk->lastCompletion.demands.size(), 3);
    // Still mine: the next step is on the desk.
    QCOMPARE(m_fixture->navigator.currentId(), q("task"));
    QCOMPARE(find<QLabel>("task.step.title")->text(), q("Поиск сведений в фондах архива"));
}

void TaskScreenTest::stepFieldsAreFilledBesideTheDemands()
{
    m_fixture->desk->find(q("t2"))->step->fields[0].required = true;
    m_fixture->show();
    openTask("t2");
    for (const char* id : {"task.demand.readable", "task.demand.identity", "task.demand.enough"})
        QTest::keyClick(find<QCheckBox>(id), Qt::Key_Space);
    auto* number = find<LineField>("task.field.registryNumber");
    auto* received = find<LineField>("task.field.received");
    QVERIFY(number->isVisible() && received->isVisible());
    click("task.outcome.accept");
    QVERIFY(m_fixture->desk->keys.isEmpty());
    QVERIFY(number->hasError());
    QVERIFY(number->lineEdit()->hasFocus());
    QTest::keyClicks(number->lineEdit(), QStringLiteral("T-214"));
    QVERIFY(!number->hasError());
    received->lineEdit()->setFocus();
    QTest::keyClicks(received->lineEdit(), QStringLiteral("32.13.2026"));
    number->lineEdit()->setFocus();
    QVERIFY(received->hasError());
    received->lineEdit()->clear();
    received->lineEdit()->setFocus();
    QTest::keyClicks(received->lineEdit(), QStringLiteral("20112026"));
    click("task.outcome.accept");
    QCOMPARE(m_fixture->desk->lastCompletion.data,
        (QJsonObject{{q("registryNumber"), q("T-214")}, {q("received"), q("2026-11-20")}}));
    // The next step has none.
    QVERIFY(!find<QWidget>("task.fields")->isVisible());
}

void TaskScreenTest::historyShowsWhatWasWritten()
{
    m_fixture->desk->find(q("t2"))->application.history.front().fields = {
        {q("registryNumber"), q("Номер в журнале запросов"), q("Т-214")}};
    m_fixture->show();
    openTask("t2");
    QStringList words;
    for (const QLabel* label : find<QWidget>("task.history")->findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.contains(q("Номер в журнале запросов: Т-214")));
}

void TaskScreenTest::supervisorGivesATaskToAColleague()
{
    m_fixture = std::make_unique<ClerkFixture>(true);
    m_fixture->show();
    openTask("t7");
    QVERIFY(find<QPushButton>("task.assign")->isVisible());
    click("task.assign");
    auto* menu = find<QMenu>("assign.menu");
    QVERIFY(!menu->findChild<QAction*>(q("assign.other"))->isEnabled()); // has it
    menu->findChild<QAction*>(q("assign.third"))->trigger();
    QVERIFY(m_fixture->desk->calls.contains(q("assign t7 third")));
    QVERIFY(find<QLabel>("task.assignee")->text().contains(q("Юдина В. В.")));
    // A clerk has no such button.
    m_fixture = std::make_unique<ClerkFixture>();
    m_fixture->show();
    openTask("t2");
    QVERIFY(!find<QPushButton>("task.assign")->isVisible());
}

void TaskScreenTest::printsAndSaves()
{
    m_fixture->show();
    openTask("t2");
    auto* menu = find<QMenu>("print.menu");
    const auto trigger = [&](const char* name) { menu->findChild<QAction*>(QString::fromLatin1(name))->trigger(); };
    const auto isPdf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    };
    const QString saved = m_fixture->folder.filePath(q("заявление.pdf"));
    m_fixture->dialogs.setNextSaveFile(saved);
    trigger("print.application.pdf");
    QTRY_VERIFY(isPdf(saved));
    const QString paper = m_fixture->folder.filePath(q("paper.pdf"));
    m_fixture->dialogs.setNextPrinter(paper);
    trigger("print.result");
    QTRY_VERIFY(isPdf(paper));
    QVERIFY(m_fixture->desk->calls.contains(q("print t2 application")));
    QVERIFY(m_fixture->desk->calls.contains(q("print t2 result")));
    m_fixture->dialogs.setNextSaveFile(m_fixture->folder.filePath(q("no/such/folder.pdf")));
    trigger("print.application.pdf");
    QTRY_VERIFY(find<Banner>("task.banner")->isVisible());
}

void TaskScreenTest::refusalAsksForAReasonBesideTheField()
{
    m_fixture->show();
    openTask("t2");
    click("task.outcome.redirect");
    auto* reason = find<MultilineField>("task.reason");
    QVERIFY(reason->isVisible());
    QVERIFY(reason->textEdit()->hasFocus());
    click("task.outcome.send");
    QVERIFY(reason->hasError());
    QVERIFY(m_fixture->desk->keys.isEmpty());
    QTest::keyClicks(reason->textEdit(), q("Reason"));
    QVERIFY(!reason->hasError());
    QTest::keyClick(reason->textEdit(), Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    click("task.outcome.redirect");
    QCOMPARE(reason->text(), q("Reason"));
    QTest::keyClick(reason->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->desk->lastCompletion.reason, q("Reason"));
}

void TaskScreenTest::completionGoesToTheNextRow()
{
    m_fixture->show();
    QTest::keyClick(table(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(table()->currentId(), q("t4"));
    QTest::keyClick(table(), Qt::Key_Return);
    click("task.outcome.redirect");
    find<MultilineField>("task.reason")->textEdit()->insertPlainText(q("Причина"));
    click("task.outcome.send");
    QCOMPARE(m_fixture->navigator.currentId(), q("inbox"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->currentId(), q("t2"));
}

void TaskScreenTest::remarkMarksFields()
{
    m_fixture->show();
    openTask("t2");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_M, Qt::ControlModifier);
    auto* text = find<MultilineField>("task.remark.text");
    QVERIFY(text->textEdit()->hasFocus());
    click("task.remark.send");
    QVERIFY(text->hasError());
    text->textEdit()->insertPlainText(q("Уточните годы."));
    auto* box = find<QCheckBox>("remark.mark/work/from");
    QVERIFY(box && box->isVisibleTo(m_fixture->window.get()));
    box->click();
    QVERIFY(find<QLabel>("task.remark.marked")->text().contains(q("С какого года")));
    find<QSpinBox>("task.remark.days")->setValue(7);
    click("task.remark.send");
    QCOMPARE(m_fixture->desk->lastRemark.fields, QStringList{q("/work/from")});
    QCOMPARE(m_fixture->desk->lastRemark.days, 7);
    QCOMPARE(m_fixture->navigator.currentId(), q("inbox"));
}

void TaskScreenTest::conflictKeepsTheText()
{
    m_fixture->show();
    openTask("t2");
    click("task.outcome.redirect");
    auto* reason = find<MultilineField>("task.reason");
    reason->textEdit()->insertPlainText(q("Написанное"));
    ++m_fixture->desk->find(q("t2"))->summary.version;
    click("task.outcome.send");
    QVERIFY(bannerText("task.banner").contains(q("Тем временем")));
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), q("Написанное"));
}

void TaskScreenTest::offlineSaysWhy()
{
    m_fixture->show();
    openTask("t2");
    m_fixture->desk->setOnline(false);
    auto* accept = find<QPushButton>("task.outcome.accept");
    QVERIFY(!accept->isEnabled());
    QVERIFY(accept->toolTip().startsWith(q("Нет связи")));
    QVERIFY(find<QLabel>("task.whyNot")->text().startsWith(q("Нет связи")));
    // One may go on ticking.
    QVERIFY(find<QCheckBox>("task.demand.readable")->isEnabled());
    m_fixture->desk->setOnline(true);
    QVERIFY(accept->isEnabled());
}

void TaskScreenTest::resultGoesUpAndComesBack()
{
    m_fixture->desk->find(q("t2"))->step->outcomes.push_back(
        {q("ready"), q("Справка готова"), q("approve"), false, true});
    m_fixture->desk->find(q("t2"))->step->demands.clear();
    m_fixture->show();
    std::function<void()> undo;
    connect(&m_fixture->shell, &ShellState::toastRequested, this, [&](const QString&, const auto& run) { undo = run; });
    openTask("t2");
    click("task.outcome.ready");
    click("task.outcome.send");
    QVERIFY(m_fixture->desk->keys.isEmpty());
    m_fixture->dialogs.setNextOpenFiles({q("/tmp/справка.pdf")});
    click("task.results.add");
    QTRY_VERIFY(m_fixture->desk->uploading);
    Q_EMIT m_fixture->desk->uploading->progress(40, 100);
    m_fixture->desk->uploading->end(q("upload-1"));
    QTRY_VERIFY(find<QWidget>("task.results.0"));
    auto* away = find<QAbstractButton>("task.results.0.cancel");
    QVERIFY(away);
    away->click();
    QVERIFY(undo);
    undo();
    click("task.outcome.send");
    QCOMPARE(m_fixture->desk->lastCompletion.files.size(), std::size_t(1));
    QCOMPARE(m_fixture->desk->lastCompletion.files[0].uploadId, q("upload-1"));
}

void TaskScreenTest::letterKeysTypeInFields()
{
    m_fixture->show();
    openTask("t2");
    click("task.outcome.redirect");
    QTest::keyClicks(find<MultilineField>("task.reason")->textEdit(), q("Rt"));
    QVERIFY(m_fixture->desk->calls.filter(q("release")).isEmpty());
    QCOMPARE(find<MultilineField>("task.reason")->text(), q("Rt"));
}

void TaskScreenTest::correctedAnswersAreMarked()
{
    QVERIFY(m_fixture->desk->model);
    const QJsonObject now = m_fixture->desk->tasks.front().application.answers;
    QJsonObject before = now;
    QJsonObject work = before.value(u"work").toObject();
    work.insert(q("from"), 1978);
    work.remove(q("order"));
    work.insert(q("children"), q("12.05.1980"));
    before.insert(q("work"), work);
    int changed = 0;
    for (const AnswerRow& row : answerRows(*m_fixture->desk->model, now, before)) {
        changed += row.changed ? 1 : 0;
        if (row.row.pointer == u"/work/from")
            QCOMPARE(row.before, q("1978"));
        if (row.row.pointer == u"/work/order")
            QVERIFY(row.changed && row.before.isEmpty());
        if (row.row.pointer == u"/work/children")
            QVERIFY(row.row.value.isEmpty() && row.before.contains(q("1980")));
    }
    QCOMPARE(changed, 3);
    for (const AnswerRow& row : answerRows(*m_fixture->desk->model, now, std::nullopt)) {
        QVERIFY(!row.changed);
        // An address that came without a code of the base is for the official to check.
        QCOMPARE(row.row.note, row.row.pointer == u"/applicant/address" ? q("Адрес введён вручную") : QString());
    }
}

void TaskScreenTest::phrasesAreSentences()
{
    const QString phrase = q("Фраза.");
    QCOMPARE(insertPhrase({}, 0, phrase), (PhraseInserted{q("Фраза."), 6}));
    QCOMPARE(insertPhrase(q("До."), 3, phrase), (PhraseInserted{q("До. Фраза."), 10}));
    QCOMPARE(insertPhrase(q("После."), 0, phrase), (PhraseInserted{q("Фраза. После."), 7}));
    QCOMPARE(insertPhrase(q("До. После."), 4, phrase), (PhraseInserted{q("До. Фраза. После."), 11}));
}

QTEST_MAIN(TaskScreenTest)
#include "task_screen_test.moc"
