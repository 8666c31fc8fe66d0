// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/search.h"

namespace okno::address {

struct FoundFormer {
    std::uint32_t former = 0;
    bool exact = false;
};

// Finds former objects by their own former names; the other words may fit the places in which they lay.
// With `exactOnly` names that are not typed whole are passed over. Exactly typed names come first, then higher levels,
// then shorter names.
[[nodiscard]] std::vector<FoundFormer> searchFormers(const IndexFile& index, const std::vector<SearchWord>& words,
    std::uint32_t within, std::size_t limit, bool exactOnly);

// Today's codes of a code, through the changes of the base: at most eight steps, every code once.
struct CurrentCodes {
    std::vector<std::uint64_t> codes; // 13, 17 or 19 digits; empty for what is gone
    bool known = false; // the code is an object of the base, or a change speaks of it
    bool former = false;
};
[[nodiscard]] CurrentCodes followChanges(const IndexFile& index, std::uint64_t code, int digits);

// The place or street that has the code today; None when there is none.
[[nodiscard]] std::uint32_t findPlace(const IndexFile& index, std::uint64_t code11);
[[nodiscard]] std::uint32_t findStreet(const IndexFile& index, std::uint64_t code15);
[[nodiscard]] const FormerRecord* findFormer(const IndexFile& index, std::uint64_t code);

} // namespace okno::address
