// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/house.h"
#include "core/result.h"

#include <QString>
#include <string>
#include <unordered_map>
#include <vector>

namespace okno::address {

struct UnreadHouse {
    QString code; // of the row, 19 digits
    QString item; // as it stands there
};

// Packs the rows of DOMA as they come and keeps them by owner.
class HousePacker {
public:
    struct Row {
        std::uint64_t code; // nineteen digits
        std::uint32_t offset;
        std::uint32_t size;
    };

    void add(std::uint64_t code, std::string_view name, std::string_view korp, std::uint32_t postalIndex);

    // Rows by code; their bytes are in bytes().
    [[nodiscard]] const std::vector<Row>& sortedRows();
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<std::string>& suffixes() const { return m_suffixes; }
    [[nodiscard]] qint64 itemCount() const { return m_items; }
    [[nodiscard]] const std::vector<UnreadHouse>& unread() const { return m_unread; }

private:
    std::uint32_t idOf(const std::string& suffix);
    bool readPlain(std::string_view item);

    std::vector<Row> m_rows;
    std::string m_bytes;
    std::vector<PackedHouse> m_rowItems;
    std::unordered_map<std::string, std::uint32_t> m_spelledSuffixes; // as the base spells them, to their ids
    std::string m_spelled;
    std::unordered_map<std::string, std::uint32_t> m_suffixIds;
    std::vector<std::string> m_suffixes;
    std::vector<UnreadHouse> m_unread;
    qint64 m_items = 0;
};

} // namespace okno::address
