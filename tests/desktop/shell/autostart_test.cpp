// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/autostart.h"
#include "desktop/shell/view_settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno::desktop;

class AutostartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }
    void cleanup() { setAutostartEntry(false); }
    void thePersonsChoiceMakesAnEntry();
    void theAdministratorStandsAboveIt();
    void anAppImageStartsFromItsFile();

private:
    QByteArray entry() const
    {
        QFile file(m_folder.filePath(QStringLiteral("autostart/ru.okno.Okno.desktop")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void AutostartTest::thePersonsChoiceMakesAnEntry()
{
    const QTemporaryDir folder;
    ViewSettings settings(folder.path());
    QVERIFY(!isAutostartWanted(settings));
    chooseAutostart(settings, true);
    QVERIFY(isAutostartWanted(settings));
    QVERIFY(hasAutostartEntry());
    QVERIFY(entry().startsWith("[Desktop Entry]\n"));
    QVERIFY2(entry().contains("autostart_test\" --autostart\n"), entry().constData());
    chooseAutostart(settings, false);
    QVERIFY(!hasAutostartEntry());
}

void AutostartTest::theAdministratorStandsAboveIt()
{
    const QTemporaryDir folder;
    Policies on;
    on.autostart = true;
    Policies off;
    off.autostart = false;
    applyAutostart(ViewSettings(folder.path(), on));
    QVERIFY(hasAutostartEntry());
    {
        ViewSettings settings(folder.path(), off);
        chooseAutostart(settings, true);
        QVERIFY(!hasAutostartEntry());
    }
    // The person's choice comes back when nobody decides any more.
    applyAutostart(ViewSettings(folder.path()));
    QVERIFY(hasAutostartEntry());
}

void AutostartTest::anAppImageStartsFromItsFile()
{
    qputenv("APPIMAGE", "/home/maria/Мои \"файлы\"/Okno 100%.AppImage");
    setAutostartEntry(true);
    qunsetenv("APPIMAGE");
    QVERIFY2(
        entry().contains(R"(Exec="/home/maria/Мои \\"файлы\\"/Okno 100%%.AppImage" --autostart)"), entry().constData());
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
