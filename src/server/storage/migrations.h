// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"

#include <functional>
#include <map>

namespace okno::server::storage {

// The built-in migrations by their numbers (resources/migrations/NNNN_name.sql).
[[nodiscard]] std::map<int, QString> builtInMigrations();

// Brings the schema up to the newest one, each migration in a transaction of its own. StorageTooNew when it has been
// opened by a newer version. `beforeUpgrade` is called once before the first migration of a schema that is already in
// use, with its version; its failure leaves everything as it was.
[[nodiscard]] core::Result<> migrate(Connection& db, const std::map<int, QString>& migrations, const QDateTime& now,
    const std::function<core::Result<>(qint64 version)>& beforeUpgrade = {});

} // namespace okno::server::storage
