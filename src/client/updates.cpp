// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/updates.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/local_store.h"
#include "client/package_installer.h"
#include "client/retry.h"
#include "client/update_download.h"
#include "core/clock.h"

#include <QDir>
#include <QLockFile>
#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(updateLog, "okno.update")

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using Phase = UpdateState::Phase;

const QString checkedSetting = QStringLiteral("updates/checkedAt");

signing::UpdatePackage packageOf(const api::Update& update)
{
    return {update.platform, update.version, update.size, update.sha256};
}

Phase firstPhase(const UpdateOptions& options)
{
    if (options.forbidden)
        return Phase::Forbidden;
    if (!options.installer)
        return Phase::Foreign;
    return options.keys.isEmpty() ? Phase::NoKey : Phase::Idle;
}

bool isBusy(Phase phase)
{
    return phase != Phase::Idle && phase != Phase::Offered;
}

} // namespace

struct Updates::Private {
    Private(ApiClient* client, LocalStore* local, const UpdateOptions& given)
        : api(client)
        , store(local)
        , options(given)
        , download(client, given.folder, given.silence)
        , tries(given.retry)
    {
    }

    ApiClient* api;
    LocalStore* store;
    UpdateOptions options;
    UpdateDownload download;
    UpdateState state;
    RequestHandle question;
    QTimer again; // the next question
    QTimer resume; // the broken download
    Pauses questions{std::chrono::minutes(1), std::chrono::hours(1)};
    Pauses tries;
    QString file; // whole and checked
    std::unique_ptr<QLockFile> lock; // one program at a time fetches into the folder
};

Updates::Updates(ApiClient* api, LocalStore* store, const UpdateOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, store, options))
{
    d->state.phase = firstPhase(options);
    d->again.setSingleShot(true);
    d->resume.setSingleShot(true);
    connect(&d->again, &QTimer::timeout, this, &Updates::check);
    connect(&d->resume, &QTimer::timeout, this, &Updates::fetch);
    connect(&d->download, &UpdateDownload::progress, this, [this](qint64 received) {
        UpdateState state = d->state;
        state.phase = Phase::Downloading;
        state.received = received;
        state.error.reset();
        set(state);
    });
    connect(&d->download, &UpdateDownload::finished, this, &Updates::fetched);
    if (options.installer)
        connect(options.installer, &PackageInstaller::installed, this, &Updates::installed);
}

Updates::~Updates()
{
    if (d->state.phase == Phase::Installing)
        d->options.installer->cancel();
}

const UpdateState& Updates::state() const
{
    return d->state;
}

const UpdateOptions& Updates::options() const
{
    return d->options;
}

void Updates::begin()
{
    if (!d->state.isOn())
        return;
    UpdateState state = d->state;
    state.checkedAt = core::timeFromWire(d->store->setting(LocalStore::Part::Public, checkedSetting));
    set(state);
    d->again.start(d->options.firstPause);
}

void Updates::check()
{
    if (!d->state.isOn() || isBusy(d->state.phase))
        return;
    d->again.stop();
    set(Phase::Checking);
    d->question = d->api->send(calls::listUpdates(d->options.installer->platform(), d->options.version), this,
        Then<api::Updates>([this](const Result<api::Updates>& answer) { judge(answer); }));
}

void Updates::judge(const Result<api::Updates>& answer)
{
    // A server of the time before updates knows no such route.
    const bool answered = answer || answer.error().code == ErrorCode::NotFound;
    UpdateState state = d->state;
    state.error.reset();
    state.phase = state.offer ? Phase::Offered : Phase::Idle;
    if (!answered) {
        state.error = answer.error();
        set(state);
        return askAgain(mayPass(answer.error()));
    }
    state.phase = Phase::Idle;
    state.offer.reset();
    state.obstacle.reset();
    state.checkedAt = core::SystemClock().now();
    d->store->setSetting(LocalStore::Part::Public, checkedSetting, core::toWire(state.checkedAt));
    if (answer && !answer->items.empty()) {
        const api::Update& offer = answer->items.front();
        const signing::UpdatePackage package = packageOf(offer);
        const Result<> trusted = d->options.keys.verify({package, QByteArray::fromBase64(offer.signature.toLatin1())});
        if (!trusted) {
            qCWarning(updateLog, "the server offers a package that no known key has signed");
            state.error = trusted.error();
        } else if (package.platform != d->options.installer->platform()
            || !signing::isNewer(package.version, d->options.version)) {
            qCWarning(updateLog, "the server offers version %s for %s, which does not suit version %s",
                qUtf8Printable(package.version), qUtf8Printable(package.platform), qUtf8Printable(d->options.version));
            state.error = Error(ErrorCode::UpdateUnsuitable);
        } else {
            state.phase = Phase::Offered;
            state.offer = offer;
            state.obstacle = d->options.installer->obstacle();
        }
    }
    set(state);
    askAgain(false);
}

void Updates::askAgain(bool soon)
{
    if (!soon)
        d->questions.reset();
    d->again.start(soon ? d->questions.next() : d->options.interval);
}

void Updates::fetch()
{
    const Phase phase = d->state.phase;
    if (!d->state.offer || (phase != Phase::Offered && phase != Phase::Waiting))
        return;
    d->resume.stop();
    if (const auto obstacle = d->options.installer->obstacle()) {
        UpdateState state = d->state;
        state.phase = Phase::Offered;
        state.obstacle = obstacle;
        return set(state);
    }
    if (!d->lock) {
        QDir().mkpath(d->options.folder);
        d->lock = std::make_unique<QLockFile>(d->options.folder + QLatin1StringView("/updates.lock"));
        d->lock->setStaleLockTime(0);
    }
    if (!d->lock->isLocked() && !d->lock->tryLock(0))
        return set(Phase::Offered,
            Error(ErrorCode::Unavailable, {}, {}, QStringLiteral("another window fetches the package")));
    set(Phase::Downloading);
    d->download.start(packageOf(*d->state.offer), d->options.installer->suffix());
}

void Updates::fetched(const Result<QString>& path)
{
    if (!path && mayPass(path.error())) {
        set(Phase::Waiting, path.error());
        d->resume.start(d->tries.next());
        return;
    }
    d->tries.reset();
    if (!path) {
        d->lock->unlock();
        set(Phase::Offered, path.error());
        if (path.error().code == ErrorCode::NotFound)
            check(); // it was withdrawn: there may be another one
        return;
    }
    d->file = *path;
    if (d->options.installer->needsExit())
        return set(Phase::Ready);
    set(Phase::Installing);
    d->options.installer->install(d->file, packageOf(*d->state.offer));
}

void Updates::installed(const Result<>& result)
{
    if (d->state.phase != Phase::Installing)
        return;
    d->lock->unlock();
    if (!result) {
        qCWarning(updateLog, "the newer version was not installed: %s, %s", core::wireName(result.error().code),
            qUtf8Printable(result.error().detail));
        set(d->options.installer->needsExit() ? Phase::Ready : Phase::Offered, result.error());
        return;
    }
    if (d->options.installer->needsExit()) {
        Q_EMIT endWanted(false); // the system's installer reads the file from now on
        return;
    }
    QFile::remove(d->file);
    set(Phase::Installed);
}

void Updates::cancel()
{
    const Phase phase = d->state.phase;
    if (phase == Phase::Downloading || phase == Phase::Waiting)
        d->download.cancel();
    else if (phase == Phase::Installing)
        d->options.installer->cancel();
    else
        return;
    d->resume.stop();
    d->tries.reset();
    d->lock->unlock();
    set(Phase::Offered);
}

void Updates::proceed()
{
    if (d->state.phase == Phase::Installed) {
        Q_EMIT endWanted(true);
    } else if (d->state.phase == Phase::Ready) {
        set(Phase::Installing);
        d->options.installer->install(d->file, packageOf(*d->state.offer));
    }
}

void Updates::lineIsBack()
{
    if (d->state.phase == Phase::Waiting)
        fetch();
    else if (d->state.error && d->again.isActive() && mayPass(*d->state.error))
        check();
}

void Updates::set(Phase phase, const std::optional<Error>& error)
{
    UpdateState state = d->state;
    state.phase = phase;
    state.error = error;
    set(state);
}

void Updates::set(UpdateState state)
{
    if (state == d->state)
        return;
    d->state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace okno::client
