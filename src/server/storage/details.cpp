// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/details.h"

#include <QJsonDocument>

namespace okno::server::storage {

std::optional<DetailsRow> findDetails(Connection& db, const QString& accountId)
{
    return db.first(u"SELECT account_id, content, changed_at, version FROM personal_details WHERE account_id = ?",
        {accountId}, [](const Row& row) {
            return DetailsRow{row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object(), row.time(2),
                static_cast<int>(row.number(3))};
        });
}

void saveDetails(Connection& db, const DetailsRow& row)
{
    db.run(u"INSERT INTO personal_details (account_id, content, changed_at, version) VALUES (?, ?, ?, ?)"
           u" ON CONFLICT (account_id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at,"
           u" version = excluded.version",
        {row.accountId, QString::fromUtf8(QJsonDocument(row.content).toJson(QJsonDocument::Compact)),
            toStored(row.changedAt), row.version});
}

} // namespace okno::server::storage
