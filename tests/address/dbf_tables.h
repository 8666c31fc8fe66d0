// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace okno::tests {

// Small DBF tables as the official base has them, for tests and the demo base.
struct DbfTable {
    struct Column {
        QString name;
        int width;
    };
    QList<Column> columns;
    QList<QStringList> rows;

    [[nodiscard]] QByteArray bytes(bool cp866 = true) const;
};

[[nodiscard]] DbfTable kladrTable(const QList<QStringList>& rows); // NAME SOCR CODE INDEX STATUS
[[nodiscard]] DbfTable streetTable(const QList<QStringList>& rows); // NAME SOCR CODE INDEX
[[nodiscard]] DbfTable housesTable(const QList<QStringList>& rows); // NAME KORP CODE INDEX
[[nodiscard]] DbfTable changesTable(const QList<QStringList>& rows); // OLDCODE NEWCODE LEVEL
[[nodiscard]] DbfTable kindsTable(const QList<QStringList>& rows); // LEVEL SCNAME SOCRNAME

// A base around Tymovskoe with streets, houses, former names and changes.
void writeSampleBase(const QString& folder);
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace okno::tests
