// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox as an official uses it: by keys and buttons, over a desk that answers by script.
#include "desktop/clerk/clerk_test.h"

#include "desktop/clerk/inbox_model.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/side_button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace okno;
using namespace okno::desktop;
using test::ClerkFixture;
using test::q;

class InboxScreenTest : public test::ClerkTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ClerkFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void inboxByKeyboard();
    void takeAndUndo();
    void taskTakenSaysWho();
    void searchWaitsForAPause();
    void emptyQueueSaysWhatToDo();
    void failureOffersToRepeat();
    void pushKeepsTheSelection();
    void columnsGiveWay();
    void supervisorSeesEverybody();
    void supervisorGivesARowToAColleague();
};

void InboxScreenTest::inboxByKeyboard()
{
    m_fixture->show();
    QVERIFY(table()->hasFocus());
    // The most pressing one is on top and selected.
    QCOMPARE(table()->currentId(), q("t1"));
    QCOMPARE(find<SidePanelButton>("inbox.queue.new")->counter(), 6);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentId(), q("t8"));
    QTest::keyClick(table(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(find<SidePanelButton>("inbox.queue.mine")->isChecked());
    QCOMPARE(table()->model()->rowCount(), 3);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_fixture->navigator.currentId(), q("task"));
    QCOMPARE(find<QLabel>("task.number")->text(), q("2026-000121"));
}

void InboxScreenTest::takeAndUndo()
{
    m_fixture->show();
    std::function<void()> undo;
    connect(&m_fixture->shell, &ShellState::toastRequested, this, [&](const QString&, const auto& run) { undo = run; });
    QTest::keyClick(table(), Qt::Key_T);
    QCOMPARE(m_fixture->desk->find(q("t1"))->summary.assigneeId, q("me"));
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(!table()->currentId().isEmpty());
    QVERIFY(undo);
    undo();
    QVERIFY(!m_fixture->desk->find(q("t1"))->summary.assigneeId);
    // The same keys on a Russian keyboard.
    QTest::sendKeyEvent(QTest::Click, table(), static_cast<Qt::Key>(0x0415), q("е"), Qt::NoModifier);
    QCOMPARE(m_fixture->desk->calls.filter(q("take")).size(), 2);
}

void InboxScreenTest::taskTakenSaysWho()
{
    m_fixture->show();
    api::Task* task = m_fixture->desk->find(q("t1"));
    task->summary.assigneeId = q("other");
    task->summary.assigneeName = q("Семёнов К. Л.");
    QTest::keyClick(table(), Qt::Key_T);
    QVERIFY(bannerText("inbox.banner").contains(q("Семёнов К. Л.")));
    QCOMPARE(task->summary.assigneeId, q("other"));
}

void InboxScreenTest::searchWaitsForAPause()
{
    m_fixture->show();
    auto* search = find<QLineEdit>("inbox.search");
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    m_fixture->desk->calls.clear();
    QTest::keyClicks(search, q("000125"));
    QVERIFY(m_fixture->desk->calls.filter(q("list")).isEmpty());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_fixture->desk->calls.filter(q("list")).size(), 1);
}

void InboxScreenTest::emptyQueueSaysWhatToDo()
{
    m_fixture->desk->tasks.clear();
    m_fixture->show();
    auto* empty = find<EmptyState>("inbox.empty");
    QVERIFY(empty->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(empty->button()->isVisible());
    empty->button()->click();
    QVERIFY(find<SidePanelButton>("inbox.queue.new")->isChecked());
}

void InboxScreenTest::failureOffersToRepeat()
{
    m_fixture->desk->failNext.insert(q("list"), core::Error(core::ErrorCode::NetworkFailed));
    m_fixture->show();
    auto* empty = find<EmptyState>("inbox.empty");
    QVERIFY(empty->isVisible());
    empty->button()->click();
    QVERIFY(table()->isVisible());
    m_fixture->desk->failNext.insert(q("list"), core::Error(core::ErrorCode::NetworkFailed));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QVERIFY(table()->isVisible());
    QVERIFY(bannerText("inbox.banner").contains(q("мог устареть")));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QCOMPARE(bannerText("inbox.banner"), QString());
}

void InboxScreenTest::pushKeepsTheSelection()
{
    m_fixture->show();
    table()->selectId(q("t5"));
    m_fixture->desk->takenBy(q("t8"), q("Семёнов К. Л."));
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(table()->currentId(), q("t5"));
    // The selected one goes: the next takes its place.
    m_fixture->desk->takenBy(q("t5"), q("Семёнов К. Л."));
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(table()->currentId(), q("t6"));
}

void InboxScreenTest::columnsGiveWay()
{
    m_fixture->show(1600, 900);
    QVERIFY(!table()->isColumnHidden(InboxModel::Step));
    QVERIFY(!table()->isColumnHidden(InboxModel::Submitted));
    m_fixture->window->resize(1024, 640);
    QTRY_VERIFY(table()->isColumnHidden(InboxModel::Submitted));
    QVERIFY(!table()->isColumnHidden(InboxModel::Number));
    QVERIFY(!table()->isColumnHidden(InboxModel::DueDate));
}

void InboxScreenTest::supervisorSeesEverybody()
{
    m_fixture = std::make_unique<ClerkFixture>(true);
    m_fixture->show();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_6, Qt::AltModifier);
    QCOMPARE(table()->model()->rowCount(), 11);
    auto* assignee = find<QComboBox>("inbox.assignee");
    QVERIFY(assignee->isVisible());
    // Everybody of the agency, also who has nothing in hand.
    QVERIFY(assignee->findText(q("Юдина В. В.")) > 0);
    assignee->setCurrentIndex(assignee->findText(q("Семёнов К. Л.")));
    Q_EMIT assignee->activated(assignee->currentIndex());
    QCOMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(table(), Qt::Key_R);
    QCOMPARE(m_fixture->desk->calls.filter(q("release")).size(), 1);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void InboxScreenTest::supervisorGivesARowToAColleague()
{
    m_fixture = std::make_unique<ClerkFixture>(true);
    m_fixture->show();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_6, Qt::AltModifier);
    table()->selectId(q("t7"));
    QTRY_COMPARE(table()->currentId(), q("t7"));
    click("inbox.assign");
    auto* menu = find<QMenu>("inbox.assign.menu");
    QVERIFY(!menu->findChild<QAction*>(q("assign.other"))->isEnabled()); // has it
    QSignalSpy toast(&m_fixture->shell, &ShellState::toastRequested);
    menu->findChild<QAction*>(q("assign.third"))->trigger();
    QVERIFY(m_fixture->desk->calls.contains(q("assign t7 third")));
    QCOMPARE(toast.size(), 1);
    QVERIFY(toast.first().first().toString().contains(q("Юдина В. В.")));
    // Somebody was faster: said, not lost.
    m_fixture->desk->failNext.insert(q("assign"), core::Error(core::ErrorCode::VersionMismatch));
    QTRY_COMPARE(table()->currentId(), q("t7"));
    click("inbox.assign");
    menu->findChild<QAction*>(q("assign.other"))->trigger();
    QTRY_VERIFY(!bannerText("inbox.banner").isEmpty());
    // A clerk has no such button.
    m_fixture = std::make_unique<ClerkFixture>();
    m_fixture->show();
    QVERIFY(!find<QPushButton>("inbox.assign")->isVisible());
}

QTEST_MAIN(InboxScreenTest)
#include "inbox_screen_test.moc"
