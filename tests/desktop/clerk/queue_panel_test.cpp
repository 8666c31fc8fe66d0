// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/queue_panel.h"

#include "api/tasks.h"
#include "desktop/shell/languages.h"
#include "desktop/style/style.h"
#include "desktop/wide_font.h"
#include "desktop/widgets/side_button.h"

#include <QTest>

using namespace okno;
using namespace okno::desktop;

class QueuePanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyQueueHasRoomForItsNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::newRow("ru") << QStringLiteral("ru") << 100;
        QTest::newRow("ru, wide") << QStringLiteral("ru") << 130;
        QTest::newRow("en") << QStringLiteral("en") << 100;
        QTest::newRow("en, wide") << QStringLiteral("en") << 130;
    }
    void everyQueueHasRoomForItsNumber()
    {
        QFETCH(const QString, language);
        QFETCH(const int, percent);
        const test::WideFont font(percent);
        Style style(*qApp);
        style.set(Theme::Light, 100, Density::Dense);
        Languages languages;
        languages.use(language);
        QueuePanel panel(true);
        panel.show();
        api::TaskCounters counters;
        counters.fresh = counters.mine = counters.today = counters.overdue = counters.waiting = counters.all = 1200;
        panel.setCounters(counters);
        panel.resize(panel.width(), 400);
        QVERIFY(panel.width() <= look().px(280));
        const QFontMetrics words(look().font(Size::TypeBody, QFont::DemiBold));
        const QFontMetrics numbers(look().font(Size::TypeTiny, QFont::DemiBold));
        for (const SidePanelButton* button : panel.findChildren<SidePanelButton*>()) {
            int wanted =
                look().px(12) * 2 + look().size(Size::Icon) + words.horizontalAdvance(button->text()) + look().px(10);
            if (button->counter() > 0)
                wanted += numbers.horizontalAdvance(QStringLiteral("999+")) + look().px(12);
            QTRY_VERIFY2(button->width() >= wanted, qPrintable(button->text()));
            QVERIFY2(!button->toolTip().contains(button->text()), qPrintable(button->toolTip()));
        }
        if (const QString shots = qEnvironmentVariable("OKNO_SHOTS"); !shots.isEmpty())
            panel.grab().save(QStringLiteral("%1/queues-%2-%3.png").arg(shots, language).arg(percent));
    }
};

QTEST_MAIN(QueuePanelTest)
#include "queue_panel_test.moc"
