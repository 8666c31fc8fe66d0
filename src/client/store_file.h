// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <span>

namespace okno::client {

// One SQLite file with numbered migrations (PRAGMA user_version), opened for the thread that makes this.
class StoreFile {
public:
    StoreFile() = default;
    ~StoreFile();
    StoreFile(const StoreFile&) = delete;
    StoreFile& operator=(const StoreFile&) = delete;

    // `migrations`: SQL scripts, the first one makes version 1. StorageTooNew for a file of a newer program. A file
    // that SQLite cannot read is moved aside and a new one begun; its new place then stands in movedTo().
    core::Result<> open(const QString& path, std::span<const char* const> migrations);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_connection.isEmpty(); }
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& movedTo() const { return m_movedTo; }

private:
    core::Result<> tryOpen(std::span<const char* const> migrations);
    bool moveAside();

    QString m_path;
    QString m_connection;
    QString m_movedTo;
};

// Moves what the log (-wal) of such a file holds into the file, over a connection of its own and without keeping
// anybody waiting. For a thread of the background: it takes as long as the disk does.
void moveLog(const QString& path);

// The scripts of the two kinds of files.
[[nodiscard]] std::span<const char* const> publicMigrations();
[[nodiscard]] std::span<const char* const> accountMigrations();

// A statement with its values, run; how many rows it has changed. The error says which statement, never its values.
[[nodiscard]] core::Result<int> run(QSqlDatabase database, const QString& sql, const QVariantList& values = {});
// The same where nobody can be told: a failure goes to the log.
void runLogged(const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

} // namespace okno::client
