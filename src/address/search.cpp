// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/search.h"

#include "address/code.h"

#include <algorithm>
#include <bit>

namespace okno::address {
namespace {

// Names lie all over the file: those that come soon are asked of the memory while these are looked at.
constexpr std::uint32_t Ahead = 8;
void ask(const void* at)
{
#if defined(__GNUC__)
    __builtin_prefetch(at);
#else
    (void)at;
#endif
}

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
    const auto names = std::count_if(
        m_words.begin(), m_words.end(), [](const SearchWord& word) { return !word.soft && word.types.none(); });
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (!m_words[i].soft && m_words[i].types.any()) {
            if (names == 0)
                m_words[i].types.reset(); // a kind alone finds nothing
            else
                m_either |= 1u << i;
        }
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
    m_plain = m_names & ~m_either;
    m_fits.reserve(m_words.size());
    for (const SearchWord& word : m_words) {
        const WordRange first = word.ranges.empty() ? WordRange() : word.ranges.front();
        m_fits.push_back({first.from, first.to - first.from, word.ranges.size() > 1});
    }
    m_best.reserve(std::min<std::size_t>(m_scope.limit, 1024) + 1);
}

std::uint32_t Search::nameMask(std::uint32_t name) const
{
    std::uint32_t mask = 0;
    for (const std::uint32_t word : m_index.wordsOf(name)) {
        for (std::size_t i = 0; i < m_fits.size(); ++i) {
            const Fit& fit = m_fits[i];
            if (word - fit.from < fit.count || (fit.several && m_words[i].fits(word)))
                mask |= 1u << i;
        }
    }
    return mask;
}

std::uint32_t Search::typeMask(std::uint32_t post) const
{
    if (!m_anySoft && !m_either)
        return 0;
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if ((m_words[i].soft || (m_either >> i & 1)) && m_words[i].types.test(post & 255))
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
    const std::size_t count = m_index.names[name].exact;
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

std::uint64_t Search::flags(std::uint32_t name, std::uint32_t own, std::uint32_t post) const
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
    return flags;
}

void Search::offerPlace(std::uint32_t place, std::uint32_t own)
{
    const PlaceRecord& record = m_index.places[place];
    const std::uint64_t key =
        importanceKey(record.rank, 0, weighedLength(m_index.name(record.name).size(), own & m_plain), place);
    if (key < worst())
        offer(key | flags(record.name, own, record.post));
}

void Search::offerStreet(std::uint32_t street, std::uint32_t own)
{
    const std::uint32_t name = m_index.streets[street].name;
    const std::uint64_t key =
        importanceKey(std::uint8_t(Rank::Street), m_index.places[m_index.streets[street].place].rank,
            weighedLength(m_index.name(name).size(), own & m_plain), street | StreetBit);
    if (key < worst())
        offer(key | flags(name, own, m_index.streets[street].post));
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
        const std::uint32_t name = street ? m_index.streets[id].name : m_index.places[id].name;
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
            const std::uint32_t own = nameMask(m_index.streets[id].name) | typeMask(m_index.streets[id].post);
            if (m_wantedTypes.test(m_index.streets[id].post & 255)
                && (own | chainMask(m_index.streets[id].place)) == m_full)
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
        if (m_words[i].soft || (m_either >> i & 1))
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
        const std::uint32_t end = m_index.wordNameOffsets[range.to];
        for (std::uint32_t i = m_index.wordNameOffsets[range.from]; i < end; ++i) {
            if (i + Ahead < end)
                ask(m_index.names.data() + m_index.wordNames[i + Ahead]);
            take(m_index.wordNames[i]);
        }
    }
}

// Names that are typed whole come first whatever else fits, so they are looked for by themselves.
void Search::takeExactNames()
{
    for (const SearchWord& word : m_words) {
        for (const std::uint32_t exact : word.exact) {
            const auto names = IndexFile::slice(m_index.wordNames, m_index.wordNameOffsets, exact);
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (i + Ahead < names.size())
                    ask(m_index.names.data() + names[i + Ahead]);
                const std::uint32_t name = names[i];
                if (m_index.names[name].exact > m_words.size() || !isExactName(name))
                    continue;
                const std::uint32_t own = nameMask(name);
                for (const std::uint32_t place : m_index.placesOf(name)) {
                    if (inScopePlace(place) && (chainMask(place) & m_full) == m_full)
                        offerPlace(place, own);
                }
                const auto streets = m_index.streetsOf(name);
                const std::size_t length = weighedLength(m_index.name(name).size(), own & m_plain);
                for (const std::uint32_t street : streets) {
                    const std::uint32_t place = m_index.streets[street].place;
                    // The list is sorted by importance: what comes later is no better.
                    if (importanceKey(
                            std::uint8_t(Rank::Street), m_index.places[place].rank, length, street | StreetBit)
                        >= worst())
                        break;
                    const std::uint32_t mine = own | typeMask(m_index.streets[street].post);
                    if (inScopeStreet(street) && (mine == m_full || (mine | chainMask(place)) == m_full))
                        offerStreet(street, mine);
                }
            }
        }
    }
}

std::uint64_t Search::leastKey(std::uint32_t name, bool street) const
{
    const NameRecord& record = m_index.names[name];
    const std::uint8_t rank = street ? record.streetRank : record.placeRank;
    if (rank == NoRank)
        return ~0ull;
    const std::size_t length = weighedLength((&record)[1].text - record.text, m_plain);
    const std::uint64_t unfinished = record.exact > m_words.size() ? KeyUnfinished : 0;
    return unfinished
        | (street ? importanceKey(std::uint8_t(Rank::Street), rank, length, 0) : importanceKey(rank, 0, length, 0));
}

void Search::takePivotPlaces()
{
    eachPivotName([this](std::uint32_t name) {
        if (leastKey(name, false) >= worst())
            return;
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
        if (leastKey(name, true) >= worst())
            return;
        const auto streets = m_index.streetsOf(name);
        const std::uint32_t own = nameMask(name);
        const std::size_t length = weighedLength(m_index.name(name).size(), own & m_plain);
        const std::uint64_t unfinished = isExactName(name) ? 0 : KeyUnfinished;
        for (const std::uint32_t street : streets) {
            const std::uint32_t place = m_index.streets[street].place;
            if ((unfinished
                    | importanceKey(std::uint8_t(Rank::Street), m_index.places[place].rank, length, street | StreetBit))
                >= worst())
                break;
            const std::uint32_t mine = own | typeMask(m_index.streets[street].post);
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
                const std::uint32_t own =
                    nameMask(m_index.streets[street].name) | typeMask(m_index.streets[street].post);
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
        if (word.ranges.empty() && word.types.none())
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
