// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/client.h"

#include "client/address_store.h"
#include "client/api_client.h"
#include "client/catalogue.h"
#include "client/connectivity.h"
#include "client/downloads.h"
#include "client/drafts.h"
#include "client/home_region.h"
#include "client/local_store.h"
#include "client/my_applications.h"
#include "client/my_details.h"
#include "client/notices.h"
#include "client/outbox.h"
#include "client/push.h"
#include "client/secret_store.h"
#include "client/server_trust.h"
#include "client/session.h"
#include "client/signing.h"
#include "client/updates.h"

#include <QTimer>

namespace okno::client {
namespace {

using namespace std::chrono_literals;

AddressStoreOptions addressOptions(const ClientOptions& options)
{
    AddressStoreOptions addresses;
    addresses.installed = options.installedAddressBases;
    if (!options.cacheFolder.isEmpty())
        addresses.cacheFolder = options.cacheFolder + QLatin1StringView("/servers/") + options.server.key();
    return addresses;
}

// One folder for all servers: who has signed a package matters, not who has sent it.
UpdateOptions updateOptions(const ClientOptions& options)
{
    UpdateOptions updates = options.updates;
    if (updates.folder.isEmpty())
        updates.folder = options.cacheFolder + QLatin1StringView("/updates");
    return updates;
}

} // namespace

// In the order of their needs: the last one goes first.
struct Client::Private {
    Private(const ClientOptions& options, SecretStore* given)
        : store(options.folder + QLatin1StringView("/servers/") + options.server.key())
        , trust(options.server, &store)
        , api(options.server, &trust)
        , session(&api, &store, given ? given : &keychain)
        , signing(&api, &session)
        , connectivity(&api)
        , push(&api, &session)
        , catalogue(&api, &store)
        , homeRegion(&session, &store, &catalogue, &connectivity)
        , drafts(&store)
        , outbox(&api, &store, &session, &connectivity)
        , applications(&api, &store)
        , details(&api, &store, &session)
        , notices(&api, &store, &connectivity)
        , downloads(&api, options.cacheFolder)
        , addresses(&api, addressOptions(options))
        , updates(&api, &store, updateOptions(options))
    {
    }

    SystemKeychain keychain;
    LocalStore store;
    ServerTrust trust;
    ApiClient api;
    Session session;
    Signing signing;
    Connectivity connectivity;
    Push push;
    Catalogue catalogue;
    HomeRegion homeRegion;
    Drafts drafts;
    Outbox outbox;
    MyApplications applications;
    MyDetails details;
    Notices notices;
    Downloads downloads;
    AddressStore addresses;
    Updates updates;
    QTimer idle; // the background reading waits until the screens have what they need
    RequestHandle limits;
};

Client::Client(const ClientOptions& options, SecretStore* secrets, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, secrets))
{
    d->api.setLanguage(options.language);
    d->store.setForgetful(options.forgetful);
    d->session.setForgetful(options.forgetful);
    connect(&d->trust, &ServerTrust::acceptedChanged, &d->connectivity, &Connectivity::probe);
    connect(&d->connectivity, &Connectivity::changed, this, [this](bool online) {
        if (!online)
            return;
        d->push.connectNow();
        d->updates.lineIsBack();
        readAnew();
        d->idle.start();
    });
    connect(&d->session, &Session::loggedIn, this, &Client::readAnew);
    connect(&d->session, &Session::stateChanged, this, [this] { d->idle.start(); });
    connect(&d->push, &Push::resumed, this, &Client::readAnew);
    connect(&d->push, &Push::changed, this, &Client::pushed);
    connect(&d->outbox, &Outbox::sent, &d->applications,
        [this](const QString&, const api::Application& application) { d->applications.put(application); });
    connect(&d->outbox, &Outbox::listChanged, &d->drafts, &Drafts::reread);
    connect(&d->store, &LocalStore::accountChanged, &d->downloads, &Downloads::emptyCache);
    connect(&d->catalogue, &Catalogue::regionChanged, this, [this] { d->idle.start(); });
    d->idle.setSingleShot(true);
    d->idle.setInterval(3s);
    connect(&d->idle, &QTimer::timeout, this, &Client::readAhead);
}

Client::~Client() = default;

core::Result<> Client::start()
{
    const core::Result<> opened = d->store.open();
    d->session.restore();
    d->addresses.open();
    d->updates.begin();
    d->idle.start();
    return opened;
}

void Client::setLanguage(const QString& language)
{
    d->api.setLanguage(language);
    Q_EMIT d->catalogue.changed();
    readAnew();
}

bool Client::isCitizen() const
{
    return d->session.isLoggedIn() && d->session.person()->role == core::Role::Citizen;
}

void Client::readAnew()
{
    if (!d->session.isLoggedIn())
        return;
    d->notices.refresh();
    if (isCitizen()) {
        d->applications.refresh();
        d->details.refresh();
    }
}

void Client::readAhead()
{
    if (!d->connectivity.isOnline())
        return;
    d->limits.cancel();
    d->limits = d->catalogue.limits(this, [this](const core::Result<Loaded<api::Limits>>& limits) {
        if (limits)
            d->drafts.setFileLimits(limits->value.maxFileBytes, limits->value.maxFiles);
    });
    if (isCitizen() && !d->catalogue.regionCode().isEmpty())
        d->catalogue.keepForOffline(d->catalogue.regionCode());
    d->addresses.refresh();
}

void Client::pushed(const QString& kind, const QString& id)
{
    if (kind == QLatin1StringView("application") && isCitizen())
        d->applications.changedOnServer(id);
    else if (kind == QLatin1StringView("notice"))
        d->notices.refresh();
    else if (kind == QLatin1StringView("catalogue"))
        d->catalogue.changedOnServer();
}

ApiClient* Client::api() const
{
    return &d->api;
}

ServerTrust* Client::trust() const
{
    return &d->trust;
}

Connectivity* Client::connectivity() const
{
    return &d->connectivity;
}

Session* Client::session() const
{
    return &d->session;
}

Signing* Client::signing() const
{
    return &d->signing;
}

LocalStore* Client::store() const
{
    return &d->store;
}

Push* Client::push() const
{
    return &d->push;
}

Catalogue* Client::catalogue() const
{
    return &d->catalogue;
}

HomeRegion* Client::homeRegion() const
{
    return &d->homeRegion;
}

Drafts* Client::drafts() const
{
    return &d->drafts;
}

Outbox* Client::outbox() const
{
    return &d->outbox;
}

MyApplications* Client::applications() const
{
    return &d->applications;
}

MyDetails* Client::details() const
{
    return &d->details;
}

Notices* Client::notices() const
{
    return &d->notices;
}

Downloads* Client::downloads() const
{
    return &d->downloads;
}

AddressStore* Client::addresses() const
{
    return &d->addresses;
}

Updates* Client::updates() const
{
    return &d->updates;
}

} // namespace okno::client
