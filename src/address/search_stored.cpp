// SPDX-License-Identifier: GPL-3.0-or-later
// Short words have their best objects found when the base was made.
#include "address/search.h"

#include <algorithm>

namespace okno::address {

const PrefixRecord* Search::storedPrefix(const SearchWord& word) const
{
    if (m_scope.within != None || m_scope.levels != AllLevels || m_scope.limit > StoredPrefixObjects
        || word.text.empty() || word.text.size() > StoredPrefixLength || word.ranges.size() != 1)
        return nullptr;
    char text[4] = {};
    word.text.copy(text, sizeof text);
    const std::string_view wanted(text, sizeof text);
    const auto at = std::lower_bound(m_index.prefixes.begin(), m_index.prefixes.end(), wanted,
        [](const PrefixRecord& record, std::string_view key) { return std::string_view(record.text, 4) < key; });
    const bool found = at != m_index.prefixes.end() && std::string_view(at->text, 4) == wanted
        && at->first + std::uint64_t(at->count) <= m_index.prefixObjects.size();
    return found ? &*at : nullptr;
}

// One short word with nothing else: the best objects were found when the base was made.
bool Search::takeStored()
{
    if (m_fit.words().size() != 1 || m_fit.words()[0].soft)
        return false;
    const PrefixRecord* stored = storedPrefix(m_fit.words()[0]);
    if (!stored)
        return false;
    for (std::uint32_t i = 0; i < stored->count && i < m_scope.limit; ++i) {
        const std::uint32_t reference = m_index.prefixObjects[stored->first + i];
        const bool street = reference & StreetBit;
        const std::uint32_t id = reference & ~StreetBit;
        const std::uint32_t name = street ? m_index.streets[id].name : m_index.places[id].name;
        m_best.push_back({std::uint64_t(i) << 33 | (m_fit.isExactName(name) ? 0 : KeyUnfinished) | reference});
    }
    return true;
}

// A short word with others: the best objects of the word are tried in their order. Enough of them that fit, and of the
// typed kind, are the answer, since whatever is not stored comes after them; unless another word for the kind was
// typed.
bool Search::takeStoredOfKind()
{
    if (m_pivot < 0 || !m_fit.oneName())
        return false;
    const PrefixRecord* stored = storedPrefix(pivot());
    if (!stored)
        return false;
    const auto enough = [this] { return m_best.size() == m_scope.limit && !(m_best.front().key & KeyOtherWord); };
    for (std::uint32_t i = 0; i < stored->count && !enough(); ++i) {
        const std::uint32_t reference = m_index.prefixObjects[stored->first + i];
        const std::uint32_t id = reference & ~StreetBit;
        if (reference & StreetBit) {
            const StreetRecord& street = m_index.streets[id];
            const std::uint32_t own = m_fit.nameMask(street.name) | m_fit.typeMask(street.post);
            if (m_fit.isWantedType(street.post) && (own | m_fit.chainMask(street.place)) == m_fit.full())
                offerStreet(id, own);
        } else if (m_fit.isWantedType(m_index.places[id].post) && m_fit.chainMask(id) == m_fit.full()) {
            offerPlace(id, m_fit.placeOwnMask(id));
        }
    }
    return enough();
}

} // namespace okno::address
