// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/index_file.h"
#include "address/search_word.h"

#include <array>
#include <bit>
#include <string_view>
#include <vector>

namespace okno::address {

// Decides which words of a query (bits of a mask) a name has, and which a place has by itself or through the places
// above it; and what each word is: a name, a kind, or either.
class QueryFit {
public:
    QueryFit(const IndexFile& index, std::vector<SearchWord> words);

    [[nodiscard]] const std::vector<SearchWord>& words() const { return m_words; }
    [[nodiscard]] std::uint32_t full() const { return m_full; }
    [[nodiscard]] std::uint32_t names() const { return m_names; } // the words that are no kinds
    [[nodiscard]] bool maybeKind(std::size_t word) const { return m_either >> word & 1; }
    [[nodiscard]] bool oneName() const { return std::has_single_bit(m_names); }

    // How many words mean a word of the dictionary whole: a name of more words is not typed whole.
    [[nodiscard]] std::size_t wholeWords() const { return m_wholeWords; }

    [[nodiscard]] std::uint32_t nameMask(std::uint32_t name) const
    {
        std::uint32_t mask = 0;
        for (const std::uint32_t word : m_index.wordsOf(name)) {
            for (std::size_t i = 0; i < m_ranges.size(); ++i) {
                const Range& range = m_ranges[i];
                if (word - range.from < range.count || (range.several && m_words[i].fits(word)))
                    mask |= 1u << i;
            }
        }
        return mask;
    }
    // `post` as the records of places and streets have it: its lowest byte is the kind.
    [[nodiscard]] std::uint32_t typeMask(std::uint32_t post) const
    {
        return m_anySoft || m_either ? kindMask(post & 255) : 0;
    }
    [[nodiscard]] std::uint32_t placeOwnMask(std::uint32_t place) const
    {
        const PlaceRecord& record = m_index.places[place];
        return nameMask(record.name) | typeMask(record.post);
    }
    [[nodiscard]] std::uint32_t chainMask(std::uint32_t place);

    [[nodiscard]] bool isExactName(std::uint32_t name) const;
    [[nodiscard]] bool isWantedType(std::uint32_t post) const { return m_wantedTypes.test(post & 255); }
    // What the query has against an object, whose name and kind have the words `own`: the highest bits of its key.
    [[nodiscard]] std::uint64_t flags(std::uint32_t name, std::uint32_t own, std::uint32_t post) const;
    // The length that orders namesakes: the one more of whose own words were typed comes first, then the shorter.
    [[nodiscard]] std::size_t weighedLength(std::size_t length, std::uint32_t own) const
    {
        const int missing = std::popcount(m_plain) - std::max(1, std::popcount(own & m_plain));
        return length + 40 * std::size_t(std::max(0, missing));
    }
    // No object of the name can stand before this, by the record alone.
    [[nodiscard]] std::uint64_t leastKey(std::uint32_t name, bool street) const;

private:
    [[nodiscard]] std::uint32_t kindMask(std::uint32_t type) const;

    const IndexFile& m_index;
    std::vector<SearchWord> m_words;
    std::uint32_t m_full = 0;
    std::uint32_t m_names = 0;
    std::uint32_t m_either = 0; // words that are a kind or the beginning of a name
    std::uint32_t m_plain = 0; // names without those that may be kinds
    TypeSet m_wantedTypes;
    TypeSet m_spelledTypes; // those whose own short name was typed, not another word for it
    std::size_t m_wholeWords = 0;
    bool m_anySoft = false;
    // The range of a word at hand; words of several ranges are asked themselves.
    struct Range {
        std::uint32_t from = 0;
        std::uint32_t count = 0;
        bool several = false;
    };
    std::vector<Range> m_ranges;
    struct Cached {
        std::uint32_t place = None;
        std::uint32_t mask = 0;
    };
    std::array<Cached, 128> m_chainCache;
};

} // namespace okno::address
