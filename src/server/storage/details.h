// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

#include <QJsonObject>

namespace okno::server::storage {

// What a citizen wants forms to be filled in with. The version stays when the rest is deleted, so that nobody writes
// over a deletion unseen.
struct DetailsRow {
    QString accountId;
    QJsonObject content;
    QDateTime changedAt;
    int version = 0;
    bool operator==(const DetailsRow&) const = default;
};
[[nodiscard]] std::optional<DetailsRow> findDetails(Connection& db, const QString& accountId);
void saveDetails(Connection& db, const DetailsRow& row);

} // namespace okno::server::storage
