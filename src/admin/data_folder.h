// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"
#include "core/clock.h"
#include "server/services/catalogue_shelf.h"
#include "server/storage/sqlite_database.h"

#include <memory>

namespace okno::admin {

// The data folder of an oknod, which may be running at the same time.
class DataFolder {
public:
    static void describe(QCommandLineParser& parser);
    // Complains and answers the exit code when it cannot be opened.
    [[nodiscard]] static core::Result<DataFolder> open(const QCommandLineParser& parser);

    [[nodiscard]] server::storage::SqliteDatabase& database() { return *m_database; }
    [[nodiscard]] const QString& path() const { return m_path; }
    // The agencies that this installation knows.
    [[nodiscard]] core::Result<std::unique_ptr<server::CatalogueShelf>> catalogue() const;

private:
    QString m_path;
    QString m_catalogue;
    std::unique_ptr<core::SystemClock> m_clock;
    std::unique_ptr<server::storage::SqliteDatabase> m_database;
};

// A password from --password-fd, or typed twice without being shown.
void describePassword(QCommandLineParser& parser);
[[nodiscard]] core::Result<QString> readPassword(const QCommandLineParser& parser);

} // namespace okno::admin
