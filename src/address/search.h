// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/query_fit.h"

#include <vector>

namespace okno::address {

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
    [[nodiscard]] const std::vector<SearchWord>& words() const { return m_fit.words(); }

private:
    bool takeStored();
    bool takeStoredOfKind();
    [[nodiscard]] const PrefixRecord* storedPrefix(const SearchWord& word) const;
    void choosePivot();
    [[nodiscard]] const SearchWord& pivot() const { return m_fit.words()[std::size_t(m_pivot)]; }
    void takeExactNames();
    void takeExactName(std::uint32_t name);
    void takeStreetsOf(std::uint32_t name, std::uint32_t own, std::uint64_t flags);
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
    [[nodiscard]] bool underRoots(std::uint32_t reference);
    void offer(std::uint64_t key);
    void offerPlace(std::uint32_t place, std::uint32_t own);
    void offerStreet(std::uint32_t street, std::uint32_t own);

    const IndexFile& m_index;
    QueryFit m_fit;
    SearchScope m_scope;
    int m_pivot = -1; // the word to start from; -1: everything within the scope
    std::vector<std::uint32_t> m_roots;
    bool m_rootsKnown = false;
    std::vector<std::uint16_t> m_masks;
    std::uint32_t m_masked = None; // the root that they are of
    std::vector<Found> m_best; // a heap, the worst on top
};

} // namespace okno::address
