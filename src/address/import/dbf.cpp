// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/dbf.h"

#include <cstring>

namespace okno::address {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qint64 HeaderSize = 32;
constexpr qint64 ColumnSize = 32;
// More than any header or record (16 bits), little enough to be made for each small table.
constexpr qint64 BufferSize = 1 << 17;

unsigned byteAt(const char* data, int at)
{
    return static_cast<unsigned char>(data[at]);
}

} // namespace

Error DbfReader::broken(const QString& detail) const
{
    return Error(ErrorCode::AddressTableBroken, {}, {{QStringLiteral("table"), m_table}}, detail);
}

// Has `wanted` bytes at m_from, or fails with what the table lacks.
Result<> DbfReader::fill(qint64 wanted)
{
    if (m_to - m_from >= wanted)
        return core::Done();
    std::memmove(m_buffer.data(), m_buffer.data() + m_from, std::size_t(m_to - m_from));
    m_to -= m_from;
    m_from = 0;
    while (m_to < wanted) {
        const qint64 got = m_stream.read(m_buffer.data() + m_to, qint64(m_buffer.size()) - m_to);
        if (got < 0)
            return m_stream.failure();
        if (got == 0)
            return Error(ErrorCode::AddressTableTruncated, {},
                {{QStringLiteral("table"), m_table}, {QStringLiteral("rows"), m_rows}, {QStringLiteral("row"), m_row}});
        m_to += got;
    }
    return core::Done();
}

Result<> DbfReader::open(const QString& table)
{
    m_table = table;
    m_buffer.resize(std::size_t(BufferSize));
    if (auto filled = fill(HeaderSize); !filled)
        return filled;
    const char* head = m_buffer.data();
    const unsigned version = byteAt(head, 0) & 7;
    m_rows = qint64(byteAt(head, 4) | byteAt(head, 5) << 8 | byteAt(head, 6) << 16 | qint64(byteAt(head, 7)) << 24);
    const qint64 headerLength = byteAt(head, 8) | byteAt(head, 9) << 8;
    m_recordSize = byteAt(head, 10) | byteAt(head, 11) << 8;
    // The year counts from 1900; some writers count from 2000.
    const int year = int(byteAt(head, 1));
    m_date = (year < 80 ? 2000 + year : 1900 + year) * 10000 + int(byteAt(head, 2)) * 100 + int(byteAt(head, 3));
    if (version != 3 || headerLength < HeaderSize + ColumnSize + 1 || m_recordSize < 2)
        return broken(QStringLiteral("not dBase III"));
    m_from = HeaderSize;
    if (auto filled = fill(headerLength - HeaderSize); !filled)
        return filled;
    int offset = 1;
    const qint64 end = m_from + headerLength - HeaderSize;
    for (qint64 at = m_from; at + ColumnSize <= end && m_buffer[std::size_t(at)] != '\r'; at += ColumnSize) {
        const char* column = m_buffer.data() + at;
        const std::size_t length = strnlen(column, 11);
        const int width = int(byteAt(column, 16));
        m_columns.push_back({QString::fromLatin1(column, qsizetype(length)).trimmed().toUpper(), offset, width});
        offset += width;
    }
    m_from = end;
    if (m_columns.empty() || offset > m_recordSize)
        return broken(QStringLiteral("the columns do not fit the record"));
    const qint64 needed = headerLength + m_rows * m_recordSize;
    if (m_stream.size() >= 0 && m_stream.size() < needed)
        return Error(ErrorCode::AddressTableTruncated, {},
            {{QStringLiteral("table"), m_table}, {QStringLiteral("rows"), m_rows},
                {QStringLiteral("row"), std::max<qint64>(0, (m_stream.size() - headerLength) / m_recordSize)}});
    return core::Done();
}

Result<DbfColumn> DbfReader::column(const QString& name) const
{
    for (const DbfColumn& column : m_columns) {
        if (column.name == name)
            return column;
    }
    return Error(
        ErrorCode::AddressColumnMissing, {}, {{QStringLiteral("table"), m_table}, {QStringLiteral("column"), name}});
}

Result<bool> DbfReader::next(std::string_view& record)
{
    while (m_row < m_rows) {
        if (auto filled = fill(m_recordSize); !filled)
            return filled.error();
        record = {m_buffer.data() + m_from, std::size_t(m_recordSize)};
        m_from += m_recordSize;
        ++m_row;
        if (record.front() != '*')
            return true;
    }
    return false;
}

std::string_view DbfReader::field(std::string_view record, const DbfColumn& column)
{
    std::string_view text = record.substr(std::size_t(column.offset), std::size_t(column.width));
    const auto blank = [](char c) { return c == ' ' || c == '\0'; };
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    return text;
}

} // namespace okno::address
