// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/notices.h"

#include "server/storage/cursor.h"
#include "server/storage/messages.h"

namespace okno::server {
namespace {
constexpr qsizetype maxIds = 1000;
}

core::Result<api::Page<api::Notice>> listNotices(
    storage::Database& database, const Actor& actor, const QString& cursor, int limit)
{
    const QString name = QStringLiteral("notices");
    const core::Result<QJsonArray> after = storage::readCursor(name, cursor, 1);
    if (!after)
        return after.error();
    return database.read([&](storage::Connection& db) -> core::Result<api::Page<api::Notice>> {
        api::Page<api::Notice> page;
        page.items = storage::listNotices(db, actor.accountId, after->at(0).toString(), limit + 1);
        if (static_cast<int>(page.items.size()) > limit) {
            page.items.pop_back();
            page.next = storage::makeCursor(name, {page.items.back().id});
        }
        return page;
    });
}

void markNoticesRead(
    storage::Database& database, const Actor& actor, const QStringList& ids, std::function<void(core::Result<>)> done)
{
    if (ids.size() > maxIds)
        return done(
            core::Error(core::ErrorCode::InvalidField, QStringLiteral("/ids"), {{QStringLiteral("limit"), maxIds}}));
    database.write<core::Done>(
        [actor, ids](storage::Transaction& transaction) -> core::Result<> {
            if (storage::markRead(transaction.db(), actor.accountId, ids) > 0)
                transaction.push({0, actor.accountId, QString(), storage::PushEvent::Notice, ids.value(0)});
            return core::Done();
        },
        std::move(done));
}

} // namespace okno::server
