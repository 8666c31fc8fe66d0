// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/import/base_builder.h"
#include "address/import/base_source.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace okno::address {

struct ImportProgress {
    QString table;
    qint64 rows = 0; // of all tables so far
    SourcePosition position;
};

struct ImportOptions {
    QStringList regions; // beginnings of codes: «65», or «65014» for a district alone; empty for the whole country
    // Called some times a second; the import stops with Cancelled when it answers false.
    std::function<bool(const ImportProgress&)> progress;
};

struct TableRows {
    QString table;
    qint64 rows = 0;
    qint64 refused = 0; // rows whose code is no code
};

struct ImportReport {
    std::vector<TableRows> tables;
    ObjectCounts objects;
    qint64 houses = 0; // items read
    std::vector<UnreadHouse> unread;
    qint64 changes = 0;
    int baseDate = 0; // YYYYMMDD, the latest of the tables KLADR and STREET
    qint64 fileSize = 0;
};

// Reads the official base (a folder of DBF files or an archive with them) and swaps one index file in at `target`.
// Whatever fails, an index that was there stays as it was.
// Errors: FileUnreadable, AddressArchiveBroken, AddressTableMissing, AddressTableBroken, AddressTableTruncated,
// AddressColumnMissing, AddressCodePage, LocalStoreFailed, Cancelled.
[[nodiscard]] core::Result<ImportReport> importBase(
    const QString& source, const QString& target, const ImportOptions& options = {});
// The same from several bases at once, a region's own beside the country's: each region is taken from the first source
// that has it.
[[nodiscard]] core::Result<ImportReport> importBase(
    const QStringList& sources, const QString& target, const ImportOptions& options = {});

} // namespace okno::address
