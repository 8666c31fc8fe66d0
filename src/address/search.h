// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/index_file.h"
#include "address/query.h"

#include <array>
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

using LevelSet = std::uint8_t; // bit 1 << Level
constexpr LevelSet AllLevels = 0x3e;

struct SearchScope {
    std::uint32_t within = None; // a place
    LevelSet levels = AllLevels;
    std::size_t limit = 10;
};

struct Found {
    std::uint64_t key = 0; // see importanceKey()
    [[nodiscard]] std::uint32_t reference() const { return std::uint32_t(key); }
    [[nodiscard]] bool exact() const { return (key & KeyUnfinished) == 0; }
};

// Finds the best current objects whose path has every word. A word fits a place and with it all that lies there,
// so the search starts from the word with the fewest objects in or under it and looks no further than there.
class Search {
public:
    Search(const IndexFile& index, std::vector<SearchWord> words, const SearchScope& scope);
    [[nodiscard]] std::vector<Found> run();

    // Which words (bits) a name has, and which a place has by itself or through the places above it.
    [[nodiscard]] std::uint32_t nameMask(std::uint32_t name) const;
    [[nodiscard]] std::uint32_t chainMask(std::uint32_t place);
    [[nodiscard]] bool isExactName(std::uint32_t name) const;
    [[nodiscard]] std::uint32_t fullMask() const { return m_full; }
    [[nodiscard]] const std::vector<SearchWord>& words() const { return m_words; }
    [[nodiscard]] std::uint32_t typeMask(std::uint32_t post) const;

private:
    bool takeStored();
    bool takeStoredOfKind();
    [[nodiscard]] const PrefixRecord* storedPrefix(const SearchWord& word) const;
    void choosePivot();
    void takeExactNames();
    void takePivotPlaces();
    void takePlacesUnder(bool inherited);
    void takePivotStreets();
    void takeStreetsUnder(bool inherited);
    [[nodiscard]] bool done(std::uint64_t blockers) const;
    [[nodiscard]] std::uint64_t worst() const { return m_best.size() < m_scope.limit ? ~0ull : m_best.front().key; }
    [[nodiscard]] bool inScopePlace(std::uint32_t place) const;
    [[nodiscard]] bool inScopeStreet(std::uint32_t street) const;
    // Places whose subtrees hold all results; masks() fills m_masks for one of them.
    [[nodiscard]] const std::vector<std::uint32_t>& roots();
    void masks(std::uint32_t root);
    // No place and no street of the name can stand before this, by what its record alone tells.
    [[nodiscard]] std::uint64_t leastKey(std::uint32_t name, bool street) const;
    void offer(std::uint64_t key);
    void offerPlace(std::uint32_t place, std::uint32_t own);
    [[nodiscard]] std::uint64_t flags(std::uint32_t name, std::uint32_t own, std::uint32_t post) const;
    void offerStreet(std::uint32_t street, std::uint32_t own);
    [[nodiscard]] std::uint32_t placeOwnMask(std::uint32_t place) const;
    template <typename Take> void eachPivotName(Take take) const;

    const IndexFile& m_index;
    std::vector<SearchWord> m_words;
    SearchScope m_scope;
    std::uint32_t m_full = 0;
    TypeSet m_wantedTypes;
    bool m_anySoft = false;
    std::uint32_t m_either = 0; // words that are a kind or the beginning of a name
    std::uint32_t m_names = 0; // the words that are no kinds
    std::uint32_t m_plain = 0; // names without those that may be kinds
    int m_pivot = -1; // the word to start from; -1: everything within the scope
    std::vector<std::uint32_t> m_roots;
    bool m_rootsKnown = false;
    std::vector<std::uint16_t> m_masks;
    std::vector<Found> m_best; // a heap, the worst on top
    // The range of a word at hand; words of several ranges are asked themselves.
    struct Fit {
        std::uint32_t from = 0;
        std::uint32_t count = 0;
        bool several = false;
    };
    std::vector<Fit> m_fits;
    struct Cached {
        std::uint32_t place = None;
        std::uint32_t mask = 0;
    };
    std::array<Cached, 128> m_chainCache;
};

} // namespace okno::address
