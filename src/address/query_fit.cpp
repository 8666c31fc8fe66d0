// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/query_fit.h"

#include <algorithm>

namespace okno::address {

QueryFit::QueryFit(const IndexFile& index, std::vector<SearchWord> words) : m_index(index), m_words(std::move(words))
{
    // When nothing but kinds is typed («ул», «ул Набережная», «х Городок»), the longest is taken for a name.
    if (std::all_of(m_words.begin(), m_words.end(), [](const SearchWord& word) { return word.soft; })) {
        const auto longest =
            std::max_element(m_words.begin(), m_words.end(), [](const SearchWord& a, const SearchWord& b) {
                return a.text.size() <= b.text.size() && !b.ranges.empty();
            });
        if (longest != m_words.end())
            longest->soft = longest->ranges.empty();
    }
    const auto names = std::count_if(
        m_words.begin(), m_words.end(), [](const SearchWord& word) { return !word.soft && word.types.none(); });
    m_ranges.reserve(m_words.size());
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        SearchWord& word = m_words[i];
        if (!word.soft && word.types.any()) {
            if (names == 0)
                word.types.reset(); // a kind alone finds nothing
            else
                m_either |= 1u << i;
        }
        // A kind of several parts («пр-кт») is part of no name: it helps to order and shuts nothing out.
        if (!word.soft || !word.text.empty())
            m_full |= 1u << i;
        if (word.soft) {
            m_wantedTypes |= word.types;
            m_spelledTypes |= word.spelled.any() ? word.spelled : word.types;
            m_anySoft = true;
        } else {
            m_names |= 1u << i;
        }
        m_wholeWords += word.exact.size();
        const WordRange first = word.ranges.empty() ? WordRange() : word.ranges.front();
        m_ranges.push_back({first.from, first.to - first.from, word.ranges.size() > 1});
    }
    m_plain = m_names & ~m_either;
}

std::uint32_t QueryFit::kindMask(std::uint32_t type) const
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if ((m_words[i].soft || maybeKind(i)) && m_words[i].types.test(type))
            mask |= m_full & 1u << i;
    }
    return mask;
}

std::uint32_t QueryFit::chainMask(std::uint32_t place)
{
    if (place >= m_index.placeCount())
        return 0;
    Cached& cached = m_chainCache[place % m_chainCache.size()];
    if (cached.place == place)
        return cached.mask;
    const std::uint32_t mask = placeOwnMask(place) | chainMask(m_index.places[place].parent);
    m_chainCache[place % m_chainCache.size()] = {place, mask};
    return mask;
}

bool QueryFit::isExactName(std::uint32_t name) const
{
    const auto words = m_index.wordsOf(name);
    const std::size_t count = m_index.names[name].exact;
    if (count == 0 || count > words.size())
        return false;
    for (std::size_t w = 0; w < count; ++w) {
        const auto means = [&](const SearchWord& word) {
            return std::find(word.exact.begin(), word.exact.end(), words[w]) != word.exact.end();
        };
        if (std::none_of(m_words.begin(), m_words.end(), means))
            return false;
    }
    return true;
}

std::uint64_t QueryFit::flags(std::uint32_t name, std::uint32_t own, std::uint32_t post) const
{
    std::uint64_t flags = 0;
    if (own & m_either)
        own = nameMask(name);
    // A fitting kind alone does not make a name found.
    if (!(own & m_names) && m_full)
        flags |= KeyInherited;
    if (m_anySoft && !m_wantedTypes.test(post & 255))
        flags |= KeyOtherType;
    if (!isExactName(name))
        flags |= KeyUnfinished;
    else if (m_anySoft && !m_spelledTypes.test(post & 255))
        flags |= KeyOtherWord;
    return flags;
}

std::uint64_t QueryFit::leastKey(std::uint32_t name, bool street) const
{
    const NameRecord& record = m_index.names[name];
    const std::uint8_t rank = street ? record.streetRank : record.placeRank;
    if (rank == NoRank)
        return ~0ull;
    const std::size_t length = weighedLength((&record)[1].text - record.text, m_plain);
    return (street ? importanceKey(std::uint8_t(Rank::Street), rank, length, 0) : importanceKey(rank, 0, length, 0));
}

} // namespace okno::address
