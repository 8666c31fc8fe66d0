// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/backend.h"

#include "server/delivery/delivery_queue.h"
#include "server/delivery/demo_provider.h"
#include "server/delivery/sms_gateway.h"
#include "server/delivery/smtp_provider.h"
#include "server/delivery/timestamp_service.h"
#include "server/handlers/binding.h"
#include "server/handlers/catalogue_folder.h"
#include "server/handlers/demo_seeder.h"
#include "server/handlers/demo_signing.h"
#include "server/handlers/event_hub.h"
#include "server/handlers/figures.h"
#include "server/handlers/housekeeping.h"
#include "server/handlers/routes.h"
#include "server/storage/sqlite_database.h"
#include "server/trust/revocation_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QLoggingCategory>

namespace okno::server {
namespace {

Q_LOGGING_CATEGORY(lcCatalogue, "okno.catalogue")

// The token of a request becomes the person of the session.
class SessionAuthenticator final : public http::Authenticator {
public:
    explicit SessionAuthenticator(Sessions& sessions) : m_sessions(sessions) { }
    [[nodiscard]] core::Result<http::Principal> authenticate(QByteArrayView token) override
    {
        const core::Result<Actor> actor = m_sessions.authenticate(token);
        if (!actor)
            return actor.error();
        return http::Principal{actor->accountId, actor->role, actor->agencyId, actor->sessionId};
    }

private:
    Sessions& m_sessions;
};

core::Result<std::unique_ptr<QLockFile>> lockFolder(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/oknod.lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/data"), {},
        QCoreApplication::translate("oknod", "настройка data: с папкой %1 уже работает другой oknod").arg(folder));
}

} // namespace

struct Backend::Private {
    BackendOptions options;
    const core::Clock& clock;
    Texts texts;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<storage::SqliteDatabase> database;
    std::unique_ptr<CatalogueShelf> shelf;
    std::shared_ptr<delivery::DemoProvider> demoMessages;
    std::unique_ptr<delivery::DeliveryQueue> queue;
    std::unique_ptr<EventHub> hub;
    std::unique_ptr<delivery::TimestampService> timestamps;
    std::unique_ptr<RevocationService> revocation; // null when nothing is to be fetched or asked
    std::unique_ptr<Services> services;
    std::unique_ptr<Housekeeping> housekeeping;
    std::vector<api::DemoAccount> demoAccounts; // in Russian
    bool demoHasTokens = false;

    Private(const BackendOptions& told, const core::Clock& time)
        : options(told)
        , clock(time)
        , texts(told.english, told.russian)
    {
    }
    [[nodiscard]] core::Result<> open();
    [[nodiscard]] core::Result<> begin();
    // Whether there are tokens to sign with. Without them the demonstration goes on.
    [[nodiscard]] bool makeDemoTokens() const;
};

bool Backend::Private::makeDemoTokens() const
{
    DemoSigning signing(options.dataFolder, services->trust.path());
    const QString module = DemoSigning::module();
    if (!signing.isMade() && !module.isEmpty()) {
        if (const core::Result<> made = signing.make(DemoSeeder::tokens(), module, clock.now()); !made)
            qCWarning(lcCatalogue) << "no tokens for the demonstration:" << core::wireName(made.error().code)
                                   << made.error().detail;
    }
    return signing.isMade();
}

core::Result<> Backend::Private::open()
{
    if (!QDir().mkpath(options.dataFolder))
        return core::Error(core::ErrorCode::StorageFailed, QStringLiteral("/data"), {},
            QStringLiteral("the data folder cannot be made"));
    auto locked = lockFolder(options.dataFolder);
    if (!locked)
        return locked.error();
    lock = std::move(*locked);
    auto opened = storage::SqliteDatabase::open({options.dataFolder + QStringLiteral("/okno.sqlite"), {}}, clock);
    if (!opened)
        return opened.error();
    database = std::move(*opened);
    const QString folder = options.catalogueFolder.isEmpty() ? builtInCatalogue() : options.catalogueFolder;
    auto loaded = CatalogueShelf::load(folder, options.dataFolder + QStringLiteral("/catalogue"));
    if (!loaded)
        return loaded.error();
    shelf = std::move(*loaded);
    for (const core::Error& fault : shelf->faults())
        qCWarning(lcCatalogue).noquote() << "left out of the catalogue:"
                                         << fault.params.value(QStringLiteral("file")).toString()
                                         << fault.params.value(QStringLiteral("place")).toString()
                                         << fault.params.value(QStringLiteral("problem")).toString();
    return shelf->keepIn(*database);
}

// Lists and answers of the centres themselves, when the administrator wants them asked.
std::unique_ptr<RevocationService> revocationService(
    const SigningSettings& settings, const QString& dataFolder, const core::Clock& clock)
{
    if (!settings.ocsp && !settings.crlFetch)
        return nullptr;
    RevocationSettings asked;
    asked.ocsp = settings.ocsp;
    asked.crlFetch = settings.crlFetch;
    asked.cacheFolder = dataFolder + QStringLiteral("/crl-cache");
    asked.timeLimit = std::chrono::seconds(settings.timeoutSeconds);
    asked.privateAddresses = settings.privateAddresses;
    return std::make_unique<RevocationService>(asked, clock);
}

core::Result<> Backend::Private::begin()
{
    const bool demo = options.services.demo;
    delivery::DeliveryQueue::Providers providers;
    if (demo) {
        demoMessages = std::make_shared<delivery::DemoProvider>(clock);
        providers = {demoMessages, demoMessages};
    } else {
        if (!options.delivery.smtpUrl.isEmpty())
            providers.email = std::make_shared<delivery::SmtpProvider>(options.delivery, clock);
        if (!options.delivery.smsUrl.isEmpty())
            providers.sms = std::make_shared<delivery::SmsGateway>(options.delivery);
    }
    const Channels channels{providers.email != nullptr, providers.sms != nullptr};
    revocation = revocationService(options.services.signing, options.dataFolder, clock);
    services = std::make_unique<Services>(*database, clock, *shelf, options.services, channels, texts,
        options.dataFolder, demo ? builtInAddressBase() : QString(), revocation.get());
    services->addresses.start();
    if (const core::Result<> ready = services->uploads.prepare(); !ready)
        return ready;
    hub = std::make_unique<EventHub>(*database);
    timestamps = std::make_unique<delivery::TimestampService>(options.services.signing, options.delivery);
    services->sessions.onForgotten([this](const QString& accountId) { hub->drop(accountId); });
    if (demo) {
        if (const core::Result<> seeded = DemoSeeder(*services).run(); !seeded)
            return seeded;
        demoHasTokens = makeDemoTokens();
        demoAccounts = DemoSeeder::accounts(demoHasTokens);
    }
    queue = std::make_unique<delivery::DeliveryQueue>(*database, clock, options.delivery, providers);
    database->onCommitted([this](const storage::Committed& committed) {
        hub->tell(committed.events);
        if (committed.deliveries)
            queue->wake();
    });
    queue->start();
    housekeeping = std::make_unique<Housekeeping>(*services);
    return core::Done();
}

core::Result<std::unique_ptr<Backend>> Backend::start(const BackendOptions& options, const core::Clock& clock)
{
    auto d = std::make_unique<Private>(options, clock);
    if (const core::Result<> opened = d->open(); !opened)
        return opened.error();
    if (const core::Result<> begun = d->begin(); !begun)
        return begun.error();
    return std::unique_ptr<Backend>(new Backend(std::move(d)));
}

Backend::Backend(std::unique_ptr<Private> parts) : d(std::move(parts)) { }

Backend::~Backend()
{
    d->housekeeping.reset();
    d->database->onCommitted({});
    d->database->onBatch({});
    d->queue.reset();
    d->services.reset();
    // The last writes may still call back into what stands above it in Private.
    d->database.reset();
}

bool Backend::canWrite() const
{
    return d->database->canWrite();
}

void Backend::setPublicUrl(const QString& url)
{
    if (d->options.services.publicUrl.isEmpty())
        d->options.services.publicUrl = url;
}

const std::vector<api::DemoAccount>& Backend::demoAccounts() const
{
    return d->demoAccounts;
}

void Backend::measure(http::Metrics& metrics)
{
    showFigures(metrics, *d->database, d->options.dataFolder + QStringLiteral("/okno.sqlite"));
}

void Backend::bind(http::Router& router)
{
    Services& services = *d->services;
    router.setAuthenticator(std::make_shared<SessionAuthenticator>(services.sessions));
    bindCatalogue(router, services);
    bindAddresses(router, services.addresses);
    bindUpdates(router, services.updates);
    bindRegistration(router, services);
    bindAccounts(router, services);
    bindApplications(router, services);
    bindTasks(router, services);
    bindUploads(router, services);
    bindNotices(router, services, *d->hub);
    bindSignatures(router, services, *d->timestamps);
    bindAdministration(router, services);
    const bool demo = d->options.services.demo;
    router.bind("listDemoAccounts", [this, demo](http::Request&& request, http::Responder responder) {
        if (!demo)
            return fail(responder, core::ErrorCode::NotFound);
        QJsonArray list;
        for (const api::DemoAccount& account : DemoSeeder::accounts(d->demoHasTokens, d->texts, languageOf(request)))
            list.append(api::toJson(account));
        responder.send(http::Response::json(QJsonObject{{QStringLiteral("items"), list}}));
    });
    router.bind("listDemoMessages", [this, demo](http::Request&&, http::Responder responder) {
        if (!demo)
            return fail(responder, core::ErrorCode::NotFound);
        QJsonArray list;
        for (const api::DemoMessage& message : d->demoMessages->messages())
            list.append(api::toJson(message));
        responder.send(http::Response::json(QJsonObject{{QStringLiteral("items"), list}}));
    });
}

} // namespace okno::server
