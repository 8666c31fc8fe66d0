// SPDX-License-Identifier: GPL-3.0-or-later
// Through the tree: all that lies in the places that have the rarest word.
#include "address/search.h"

#include "address/code.h"
#include "address/name_walk.h"

#include <algorithm>

namespace okno::address {

const std::vector<std::uint32_t>& Search::roots()
{
    if (m_rootsKnown)
        return m_roots;
    m_rootsKnown = true;
    if (m_pivot < 0) {
        if (m_scope.within != None) {
            m_roots.push_back(m_scope.within);
            return m_roots;
        }
        for (std::uint32_t place = 0; place < m_index.placeCount(); place = m_index.places[place].end)
            m_roots.push_back(place);
        return m_roots;
    }
    walkNamesOf(m_index, pivot(), [this](std::uint32_t name) {
        for (const std::uint32_t place : m_index.placesOf(name))
            m_roots.push_back(place);
    });
    std::sort(m_roots.begin(), m_roots.end());
    std::size_t kept = 0;
    std::uint32_t end = 0;
    for (const std::uint32_t place : m_roots) {
        if (place < end)
            continue;
        end = m_index.places[place].end;
        const bool apart =
            m_scope.within != None && (place >= m_index.places[m_scope.within].end || end <= m_scope.within);
        if (!apart)
            m_roots[kept++] = place;
    }
    m_roots.resize(kept);
    return m_roots;
}

// Whether an object lies where the pivot's word is: ranges of whole subtrees tell, no record is read.
bool Search::underRoots(std::uint32_t reference)
{
    const std::uint32_t id = reference & ~StreetBit;
    const bool street = reference & StreetBit;
    const auto beyond = [this, street](std::uint32_t at, std::uint32_t root) {
        return at < (street ? m_index.places[root].streets : root);
    };
    const std::vector<std::uint32_t>& all = roots();
    const auto next = std::upper_bound(all.begin(), all.end(), id, beyond);
    return next != all.begin() && id < (street ? m_index.streetsEnd(next[-1]) : m_index.places[next[-1]].end);
}

void Search::masks(std::uint32_t root)
{
    if (m_masked == root)
        return;
    m_masked = root;
    const std::uint32_t end = m_index.places[root].end;
    m_masks.resize(end - root);
    m_masks[0] = std::uint16_t(m_fit.chainMask(root));
    for (std::uint32_t place = root + 1; place < end; ++place) {
        const std::uint32_t parent = m_index.places[place].parent;
        const std::uint32_t above = parent >= root && parent < place ? m_masks[parent - root] : m_masks[0];
        m_masks[place - root] = std::uint16_t(above == m_fit.full() ? above : above | m_fit.placeOwnMask(place));
    }
}

void Search::takePlacesUnder(bool inherited)
{
    for (const std::uint32_t root : roots()) {
        masks(root);
        const std::uint32_t end = m_index.places[root].end;
        for (std::uint32_t place = root; place < end; ++place) {
            if (m_masks[place - root] != m_fit.full() || !inScopePlace(place))
                continue;
            const PlaceRecord& record = m_index.places[place];
            if (importanceKey(record.rank, 0, 0, 0) > worst()
                || (inherited && (KeyInherited | importanceKey(record.rank, 0, 0, 0)) > worst()))
                continue;
            const std::uint32_t own = m_fit.placeOwnMask(place);
            if (inherited || (own & m_fit.names()))
                offerPlace(place, own);
        }
    }
}

void Search::takeStreetsUnder(bool inherited)
{
    if (!(m_scope.levels >> int(Level::Street) & 1))
        return;
    const std::uint32_t placeCount = m_index.placeCount();
    for (const std::uint32_t root : roots()) {
        if (m_index.streetsEnd(root) == m_index.places[root].streets)
            continue;
        masks(root);
        for (std::uint32_t place = root; place < m_index.places[root].end; ++place) {
            const std::uint32_t above = m_masks[place - root];
            const std::uint32_t from = m_index.places[place].streets;
            const std::uint32_t to = place + 1 < placeCount ? m_index.places[place + 1].streets : m_index.streetCount();
            if (inherited && (above & m_fit.names()) != m_fit.names())
                continue;
            const std::uint64_t least = (inherited ? KeyInherited : 0)
                | importanceKey(std::uint8_t(Rank::Street), m_index.places[place].rank, 0, 0);
            if (least > worst())
                continue;
            for (std::uint32_t street = from; street < to; ++street) {
                if (street + 8 < m_index.streetCount())
                    askFor(m_index.names.data() + m_index.streets[street + 8].name);
                if (!inScopeStreet(street))
                    continue;
                const std::uint32_t own =
                    m_fit.nameMask(m_index.streets[street].name) | m_fit.typeMask(m_index.streets[street].post);
                if ((above | own) == m_fit.full() && (inherited || (own & m_fit.names())))
                    offerStreet(street, own);
            }
        }
    }
}

} // namespace okno::address
