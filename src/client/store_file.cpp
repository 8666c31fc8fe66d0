// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace okno::client {
namespace {

Q_LOGGING_CATEGORY(logStore, "okno.store")

using core::Error;
using core::ErrorCode;

// Larger files are opened without reading all of them.
constexpr qint64 checkedWhole = 8 * 1024 * 1024;

Error failed(const QSqlError& error)
{
    return Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("sqlite %1").arg(error.nativeErrorCode()));
}

QString newConnectionName()
{
    return QStringLiteral("okno-%1").arg(QUuid::createUuid().toString(QUuid::Id128));
}

bool isBroken(const QSqlError& error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, with their extended codes.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

bool looksWhole(QSqlQuery& query)
{
    return query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next()
        && query.value(0).toString() == QLatin1StringView("ok");
}

} // namespace

StoreFile::~StoreFile()
{
    close();
}

core::Result<> StoreFile::open(const QString& path, std::span<const char* const> migrations)
{
    close();
    m_path = path;
    m_movedTo.clear();
    core::Result<> result = tryOpen(migrations);
    if (!result && result.error().params.value(QStringLiteral("broken")).toBool() && moveAside())
        result = tryOpen(migrations);
    if (!result)
        close();
    return result;
}

core::Result<> StoreFile::tryOpen(std::span<const char* const> migrations)
{
    m_connection = newConnectionName();
    const auto broken = [](Error error) {
        error.params.insert(QStringLiteral("broken"), true);
        return error;
    };
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!database.open())
        return isBroken(database.lastError()) ? broken(failed(database.lastError())) : failed(database.lastError());
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);

    QSqlQuery query(database);
    // NORMAL: a kill of the program loses nothing; a loss of power may lose the last changes, but breaks nothing.
    // What must survive that too asks for LocalStore::makeDurable. The log is moved in the background, see moveLog.
    for (const QString& pragma : {QStringLiteral("PRAGMA journal_mode=WAL"),
             QStringLiteral("PRAGMA synchronous=NORMAL"), QStringLiteral("PRAGMA foreign_keys=ON"),
             QStringLiteral("PRAGMA wal_autocheckpoint=20000"), QStringLiteral("PRAGMA secure_delete=ON")}) {
        if (!query.exec(pragma))
            return isBroken(query.lastError()) ? broken(failed(query.lastError())) : failed(query.lastError());
    }
    if (QFileInfo(m_path).size() <= checkedWhole && !looksWhole(query))
        return broken(failed(query.lastError()));
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failed(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > static_cast<int>(migrations.size()))
        return ErrorCode::StorageTooNew;
    for (int next = version; next < static_cast<int>(migrations.size()); ++next) {
        if (!database.transaction())
            return failed(database.lastError());
        const QStringList statements = QString::fromUtf8(migrations[static_cast<size_t>(next)]).split(u';');
        for (const QString& statement : statements) {
            if (!statement.trimmed().isEmpty() && !query.exec(statement)) {
                const Error error = failed(query.lastError());
                database.rollback();
                return error;
            }
        }
        if (!query.exec(QStringLiteral("PRAGMA user_version=%1").arg(next + 1)) || !database.commit())
            return failed(database.lastError());
    }
    return core::Done{};
}

bool StoreFile::moveAside()
{
    close();
    const QFileInfo info(m_path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QStringLiteral("%1/%2.broken-%3").arg(info.path(), info.fileName(), stamp);
    if (!QFile::rename(m_path, aside))
        return false;
    for (const QString& tail : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(m_path + tail, aside + tail);
    m_movedTo = aside;
    return true;
}

void StoreFile::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

QSqlDatabase StoreFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void moveLog(const QString& path)
{
    const QString connection = newConnectionName();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        if (QFile::exists(path) && database.open())
            QSqlQuery(database).exec(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    }
    QSqlDatabase::removeDatabase(connection);
}

std::span<const char* const> publicMigrations()
{
    static constexpr const char* scripts[] = {
        R"(CREATE TABLE copies (key TEXT PRIMARY KEY, json BLOB NOT NULL, saved_at TEXT NOT NULL);
           CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL))",
    };
    return scripts;
}

std::span<const char* const> accountMigrations()
{
    static constexpr const char* scripts[] = {
        R"(CREATE TABLE copies (key TEXT PRIMARY KEY, json BLOB NOT NULL, saved_at TEXT NOT NULL);
           CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
           CREATE TABLE drafts (id TEXT PRIMARY KEY, state TEXT NOT NULL, service_id TEXT NOT NULL,
               service_version TEXT NOT NULL, title TEXT NOT NULL, region_code TEXT NOT NULL, answers BLOB NOT NULL,
               percent INTEGER NOT NULL, page INTEGER NOT NULL, application_id TEXT, remark_id TEXT,
               remark_version INTEGER, text TEXT NOT NULL, refusal BLOB, created_at TEXT NOT NULL,
               saved_at TEXT NOT NULL);
           CREATE TABLE draft_files (id TEXT PRIMARY KEY,
               draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE, document TEXT NOT NULL,
               name TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, type TEXT NOT NULL,
               added_at TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0, upload_id TEXT,
               uploaded INTEGER NOT NULL DEFAULT 0);
           CREATE INDEX draft_files_of_draft ON draft_files (draft_id);
           CREATE TABLE outbox (draft_id TEXT PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
               key TEXT NOT NULL, body BLOB, queued_at TEXT NOT NULL))",
        R"(ALTER TABLE drafts ADD COLUMN signature BLOB;
           ALTER TABLE drafts ADD COLUMN statement_sha256 TEXT;
           ALTER TABLE draft_files ADD COLUMN signature BLOB)",
    };
    return scripts;
}

core::Result<int> run(QSqlDatabase database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database);
    bool ok = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (ok)
        return query.numRowsAffected();
    Error error = failed(query.lastError());
    error.detail += QLatin1StringView(": ") + sql;
    return error;
}

void runLogged(const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    if (const core::Result<int> done = run(database, sql, values); !done)
        qCWarning(logStore).noquote() << "could not write:" << done.error().detail;
}

} // namespace okno::client
