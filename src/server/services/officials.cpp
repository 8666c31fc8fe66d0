// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/officials.h"

#include "server/storage/accounts.h"
#include "server/storage/cursor.h"

namespace okno::server {

core::Result<api::Page<api::Official>> listOfficials(
    storage::Database& database, const Actor& actor, const QString& cursor, int limit)
{
    // An administrator has no agency and gives no tasks.
    if (actor.role != core::Role::Supervisor)
        return core::ErrorCode::Forbidden;
    const QString name = QStringLiteral("officials");
    const core::Result<QJsonArray> after = storage::readCursor(name, cursor, 2);
    if (!after)
        return after.error();
    return database.read([&](storage::Connection& db) -> core::Result<api::Page<api::Official>> {
        const auto rows = storage::listOfficials(
            db, {actor.agencyId, std::nullopt, after->at(0).toString(), after->at(1).toString(), limit + 1});
        api::Page<api::Official> page;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const storage::AccountRow& account = rows[i].account;
            if (static_cast<int>(i) == limit) {
                const storage::AccountRow& last = rows[i - 1].account;
                page.next = storage::makeCursor(name, {last.name.surname, last.id});
                break;
            }
            page.items.push_back({account.id, account.role, account.name.brief(), account.position, rows[i].tasks});
        }
        return page;
    });
}

} // namespace okno::server
