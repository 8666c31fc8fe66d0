// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/updates.h"

namespace okno::server::storage {
namespace {

api::Update read(const Row& row)
{
    return {row.text(0), row.text(1), row.number(2), row.text(3), row.text(4), {row.text(5), row.text(6)}, row.time(7)};
}

} // namespace

void insertUpdate(Connection& db, const api::Update& update)
{
    db.run(u"INSERT INTO updates (platform, version, size, sha256, signature, notes_ru, notes_en, published_at)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {update.platform, update.version, update.size, update.sha256, update.signature, update.notes.ru,
            update.notes.en, toStored(update.publishedAt)});
}

bool deleteUpdate(Connection& db, const QString& sha256)
{
    return db.run(u"DELETE FROM updates WHERE sha256 = ?", {sha256}) > 0;
}

std::optional<api::Update> findUpdate(Connection& db, const QString& sha256)
{
    return db.first(u"SELECT platform, version, size, sha256, signature, notes_ru, notes_en, published_at"
                    u" FROM updates WHERE sha256 = ?",
        {sha256}, read);
}

std::vector<api::Update> listUpdates(Connection& db, const QString& platform)
{
    if (platform.isEmpty())
        return db.list(u"SELECT platform, version, size, sha256, signature, notes_ru, notes_en, published_at"
                       u" FROM updates ORDER BY platform, published_at",
            {}, read);
    return db.list(u"SELECT platform, version, size, sha256, signature, notes_ru, notes_en, published_at"
                   u" FROM updates WHERE platform = ?",
        {platform}, read);
}

} // namespace okno::server::storage
