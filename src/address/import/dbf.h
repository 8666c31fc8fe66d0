// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <string_view>
#include <vector>

namespace okno::address {

// Bytes that come one after another: a file, or an entry of an archive while it is decoded.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    // How many bytes were read, 0 at the end, -1 on a failure that failure() tells.
    [[nodiscard]] virtual qint64 read(char* to, qint64 most) = 0;
    [[nodiscard]] virtual core::Error failure() const = 0;
    // -1 when not known beforehand.
    [[nodiscard]] virtual qint64 size() const = 0;
};

struct DbfColumn {
    QString name;
    int offset = 0; // within the record
    int width = 0;
};

// dBase III, read record by record with the widths that its header gives; deleted records are passed over.
class DbfReader {
public:
    explicit DbfReader(ByteStream& stream) : m_stream(stream) { }

    // Errors: AddressTableBroken, AddressTableTruncated, or what the stream says. `table` names it in the error.
    [[nodiscard]] core::Result<> open(const QString& table);
    // AddressColumnMissing when it is not there.
    [[nodiscard]] core::Result<DbfColumn> column(const QString& name) const;

    [[nodiscard]] qint64 rowCount() const { return m_rows; }
    [[nodiscard]] int baseDate() const { return m_date; } // YYYYMMDD of the last change, by the header
    // True with a record in `record` (which begins with the deletion mark), false at the end.
    [[nodiscard]] core::Result<bool> next(std::string_view& record);

    // A column of a record without the blanks around it.
    [[nodiscard]] static std::string_view field(std::string_view record, const DbfColumn& column);

private:
    [[nodiscard]] core::Result<> fill(qint64 wanted);
    core::Error broken(const QString& detail) const;

    ByteStream& m_stream;
    QString m_table;
    std::vector<DbfColumn> m_columns;
    std::vector<char> m_buffer;
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_rows = 0;
    qint64 m_row = 0;
    qint64 m_recordSize = 0;
    int m_date = 0;
};

} // namespace okno::address
