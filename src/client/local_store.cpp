// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/local_store.h"

#include "client/background.h"
#include "client/store_file.h"
#include "client/sync_file.h"
#include "core/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

namespace okno::client {
namespace {

using core::ErrorCode;

constexpr qint64 largeLog = 1024 * 1024;

bool makeFolder(const QString& path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// The log (-wal) carries no locks of SQLite, so that opening and closing it beside SQLite is harmless.
core::Result<> syncLog(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return core::Done{};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !syncFile(file))
        return ErrorCode::LocalStoreFailed;
    return core::Done{};
}

// A JSON value of any kind as bytes: QJsonDocument holds objects and arrays only.
QByteArray toBytes(const QJsonValue& json)
{
    return QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
}

QJsonValue fromBytes(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).array().at(0);
}

} // namespace

struct LocalStore::Private {
    QString folder;
    QString account;
    QString accountFolder;
    StoreFile publicFile;
    StoreFile accountFile;
    QTimer tidying;
    bool forgetful = false;

    [[nodiscard]] const StoreFile& file(Part part) const { return part == Part::Public ? publicFile : accountFile; }

    void write(Part part, const QString& sql, const QVariantList& values) const
    {
        if (file(part).isOpen())
            runLogged(file(part).database(), sql, values);
    }
};

LocalStore::LocalStore(const QString& folder, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->folder = folder;
    d->tidying.setInterval(std::chrono::seconds(30));
    connect(&d->tidying, &QTimer::timeout, this, &LocalStore::tidy);
    d->tidying.start();
}

LocalStore::~LocalStore()
{
    if (d->forgetful)
        (void)forgetAccount();
}

void LocalStore::setForgetful(bool forgetful)
{
    d->forgetful = forgetful;
}

core::Result<> LocalStore::open()
{
    if (!makeFolder(d->folder))
        return core::Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("folder cannot be made"));
    if (d->forgetful)
        QDir(d->folder + QLatin1StringView("/accounts")).removeRecursively();
    core::Result<> result = d->publicFile.open(d->folder + QLatin1StringView("/public.sqlite"), publicMigrations());
    if (!d->publicFile.movedTo().isEmpty())
        Q_EMIT damaged(d->publicFile.movedTo());
    return result;
}

core::Result<> LocalStore::openAccount(const QString& account)
{
    if (account == d->account && d->accountFile.isOpen())
        return core::Done{};
    closeAccount();
    const QByteArray name = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).first(16).toHex();
    d->accountFolder = QStringLiteral("%1/accounts/%2").arg(d->folder, QString::fromLatin1(name));
    if (!makeFolder(d->accountFolder) || !makeFolder(filesFolder()))
        return core::Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("folder cannot be made"));
    core::Result<> result =
        d->accountFile.open(d->accountFolder + QLatin1StringView("/store.sqlite"), accountMigrations());
    if (!result) {
        d->accountFolder.clear();
        return result;
    }
    d->account = account;
    if (!d->accountFile.movedTo().isEmpty())
        Q_EMIT damaged(d->accountFile.movedTo());
    Q_EMIT accountChanged();
    return result;
}

void LocalStore::closeAccount()
{
    if (!d->accountFile.isOpen())
        return;
    d->accountFile.close();
    d->account.clear();
    const QString folder = std::exchange(d->accountFolder, {});
    if (d->forgetful)
        QDir(folder).removeRecursively();
    Q_EMIT accountChanged();
}

bool LocalStore::hasAccount() const
{
    return d->accountFile.isOpen();
}

QString LocalStore::account() const
{
    return d->account;
}

std::optional<LocalStore::Copy> LocalStore::copy(Part part, const QString& key) const
{
    if (!d->file(part).isOpen())
        return std::nullopt;
    QSqlQuery query(d->file(part).database());
    query.prepare(QStringLiteral("SELECT json, saved_at FROM copies WHERE key = ?"));
    query.addBindValue(key);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return Copy{fromBytes(query.value(0).toByteArray()), core::timeFromWire(query.value(1).toString())};
}

void LocalStore::keep(Part part, const QString& key, const QJsonValue& json)
{
    d->write(part,
        QStringLiteral("INSERT INTO copies (key, json, saved_at) VALUES (?, ?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at"),
        {key, toBytes(json), core::toWire(core::SystemClock().now())});
}

void LocalStore::drop(Part part, const QString& key)
{
    d->write(part, QStringLiteral("DELETE FROM copies WHERE key = ?"), {key});
}

QString LocalStore::setting(Part part, const QString& name, const QString& otherwise) const
{
    if (!d->file(part).isOpen())
        return otherwise;
    QSqlQuery query(d->file(part).database());
    query.prepare(QStringLiteral("SELECT value FROM settings WHERE name = ?"));
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toString() : otherwise;
}

void LocalStore::setSetting(Part part, const QString& name, const QString& value)
{
    // An empty text is a value too; a null QString would be an SQL NULL.
    d->write(part,
        QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        {name, value.isNull() ? QStringLiteral("") : value});
}

core::Result<> LocalStore::forgetAccount()
{
    const QString folder = d->accountFolder;
    if (folder.isEmpty())
        return core::Done{};
    closeAccount();
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return core::Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("folder cannot be removed"));
    return core::Done{};
}

QSqlDatabase LocalStore::accountDatabase() const
{
    return d->accountFile.database();
}

QString LocalStore::filesFolder() const
{
    return d->accountFolder + QLatin1StringView("/files");
}

void LocalStore::tidy()
{
    for (const StoreFile* file : {&d->publicFile, &d->accountFile}) {
        const QString path = file->path();
        if (file->isOpen() && QFileInfo(path + QLatin1StringView("-wal")).size() > largeLog)
            QThreadPool::globalInstance()->start([path] { moveLog(path); });
    }
}

void LocalStore::makeDurable(QObject* context, std::function<void(core::Result<>)> then)
{
    const QString log = d->accountFile.path() + QLatin1StringView("-wal");
    inBackground(context, [log] { return syncLog(log); }, std::move(then));
}

} // namespace okno::client
