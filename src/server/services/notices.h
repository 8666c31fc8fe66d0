// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "server/services/actor.h"
#include "server/storage/database.h"

namespace okno::server {

// GET /v1/notices, newest first.
[[nodiscard]] core::Result<api::Page<api::Notice>> listNotices(
    storage::Database& database, const Actor& actor, const QString& cursor, int limit);
// POST /v1/notices/read: what is not the reader's is passed over. The reader's other windows are told.
void markNoticesRead(
    storage::Database& database, const Actor& actor, const QStringList& ids, std::function<void(core::Result<>)> done);

} // namespace okno::server
