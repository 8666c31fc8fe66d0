// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/address_rows.h"

#include "address/code.h"
#include "address/fold.h"
#include "address/import/base_source.h"
#include "address/index_format.h"
#include "address/name_words.h"

#include <algorithm>
#include <unordered_map>

namespace okno::bench {

using namespace okno::address;

std::string wordUtf8(const std::string& folded)
{
    QString text;
    for (const char c : folded)
        text += isFoldedCyrillic(c) ? QChar(char16_t(0x430 + (static_cast<unsigned char>(c) - 0x80)))
                                    : QChar(QLatin1Char(c));
    return text.toStdString();
}

std::vector<std::string> documentWords(std::string_view name)
{
    NameWords words = nameWords(name);
    words.exact.insert(words.exact.end(), words.also.begin(), words.also.end());
    for (std::string& word : words.exact)
        word = wordUtf8(word);
    return words.exact;
}

AddressRows readAddressRows(const QString& folder)
{
    AddressRows out;
    std::vector<AddressRow> streets;
    std::vector<std::uint8_t> ranks;
    const auto read = readBase(folder, [&](const QString& table, ByteStream& stream, const auto&) -> core::Result<> {
        const bool places = table == QLatin1String("KLADR");
        if (!places && table != QLatin1String("STREET"))
            return core::Done();
        DbfReader reader(stream);
        if (auto opened = reader.open(table); !opened)
            return opened;
        const DbfColumn name = *reader.column(QStringLiteral("NAME"));
        const DbfColumn type = *reader.column(QStringLiteral("SOCR"));
        const DbfColumn code = *reader.column(QStringLiteral("CODE"));
        const DbfColumn post = *reader.column(QStringLiteral("INDEX"));
        const DbfColumn status = places ? *reader.column(QStringLiteral("STATUS")) : name;
        std::string_view record;
        while (*reader.next(record)) {
            AddressRow row;
            std::uint64_t number = 0;
            if (!parseDigits(DbfReader::field(record, code), row.code) || row.code % 100 != 0)
                continue;
            row.name = DbfReader::field(record, name);
            row.type = DbfReader::field(record, type);
            if (parseDigits(DbfReader::field(record, post), number))
                row.post = std::uint32_t(number);
            if (places) {
                const std::string_view st = DbfReader::field(record, status);
                const int level = int(placeLevel(row.code / 100));
                const bool centre = st == "2" || st == "3";
                row.sort = level == 1 && row.type.size() == 1 ? 0
                    : centre                                  ? 1
                    : st == "1"                               ? 2
                                                              : std::uint64_t(2 + level);
                out.rows.push_back(std::move(row));
            } else {
                streets.push_back(std::move(row));
            }
        }
        return core::Done();
    });
    Q_ASSERT(read.ok());
    const auto byCode = [](const AddressRow& a, const AddressRow& b) { return a.code < b.code; };
    std::sort(out.rows.begin(), out.rows.end(), byCode);
    std::sort(streets.begin(), streets.end(), byCode);
    out.places = out.rows.size();
    std::unordered_map<std::uint64_t, std::uint32_t> at;
    for (std::size_t i = 0; i < out.places; ++i)
        at[out.rows[i].code / 100] = std::uint32_t(i + 1);
    for (std::size_t i = 0; i < out.places; ++i) {
        AddressRow& row = out.rows[i];
        for (std::uint64_t up = parentPlace(row.code / 100); up && !row.parent; up = parentPlace(up)) {
            if (const auto found = at.find(up); found != at.end())
                row.parent = found->second;
        }
        row.sort = row.sort << 16 | row.name.size();
    }
    for (AddressRow& street : streets) {
        const auto found = at.find(street.code / 1000000);
        if (found == at.end())
            continue;
        street.parent = found->second;
        street.sort = (7ull << 16) | (out.rows[street.parent - 1].sort >> 16) << 8 | street.name.size();
        out.rows.push_back(std::move(street));
    }
    return out;
}

} // namespace okno::bench
