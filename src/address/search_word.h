// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/index_file.h"
#include "address/query.h"

#include <string>
#include <vector>

namespace okno::address {

struct WordRange {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

// A query word led to the words of the dictionary that fit it.
struct SearchWord {
    std::vector<WordRange> ranges; // sorted, apart from each other
    std::vector<std::uint32_t> exact; // dictionary words that it means whole
    TypeSet types;
    TypeSet spelled; // of `types` those whose own short name was typed
    bool soft = false; // a kind; with `types` and not soft: a kind or the beginning of a name
    std::string text;

    [[nodiscard]] bool fits(std::uint32_t word) const
    {
        if (ranges.size() == 1)
            return word - ranges.front().from < ranges.front().to - ranges.front().from;
        for (const WordRange& range : ranges) {
            if (word < range.from)
                return false;
            if (word < range.to)
                return true;
        }
        return false;
    }
};

// All dictionary words that begin with `prefix`.
[[nodiscard]] WordRange prefixRange(const IndexFile& index, std::string_view prefix);
// Narrows a range of words that share `depth` bytes to those that go on with `rest`.
[[nodiscard]] WordRange narrowRange(const IndexFile& index, WordRange range, std::size_t depth, std::string_view rest);
[[nodiscard]] SearchWord resolveWord(const IndexFile& index, const QueryWord& word);
void normalizeRanges(std::vector<WordRange>& ranges);

} // namespace okno::address
