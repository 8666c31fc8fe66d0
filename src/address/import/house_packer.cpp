// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/house_packer.h"

#include "address/code.h"
#include "address/cp866.h"

#include <algorithm>

namespace okno::address {

// «17» and «18к1», the bulk of all items: a suffix that was read once is known by its spelling.
bool HousePacker::readPlain(std::string_view item)
{
    std::uint32_t number = 0;
    std::size_t at = 0;
    for (; at < item.size() && at < 5 && item[at] >= '0' && item[at] <= '9'; ++at)
        number = number * 10 + std::uint32_t(item[at] - '0');
    if (at == 0)
        return false;
    if (at == item.size()) {
        m_rowItems.push_back({HouseKind::Single, number, number, 0});
        return true;
    }
    m_spelled.assign(item.substr(at));
    const auto known = m_spelledSuffixes.find(m_spelled);
    if (known == m_spelledSuffixes.end())
        return false;
    m_rowItems.push_back({HouseKind::Suffixed, number, number, known->second});
    return true;
}

void HousePacker::add(std::uint64_t code, std::string_view name, std::string_view korp, std::uint32_t postalIndex)
{
    m_rowItems.clear();
    while (!name.empty()) {
        const std::size_t comma = name.find(',');
        const std::string_view item = name.substr(0, comma);
        name.remove_prefix(comma == name.npos ? name.size() : comma + 1);
        if (item.find_first_not_of(' ') == item.npos)
            continue; // nothing stands between two commas
        if (korp.empty() && readPlain(item))
            continue;
        const auto read = readHouseItem(item, korp);
        if (!read) {
            m_unread.push_back({QString::fromStdString(paddedDigits(code, 19)), fromCp866(item)});
            continue;
        }
        const bool suffixed = read->kind == HouseKind::Suffixed;
        m_rowItems.push_back({read->kind, read->number, read->last, suffixed ? idOf(read->suffix) : 0});
        const std::size_t digits = item.find_first_not_of("0123456789");
        if (suffixed && korp.empty() && digits > 0 && digits <= 5 && digits < item.size()
            && !(item[digits] >= '0' && item[digits] <= '9'))
            m_spelledSuffixes.emplace(item.substr(digits), m_rowItems.back().suffix);
    }
    m_items += qint64(m_rowItems.size());
    const std::size_t offset = m_bytes.size();
    packNumber(postalIndex, m_bytes);
    packHouses(m_rowItems, m_bytes);
    m_rows.push_back({code, std::uint32_t(offset), std::uint32_t(m_bytes.size() - offset)});
}

const std::vector<HousePacker::Row>& HousePacker::sortedRows()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.code < b.code; });
    return m_rows;
}

std::uint32_t HousePacker::idOf(const std::string& suffix)
{
    const auto [at, added] = m_suffixIds.try_emplace(suffix, std::uint32_t(m_suffixes.size()));
    if (added)
        m_suffixes.push_back(suffix);
    return at->second;
}

} // namespace okno::address
