// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application.h"

#include "client/address_store.h"
#include "client/client.h"
#include "client/package_installer.h"
#include "client/server_trust.h"
#include "client/updates.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/automation/automation_server.h"
#include "desktop/citizen/citizen_binding.h"
#include "desktop/kiosk/kiosk_dialogs.h"
#include "desktop/kiosk/kiosk_guard.h"
#include "desktop/local_data/local_data_binding.h"
#include "desktop/screens.h"
#include "desktop/self_test.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/data_folders.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/server_choice.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/start_target.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/token_desk.h"
#include "desktop/updates/update_binding.h"
#include "desktop/welcome/session_binding.h"
#include "desktop/widgets/address_source.h"
#include "desktop/widgets/dialogs.h"

#include <QCoreApplication>
#include <QTimer>
#include <QtCrypto>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

namespace okno::desktop {
namespace {

// Asked for before any choice was made: nothing listens there, or a server for trying out.
const QString onThisComputer = QStringLiteral("https://127.0.0.1:8443");

// The settings' own path, then the places where an installation puts it.
QStringList addressBases(const ViewSettings& settings)
{
    QStringList paths = client::AddressStore::installedPaths(QCoreApplication::applicationDirPath());
    const QString own = settings.value(QStringLiteral("addressBase"), {}).toString();
    if (!own.isEmpty())
        paths.prepend(own);
    return paths;
}

client::UpdateOptions updateOptions(const Policies& policies, client::PackageInstaller* installer)
{
    client::UpdateOptions updates;
    updates.forbidden = !policies.updates.value_or(true);
    updates.keys = policies.updateKeys
        ? signing::UpdateKeys::parse(*policies.updateKeys).value_or(signing::UpdateKeys())
        : signing::UpdateKeys::builtIn();
    updates.installer = installer;
    return updates;
}

client::ClientOptions clientOptions(const CommandLine& line, const client::ServerAddress& server,
    const QString& language, const ViewSettings& settings, client::PackageInstaller* installer)
{
    const DataFolders folders = DataFolders::of(line.dataFolder, settings.policies());
    return {server, folders.store, folders.cache, language, addressBases(settings),
        updateOptions(settings.policies(), installer), settings.policies().workplace == Workplace::Kiosk};
}

void trust(client::Client& client, const QString& fingerprint)
{
    if (!fingerprint.isEmpty())
        client.trust()->accept(QByteArray::fromHex(fingerprint.toLatin1().replace(":", "")));
}

// Whose certificate is known beforehand: told with the server, by the one who named it.
void trustWhatIsKnown(const Program& program, const core::Result<StartTarget>& target, client::Client& client,
    const client::ServerAddress& server)
{
    const Policies& policies = program.settings.policies();
    if (program.servers.isFixed() && !program.line.fingerprint.isEmpty())
        trust(client, program.line.fingerprint);
    else if (program.servers.isFixed() && program.line.server.isEmpty())
        trust(client, policies.fingerprint.value_or(QString()));
    else if (target && client::ServerAddress::parse(target->server).valueOr({}) == server)
        trust(client, target->fingerprint);
}

// Goes where the link or the connection file leads; who is to log in first does so on the way. A file only offers its
// server: it may have come from anybody, so the person presses the button.
void follow(const Program& program, const core::Result<StartTarget>& link, AppContext& context)
{
    if (!link) {
        context.shell.toast(core::errorText(link.error()).title);
        return;
    }
    const StartTarget& target = *link;
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

void sayReady()
{
    std::printf("ready\n");
    std::fflush(stdout);
    QCoreApplication::quit();
}

bool isKiosk(const Program& program)
{
    return program.settings.policies().workplace == Workplace::Kiosk;
}

std::unique_ptr<Dialogs> makeDialogs(const Policies& policies)
{
    if (policies.workplace == Workplace::Kiosk)
        return std::make_unique<KioskDialogs>(policies.kiosk);
    return std::make_unique<QtDialogs>();
}

class Application final : public QObject {
public:
    Application(const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window);

private:
    void open(const Program& program, MainWindow& window);
    void drive(MainWindow& window);

    const QCA::Initializer m_secureMemory; // PINs stand in memory that is locked and wiped
    const core::Result<StartTarget> m_target;
    const client::ServerAddress m_server;
    const std::unique_ptr<client::PackageInstaller> m_installer;
    client::Client m_client;
    const std::unique_ptr<Dialogs> m_dialogs;
    ScriptedDialogs m_scripted;
    const QString m_automation;
    core::SystemClock m_clock;
    AddressSource m_addresses;
    TokenDesk m_tokens;
    AppContext m_context;
    std::optional<SessionBinding> m_session;
    std::optional<CitizenBinding> m_citizen;
    std::optional<UpdateBinding> m_updates;
    std::optional<KioskGuard> m_kiosk;
    std::optional<LocalDataBinding> m_localData;
    std::unique_ptr<AutomationServer> m_driver;
};

Application::Application(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window)
    : m_target(program.line.target.isEmpty() ? core::Result<StartTarget>(StartTarget())
                                             : readStartTarget(program.line.target))
    , m_server(program.servers.current() ? *program.servers.current() : *client::ServerAddress::parse(onThisComputer))
    , m_installer(program.line.selfTest || isKiosk(program) ? nullptr : client::installerOfThisProgram())
    , m_client(clientOptions(program.line, m_server, program.languages.current(), program.settings, m_installer.get()))
    , m_dialogs(makeDialogs(program.settings.policies()))
    , m_scripted(m_dialogs.get())
    , m_automation(AutomationServer::requestedName())
    , m_tokens(program.settings, m_clock)
    , m_context{&m_client, frame.style, m_automation.isEmpty() ? *m_dialogs : static_cast<Dialogs&>(m_scripted),
          frame.settings, m_clock, frame.shell, frame.navigator, &m_addresses, &m_tokens}
{
    connect(m_client.addresses(), &client::AddressStore::changed, this,
        [this] { m_addresses.setBase(m_client.addresses()->base()); });
    connect(&window, &MainWindow::languageChanged, this, [this](const QString& code) {
        m_client.setLanguage(code);
        m_updates->show();
    });
    connect(&program.servers, &ServerChoice::changed, this, [&program, &window] {
        program.settings.saveWindow(&window, QStringLiteral("main"));
        QCoreApplication::exit(anotherServer);
    });
    connect(m_client.updates(), &client::Updates::endWanted, this, [this, &program, &window](bool again) {
        program.settings.saveWindow(&window, QStringLiteral("main"));
        if (Screen* screen = m_context.navigator.currentScreen())
            screen->deactivate();
        QCoreApplication::exit(again ? anotherVersion : 0);
    });
    const CommandLine& line = program.line;
    if (line.exitAfterFirstPaint)
        afterFirstScreen(window, frame.navigator, sayReady);
    if (line.selfTest)
        afterFirstScreen(
            window, frame.navigator, [this] { QCoreApplication::exit(reportSelfTest(selfTestFaults(m_client))); });
    registerScreens(registry, &program.servers, program.settings.policies().workplace);
    open(program, window);
    if (!m_automation.isEmpty())
        drive(window);
}

void Application::open(const Program& program, MainWindow& window)
{
    // First, so that the frame hears what a failed start or a remembered person has to say.
    window.use(m_context);
    if (const core::Result<> opened = m_client.start(); !opened)
        m_context.shell.toast(core::errorText(opened.error()).title);
    trustWhatIsKnown(program, m_target, m_client, m_server);
    m_addresses.setBase(m_client.addresses()->base());
    m_session.emplace(m_context, &window);
    m_citizen.emplace(m_context);
    if (isKiosk(program)) {
        m_kiosk.emplace(m_context, window);
    } else {
        m_updates.emplace(m_context);
        m_localData.emplace(m_context, &window, DataFolders::of(program.line.dataFolder, program.settings.policies()),
            [] { QCoreApplication::exit(forgetEverything); });
    }
    if (!program.servers.current())
        m_context.navigator.open(QStringLiteral("connect"));
    if (!program.line.target.isEmpty())
        follow(program, m_target, m_context);
}

void Application::drive(MainWindow& window)
{
    m_driver = std::make_unique<AutomationServer>(m_context, m_scripted);
    // Who drives the window finds its first screen there.
    QTimer::singleShot(0, &window, [this] {
        if (!m_driver->listen(m_automation))
            QCoreApplication::exit(1);
    });
}

} // namespace

std::unique_ptr<QObject> makeApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window)
{
    return std::make_unique<Application>(program, frame, registry, window);
}

} // namespace okno::desktop
