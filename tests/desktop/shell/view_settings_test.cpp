// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/view_settings.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace okno::desktop;

class ViewSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFolderCanBeGiven();
    void remembersWhatWasChosen();
    void nonsenseInTheFileIsNotTaken();
    void remembersColumnsAndSplitters();
};

void ViewSettingsTest::theFolderCanBeGiven()
{
    qputenv("OKNO_CONFIG_DIR", "/somewhere");
    QCOMPARE(ViewSettings::defaultFolder(), QStringLiteral("/somewhere"));
    qunsetenv("OKNO_CONFIG_DIR");
    QVERIFY(ViewSettings::defaultFolder() != QStringLiteral("/somewhere"));
}

void ViewSettingsTest::remembersWhatWasChosen()
{
    const QTemporaryDir folder;
    {
        ViewSettings settings(folder.path());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.scalePercent(), 100);
        QCOMPARE(settings.language(), QStringLiteral("ru"));
        settings.setTheme(Theme::Dark);
        settings.setScalePercent(150);
        settings.setLanguage(QStringLiteral("en"));
    }
    const ViewSettings again(folder.path());
    QCOMPARE(again.theme(), Theme::Dark);
    QCOMPARE(again.scalePercent(), 150);
    QCOMPARE(again.language(), QStringLiteral("en"));
}

void ViewSettingsTest::nonsenseInTheFileIsNotTaken()
{
    const QTemporaryDir folder;
    ViewSettings settings(folder.path());
    settings.setValue(QStringLiteral("theme"), QStringLiteral("pink"));
    settings.setValue(QStringLiteral("scale"), 9000);
    settings.setValue(QStringLiteral("language"), QStringLiteral("xx"));
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.scalePercent(), 200);
    QCOMPARE(settings.language(), QStringLiteral("ru"));
}

void ViewSettingsTest::remembersColumnsAndSplitters()
{
    const QTemporaryDir folder;
    ViewSettings settings(folder.path());
    {
        QTableWidget table(1, 3);
        settings.remember(table.horizontalHeader(), QStringLiteral("inbox"));
        table.setColumnWidth(1, 321);
    }
    QTableWidget table(1, 3);
    settings.remember(table.horizontalHeader(), QStringLiteral("inbox"));
    QCOMPARE(table.columnWidth(1), 321);

    const auto make = [](QSplitter& splitter) {
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(600, 100);
    };
    QList<int> sizes;
    {
        QSplitter splitter;
        make(splitter);
        settings.remember(&splitter, QStringLiteral("work"));
        splitter.show();
        splitter.setSizes({150, 440});
        sizes = splitter.sizes();
        Q_EMIT splitter.splitterMoved(150, 1);
    }
    QSplitter splitter;
    make(splitter);
    settings.remember(&splitter, QStringLiteral("work"));
    splitter.show();
    QCOMPARE(splitter.sizes(), sizes);
}

QTEST_MAIN(ViewSettingsTest)
#include "view_settings_test.moc"
