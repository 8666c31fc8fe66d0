// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"
#include "desktop/command_line.h"
#include "desktop/console.h"
#include "desktop/late.h"
#include "desktop/program.h"
#include "desktop/restart.h"
#include "desktop/shell/autostart.h"
#include "desktop/shell/data_folders.h"
#include "desktop/shell/frame_context.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/running_mark.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/server_choice.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/tray.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/style.h"
#include "signing/crash_dumps.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <memory>

using namespace okno::desktop;

namespace {

Theme themeOf(const Program& program)
{
    const QString& asked = program.line.theme;
    return asked == u"dark" ? Theme::Dark : asked == u"light" ? Theme::Light : program.settings.theme();
}

bool isKiosk(const Program& program)
{
    return program.settings.policies().workplace == Workplace::Kiosk;
}

// Started with the system, the window waits in the tray. Right after log-in there may be none yet; where none comes,
// the window stands minimized.
class TrayStart : public QObject {
public:
    TrayStart(MainWindow& window, ShellState& shell, RunningMark& mark, bool hidden)
        : m_window(window)
        , m_shell(shell)
        , m_mark(mark)
        , m_hidden(hidden)
    {
        m_retry.setInterval(1000);
        connect(&m_retry, &QTimer::timeout, this, &TrayStart::look);
        m_retry.start();
        if (hidden)
            window.startUnseen();
        else
            window.show();
        look();
    }

private:
    void look()
    {
        if (!Tray::isThere()) {
            if (++m_looks > mostLooks) {
                m_retry.stop();
                if (m_hidden)
                    m_window.showMinimized();
                QApplication::setQuitOnLastWindowClosed(true);
            }
            return;
        }
        m_retry.stop();
        m_tray = std::make_unique<Tray>(m_window, m_shell);
        connect(&m_mark, &RunningMark::called, m_tray.get(), &Tray::showWindow);
    }

    static constexpr int mostLooks = 20;
    MainWindow& m_window;
    ShellState& m_shell;
    RunningMark& m_mark;
    bool m_hidden;
    QTimer m_retry;
    int m_looks = 0;
    std::unique_ptr<Tray> m_tray;
};

// A window, until it is closed or another server is chosen. The window is on the screen before words are drawn, the
// rest is loaded, read from the disk or asked of the network.
int runWindow(const Program& program, RunningMark& mark, bool hidden)
{
    ShellState shell;
    ScreenRegistry registry;
    Navigator navigator(registry);
    std::unique_ptr<QObject> application; // outlives the window, whose screens use it
    const FrameContext frame{program.style, program.settings, shell, navigator};
    program.style.announce(themeOf(program), program.settings.scalePercent());
    MainWindow window(registry, frame, program.languages);
    std::unique_ptr<TrayStart> tray;
    QObject::connect(
        &window, &MainWindow::painted, &window,
        [&] {
            if (program.line.exitAfterFirstPaint) {
                // The processor time so far, in ms: tests/bench reads it.
                std::printf("painted %.1f\n", 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
                std::fflush(stdout);
            }
            program.languages.use(
                program.line.language.isEmpty() ? program.settings.language() : program.line.language);
            program.style.set(themeOf(program), program.settings.scalePercent(), Density::Roomy);
            QString fault;
            application = loadApplication(program, frame, registry, window, fault);
            if (!application) {
                std::fprintf(stderr, "okno: %s\n", qUtf8Printable(fault));
                if (program.line.selfTest || program.line.exitAfterFirstPaint)
                    QCoreApplication::exit(1);
                window.showFault(fault);
                window.show();
            }
        },
        Qt::SingleShotConnection);
    if (isKiosk(program))
        window.holdScreen();
    else if (program.line.autostart)
        tray = std::make_unique<TrayStart>(window, shell, mark, hidden);
    else
        window.show();
    return QApplication::exec();
}

int answerOnConsole(const CommandLine& line, const Policies& policies)
{
    QString fault;
    const int code = loadConsoleVerb(line, policies, fault);
    if (!fault.isEmpty())
        std::fprintf(stderr, "okno: %s\n", qUtf8Printable(fault));
    return code;
}

// Whether this program has nothing to do: another one waits in the tray, or starting with the system is not wanted.
bool isNotNeeded(const CommandLine& line, const ViewSettings& settings, const QString& store, RunningMark& mark)
{
    if (line.autostart)
        return settings.policies().workplace != Workplace::Kiosk
            && (!isAutostartWanted(settings) || !mark.waitInTray());
    return line.target.isEmpty() && !line.selfTest && RunningMark::callFromTray(store);
}

// As the window would speak: nothing else is read of the settings.
QString consoleLanguage(const CommandLine& line, const Policies& policies)
{
    return ViewSettings(DataFolders::of(line.dataFolder, policies).settings, policies).language();
}

// With the settings as they lie there, until the program ends or everything is to be forgotten.
int runProgram(QApplication& application, const CommandLine& line, const Policies& policies,
    const QString& settingsFolder, RunningMark& mark, bool hidden)
{
    ViewSettings settings(settingsFolder, policies);
    for (const QString& fault : settings.policies().faults)
        qWarning().noquote() << "okno:" << machineSettings()->fileName() << "decides nothing by" << fault;
    if (line.dataFolder.isEmpty() && !line.selfTest)
        applyAutostart(settings);
    Languages languages;
    Style style(application);
    ServerChoice servers(settings, line.server);
    if (!servers.wrong().isEmpty()) {
        std::fprintf(stderr, "okno: the server's address is wrong: %s\n", qUtf8Printable(servers.wrong()));
        return 2;
    }
    int code = anotherServer;
    for (; code == anotherServer; hidden = false)
        code = runWindow({line, settings, languages, style, servers}, mark, hidden);
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    okno::signing::leaveNoCrashDumps();
    joinConsole();
    if (needsNoScreen(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("okno"));
    QApplication::setApplicationVersion(okno::core::version());
    QApplication::setDesktopFileName(QStringLiteral("ru.okno.Okno"));
    const CommandLine line = readCommandLine(application);
    const Policies policies = Policies::ofMachine();
    if (line.kioskCode || line.forgetMe || !line.exportTo.isEmpty()) {
        Languages languages;
        languages.use(line.language.isEmpty() ? consoleLanguage(line, policies) : line.language);
        return answerOnConsole(line, policies);
    }

    const DataFolders folders = DataFolders::of(line.dataFolder, policies);
    auto mark = std::make_unique<RunningMark>(folders.store);
    if (isNotNeeded(line, ViewSettings(folders.settings, policies), folders.store, *mark))
        return 0;
    // In the tray no window may be open.
    QApplication::setQuitOnLastWindowClosed(!line.autostart);
    int code = runProgram(application, line, policies, folders.settings, *mark, line.autostart);
    while (code == forgetEverything) {
        CommandLine forget = line;
        forget.forgetMe = true;
        forget.yes = true;
        answerOnConsole(forget, policies);
        code = runProgram(application, line, policies, folders.settings, *mark, false);
    }
    if (code != anotherVersion)
        return code;
    mark.reset(); // the new one may wait in the tray in its turn
    return beginAnew(QApplication::arguments().mid(1)) ? 0 : 1;
}
