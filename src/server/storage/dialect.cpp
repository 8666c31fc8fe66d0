// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/dialect.h"

#include <QSqlError>

namespace okno::server::storage {

QString Dialect::driver() const
{
    return m_kind == Kind::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QStringList Dialect::statements(const QString& migration) const
{
    const bool sqlite = m_kind == Kind::Sqlite;
    QStringList list;
    for (QString block : migration.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const bool foreign = block.startsWith(sqlite ? u"-- only postgresql" : u"-- only sqlite");
        while (block.startsWith(u"--")) {
            const qsizetype end = block.indexOf(u'\n');
            block = end < 0 ? QString() : block.sliced(end + 1);
        }
        block = block.trimmed();
        if (foreign || block.isEmpty())
            continue;
        block.replace(QStringLiteral("ROWKEY"),
            sqlite ? QStringLiteral("INTEGER PRIMARY KEY") : QStringLiteral("BIGINT PRIMARY KEY"));
        list.append(block);
    }
    return list;
}

QString Dialect::beginWrite() const
{
    return m_kind == Kind::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

core::Error Dialect::error(const QSqlError& error) const
{
    using core::ErrorCode;
    const QString native = error.nativeErrorCode();
    ErrorCode code = ErrorCode::StorageFailed;
    if (m_kind == Kind::Sqlite) {
        const int primary = native.toInt() & 0xff;
        code = primary == 13               ? ErrorCode::StorageFull // SQLITE_FULL
            : primary == 5 || primary == 6 ? ErrorCode::Unavailable // SQLITE_BUSY, SQLITE_LOCKED
                                           : ErrorCode::StorageFailed;
    } else if (native == u"53100") { // disk_full
        code = ErrorCode::StorageFull;
    } else if (native.startsWith(u"40") || native.startsWith(u"08")) { // serialization, connection
        code = ErrorCode::Unavailable;
    }
    return core::Error(code, {}, {}, error.driverText() + QStringLiteral(": ") + error.databaseText());
}

} // namespace okno::server::storage
