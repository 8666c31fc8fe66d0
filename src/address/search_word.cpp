// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/search_word.h"

#include <algorithm>

namespace okno::address {

WordRange narrowRange(const IndexFile& index, WordRange range, std::size_t depth, std::string_view rest)
{
    const auto part = [&](std::uint32_t id) {
        const std::string_view word = index.word(id);
        return word.size() > depth ? word.substr(depth, rest.size()) : std::string_view();
    };
    std::uint32_t low = range.from;
    std::uint32_t high = range.to;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (part(middle) < rest)
            low = middle + 1;
        else
            high = middle;
    }
    const std::uint32_t from = low;
    // The end is mostly near: step out first, then halve.
    std::uint32_t step = 1;
    high = from;
    while (high < range.to && part(high) == rest) {
        low = high + 1;
        high = std::min(range.to, high + step);
        step *= 2;
        if (high == low)
            continue;
    }
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (part(middle) == rest)
            low = middle + 1;
        else
            high = middle;
    }
    return {from, low < from ? from : low};
}

WordRange prefixRange(const IndexFile& index, std::string_view prefix)
{
    return narrowRange(index, {0, index.wordCount()}, 0, prefix);
}

void normalizeRanges(std::vector<WordRange>& ranges)
{
    std::erase_if(ranges, [](const WordRange& range) { return range.from >= range.to; });
    std::sort(ranges.begin(), ranges.end(), [](const WordRange& a, const WordRange& b) { return a.from < b.from; });
    std::size_t kept = 0;
    for (const WordRange& range : ranges) {
        if (kept && range.from <= ranges[kept - 1].to)
            ranges[kept - 1].to = std::max(ranges[kept - 1].to, range.to);
        else
            ranges[kept++] = range;
    }
    ranges.resize(kept);
}

SearchWord resolveWord(const IndexFile& index, const QueryWord& word)
{
    SearchWord out;
    out.types = word.types;
    out.spelled = word.spelled;
    out.soft = word.soft;
    out.text = word.text;
    if (word.text.empty())
        return out;
    WordRange range = prefixRange(index, word.text);
    const auto isWhole = [&](const WordRange& r, const std::string& text) {
        return r.from < r.to && index.word(r.from).size() == text.size();
    };
    if (word.whole && range.from < range.to)
        range.to = isWhole(range, word.text) ? range.from + 1 : range.from;
    if (range.from < range.to)
        out.ranges.push_back(range);
    if (word.plain == word.text) {
        if (isWhole(range, word.text))
            out.exact.push_back(range.from);
        return out;
    }
    // «первая» also means «1-я», «большой» «Б.»: the plain form, whole.
    if (const WordRange plain = prefixRange(index, word.plain); isWhole(plain, word.plain)) {
        out.exact.push_back(plain.from);
        out.ranges.push_back({plain.from, plain.from + 1});
        normalizeRanges(out.ranges);
    }
    return out;
}

} // namespace okno::address
