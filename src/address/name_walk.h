// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/search_word.h"

namespace okno::address {

// Names lie all over the file: those that come soon are asked of the memory while others are looked at.
inline void askFor(const void* at)
{
#if defined(__GNUC__)
    __builtin_prefetch(at);
#else
    (void)at;
#endif
}

// Calls `take` with every name of the list.
template <typename Take> void walkNames(const IndexFile& index, std::span<const std::uint32_t> list, Take take)
{
    constexpr std::size_t ahead = 8;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i + ahead < list.size())
            askFor(index.names.data() + list[i + ahead]);
        take(list[i]);
    }
}

// The same for all names that have a word of the ranges, once for each such word.
template <typename Take> void walkNamesOf(const IndexFile& index, const SearchWord& word, Take take)
{
    for (const WordRange& range : word.ranges) {
        const std::uint32_t from = index.wordNameOffsets[range.from];
        const std::uint32_t to = index.wordNameOffsets[range.to];
        walkNames(index, index.wordNames.subspan(from, to - from), take);
    }
}

} // namespace okno::address
