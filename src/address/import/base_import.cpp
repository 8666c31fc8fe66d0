// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/base_import.h"

#include "address/code.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <string>

namespace okno::address {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qint64 ProgressEvery = 1 << 14;

class Import {
public:
    explicit Import(const ImportOptions& options) : m_options(options)
    {
        for (const QString& region : options.regions)
            m_regions.push_back(region.toStdString());
    }

    // What the sources so far had is not taken from the next.
    void nextSource()
    {
        for (std::size_t region = 0; region < m_taken.size(); ++region)
            m_taken[region] = m_taken[region] || m_seen[region];
    }

    Result<> table(const QString& name, ByteStream& stream, const std::function<SourcePosition()>& position)
    {
        m_position = &position;
        if (name == QLatin1String("KLADR"))
            return objects(name, stream, true);
        if (name == QLatin1String("STREET"))
            return objects(name, stream, false);
        if (name == QLatin1String("DOMA"))
            return houses(name, stream);
        if (name == QLatin1String("ALTNAMES"))
            return changes(name, stream);
        if (name == QLatin1String("SOCRBASE"))
            return types(name, stream);
        return core::Done();
    }

    Result<ImportReport> finish(const QString& target)
    {
        const bool places = std::any_of(m_report.tables.begin(), m_report.tables.end(),
            [](const TableRows& table) { return table.table == QLatin1String("KLADR"); });
        if (!places)
            return Error(ErrorCode::AddressTableMissing, {}, {{QStringLiteral("table"), QStringLiteral("KLADR")}});
        IndexWriter writer;
        m_builder.build(writer);
        m_report.objects = m_builder.counts();
        m_report.houses = m_builder.houses().itemCount();
        m_report.unread = m_builder.houses().unread();
        writer.putBytes(Section::Info, info());
        auto size = writer.write(target, std::uint32_t(m_report.baseDate));
        if (!size)
            return size.error();
        m_report.fileSize = *size;
        return std::move(m_report);
    }

private:
    std::string info() const
    {
        const QJsonObject info{{QStringLiteral("baseDate"), m_report.baseDate},
            {QStringLiteral("current"), m_report.objects.current}, {QStringLiteral("former"), m_report.objects.former},
            {QStringLiteral("moved"), m_report.objects.moved}, {QStringLiteral("gone"), m_report.objects.gone},
            {QStringLiteral("houses"), m_report.houses}};
        return QJsonDocument(info).toJson(QJsonDocument::Compact).toStdString();
    }

    static std::size_t regionOf(std::string_view code)
    {
        std::uint64_t region = 0;
        return code.size() > 2 && parseDigits(code.substr(0, 2), region) ? std::size_t(region) : 0;
    }

    bool wanted(std::string_view code) const
    {
        if (m_taken[regionOf(code)])
            return false;
        return m_regions.empty() || std::any_of(m_regions.begin(), m_regions.end(), [&code](const std::string& region) {
            return code.starts_with(region) || liesAbove(code, region);
        });
    }

    // The region of a district, the district of a city: what the path to the wanted part needs.
    static bool liesAbove(std::string_view code, std::string_view region)
    {
        for (const std::size_t cut : {std::size_t(2), std::size_t(5), std::size_t(8)}) {
            if (region.size() > cut && code.size() == 13 && code.substr(0, cut) == region.substr(0, cut)
                && code.substr(cut).find_first_not_of('0') == code.npos)
                return true;
        }
        return false;
    }

    // Goes through the rows; `row` answers whether it could be taken.
    template <typename Columns, typename Row>
    Result<> eachRow(const QString& name, DbfReader& reader, const Columns& names, Row row)
    {
        std::vector<DbfColumn> columns;
        for (const char* column : names) {
            auto found = reader.column(QString::fromLatin1(column));
            if (!found)
                return found.error();
            columns.push_back(*found);
        }
        TableRows counted{name};
        std::vector<std::string_view> fields(columns.size());
        std::string_view record;
        for (;;) {
            auto more = reader.next(record);
            if (!more)
                return more.error();
            if (!*more)
                break;
            for (std::size_t i = 0; i < columns.size(); ++i)
                fields[i] = DbfReader::field(record, columns[i]);
            ++counted.rows;
            if (!row(fields))
                ++counted.refused;
            if (++m_rows % ProgressEvery == 0 && m_options.progress
                && !m_options.progress({name, m_rows, (*m_position)()}))
                return Error(ErrorCode::Cancelled);
        }
        const auto known = std::find_if(m_report.tables.begin(), m_report.tables.end(),
            [&name](const TableRows& table) { return table.table == name; });
        if (known == m_report.tables.end()) {
            m_report.tables.push_back(counted);
        } else {
            known->rows += counted.rows;
            known->refused += counted.refused;
        }
        return core::Done();
    }

    // Russian in code page 866 has letters only below 0xB0 and from 0xE0 to 0xF1; other pages put them elsewhere.
    void watchCodePage(std::string_view text)
    {
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if ((byte >= 0xb0 && byte < 0xe0) || (byte > 0xf1 && byte != 0xfc)) {
                ++m_strange;
                return;
            }
        }
    }
    Result<> codePageHolds(const QString& name, qint64 rows) const
    {
        if (m_strange * 20 > rows)
            return Error(ErrorCode::AddressCodePage, {}, {{QStringLiteral("table"), name}});
        return core::Done();
    }

    Result<> objects(const QString& name, ByteStream& stream, bool places)
    {
        DbfReader reader(stream);
        if (auto opened = reader.open(name); !opened)
            return opened;
        m_report.baseDate = std::max(m_report.baseDate, reader.baseDate());
        m_strange = 0;
        std::vector<const char*> columns = {"NAME", "SOCR", "CODE", "INDEX"};
        if (places)
            columns.push_back("STATUS");
        auto read = eachRow(name, reader, columns, [&](const std::vector<std::string_view>& row) {
            watchCodePage(row[0]);
            if (!wanted(row[2]))
                return true;
            if (places)
                m_seen[regionOf(row[2])] = true;
            const ObjectRow object{row[0], row[1], row[2], row[3], places ? row[4] : std::string_view()};
            return places ? m_builder.addPlace(object) : m_builder.addStreet(object);
        });
        return read ? codePageHolds(name, reader.rowCount()) : read;
    }

    Result<> houses(const QString& name, ByteStream& stream)
    {
        DbfReader reader(stream);
        if (auto opened = reader.open(name); !opened)
            return opened;
        m_strange = 0;
        auto read = eachRow(name, reader, std::vector<const char*>{"NAME", "KORP", "CODE", "INDEX"},
            [&](const std::vector<std::string_view>& row) {
                watchCodePage(row[0]);
                return !wanted(row[2]) || m_builder.addHouses(row[2], row[0], row[1], row[3]);
            });
        return read ? codePageHolds(name, reader.rowCount()) : read;
    }

    Result<> changes(const QString& name, ByteStream& stream)
    {
        DbfReader reader(stream);
        if (auto opened = reader.open(name); !opened)
            return opened;
        return eachRow(name, reader, std::vector<const char*>{"OLDCODE", "NEWCODE"},
            [&](const std::vector<std::string_view>& row) {
                if (!wanted(row[0]) && !wanted(row[1]))
                    return true;
                ++m_report.changes;
                return m_builder.addChange(row[0], row[1]);
            });
    }

    Result<> types(const QString& name, ByteStream& stream)
    {
        DbfReader reader(stream);
        if (auto opened = reader.open(name); !opened)
            return opened;
        return eachRow(name, reader, std::vector<const char*>{"SCNAME", "SOCRNAME"},
            [&](const std::vector<std::string_view>& row) {
                m_builder.addType(row[0], row[1]);
                return true;
            });
    }

    const ImportOptions& m_options;
    std::vector<std::string> m_regions;
    std::array<bool, 100> m_seen{}; // regions by their two digits; 0 is none
    std::array<bool, 100> m_taken{}; // by an earlier source
    BaseBuilder m_builder;
    ImportReport m_report;
    const std::function<SourcePosition()>* m_position = nullptr;
    qint64 m_rows = 0;
    qint64 m_strange = 0;
};

} // namespace

Result<ImportReport> importBase(const QString& source, const QString& target, const ImportOptions& options)
{
    return importBase(QStringList{source}, target, options);
}

Result<ImportReport> importBase(const QStringList& sources, const QString& target, const ImportOptions& options)
{
    Import import(options);
    for (const QString& source : sources) {
        auto read = readBase(source, [&import](const QString& table, ByteStream& stream, const auto& position) {
            return import.table(table, stream, position);
        });
        if (!read)
            return read.error();
        import.nextSource();
    }
    return import.finish(target);
}

} // namespace okno::address
