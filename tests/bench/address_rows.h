// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace okno::bench {

// The current objects of KLADR and STREET in the order of their importance, as the baseline takes them.
struct AddressRow {
    std::uint64_t code = 0; // 13 or 17 digits
    std::uint64_t sort = 0; // importance
    std::string name; // code page 866
    std::string type;
    std::uint32_t post = 0;
    std::uint32_t parent = 0; // index + 1 of the place above in `rows`, 0 for none
};

struct AddressRows {
    std::vector<AddressRow> rows; // places by code, then streets by code
    std::size_t places = 0;
};

// Reads the tables of a folder with the same reader that the importer uses.
[[nodiscard]] AddressRows readAddressRows(const QString& folder);
// All folded words by which the object and the places above it are found, as UTF-8 with blanks between.
[[nodiscard]] std::vector<std::string> documentWords(std::string_view name);
[[nodiscard]] std::string wordUtf8(const std::string& folded);

} // namespace okno::bench
