// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/challenges.h"

namespace okno::server::storage {

void insertChallenge(Connection& db, const ChallengeRow& row)
{
    db.run(u"INSERT INTO challenges (id, purpose, account_id, content, created_at, expires_at)"
           u" VALUES (?, ?, ?, ?, ?, ?)",
        {row.id, row.purpose, maybe(row.accountId), row.text, toStored(row.createdAt), toStored(row.expiresAt)});
}

std::optional<ChallengeRow> findChallenge(Connection& db, const QString& id)
{
    return db.first(u"SELECT id, purpose, account_id, content, created_at, expires_at FROM challenges WHERE id = ?",
        {id}, [](const Row& row) {
            return ChallengeRow{row.text(0), row.text(1), row.maybeText(2), row.text(3), row.time(4), row.time(5)};
        });
}

bool useChallenge(Connection& db, const QString& id, const QDateTime& at)
{
    return db.run(u"UPDATE challenges SET used_at = ? WHERE id = ? AND used_at IS NULL", {toStored(at), id}) > 0;
}

int purgeChallenges(Connection& db, const QDateTime& expiredBefore)
{
    return db.run(u"DELETE FROM challenges WHERE expires_at <= ?", {toStored(expiredBefore)});
}

} // namespace okno::server::storage
