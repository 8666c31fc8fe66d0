// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/main_window.h"

#include "desktop/gallery/gallery_screens.h"
#include "desktop/shell/command_palette.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/side_button.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/window_fixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace okno;
using namespace okno::desktop;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void paintsASkeletonFirst();
    void theModeChoosesSideBarAndDensity();
    void theModeFromBeforeChoosesTheDensity();
    void theSideBarFollowsTheScreen();
    void countersReachTheSideBar();
    void aLostConnectionIsALine();
    void aLongThingCanBeCancelled();
    void thePaletteFindsAndRuns();
    void aNewScaleBuildsTheFrameAnew();
    void theWindowComesBackWhereItWas();
    void theMenuChangesTheTheme();
    void aMissingPartIsToldInTheWindow();
    void aHiddenStartNeedsNoPaint();

private:
    template <typename T = QWidget> T* find(const char* name)
    {
        return m_fixture->window->findChild<T*>(QString::fromLatin1(name));
    }
    std::unique_ptr<test::WindowFixture> m_fixture;
};

void MainWindowTest::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    test::registerGallery(m_fixture->registry);
    m_fixture->shell.setMode(Mode::Citizen);
}

void MainWindowTest::paintsASkeletonFirst()
{
    MainWindow& window = m_fixture->open();
    QSignalSpy painted(&window, &MainWindow::painted);
    QVERIFY(m_fixture->navigator.currentId().isEmpty());
    QVERIFY(window.findChild<SkeletonRows*>()->isVisible());
    QTRY_COMPARE(painted.count(), 1);
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("services"));
}

void MainWindowTest::aMissingPartIsToldInTheWindow()
{
    test::WindowFixture& f = *m_fixture;
    MainWindow window(f.registry, FrameContext{f.style, f.settings, f.shell, f.navigator}, f.languages);
    window.showFault(QStringLiteral("libokno-app.so: cannot open shared object file"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto* details = window.findChild<QLabel*>(QStringLiteral("fault.details"));
    QVERIFY(details && details->isVisible());
    QVERIFY(details->text().contains(QStringLiteral("libokno-app.so")));
    QVERIFY(window.findChild<QWidget*>(QStringLiteral("fault"))->isVisible());
    QVERIFY(window.findChild<QPushButton*>(QStringLiteral("fault.close"))->isVisible());
}

void MainWindowTest::aHiddenStartNeedsNoPaint()
{
    test::WindowFixture& f = *m_fixture;
    MainWindow window(f.registry, FrameContext{f.style, f.settings, f.shell, f.navigator}, f.languages);
    QSignalSpy painted(&window, &MainWindow::painted);
    QObject::connect(&window, &MainWindow::painted, &window, [&] { window.use(f.context); });
    window.stayWhenClosed();
    window.startUnseen();
    QTRY_COMPARE(f.navigator.currentId(), QStringLiteral("services"));
    QCOMPARE(painted.count(), 1);
    QVERIFY(!window.isVisible());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.close());
    QVERIFY(!window.isVisible());
    QCOMPARE(painted.count(), 1);
}

void MainWindowTest::theModeChoosesSideBarAndDensity()
{
    m_fixture->open();
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("services"));
    QVERIFY(find("sidebar.services") != nullptr);
    QCOMPARE(look().density(), Density::Roomy);
    m_fixture->shell.setMode(Mode::Clerk);
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("inbox"));
    QTRY_COMPARE(look().density(), Density::Dense);
    QTRY_VERIFY(find("sidebar.services") == nullptr);
    QVERIFY(find("sidebar.inbox") != nullptr);
}

void MainWindowTest::theModeFromBeforeChoosesTheDensity()
{
    m_fixture->shell.setMode(Mode::Clerk);
    m_fixture->open();
    QCOMPARE(look().density(), Density::Dense);
}

void MainWindowTest::theSideBarFollowsTheScreen()
{
    m_fixture->open();
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("services"));
    QTest::mouseClick(find("sidebar.application"), Qt::LeftButton);
    QCOMPARE(m_fixture->navigator.currentId(), QStringLiteral("application"));
    QVERIFY(find<SidePanelButton>("sidebar.application")->isChecked());
    QVERIFY(!find<SidePanelButton>("sidebar.services")->isChecked());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(find<SidePanelButton>("sidebar.services")->isChecked());
}

void MainWindowTest::countersReachTheSideBar()
{
    m_fixture->open();
    m_fixture->shell.setCounter(QStringLiteral("states"), 4);
    QCOMPARE(find<SidePanelButton>("sidebar.states")->counter(), 4);
}

void MainWindowTest::aLostConnectionIsALine()
{
    m_fixture->open();
    const auto* line = find<Banner>("banner.connection");
    QVERIFY(line->isHidden());
    m_fixture->shell.setOnline(false);
    QVERIFY(!line->isHidden());
    m_fixture->shell.setWaiting(2);
    QVERIFY(line->text().contains(u"2"));
    QSignalSpy retry(&m_fixture->shell, &ShellState::retryRequested);
    find<QPushButton>("banner.connection.action")->click();
    QCOMPARE(retry.count(), 1);
    m_fixture->shell.setOnline(true);
    QVERIFY(line->isHidden());
}

void MainWindowTest::aLongThingCanBeCancelled()
{
    m_fixture->open();
    int cancelled = 0;
    m_fixture->shell.setProgress(QStringLiteral("Отправляем"), 10, [&cancelled] { ++cancelled; });
    QVERIFY(!find<Banner>("banner.progress")->isHidden());
    find<QPushButton>("banner.progress.action")->click();
    QCOMPARE(cancelled, 1);
    QVERIFY(find<Banner>("banner.progress")->isHidden());
}

void MainWindowTest::thePaletteFindsAndRuns()
{
    QVERIFY(matchesWords(QStringLiteral("Мои данные"), QStringLiteral("дан мои")));
    QVERIFY(!matchesWords(QStringLiteral("Мои данные"), QStringLiteral("услуги")));
    m_fixture->open();
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("services"));
    find<QToolButton>("header.palette")->click();
    auto* words = find<QLineEdit>("palette.words");
    QVERIFY(words != nullptr);
    words->setText(QStringLiteral("данные"));
    QCOMPARE(find<QListWidget>("palette.list")->count(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("fields"));
}

void MainWindowTest::aNewScaleBuildsTheFrameAnew()
{
    m_fixture->open();
    QTRY_COMPARE(m_fixture->navigator.currentId(), QStringLiteral("services"));
    m_fixture->navigator.open(QStringLiteral("application"));
    const QPointer<QWidget> before = find("sidebar");
    m_fixture->style.setScalePercent(150);
    QTRY_VERIFY(before.isNull());
    QCOMPARE(find<QToolButton>("header.palette")->iconSize(), QSize(33, 33));
    QCOMPARE(m_fixture->navigator.currentId(), QStringLiteral("application"));
}

void MainWindowTest::theWindowComesBackWhereItWas()
{
    m_fixture->open().resize(700, 620);
    m_fixture->window->close();
    m_fixture->window.reset();
    QCOMPARE(m_fixture->open().size(), QSize(700, 620));
}

void MainWindowTest::theMenuChangesTheTheme()
{
    m_fixture->open();
    auto* menu = find<QMenu>("header.menu");
    Q_EMIT menu->aboutToShow();
    auto* dark = menu->findChild<QAction*>(QStringLiteral("header.menu.theme.dark"));
    QVERIFY(dark != nullptr);
    dark->trigger();
    QVERIFY(look().isDark());
    QCOMPARE(m_fixture->settings.theme(), Theme::Dark);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
