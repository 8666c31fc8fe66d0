// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/dialect.h"

namespace okno::server::storage {

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

} // namespace okno::server::storage
