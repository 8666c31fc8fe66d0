// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/search.h"

#include "address/code.h"

#include <algorithm>

namespace okno::address {
namespace {

bool byKey(const Found& a, const Found& b)
{
    return a.key < b.key;
}

} // namespace

Search::Search(const IndexFile& index, std::vector<SearchWord> words, const SearchScope& scope)
    : m_index(index)
    , m_fit(index, std::move(words))
    , m_scope(scope)
{
    m_best.reserve(std::min<std::size_t>(m_scope.limit, 1024) + 1);
}

bool Search::inScopePlace(std::uint32_t place) const
{
    if (m_scope.within != None && (place <= m_scope.within || place >= m_index.places[m_scope.within].end))
        return false;
    return m_scope.levels == AllLevels || (m_scope.levels >> int(placeLevel(m_index.places[place].code)) & 1);
}

bool Search::inScopeStreet(std::uint32_t street) const
{
    if (!(m_scope.levels >> int(Level::Street) & 1))
        return false;
    return m_scope.within == None
        || (street >= m_index.places[m_scope.within].streets && street < m_index.streetsEnd(m_scope.within));
}

void Search::offer(std::uint64_t key)
{
    if (key >= worst())
        return;
    for (const Found& found : m_best) {
        if (found.key == key)
            return;
    }
    if (m_best.size() == m_scope.limit) {
        std::pop_heap(m_best.begin(), m_best.end(), byKey);
        m_best.pop_back();
    }
    m_best.push_back({key});
    std::push_heap(m_best.begin(), m_best.end(), byKey);
}

void Search::offerPlace(std::uint32_t place, std::uint32_t own)
{
    const PlaceRecord& record = m_index.places[place];
    const std::uint64_t key =
        importanceKey(record.rank, 0, m_fit.weighedLength(m_index.name(record.name).size(), own), place);
    if (key < worst())
        offer(key | m_fit.flags(record.name, own, record.post));
}

void Search::offerStreet(std::uint32_t street, std::uint32_t own)
{
    const std::uint32_t name = m_index.streets[street].name;
    const std::uint64_t key =
        importanceKey(std::uint8_t(Rank::Street), m_index.places[m_index.streets[street].place].rank,
            m_fit.weighedLength(m_index.name(name).size(), own), street | StreetBit);
    if (key < worst())
        offer(key | m_fit.flags(name, own, m_index.streets[street].post));
}

// Nothing that is still to be looked at can come before what is there already.
bool Search::done(std::uint64_t blockers) const
{
    return m_best.size() >= m_scope.limit && (m_best.front().key & blockers) == 0;
}

std::vector<Found> Search::run()
{
    for (const SearchWord& word : m_fit.words()) {
        if (word.ranges.empty() && word.types.none())
            return {};
    }
    if (m_scope.limit == 0 || (m_fit.words().empty() && m_scope.within == None))
        return {};
    if (takeStored())
        return std::move(m_best);
    choosePivot();
    if (m_pivot < 0 && m_scope.within == None)
        return {}; // «пр-кт» alone names a kind and nothing else
    if (takeStoredOfKind()) {
        std::sort_heap(m_best.begin(), m_best.end(), byKey);
        return std::move(m_best);
    }
    takeExactNames();
    if (m_pivot >= 0)
        takePivotPlaces();
    const bool alone = m_pivot >= 0 && m_fit.oneName();
    if (!alone && m_fit.full())
        takePlacesUnder(false);
    if (!done(KeyInherited | KeyOtherType)) {
        takePivotStreets();
        if (!alone && m_fit.full())
            takeStreetsUnder(false);
    }
    if (!done(KeyInherited))
        takePlacesUnder(true);
    if (m_best.size() < m_scope.limit)
        takeStreetsUnder(true);
    std::sort_heap(m_best.begin(), m_best.end(), byKey);
    return std::move(m_best);
}

} // namespace okno::address
