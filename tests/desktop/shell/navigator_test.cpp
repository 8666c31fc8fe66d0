// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/navigator.h"

#include "desktop/shell/screen.h"
#include "desktop/window_fixture.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace okno;
using namespace okno::desktop;

namespace {

// What every screen was told, in order.
QStringList journal;

class LoggingScreen : public Screen {
public:
    LoggingScreen(AppContext& context, QString name) : Screen(context), m_name(std::move(name))
    {
        journal << m_name + QStringLiteral(" made");
    }
    QString title() const override { return m_name; }
    void activate(const QVariantMap& params) override
    {
        journal << m_name + QStringLiteral(" on ") + params.value(QStringLiteral("id")).toString();
    }
    void deactivate() override { journal << m_name + QStringLiteral(" off"); }
    bool back() override { return std::exchange(innerPage, false); }
    bool innerPage = false;

private:
    QString m_name;
};

ScreenInfo info(const QString& id, QList<Mode> modes, ScreenInfo::Place place = ScreenInfo::Place::Main)
{
    return {id, QStringLiteral("file"), [id] { return id; }, std::move(modes),
        [id](AppContext& context) { return new LoggingScreen(context, id); }, place, {}};
}

} // namespace

class NavigatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesAScreenWhenItIsFirstOpened();
    void goesBackThroughWhatWasSeen();
    void theScreenMayUseBackItself();
    void replaceLeavesNoWayBack();
    void refusesAScreenOfAnotherMode();
    void aNewModeStartsAtItsHome();
    void survivesANewFrame();

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<QStackedWidget> m_stack;
    Navigator& go() { return m_fixture->navigator; }
};

void NavigatorTest::init()
{
    journal.clear();
    m_stack.reset();
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->shell.setMode(Mode::Citizen);
    m_fixture->registry.add(info(QStringLiteral("card"), {Mode::Citizen}, ScreenInfo::Place::Hidden));
    m_fixture->registry.add(info(QStringLiteral("services"), {Mode::Citizen, Mode::Guest}));
    m_fixture->registry.add(info(QStringLiteral("inbox"), {Mode::Clerk}));
    m_stack = std::make_unique<QStackedWidget>();
    go().attach(m_stack.get(), &m_fixture->context);
}

void NavigatorTest::makesAScreenWhenItIsFirstOpened()
{
    QVERIFY(go().open(QStringLiteral("services")));
    QVERIFY(go().open(QStringLiteral("card"), {{QStringLiteral("id"), QStringLiteral("7")}}));
    QVERIFY(go().open(QStringLiteral("services")));
    QCOMPARE(journal,
        (QStringList{QStringLiteral("services made"), QStringLiteral("services on "), QStringLiteral("card made"),
            QStringLiteral("services off"), QStringLiteral("card on 7"), QStringLiteral("card off"),
            QStringLiteral("services on ")}));
    QCOMPARE(go().currentScreen()->objectName(), QStringLiteral("screen.services"));
}

void NavigatorTest::goesBackThroughWhatWasSeen()
{
    go().open(QStringLiteral("services"));
    QVERIFY(!go().canGoBack());
    go().open(QStringLiteral("card"), {{QStringLiteral("id"), 1}});
    go().open(QStringLiteral("card"), {{QStringLiteral("id"), 2}});
    go().open(QStringLiteral("card"), {{QStringLiteral("id"), 2}});
    QVERIFY(go().back());
    QCOMPARE(go().currentParams().value(QStringLiteral("id")).toInt(), 1);
    QVERIFY(go().back());
    QCOMPARE(go().currentId(), QStringLiteral("services"));
    QVERIFY(!go().back());
}

void NavigatorTest::theScreenMayUseBackItself()
{
    go().open(QStringLiteral("services"));
    go().open(QStringLiteral("card"));
    static_cast<LoggingScreen*>(go().currentScreen())->innerPage = true;
    QVERIFY(go().back());
    QCOMPARE(go().currentId(), QStringLiteral("card"));
    QVERIFY(go().back());
    QCOMPARE(go().currentId(), QStringLiteral("services"));
}

void NavigatorTest::replaceLeavesNoWayBack()
{
    go().open(QStringLiteral("services"));
    go().open(QStringLiteral("card"), {{QStringLiteral("id"), 1}});
    go().replace(QStringLiteral("card"), {{QStringLiteral("id"), 2}});
    QVERIFY(go().back());
    QCOMPARE(go().currentId(), QStringLiteral("services"));
}

void NavigatorTest::refusesAScreenOfAnotherMode()
{
    go().open(QStringLiteral("services"));
    QVERIFY(!go().open(QStringLiteral("inbox")));
    QVERIFY(!go().open(QStringLiteral("nothing")));
    QCOMPARE(go().currentId(), QStringLiteral("services"));
    QVERIFY(!go().canGoBack());
}

void NavigatorTest::aNewModeStartsAtItsHome()
{
    go().open(QStringLiteral("card"));
    m_fixture->shell.setMode(Mode::Clerk);
    go().reset();
    QCOMPARE(go().currentId(), QStringLiteral("inbox"));
    QVERIFY(!go().canGoBack());
    m_fixture->shell.setMode(Mode::Citizen);
    go().reset();
    // A hidden screen is no home, even when it was added first.
    QCOMPARE(go().currentId(), QStringLiteral("services"));
}

void NavigatorTest::survivesANewFrame()
{
    go().open(QStringLiteral("services"));
    go().open(QStringLiteral("card"), {{QStringLiteral("id"), 5}});
    go().suspend();
    auto stack = std::make_unique<QStackedWidget>();
    go().attach(stack.get(), &m_fixture->context);
    m_stack = std::move(stack);
    go().resume();
    QCOMPARE(go().currentId(), QStringLiteral("card"));
    QCOMPARE(go().currentParams().value(QStringLiteral("id")).toInt(), 5);
    QVERIFY(go().back());
    QCOMPARE(go().currentId(), QStringLiteral("services"));
}

QTEST_MAIN(NavigatorTest)
#include "navigator_test.moc"
