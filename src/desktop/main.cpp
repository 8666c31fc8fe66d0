// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command_line.h"
#include "desktop/console.h"
#include "desktop/late.h"
#include "desktop/program.h"
#include "desktop/restart.h"
#include "desktop/shell/frame_context.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/server_choice.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/style.h"
#include "signing/crash_dumps.h"

#include <QApplication>
#include <QSettings>
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

// A window, until it is closed or another server is chosen. The window is on the screen before words are drawn, the
// rest is loaded, read from the disk or asked of the network.
int runWindow(const Program& program)
{
    ShellState shell;
    ScreenRegistry registry;
    Navigator navigator(registry);
    std::unique_ptr<QObject> application; // outlives the window, whose screens use it
    const FrameContext frame{program.style, program.settings, shell, navigator};
    program.style.announce(themeOf(program), program.settings.scalePercent());
    MainWindow window(registry, frame, program.languages);
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
                QCoreApplication::exit(1);
            }
        },
        Qt::SingleShotConnection);
    window.show();
    return QApplication::exec();
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
    QApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ru.okno.Okno"));
    const CommandLine line = readCommandLine(application);

    ViewSettings settings(line.dataFolder.isEmpty() || qEnvironmentVariableIsSet("OKNO_CONFIG_DIR")
            ? ViewSettings::defaultFolder()
            : line.dataFolder,
        Policies::ofMachine());
    for (const QString& fault : settings.policies().faults)
        qWarning().noquote() << "okno:" << machineSettings()->fileName() << "decides nothing by" << fault;
    Languages languages;
    Style style(application);

    ServerChoice servers(settings, line.server);
    if (!servers.wrong().isEmpty()) {
        std::fprintf(stderr, "okno: the server's address is wrong: %s\n", qUtf8Printable(servers.wrong()));
        return 2;
    }
    int code = anotherServer;
    while (code == anotherServer)
        code = runWindow({line, settings, languages, style, servers});
    if (code == anotherVersion)
        return beginAnew(QApplication::arguments().mid(1)) ? 0 : 1;
    return code;
}
