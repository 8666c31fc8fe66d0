// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/address_store.h"
#include "client/client.h"
#include "client/server_trust.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/automation/automation_server.h"
#include "desktop/citizen/citizen_binding.h"
#include "desktop/command_line.h"
#include "desktop/screens.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/style.h"
#include "desktop/welcome/session_binding.h"
#include "desktop/widgets/dialogs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <cstdio>
#include <memory>

using namespace okno;
using namespace okno::desktop;

namespace {

// The command line, then what was used last, then a server on this computer.
core::Result<client::ServerAddress> serverAddress(const CommandLine& line, ViewSettings& settings)
{
    const QString key = QStringLiteral("server");
    const QString text =
        line.server.isEmpty() ? settings.value(key, QStringLiteral("https://127.0.0.1:8443")).toString() : line.server;
    const auto address = client::ServerAddress::parse(text);
    if (address && !line.server.isEmpty())
        settings.setValue(key, text);
    return address;
}

// The settings' own path, then the places where an installation puts it.
QStringList addressBases(const ViewSettings& settings)
{
    QStringList paths = client::AddressStore::installedPaths(QCoreApplication::applicationDirPath());
    const QString own = settings.value(QStringLiteral("addressBase"), {}).toString();
    if (!own.isEmpty())
        paths.prepend(own);
    return paths;
}

client::ClientOptions clientOptions(
    const CommandLine& line, const client::ServerAddress& server, const QString& language, const ViewSettings& settings)
{
    const auto folder = [&line](QStandardPaths::StandardLocation location, const QString& name) {
        return line.dataFolder.isEmpty() ? QStandardPaths::writableLocation(location) : line.dataFolder + u'/' + name;
    };
    return {server, folder(QStandardPaths::AppLocalDataLocation, QStringLiteral("store")),
        folder(QStandardPaths::CacheLocation, QStringLiteral("cache")), language, addressBases(settings)};
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("okno"));
    QApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ru.okno.Okno"));
    const CommandLine line = readCommandLine(application);

    ViewSettings settings(line.dataFolder.isEmpty() || qEnvironmentVariableIsSet("OKNO_CONFIG_DIR")
            ? ViewSettings::defaultFolder()
            : line.dataFolder);
    Languages languages;
    languages.use(line.language.isEmpty() ? settings.language() : line.language);
    Style style(application);
    const Theme theme = line.theme == u"dark" ? Theme::Dark : line.theme == u"light" ? Theme::Light : settings.theme();
    style.set(theme, settings.scalePercent(), Density::Roomy);

    const auto server = serverAddress(line, settings);
    if (!server) {
        std::fprintf(stderr, "okno: the server's address is wrong: %s\n", qUtf8Printable(line.server));
        return 2;
    }
    client::Client client(clientOptions(line, *server, languages.current(), settings));
    const core::Result<> opened = client.start();
    if (!line.fingerprint.isEmpty())
        client.trust()->accept(QByteArray::fromHex(line.fingerprint.toLatin1().replace(":", "")));

    QtDialogs qtDialogs;
    ScriptedDialogs scriptedDialogs(&qtDialogs);
    const QString automation = AutomationServer::requestedName();
    Dialogs& dialogs = automation.isEmpty() ? static_cast<Dialogs&>(qtDialogs) : scriptedDialogs;
    core::SystemClock clock;
    ShellState shell;
    ScreenRegistry registry;
    registerScreens(registry);
    Navigator navigator(registry);
    AppContext context{&client, style, dialogs, settings, clock, shell, navigator};
    MainWindow window(registry, context, languages);
    const SessionBinding sessionBinding(context, &window);
    const CitizenBinding citizenBinding(context);
    if (!opened)
        shell.toast(core::errorText(opened.error()).title);

    if (line.selfTest || line.exitAfterFirstPaint) {
        QObject::connect(&window, &MainWindow::painted, &application, [&] {
            if (line.exitAfterFirstPaint)
                std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    std::unique_ptr<AutomationServer> driver;
    if (!automation.isEmpty()) {
        driver = std::make_unique<AutomationServer>(context, scriptedDialogs);
        if (!driver->listen(automation))
            return 1;
    }
    window.show();
    return QApplication::exec();
}
