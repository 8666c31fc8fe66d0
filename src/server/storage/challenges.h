// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

namespace okno::server::storage {

// What somebody is asked to sign to prove who it is.
struct ChallengeRow {
    QString id;
    QString purpose; // "login" or "confirmation"
    std::optional<QString> accountId; // who asked, of a confirmation
    QString text;
    QDateTime createdAt;
    QDateTime expiresAt;
    bool operator==(const ChallengeRow&) const = default;
};
void insertChallenge(Connection& db, const ChallengeRow& row);
[[nodiscard]] std::optional<ChallengeRow> findChallenge(Connection& db, const QString& id);
// False when it was used before: only one of two takes it.
[[nodiscard]] bool useChallenge(Connection& db, const QString& id, const QDateTime& at);
int purgeChallenges(Connection& db, const QDateTime& expiredBefore);

} // namespace okno::server::storage
