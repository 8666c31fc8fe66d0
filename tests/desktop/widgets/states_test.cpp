// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/progress_row.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/side_button.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/widgets/status_badge.h"
#include "desktop/widgets/toast.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace okno;
using namespace okno::desktop;

class StatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasIconAndWord();
    void dueDatesAreSaidInWords();
    void aBadgeIsElidedNotCut();
    void aBannerOffersItsAction();
    void aToastGoesByItself();
    void aToastUndoesOnce();
    void aToastCoversNoButton();
    void anEmptyStateOffersTheFirstStep();
    void aCardIsPressedFromTheKeyboard();
    void aRowOffersWhatItsStateAllows();
    void aSearchWaitsForAPause();
    void aSearchIsClearedWithEsc();
    void aSideButtonSaysItsCounter();
    void fileSizesReadWell();
};

void StatesTest::everyStatusHasIconAndWord()
{
    using enum core::ApplicationStatus;
    QStringList words;
    for (const auto status : {Submitted, InProgress, AwaitingApplicant, Approved, Refused, Withdrawn}) {
        const Badge badge = statusBadge(status);
        QVERIFY(!badge.icon.isEmpty());
        QVERIFY(!badge.text.isEmpty());
        QVERIFY(!words.contains(badge.text));
        words << badge.text;
    }
}

void StatesTest::dueDatesAreSaidInWords()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(dueBadge(today, today).text, QStringLiteral("сегодня"));
    QCOMPARE(dueBadge(today, today).tone, Tone::Warning);
    QCOMPARE(dueBadge(today.addDays(1), today).text, QStringLiteral("завтра"));
    QVERIFY(dueBadge(today.addDays(-2), today).text.contains(u"2"));
    QCOMPARE(dueBadge(today.addDays(-2), today).tone, Tone::Bad);
    QCOMPARE(dueBadge(today.addDays(3), today).tone, Tone::Warning);
    QCOMPARE(dueBadge(today.addDays(4), today).tone, Tone::Neutral);
}

void StatesTest::aBadgeIsElidedNotCut()
{
    StatusBadge badge(statusBadge(core::ApplicationStatus::AwaitingApplicant));
    QVERIFY(badge.sizeHint().width() > badge.minimumSizeHint().width());
    badge.resize(60, badge.sizeHint().height());
    QVERIFY(!badge.grab().isNull());
    QCOMPARE(badge.accessibleName(), badge.badge().text);
}

void StatesTest::aBannerOffersItsAction()
{
    Banner banner;
    banner.setObjectName(QStringLiteral("b"));
    QVERIFY(banner.isHidden());
    banner.showProgress(QStringLiteral("Отправляем"), 40);
    QVERIFY(!banner.isHidden());
    QSignalSpy asked(&banner, &Banner::actionRequested);
    auto* action = banner.findChild<QPushButton*>(QStringLiteral("b.action"));
    QCOMPARE(action->text(), QStringLiteral("Отменить"));
    action->click();
    QCOMPARE(asked.count(), 1);
    banner.showMessage(Tone::Warning, QStringLiteral("Нет связи"));
    QVERIFY(action->isHidden());
    banner.dismiss();
    QVERIFY(banner.isHidden());
}

void StatesTest::aToastGoesByItself()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    toast.setDurations(30, 30);
    window.show();
    toast.showText(QStringLiteral("Сохранено"));
    QVERIFY(toast.isVisible());
    QVERIFY(toast.testAttribute(Qt::WA_TransparentForMouseEvents)); // what lies under it is pressed
    QVERIFY(window.rect().contains(toast.geometry()));
    QTRY_VERIFY(!toast.isVisible());
}

void StatesTest::aToastCoversNoButton()
{
    QWidget window;
    window.resize(800, 600);
    auto* lowest = new QPushButton(QStringLiteral("Отправить"), &window);
    lowest->setGeometry(300, 550, 200, 40);
    auto* above = new QPushButton(QStringLiteral("Назад"), &window);
    above->setGeometry(300, 480, 200, 40);
    Toast toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    toast.showText(QStringLiteral("Сохранено"));
    QVERIFY(window.rect().contains(toast.geometry()));
    QVERIFY(!toast.geometry().intersects(lowest->geometry()));
    QVERIFY(!toast.geometry().intersects(above->geometry()));
    // Without buttons there it stays near the lower edge.
    lowest->hide();
    above->hide();
    toast.showText(QStringLiteral("Сохранено"));
    QVERIFY(toast.geometry().bottom() > 540);
    // Where buttons are everywhere it is at least in sight.
    lowest->setGeometry(window.rect());
    lowest->show();
    toast.showText(QStringLiteral("Сохранено"));
    QVERIFY(window.rect().contains(toast.geometry()));
}

void StatesTest::aToastUndoesOnce()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    int undone = 0;
    toast.showUndo(QStringLiteral("Черновик удалён"), [&undone] { ++undone; });
    auto* action = toast.findChild<QPushButton*>(QStringLiteral("toast.action"));
    action->click();
    action->click();
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
}

void StatesTest::anEmptyStateOffersTheFirstStep()
{
    EmptyState state(QStringLiteral("inbox"), QStringLiteral("Пусто"), QStringLiteral("Здесь будут заявления"));
    QVERIFY(state.button()->isHidden());
    state.setAction(QStringLiteral("Выбрать услугу"));
    QVERIFY(!state.button()->isHidden());
    QSignalSpy asked(&state, &EmptyState::actionRequested);
    state.button()->click();
    QCOMPARE(asked.count(), 1);
}

void StatesTest::aCardIsPressedFromTheKeyboard()
{
    ActionCard card(QStringLiteral("archive"), QStringLiteral("Архив"), QStringLiteral("Справки"));
    QCOMPARE(card.accessibleName(), QStringLiteral("Архив"));
    QSignalSpy clicked(&card, &ActionCard::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::mouseClick(&card, Qt::RightButton);
    QCOMPARE(clicked.count(), 3);
}

void StatesTest::aRowOffersWhatItsStateAllows()
{
    ProgressRow row(QStringLiteral("скан.pdf"));
    row.setObjectName(QStringLiteral("r"));
    QSignalSpy cancelled(&row, &ProgressRow::cancelRequested);
    QSignalSpy removed(&row, &ProgressRow::removeRequested);
    QSignalSpy again(&row, &ProgressRow::retryRequested);
    auto* end = row.findChild<QToolButton*>(QStringLiteral("r.cancel"));
    auto* retry = row.findChild<QToolButton*>(QStringLiteral("r.retry"));
    row.setState(ProgressRow::State::Running);
    QVERIFY(retry->isHidden());
    end->click();
    QCOMPARE(cancelled.count(), 1);
    row.setState(ProgressRow::State::Failed, QStringLiteral("Файл больше 100 МБ"));
    QVERIFY(!retry->isHidden());
    retry->click();
    QCOMPARE(again.count(), 1);
    end->click();
    QCOMPARE(removed.count(), 1);
    row.setState(ProgressRow::State::Done);
    row.setActions(true, false);
    QVERIFY(end->isHidden());
}

void StatesTest::aSearchWaitsForAPause()
{
    SearchField field(QStringLiteral("Поиск"));
    field.setDelay(30);
    QSignalSpy changed(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("abc"));
    QTest::keyClicks(&field, QStringLiteral("d"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(changed.count(), 2);
}

void StatesTest::aSearchIsClearedWithEsc()
{
    SearchField field(QStringLiteral("Поиск"));
    QSignalSpy changed(&field, &SearchField::searchChanged);
    field.setText(QStringLiteral("abc"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(changed.last().first().toString(), QString());
}

void StatesTest::aSideButtonSaysItsCounter()
{
    SidePanelButton button(QStringLiteral("bell"), QStringLiteral("Уведомления"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Уведомления"));
    button.setCounter(3);
    QCOMPARE(button.accessibleName(), QStringLiteral("Уведомления: 3"));
    button.setCompact(true);
    QCOMPARE(button.toolTip(), QStringLiteral("Уведомления"));
}

void StatesTest::fileSizesReadWell()
{
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    QCOMPARE(fileSizeText(999), QStringLiteral("999 Б"));
    QCOMPARE(fileSizeText(2048), QStringLiteral("2 КБ"));
    QCOMPARE(fileSizeText(3565158), QStringLiteral("3,4 МБ"));
}

QTEST_MAIN(StatesTest)
#include "states_test.moc"
