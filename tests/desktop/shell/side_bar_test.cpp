// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/side_bar.h"

#include "desktop/screens.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/style/style.h"
#include "desktop/wide_font.h"
#include "desktop/widgets/side_button.h"

#include <QTest>

using namespace okno;
using namespace okno::desktop;

namespace {

// The side bar of the program, in a font of so many percent of the usual width.
struct Bar {
    test::WideFont font;
    Style style{*qApp};
    Languages languages;
    ScreenRegistry registry;
    Navigator navigator{registry};
    ShellState state;
    std::unique_ptr<SideBar> bar;

    Bar(Mode mode, const QString& language, int percent) : font(percent)
    {
        style.set(Theme::Light, 100, mode >= Mode::Clerk ? Density::Dense : Density::Roomy);
        languages.use(language);
        registerScreens(registry);
        state.setMode(mode);
    }
    void show()
    {
        bar = std::make_unique<SideBar>(registry, navigator, state);
        bar->resize(bar->width(), 640);
        bar->show();
    }
    [[nodiscard]] SidePanelButton* button(const char* id) const
    {
        return bar->findChild<SidePanelButton*>(QStringLiteral("sidebar.") + QString::fromLatin1(id));
    }
};

// What the words of a chosen entry take beside its icon and the edges.
int wanted(const QString& words)
{
    return QFontMetrics(look().font(Size::TypeBody, QFont::DemiBold)).horizontalAdvance(words) + look().px(12) * 2
        + look().size(Size::Icon) + look().px(10);
}

} // namespace

class SideBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordHasRoom_data();
    void everyWordHasRoom();
    void aCounterHasRoomBesideTheWord();
    void theUsualFontKeepsTheUsualWidth();
    void whatIsTooLongIsInTheToolTip();
};

void SideBarTest::everyWordHasRoom_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    const std::pair<const char*, Mode> modes[] = {{"guest", Mode::Guest}, {"citizen", Mode::Citizen},
        {"clerk", Mode::Clerk}, {"supervisor", Mode::Supervisor}, {"administrator", Mode::Administrator}};
    for (const auto& [name, mode] : modes) {
        for (const char* language : {"ru", "en"}) {
            for (const int percent : {100, 130})
                QTest::addRow("%s, %s, %d %%", name, language, percent)
                    << mode << QString::fromLatin1(language) << percent;
        }
    }
}

void SideBarTest::everyWordHasRoom()
{
    QFETCH(const Mode, mode);
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    Bar f(mode, language, percent);
    f.show();
    const auto buttons = f.bar->findChildren<SidePanelButton*>();
    QVERIFY(!buttons.isEmpty());
    for (const SidePanelButton* button : buttons) {
        QVERIFY2(button->width() >= wanted(button->text()), qPrintable(button->text()));
        QVERIFY2(!button->isCut() && !button->toolTip().contains(button->text()), qPrintable(button->text()));
    }
    QVERIFY2(f.bar->width() <= look().px(320), qPrintable(QString::number(f.bar->width())));
    if (const QString shots = qEnvironmentVariable("OKNO_SHOTS"); !shots.isEmpty())
        f.bar->grab().save(QStringLiteral("%1/%2.png").arg(shots, QString::fromLatin1(QTest::currentDataTag())));
}

void SideBarTest::aCounterHasRoomBesideTheWord()
{
    Bar f(Mode::Clerk, QStringLiteral("ru"), 100);
    f.show();
    SidePanelButton* longest = f.button("signature");
    QVERIFY(longest);
    f.state.setCounter(QStringLiteral("signature"), 12);
    QTRY_VERIFY(longest->width() >= wanted(longest->text()) + look().px(20));
    QVERIFY(!longest->isCut());
}

void SideBarTest::theUsualFontKeepsTheUsualWidth()
{
    Bar f(Mode::Citizen, QStringLiteral("ru"), 100);
    f.show();
    QCOMPARE(f.bar->width(), look().px(232));
    f.bar->setCompact(true);
    QCOMPARE(f.bar->width(), look().px(72));
    QVERIFY(f.button("services")->toolTip().contains(f.button("services")->text()));
}

void SideBarTest::whatIsTooLongIsInTheToolTip()
{
    Bar f(Mode::Clerk, QStringLiteral("ru"), 100);
    const QString name = QStringLiteral("Межведомственное взаимодействие с Росреестром");
    f.registry.add({.id = QStringLiteral("long"),
        .icon = QStringLiteral("list"),
        .name = [name] { return name; },
        .modes = {Mode::Clerk},
        .create = {},
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_9)});
    f.show();
    QCOMPARE(f.bar->width(), look().px(320));
    QTRY_VERIFY(f.button("long")->isCut());
    QVERIFY(f.button("long")->toolTip().startsWith(name + u'\n'));
    QVERIFY(!f.button("signature")->isCut());
}

QTEST_MAIN(SideBarTest)
#include "side_bar_test.moc"
