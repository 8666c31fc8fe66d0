// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

#include <QString>

namespace okno::server::http {
class Metrics;
}

namespace okno::server {

// Puts the figures of the storage and of what is done with it into /metrics. `file` is the database's own; `database`
// must outlive `metrics`' last reading, `metrics` the last write.
void showFigures(http::Metrics& metrics, storage::Database& database, const QString& file);

} // namespace okno::server
