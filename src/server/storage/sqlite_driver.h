// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/storage/driver.h"

struct sqlite3;

namespace okno::server::storage {

// SQLite by its own interface: Qt Sql between costs as much again as the database itself.
class SqliteDriver final : public Driver {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<SqliteDriver>> open(const QString& file, int busyTimeoutMs);
    ~SqliteDriver() override;
    SqliteDriver(const SqliteDriver&) = delete;
    SqliteDriver& operator=(const SqliteDriver&) = delete;

    [[nodiscard]] std::unique_ptr<Statement> prepare(QStringView sql) override;
    [[nodiscard]] core::Error error() const override;

private:
    SqliteDriver() = default;
    sqlite3* m_db = nullptr;
};

} // namespace okno::server::storage
