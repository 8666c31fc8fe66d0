// SPDX-License-Identifier: GPL-3.0-or-later
// Through the dictionary: names that have the rarest word, and names that were typed whole.
#include "address/search.h"

#include "address/code.h"
#include "address/name_walk.h"

namespace okno::address {

void Search::choosePivot()
{
    std::uint64_t least = ~0ull;
    if (m_scope.within != None) {
        const PlaceRecord& place = m_index.places[m_scope.within];
        least = place.end - m_scope.within + m_index.streetsEnd(m_scope.within) - place.streets;
    }
    for (std::size_t i = 0; i < m_fit.words().size(); ++i) {
        if (m_fit.words()[i].soft || m_fit.maybeKind(i))
            continue;
        std::uint64_t cost = 0;
        for (const WordRange& range : m_fit.words()[i].ranges)
            cost += m_index.wordCosts[range.to] - m_index.wordCosts[range.from];
        if (cost < least) {
            least = cost;
            m_pivot = int(i);
        }
    }
}

// Names that are typed whole come first whatever else fits, so they are looked for by themselves.
void Search::takeExactNames()
{
    const std::size_t most = m_fit.wholeWords();
    for (const SearchWord& word : m_fit.words()) {
        for (const std::uint32_t exact : word.exact) {
            const auto names = IndexFile::slice(m_index.wordNames, m_index.wordNameOffsets, exact);
            walkNames(m_index, names, [&](std::uint32_t name) {
                if (m_index.names[name].exact <= most && m_fit.isExactName(name))
                    takeExactName(name);
            });
        }
    }
}

void Search::takeExactName(std::uint32_t name)
{
    const std::uint32_t own = m_fit.nameMask(name);
    const bool anywhere = m_pivot < 0 || (own >> m_pivot & 1);
    for (const std::uint32_t place : m_index.placesOf(name)) {
        if ((anywhere || underRoots(place)) && inScopePlace(place)
            && (m_fit.chainMask(place) & m_fit.full()) == m_fit.full())
            offerPlace(place, own);
    }
    takeStreetsOf(name, own, 0);
}

// The streets of a name stand in the order of importance: the first that is too late ends the list.
void Search::takeStreetsOf(std::uint32_t name, std::uint32_t own, std::uint64_t flags)
{
    const std::size_t length = m_fit.weighedLength(m_index.name(name).size(), own);
    const bool anywhere = m_pivot < 0 || (own >> m_pivot & 1);
    for (const std::uint32_t street : m_index.streetsOf(name)) {
        if (!inScopeStreet(street) || (!anywhere && !underRoots(street | StreetBit)))
            continue;
        const std::uint32_t place = m_index.streets[street].place;
        const std::uint64_t least =
            importanceKey(std::uint8_t(Rank::Street), m_index.places[place].rank, length, street | StreetBit);
        if ((flags | least) >= worst())
            break;
        const std::uint32_t mine = own | m_fit.typeMask(m_index.streets[street].post);
        if (mine == m_fit.full() || (mine | m_fit.chainMask(place)) == m_fit.full())
            offerStreet(street, mine);
    }
}

// Names that were typed whole have been taken already: what is met here and counts is unfinished.
void Search::takePivotPlaces()
{
    walkNamesOf(m_index, pivot(), [this](std::uint32_t name) {
        if ((KeyUnfinished | m_fit.leastKey(name, false)) >= worst())
            return;
        for (const std::uint32_t place : m_index.placesOf(name)) {
            if ((KeyUnfinished | importanceKey(m_index.places[place].rank, 0, 0, 0)) > worst())
                break;
            if (inScopePlace(place) && m_fit.chainMask(place) == m_fit.full())
                offerPlace(place, m_fit.placeOwnMask(place));
        }
    });
}

void Search::takePivotStreets()
{
    if (m_pivot < 0 || !(m_scope.levels >> int(Level::Street) & 1))
        return;
    walkNamesOf(m_index, pivot(), [this](std::uint32_t name) {
        if ((KeyUnfinished | m_fit.leastKey(name, true)) < worst())
            takeStreetsOf(name, m_fit.nameMask(name), KeyUnfinished);
    });
}

} // namespace okno::address
