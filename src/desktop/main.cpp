// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/address_store.h"
#include "client/client.h"
#include "client/server_trust.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/automation/automation_server.h"
#include "desktop/citizen/citizen_binding.h"
#include "desktop/command_line.h"
#include "desktop/console.h"
#include "desktop/screens.h"
#include "desktop/self_test.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/start_target.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/style.h"
#include "desktop/welcome/server_choice.h"
#include "desktop/welcome/session_binding.h"
#include "desktop/widgets/address_source.h"
#include "desktop/widgets/dialogs.h"
#include "signing/crash_dumps.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QtCrypto>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

using namespace okno;
using namespace okno::desktop;

namespace {

// Asked for before any choice was made: nothing listens there, or a server for trying out.
const QString onThisComputer = QStringLiteral("https://127.0.0.1:8443");

// What exec() ends with when the person has chosen another server.
constexpr int anotherServer = -1000;

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

// What lasts from one server to the next.
struct Program {
    QApplication& application;
    const CommandLine& line;
    ViewSettings& settings;
    Languages& languages;
    Style& style;
    ServerChoice& servers;
    core::Clock& clock;
    TokenDesk& tokens;
    const core::Result<StartTarget>& target;
    const QElapsedTimer& sinceStart;
};

void trust(client::Client& client, const QString& fingerprint)
{
    if (!fingerprint.isEmpty())
        client.trust()->accept(QByteArray::fromHex(fingerprint.toLatin1().replace(":", "")));
}

// Whose certificate is known beforehand: told with the server, by the one who named it.
void trustWhatIsKnown(const Program& program, client::Client& client, const client::ServerAddress& server)
{
    const Policies& policies = program.settings.policies();
    if (program.servers.isFixed() && !program.line.fingerprint.isEmpty())
        trust(client, program.line.fingerprint);
    else if (program.servers.isFixed() && program.line.server.isEmpty())
        trust(client, policies.fingerprint.value_or(QString()));
    else if (program.target && client::ServerAddress::parse(program.target->server).valueOr({}) == server)
        trust(client, program.target->fingerprint);
}

// Goes where the link or the connection file leads; who is to log in first does so on the way. A file only offers its
// server: it may have come from anybody, so the person presses the button.
void follow(const Program& program, AppContext& context)
{
    if (!program.target) {
        context.shell.toast(core::errorText(program.target.error()).title);
        return;
    }
    const StartTarget& target = *program.target;
    const auto offered = client::ServerAddress::parse(target.server);
    if (offered && !program.servers.isFixed() && program.servers.current() != *offered) {
        context.navigator.open(QStringLiteral("connect"), {{QStringLiteral("address"), target.server}});
    } else if (!target.screen.isEmpty() && !context.navigator.open(target.screen, target.params)) {
        context.navigator.open(QStringLiteral("login"),
            {{QStringLiteral("next"), target.screen}, {QStringLiteral("params"), target.params}});
    }
}

// Waits for the next paint of a window.
class NextPaint : public QObject {
public:
    NextPaint(QWidget* window, std::function<void()> then) : QObject(window), m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_then);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

// `then`: when the first screen that a person can use has been painted, not the empty frame before it.
void afterFirstScreen(MainWindow& window, const Navigator& navigator, const std::function<void()>& then)
{
    QObject::connect(
        &navigator, &Navigator::currentChanged, &window, [&window, then] { new NextPaint(&window, then); },
        Qt::SingleShotConnection);
}

void printTime(const QElapsedTimer& sinceStart)
{
    std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

// A window with its client, until it is closed or another server is chosen.
int runWindow(const Program& program)
{
    const CommandLine& line = program.line;
    const client::ServerAddress server =
        program.servers.current() ? *program.servers.current() : *client::ServerAddress::parse(onThisComputer);
    client::Client client(clientOptions(line, server, program.languages.current(), program.settings));

    QtDialogs qtDialogs;
    ScriptedDialogs scriptedDialogs(&qtDialogs);
    const QString automation = AutomationServer::requestedName();
    Dialogs& dialogs = automation.isEmpty() ? static_cast<Dialogs&>(qtDialogs) : scriptedDialogs;
    ShellState shell;
    ScreenRegistry registry;
    registerScreens(registry, &program.servers);
    Navigator navigator(registry);
    AddressSource addresses;
    const auto takeAddresses = [&] { addresses.setBase(client.addresses()->base()); };
    QObject::connect(client.addresses(), &client::AddressStore::changed, &addresses, takeAddresses);
    AppContext context{&client, program.style, dialogs, program.settings, program.clock, shell, navigator, &addresses,
        &program.tokens};
    MainWindow window(registry, context, program.languages);
    std::optional<SessionBinding> sessionBinding;
    std::optional<CitizenBinding> citizenBinding;
    // The frame is on the screen before anything is read from the disk or asked of the network.
    QObject::connect(
        &window, &MainWindow::painted, &window,
        [&] {
            if (const core::Result<> opened = client.start(); !opened)
                shell.toast(core::errorText(opened.error()).title);
            trustWhatIsKnown(program, client, server);
            takeAddresses();
            sessionBinding.emplace(context, &window);
            citizenBinding.emplace(context);
        },
        Qt::SingleShotConnection);
    if (!program.servers.current())
        QObject::connect(&window, &MainWindow::painted, &navigator, [&] { navigator.open(QStringLiteral("connect")); });
    if (!line.target.isEmpty())
        QObject::connect(&window, &MainWindow::painted, &navigator, [&] { follow(program, context); });
    QObject::connect(&program.servers, &ServerChoice::changed, &window, [&] {
        program.settings.saveWindow(&window, QStringLiteral("main"));
        QCoreApplication::exit(anotherServer);
    });

    if (line.exitAfterFirstPaint)
        afterFirstScreen(window, navigator, [&] { printTime(program.sinceStart); });
    if (line.selfTest)
        afterFirstScreen(window, navigator, [&] { QCoreApplication::exit(reportSelfTest(selfTestFaults(client))); });
    std::unique_ptr<AutomationServer> driver;
    if (!automation.isEmpty()) {
        driver = std::make_unique<AutomationServer>(context, scriptedDialogs);
        // Who drives the window finds its first screen there.
        const auto listen = [&] {
            if (!driver->listen(automation))
                QCoreApplication::exit(1);
        };
        QObject::connect(&window, &MainWindow::painted, driver.get(), listen, Qt::QueuedConnection);
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    signing::leaveNoCrashDumps();
    joinConsole();
    if (needsNoScreen(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    const QCA::Initializer secureMemory; // PINs stand in memory that is locked and wiped
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
    languages.use(line.language.isEmpty() ? settings.language() : line.language);
    Style style(application);
    const Theme theme = line.theme == u"dark" ? Theme::Dark : line.theme == u"light" ? Theme::Light : settings.theme();
    style.set(theme, settings.scalePercent(), Density::Roomy);

    ServerChoice servers(settings, line.server);
    if (!servers.wrong().isEmpty()) {
        std::fprintf(stderr, "okno: the server's address is wrong: %s\n", qUtf8Printable(servers.wrong()));
        return 2;
    }
    const core::Result<StartTarget> target =
        line.target.isEmpty() ? core::Result<StartTarget>(StartTarget()) : readStartTarget(line.target);
    core::SystemClock clock;
    TokenDesk tokens(settings, clock);
    int code = anotherServer;
    while (code == anotherServer)
        code = runWindow({application, line, settings, languages, style, servers, clock, tokens, target, sinceStart});
    return code;
}
