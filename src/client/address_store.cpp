// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/address_store.h"

#include "address/address_base.h"
#include "client/background.h"
#include "client/retry.h"
#include "client/sync_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(addressLog, "okno.address")

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using Phase = AddressState::Phase;

const QLatin1StringView suffix(".okna");

// Tells two files, or a file and what replaced it, apart.
QString markOf(const QString& path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1|%2|%3").arg(path).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

// A base that was opened, or the word that the one in use is still the right one.
struct AddressStore::Found {
    std::shared_ptr<const address::Base> base; // null with an empty mark: there is none
    QString mark;
    bool installed = false;
    std::optional<Error> fault; // of an installed base that cannot be used
};

struct AddressStore::Private {
    Private(ApiClient* api, const AddressStoreOptions& given)
        : options(given)
        , folder(given.cacheFolder.isEmpty() ? QString() : given.cacheFolder + QLatin1StringView("/address"))
        , download(api, folder, given.limits)
        , pauses(given.firstPause, std::chrono::hours(1))
    {
    }

    AddressStoreOptions options;
    QString folder;
    AddressDownload download;
    Pauses pauses;
    QTimer again;
    std::unique_ptr<QLockFile> lock; // one program at a time fetches into the folder
    std::shared_ptr<const address::Base> base;
    QString mark;
    QStringList refused; // checksums that are not to come again while the program runs
    AddressState state;
    bool busy = false;
    bool askServer = false;
    bool wanted = false; // asked for while busy with opening
};

AddressStore::AddressStore(ApiClient* api, const AddressStoreOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, options))
{
    d->again.setSingleShot(true);
    connect(&d->again, &QTimer::timeout, this, &AddressStore::refresh);
    connect(&d->download, &AddressDownload::finished, this, &AddressStore::fetched);
    connect(&d->download, &AddressDownload::progress, this, [this](qint64 received, qint64 total) {
        AddressState state = d->state;
        state.received = received;
        state.total = qMax<qint64>(0, total);
        set(state);
    });
}

AddressStore::~AddressStore() = default;

std::shared_ptr<const address::Base> AddressStore::base() const
{
    return d->base;
}

const AddressState& AddressStore::state() const
{
    return d->state;
}

QStringList AddressStore::installedPaths(const QString& programFolder)
{
    return {QDir::cleanPath(programFolder + QLatin1StringView("/../share/okno/address.okna")),
        programFolder + QLatin1StringView("/address.okna")};
}

void AddressStore::open()
{
    if (!d->busy)
        start(false);
}

void AddressStore::refresh()
{
    if (d->busy)
        d->wanted = d->wanted || !d->askServer;
    else
        start(true);
}

void AddressStore::start(bool askServer)
{
    d->busy = true;
    d->askServer = askServer;
    d->again.stop();
    AddressState state = d->state;
    state.phase = Phase::Loading;
    state.received = state.total = 0;
    set(state);
    inBackground(
        this,
        [installed = d->options.installed, folder = d->folder, mark = d->mark] {
            return look(installed, folder, mark);
        },
        [this](const Result<Found>& found) { looked(found); });
}

Result<AddressStore::Found> AddressStore::look(
    const QStringList& installed, const QString& folder, const QString& current)
{
    std::optional<Error> fault;
    for (const QString& path : installed) {
        if (!QFileInfo(path).isFile())
            continue;
        const QString mark = markOf(path);
        if (mark == current)
            return Found{nullptr, mark, true, {}};
        const auto base = address::Base::open(path);
        const Result<> sound = base ? (*base)->verify() : Result<>(base.error());
        if (sound)
            return Found{*base, mark, true, {}};
        qCWarning(addressLog, "the address base at %s cannot be used: %s", qUtf8Printable(path),
            core::wireName(sound.error().code));
        fault = sound.error();
    }
    if (folder.isEmpty())
        return Found{nullptr, {}, false, fault};
    for (const QFileInfo& file : QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Time)) {
        const QString mark = markOf(file.filePath());
        if (mark == current)
            return Found{nullptr, mark, false, fault};
        // It was checked when it came, and only then got this name.
        const auto base = address::Base::open(file.filePath());
        if (base && (*base)->info().checksum == file.completeBaseName())
            return Found{*base, mark, false, fault};
        QFile::remove(file.filePath());
    }
    return Found{nullptr, {}, false, fault};
}

void AddressStore::looked(const Result<Found>& found)
{
    if (!found)
        return settle(found.error());
    // A mark alone: what is in use is right. Nothing at all: what is in use was taken away, and serves on.
    if (found->base)
        adopt(*found);
    const bool fetch = d->askServer && !found->installed && !d->folder.isEmpty();
    if (!fetch)
        return settle(d->base ? std::nullopt : found->fault);
    if (!d->lock) {
        QDir().mkpath(d->folder);
        d->lock = std::make_unique<QLockFile>(d->folder + QLatin1StringView("/address.lock"));
        d->lock->setStaleLockTime(0);
    }
    if (!d->lock->isLocked() && !d->lock->tryLock(0))
        return settle(Error(ErrorCode::Unavailable, {}, {}, QStringLiteral("another window fetches the base")));
    QStringList have = d->refused;
    if (d->base)
        have.prepend(d->state.version);
    d->download.start(have);
}

void AddressStore::fetched(const Result<AddressPartFile>& file)
{
    if (!file) {
        const QString checksum = file.error().params.value(QStringLiteral("checksum")).toString();
        if (!checksum.isEmpty())
            d->refused << checksum;
        return settle(file.error());
    }
    if (file->path.isEmpty())
        return settle({});
    inBackground(
        this, [part = *file, folder = d->folder] { return admit(part, folder); },
        [this, checksum = file->checksum](const Result<Found>& found) {
            if (found)
                adopt(*found);
            else if (!checksum.isEmpty())
                d->refused << checksum;
            settle(found ? std::nullopt : std::optional<Error>(found.error()));
        });
}

// Checks what came and gives it its name; the bases before it go, as far as the system lets mapped files go.
Result<AddressStore::Found> AddressStore::admit(const AddressPartFile& part, const QString& folder)
{
    QString checksum;
    {
        const auto base = address::Base::open(part.path);
        const Result<> sound = base ? (*base)->verify() : Result<>(base.error());
        if (!sound) {
            QFile::remove(part.path);
            return sound.error();
        }
        checksum = (*base)->info().checksum;
    }
    if (!part.checksum.isEmpty() && checksum != part.checksum) {
        QFile::remove(part.path);
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("another base than its entity tag says"));
    }
    QFile file(part.path);
    const QString name = checksum + suffix;
    const QString path = folder + u'/' + name;
    QFile::remove(path);
    const bool kept = file.open(QIODevice::ReadWrite) && syncFile(file) && (file.close(), file.rename(path));
    if (!kept)
        return Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot keep the address base"));
    const auto base = address::Base::open(path);
    if (!base)
        return base.error();
    for (const QString& old : QDir(folder).entryList({u'*' + suffix}, QDir::Files)) {
        if (old != name)
            QFile::remove(folder + u'/' + old);
    }
    return Found{*base, markOf(path), false, {}};
}

void AddressStore::adopt(const Found& found)
{
    const address::BaseInfo info = found.base->info();
    const bool another = info.checksum != d->state.version;
    d->base = found.base;
    d->mark = found.mark;
    AddressState state = d->state;
    state.version = info.checksum;
    state.date = info.date;
    state.installed = found.installed;
    set(state);
    if (another)
        Q_EMIT changed();
}

void AddressStore::settle(const std::optional<Error>& error)
{
    const bool missing = error && (error->code == ErrorCode::AddressBaseMissing || error->code == ErrorCode::NotFound);
    const bool again = error && mayPass(*error);
    if (d->lock)
        d->lock->unlock();
    d->busy = false;
    if (error && !missing && !again)
        qCWarning(addressLog, "no address base from the server: %s", core::wireName(error->code));
    AddressState state = d->state;
    state.received = state.total = 0;
    state.error = missing ? std::nullopt : error;
    state.phase = d->base ? Phase::Ready : state.error ? Phase::Failed : Phase::None;
    set(state);
    if (!again)
        d->pauses.reset();
    d->again.start(again ? d->pauses.next() : d->options.interval);
    if (std::exchange(d->wanted, false))
        start(true);
}

void AddressStore::set(const AddressState& state)
{
    if (state == d->state)
        return;
    d->state = state;
    Q_EMIT stateChanged();
}

} // namespace okno::client
