// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/migrations.h"

#include <QDir>
#include <QFile>

static void initResource()
{
    Q_INIT_RESOURCE(okno_migrations);
}

namespace okno::server::storage {

std::map<int, QString> builtInMigrations()
{
    initResource();
    std::map<int, QString> migrations;
    const QDir folder(QStringLiteral(":/okno/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.emplace(name.first(4).toInt(), QString::fromUtf8(file.readAll()));
    }
    return migrations;
}

core::Result<> migrate(Connection& db, const std::map<int, QString>& migrations, const QDateTime& now,
    const std::function<core::Result<>(qint64 version)>& beforeUpgrade)
{
    db.run(u"CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL)");
    const qint64 current = db.number(u"SELECT COALESCE(MAX(version), 0) FROM schema_versions");
    const int newest = migrations.empty() ? 0 : migrations.rbegin()->first;
    if (current > newest)
        return core::Error(core::ErrorCode::StorageTooNew, {},
            {{QStringLiteral("found"), current}, {QStringLiteral("known"), newest}});
    if (beforeUpgrade && !db.error() && current > 0 && current < newest) {
        if (const core::Result<> kept = beforeUpgrade(current); !kept)
            return kept.error();
    }
    for (const auto& [number, text] : migrations) {
        if (number <= current)
            continue;
        db.run(db.dialect().beginWrite());
        for (const QString& statement : db.dialect().statements(text))
            db.run(statement);
        db.run(u"INSERT INTO schema_versions (version, applied_at) VALUES (?, ?)", {number, toStored(now)});
        db.run(u"COMMIT");
        if (db.error())
            break;
    }
    if (!db.error())
        return core::Done();
    const core::Error error = *db.error();
    db.clearError();
    db.run(u"ROLLBACK");
    return error;
}

} // namespace okno::server::storage
