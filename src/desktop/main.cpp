// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "desktop/automation/automation_server.h"
#include "desktop/screens.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/style.h"
#include "desktop/widgets/dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <cstdio>
#include <memory>

using namespace okno;
using namespace okno::desktop;

namespace {

struct Options {
    QString server;
    QString fingerprint;
    QString dataFolder;
    QString language;
    QString theme;
    bool selfTest = false;
    bool exitAfterFirstPaint = false;
};

Options parse(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Окно: государственные услуги"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto text = [&parser](const char* name, const QString& words, const QString& value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), words, value));
    };
    text("server", QCoreApplication::translate("main", "Адрес сервера"), QStringLiteral("URL"));
    text("fingerprint", QCoreApplication::translate("main", "Отпечаток сертификата сервера"), QStringLiteral("SHA256"));
    text("data", QCoreApplication::translate("main", "Папка с черновиками и настройками"), QStringLiteral("DIR"));
    text("language", QCoreApplication::translate("main", "Язык: ru или en"), QStringLiteral("ru|en"));
    text("theme", QCoreApplication::translate("main", "Оформление: light или dark"), QStringLiteral("light|dark"));
    parser.addOption(QCommandLineOption(
        QStringLiteral("self-test"), QCoreApplication::translate("main", "Показать окно и сразу выйти")));
    QCommandLineOption first(QStringLiteral("exit-after-first-paint"));
    first.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(first);
    parser.process(application);
    return {parser.value(QStringLiteral("server")), parser.value(QStringLiteral("fingerprint")),
        parser.value(QStringLiteral("data")), parser.value(QStringLiteral("language")),
        parser.value(QStringLiteral("theme")), parser.isSet(QStringLiteral("self-test")),
        parser.isSet(QStringLiteral("exit-after-first-paint"))};
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("okno"));
    QApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("okno"));
    const Options options = parse(application);

    ViewSettings settings(options.dataFolder.isEmpty() || qEnvironmentVariableIsSet("OKNO_CONFIG_DIR")
            ? ViewSettings::defaultFolder()
            : options.dataFolder);
    Languages languages;
    languages.use(options.language.isEmpty() ? settings.language() : options.language);
    Style style(application);
    const Theme theme = options.theme == u"dark" ? Theme::Dark
        : options.theme == u"light"              ? Theme::Light
                                                 : settings.theme();
    style.set(theme, settings.scalePercent(), Density::Roomy);

    QtDialogs qtDialogs;
    ScriptedDialogs scriptedDialogs(&qtDialogs);
    const QString automation = AutomationServer::requestedName();
    Dialogs& dialogs = automation.isEmpty() ? static_cast<Dialogs&>(qtDialogs) : scriptedDialogs;
    core::SystemClock clock;
    ShellState shell;
    ScreenRegistry registry;
    registerScreens(registry);
    Navigator navigator(registry);
    AppContext context{nullptr, style, dialogs, settings, clock, shell, navigator};
    MainWindow window(registry, context, languages);

    if (options.selfTest || options.exitAfterFirstPaint) {
        QObject::connect(&window, &MainWindow::painted, &application, [&] {
            if (options.exitAfterFirstPaint)
                std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
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
