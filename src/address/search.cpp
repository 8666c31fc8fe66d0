// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/search.h"

#include "address/code.h"

#include <algorithm>
#include <bit>

namespace okno::address {
namespace {

bool byKey(const Found& a, const Found& b)
{
    return a.key < b.key;
}

// Of namesakes the one more of whose own words were typed comes first, then the shorter.
std::size_t weighedLength(std::size_t length, std::uint32_t ownNames)
{
    const std::size_t spared = ownNames ? 40 * std::size_t(std::popcount(ownNames) - 1) : 0;
    return length > spared ? length - spared : 0;
}

} // namespace

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

Search::Search(const IndexFile& index, std::vector<SearchWord> words, const SearchScope& scope)
    : m_index(index)
    , m_words(std::move(words))
    , m_scope(scope)
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
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        // A kind of several parts («пр-кт») is part of no name: it helps to order and shuts nothing out.
        if (!m_words[i].soft || !m_words[i].text.empty())
            m_full |= 1u << i;
        if (m_words[i].soft) {
            m_wantedTypes |= m_words[i].types;
            m_anySoft = true;
        } else {
            m_names |= 1u << i;
        }
    }
    m_best.reserve(std::min<std::size_t>(m_scope.limit, 1024) + 1);
}

std::uint32_t Search::nameMask(std::uint32_t name) const
{
    std::uint32_t mask = 0;
    for (const std::uint32_t word : m_index.wordsOf(name)) {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].fits(word))
                mask |= 1u << i;
        }
    }
    return mask;
}

std::uint32_t Search::typeMask(std::uint32_t post) const
{
    if (!m_anySoft)
        return 0;
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_words[i].soft && m_words[i].types.test(post & 255))
            mask |= m_full & 1u << i;
    }
    return mask;
}

std::uint32_t Search::placeOwnMask(std::uint32_t place) const
{
    const PlaceRecord& record = m_index.places[place];
    return nameMask(record.name) | typeMask(record.post);
}

std::uint32_t Search::chainMask(std::uint32_t place)
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

bool Search::isExactName(std::uint32_t name) const
{
    const auto words = m_index.wordsOf(name);
    const std::size_t count = m_index.nameExact[name];
    if (count == 0 || count > words.size())
        return false;
    for (std::size_t w = 0; w < count; ++w) {
        bool typed = false;
        for (const SearchWord& word : m_words) {
            if (std::find(word.exact.begin(), word.exact.end(), words[w]) != word.exact.end()) {
                typed = true;
                break;
            }
        }
        if (!typed)
            return false;
    }
    return true;
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

std::uint64_t Search::placeFlags(std::uint32_t name, std::uint32_t own, std::uint32_t post) const
{
    std::uint64_t flags = 0;
    // A fitting kind alone does not make a name found.
    if (!(own & m_names) && m_full)
        flags |= KeyInherited;
    if (m_anySoft && !m_wantedTypes.test(post & 255))
        flags |= KeyOtherType;
    if (!isExactName(name))
        flags |= KeyUnfinished;
    return flags;
}

void Search::offerPlace(std::uint32_t place, std::uint32_t own)
{
    const PlaceRecord& record = m_index.places[place];
    const std::uint64_t key =
        importanceKey(record.rank, 0, weighedLength(m_index.name(record.name).size(), own & m_names), place);
    if (key < worst())
        offer(key | placeFlags(record.name, own, record.post));
}

void Search::offerStreet(std::uint32_t street, std::uint32_t own)
{
    const std::uint32_t name = m_index.streetNames[street];
    const std::uint64_t key =
        importanceKey(std::uint8_t(Rank::Street), m_index.places[m_index.streetPlaces[street]].rank,
            weighedLength(m_index.name(name).size(), own & m_names), street | StreetBit);
    if (key < worst())
        offer(key | placeFlags(name, own, m_index.streetPosts[street]));
}

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
    if (m_words.size() != 1 || m_words[0].soft)
        return false;
    const PrefixRecord* stored = storedPrefix(m_words[0]);
    if (!stored)
        return false;
    for (std::uint32_t i = 0; i < stored->count && i < m_scope.limit; ++i) {
        const std::uint32_t reference = m_index.prefixObjects[stored->first + i];
        const bool street = reference & StreetBit;
        const std::uint32_t id = reference & ~StreetBit;
        const std::uint32_t name = street ? m_index.streetNames[id] : m_index.places[id].name;
        m_best.push_back({std::uint64_t(i) << 33 | (isExactName(name) ? 0 : KeyUnfinished) | reference});
    }
    return true;
}

// A short word with others: the best objects of the word are tried in their order. Enough of them that fit, and of the
// typed kind, are the answer, since whatever is not stored comes after them.
bool Search::takeStoredOfKind()
{
    if (m_pivot < 0 || (m_names & (m_names - 1)) != 0)
        return false;
    const PrefixRecord* stored = storedPrefix(m_words[std::size_t(m_pivot)]);
    if (!stored)
        return false;
    for (std::uint32_t i = 0; i < stored->count && m_best.size() < m_scope.limit; ++i) {
        const std::uint32_t reference = m_index.prefixObjects[stored->first + i];
        const std::uint32_t id = reference & ~StreetBit;
        if (reference & StreetBit) {
            const std::uint32_t own = nameMask(m_index.streetNames[id]) | typeMask(m_index.streetPosts[id]);
            if (m_wantedTypes.test(m_index.streetPosts[id] & 255)
                && (own | chainMask(m_index.streetPlaces[id])) == m_full)
                offerStreet(id, own);
        } else if (m_wantedTypes.test(m_index.places[id].post & 255) && chainMask(id) == m_full) {
            offerPlace(id, placeOwnMask(id));
        }
    }
    return m_best.size() == m_scope.limit;
}

void Search::choosePivot()
{
    std::uint64_t least = ~0ull;
    if (m_scope.within != None) {
        const PlaceRecord& place = m_index.places[m_scope.within];
        least = place.end - m_scope.within + m_index.streetsEnd(m_scope.within) - place.streets;
    }
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_words[i].soft)
            continue;
        std::uint64_t cost = 0;
        for (const WordRange& range : m_words[i].ranges)
            cost += m_index.wordCosts[range.to] - m_index.wordCosts[range.from];
        if (cost < least) {
            least = cost;
            m_pivot = int(i);
        }
    }
}

template <typename Take> void Search::eachPivotName(Take take) const
{
    for (const WordRange& range : m_words[std::size_t(m_pivot)].ranges) {
        for (std::uint32_t i = m_index.wordNameOffsets[range.from]; i < m_index.wordNameOffsets[range.to]; ++i)
            take(m_index.wordNames[i]);
    }
}

// Names that are typed whole come first whatever else fits, so they are looked for by themselves.
void Search::takeExactNames()
{
    for (const SearchWord& word : m_words) {
        for (const std::uint32_t exact : word.exact) {
            for (const std::uint32_t name : IndexFile::slice(m_index.wordNames, m_index.wordNameOffsets, exact)) {
                if (!isExactName(name))
                    continue;
                const std::uint32_t own = nameMask(name);
                for (const std::uint32_t place : m_index.placesOf(name)) {
                    if (inScopePlace(place) && (chainMask(place) & m_full) == m_full)
                        offerPlace(place, own);
                }
                const auto streets = m_index.streetsOf(name);
                const std::size_t length = weighedLength(m_index.name(name).size(), own & m_names);
                for (const std::uint32_t street : streets) {
                    const std::uint32_t place = m_index.streetPlaces[street];
                    // The list is sorted by importance: what comes later is no better.
                    if (importanceKey(
                            std::uint8_t(Rank::Street), m_index.places[place].rank, length, street | StreetBit)
                        >= worst())
                        break;
                    const std::uint32_t mine = own | typeMask(m_index.streetPosts[street]);
                    if (inScopeStreet(street) && (mine == m_full || (mine | chainMask(place)) == m_full))
                        offerStreet(street, mine);
                }
            }
        }
    }
}

void Search::takePivotPlaces()
{
    eachPivotName([this](std::uint32_t name) {
        for (const std::uint32_t place : m_index.placesOf(name)) {
            if (importanceKey(m_index.places[place].rank, 0, 0, 0) > worst())
                break;
            if (inScopePlace(place) && chainMask(place) == m_full)
                offerPlace(place, placeOwnMask(place));
        }
    });
}

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
    eachPivotName([this](std::uint32_t name) {
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

void Search::masks(std::uint32_t root)
{
    const std::uint32_t end = m_index.places[root].end;
    m_masks.resize(end - root);
    m_masks[0] = std::uint16_t(chainMask(root));
    for (std::uint32_t place = root + 1; place < end; ++place) {
        const std::uint32_t parent = m_index.places[place].parent;
        const std::uint32_t above = parent >= root && parent < place ? m_masks[parent - root] : m_masks[0];
        m_masks[place - root] = std::uint16_t(above == m_full ? above : above | placeOwnMask(place));
    }
}

void Search::takePlacesUnder(bool inherited)
{
    for (const std::uint32_t root : roots()) {
        masks(root);
        const std::uint32_t end = m_index.places[root].end;
        for (std::uint32_t place = root; place < end; ++place) {
            if (m_masks[place - root] != m_full || !inScopePlace(place))
                continue;
            const PlaceRecord& record = m_index.places[place];
            if (importanceKey(record.rank, 0, 0, 0) > worst()
                || (inherited && (KeyInherited | importanceKey(record.rank, 0, 0, 0)) > worst()))
                continue;
            const std::uint32_t own = placeOwnMask(place);
            if (inherited || (own & m_names))
                offerPlace(place, own);
        }
    }
}

void Search::takePivotStreets()
{
    if (m_pivot < 0 || !(m_scope.levels >> int(Level::Street) & 1))
        return;
    eachPivotName([this](std::uint32_t name) {
        const auto streets = m_index.streetsOf(name);
        if (streets.empty())
            return;
        const std::uint32_t own = nameMask(name);
        const std::size_t length = weighedLength(m_index.name(name).size(), own & m_names);
        const std::uint64_t unfinished = isExactName(name) ? 0 : KeyUnfinished;
        for (const std::uint32_t street : streets) {
            const std::uint32_t place = m_index.streetPlaces[street];
            if ((unfinished
                    | importanceKey(std::uint8_t(Rank::Street), m_index.places[place].rank, length, street | StreetBit))
                >= worst())
                break;
            const std::uint32_t mine = own | typeMask(m_index.streetPosts[street]);
            if (inScopeStreet(street) && (mine == m_full || (mine | chainMask(place)) == m_full))
                offerStreet(street, mine);
        }
    });
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
            if (inherited && (above & m_names) != m_names)
                continue;
            const std::uint64_t least = (inherited ? KeyInherited : 0)
                | importanceKey(std::uint8_t(Rank::Street), m_index.places[place].rank, 0, 0);
            if (least > worst())
                continue;
            for (std::uint32_t street = from; street < to; ++street) {
                if (!inScopeStreet(street))
                    continue;
                const std::uint32_t own = nameMask(m_index.streetNames[street]) | typeMask(m_index.streetPosts[street]);
                if ((above | own) == m_full && (inherited || (own & m_names)))
                    offerStreet(street, own);
            }
        }
    }
}

// Nothing that is still to be looked at can come before what is there already.
bool Search::done(std::uint64_t blockers) const
{
    return m_best.size() >= m_scope.limit && (m_best.front().key & blockers) == 0;
}

std::vector<Found> Search::run()
{
    for (const SearchWord& word : m_words) {
        if (word.ranges.empty() && (!word.soft || word.types.none()))
            return {};
    }
    if (m_scope.limit == 0 || (m_words.empty() && m_scope.within == None))
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
    const bool alone = m_pivot >= 0 && (m_names & (m_names - 1)) == 0;
    if (!alone && m_full)
        takePlacesUnder(false);
    if (!done(KeyInherited | KeyOtherType)) {
        takePivotStreets();
        if (!alone && m_full)
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
