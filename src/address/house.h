// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okno::address {

// One item of DOMA.NAME, after the description of the classifier: «5», «9к1», «6-8», «Н(1-73)», «Ч(2-72)», bare «Н»,
// «Ч».
enum class HouseKind : std::uint8_t { Single, Suffixed, Range, OddRange, EvenRange, AllOdd, AllEven, All };

struct HouseItem {
    HouseKind kind = HouseKind::Single;
    std::uint32_t number = 0; // the only or the first one; 0 for a house without a number («стр1», «А»)
    std::uint32_t last = 0; // of a range
    std::string suffix; // folded: what follows the number, «к1», «а», «/47»; «#влд» leads for an estate

    bool operator==(const HouseItem&) const = default;
};

// Reads one item in code page 866; `korp` is the column KORP of its row. Nothing when it has no known shape.
[[nodiscard]] std::optional<HouseItem> readHouseItem(std::string_view item, std::string_view korp = {});
// The same for what a person typed («д. 12 корп. 1», «12к1»); always one house.
[[nodiscard]] std::optional<HouseItem> readHouse(std::string_view typed);

// How surely an item means the house: 0 not at all, then wider to narrower.
[[nodiscard]] int houseFit(const HouseItem& item, const HouseItem& house);

// An item whose suffix is given by its number in a list.
struct PackedHouse {
    HouseKind kind = HouseKind::Single;
    std::uint32_t number = 0;
    std::uint32_t last = 0;
    std::uint32_t suffix = 0;
};
// The items of a row in few bytes: sorted, numbers as differences.
void packHouses(std::vector<PackedHouse>& items, std::string& out);

// Goes through packed rows: each begins with its postal index.
class HouseReader {
public:
    explicit HouseReader(std::string_view packed) : m_at(packed.data()), m_end(packed.data() + packed.size()) { }
    // False at the end. Then next() gives the items of the row.
    bool nextRow(std::uint32_t& postalIndex);
    bool next(PackedHouse& item);

private:
    bool readNumber(std::uint32_t& number);
    const char* m_at;
    const char* m_end;
    std::uint32_t m_left = 0;
    std::uint32_t m_number = 0;
};
void packNumber(std::uint32_t number, std::string& out);

} // namespace okno::address
