// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"

#include <map>

namespace okno::server::storage {

// The built-in migrations by their numbers (resources/migrations/NNNN_name.sql).
[[nodiscard]] std::map<int, QString> builtInMigrations();

// Brings the schema up to the newest one, each migration in a transaction of its own. StorageTooNew when it has been
// opened by a newer version.
[[nodiscard]] core::Result<> migrate(Connection& db, const std::map<int, QString>& migrations, const QDateTime& now);

} // namespace okno::server::storage
