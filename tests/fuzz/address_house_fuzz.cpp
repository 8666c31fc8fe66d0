// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as DOMA.NAME, as a typed house and as packed rows. What is read fits itself after packing.
#include "address/house.h"

#include <cstdlib>

using namespace okno::address;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    std::string_view text(reinterpret_cast<const char*>(data), size);
    HouseReader foreign(text);
    std::uint32_t index = 0;
    PackedHouse packed;
    while (foreign.nextRow(index)) {
        while (foreign.next(packed)) { }
    }
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view item = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        (void)readHouse(item);
        const auto read = readHouseItem(item);
        if (!read)
            continue;
        if (read->last && read->last < read->number)
            std::abort();
        if ((read->kind == HouseKind::Single || read->kind == HouseKind::Suffixed) && houseFit(*read, *read) != 5)
            std::abort();
        std::vector<PackedHouse> row = {{read->kind, read->number, read->last ? read->last : read->number, 7}};
        std::string bytes;
        packNumber(0, bytes);
        packHouses(row, bytes);
        HouseReader reader(bytes);
        PackedHouse back;
        if (!reader.nextRow(index) || !reader.next(back) || back.number != read->number || back.kind != read->kind
            || reader.next(back))
            std::abort();
    }
    return 0;
}
