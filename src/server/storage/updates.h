// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/updates.h"
#include "server/storage/connection.h"

namespace okno::server::storage {

// Packages of the program that are offered. There is one at most for a platform and a version.
void insertUpdate(Connection& db, const api::Update& update);
// False when there was none.
bool deleteUpdate(Connection& db, const QString& sha256);
[[nodiscard]] std::optional<api::Update> findUpdate(Connection& db, const QString& sha256);
// All of a platform, or of every platform when it is empty; in no order of versions.
[[nodiscard]] std::vector<api::Update> listUpdates(Connection& db, const QString& platform);

} // namespace okno::server::storage
