// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "server/services/actor.h"
#include "server/storage/database.h"

namespace okno::server {

// GET /v1/officials: who of the reader's agency may be given tasks, by name.
[[nodiscard]] core::Result<api::Page<api::Official>> listOfficials(
    storage::Database& database, const Actor& actor, const QString& cursor, int limit);

} // namespace okno::server
