// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/former_search.h"

#include "address/code.h"

#include <algorithm>
#include <deque>
#include <set>
#include <tuple>

namespace okno::address {
namespace {

constexpr int MostSteps = 8;

bool isCurrent(const IndexFile& index, std::uint64_t code, int digits)
{
    if (digits == 13)
        return code % 100 == 0 && findPlace(index, code / 100) != None;
    if (digits == 17)
        return code % 100 == 0 && findStreet(index, code / 100) != None;
    return false;
}

std::vector<std::uint64_t> changesOf(const IndexFile& index, std::uint64_t code)
{
    std::vector<std::uint64_t> codes;
    auto at = std::lower_bound(index.changes.begin(), index.changes.end(), code,
        [](const ChangeRecord& change, std::uint64_t old) { return change.oldCode < old; });
    for (; at != index.changes.end() && at->oldCode == code; ++at)
        codes.push_back(at->newCode);
    return codes;
}

// Codes are numbers here: their magnitude tells their kind, whatever zeros they begin with.
int digitsOf(std::uint64_t code)
{
    return code < 10'000'000'000'000ull ? 13 : code < 100'000'000'000'000'000ull ? 17 : 19;
}

// Whether any name with a wholly typed word was ever a former one; mostly it was not.
bool bearsFormer(const IndexFile& index, const std::vector<SearchWord>& words)
{
    for (const SearchWord& word : words) {
        for (const std::uint32_t exact : word.exact) {
            if (index.word(exact).size() < 2)
                continue; // letters are initials of thousands and names of nobody
            for (const std::uint32_t name : IndexFile::slice(index.wordNames, index.wordNameOffsets, exact)) {
                if (!index.formersOf(name).empty())
                    return true;
            }
        }
    }
    return false;
}

} // namespace

std::uint32_t findPlace(const IndexFile& index, std::uint64_t code11)
{
    const auto at = std::lower_bound(index.places.begin(), index.places.end(), code11,
        [](const PlaceRecord& place, std::uint64_t code) { return place.code < code; });
    return at != index.places.end() && at->code == code11 ? std::uint32_t(at - index.places.begin()) : None;
}

std::uint32_t findStreet(const IndexFile& index, std::uint64_t code15)
{
    const std::uint32_t place = findPlace(index, code15 / 10000);
    if (place == None)
        return None;
    const std::uint32_t from = index.places[place].streets;
    const std::uint32_t to = place + 1 < index.placeCount() ? index.places[place + 1].streets : index.streetCount();
    const auto streets = index.streets.subspan(from, to > from ? to - from : 0);
    const auto wanted = std::uint16_t(code15 % 10000);
    const auto at = std::lower_bound(streets.begin(), streets.end(), wanted,
        [](const StreetRecord& street, std::uint16_t number) { return street.number < number; });
    return at != streets.end() && at->number == wanted ? from + std::uint32_t(at - streets.begin()) : None;
}

const FormerRecord* findFormer(const IndexFile& index, std::uint64_t code)
{
    const auto at = std::lower_bound(index.formers.begin(), index.formers.end(), code,
        [](const FormerRecord& former, std::uint64_t wanted) { return former.code < wanted; });
    return at != index.formers.end() && at->code == code ? &*at : nullptr;
}

CurrentCodes followChanges(const IndexFile& index, std::uint64_t code, int digits)
{
    CurrentCodes out;
    out.former = !isCurrent(index, code, digits);
    if (!out.former) {
        out.known = true;
        out.codes.push_back(code);
        return out;
    }
    out.known = findFormer(index, code) != nullptr;
    std::deque<std::pair<std::uint64_t, int>> open = {{code, 0}};
    std::set<std::uint64_t> seen = {code};
    while (!open.empty()) {
        const auto [at, steps] = open.front();
        open.pop_front();
        const int atDigits = digitsOf(at);
        if (steps > 0 && isCurrent(index, at, atDigits)) {
            out.codes.push_back(at);
            continue;
        }
        std::vector<std::uint64_t> next = changesOf(index, at);
        const std::uint64_t aa = at % 100;
        if (next.empty() && atDigits != 19 && aa != 0) {
            // A former name (01-50) is a name of the object with the same code; of one that moved (51) or is gone the
            // changes may speak by the code that it had while it was current.
            next = aa <= 50 && isCurrent(index, at - aa, atDigits) ? std::vector{at - aa} : changesOf(index, at - aa);
        }
        if (next.empty()) {
            // The last code of a chain stands even where the base lacks the table in which it would be.
            const bool last = steps > 0 && !findFormer(index, at);
            if (last)
                out.codes.push_back(at);
            continue;
        }
        out.known = true;
        if (steps == MostSteps)
            continue;
        for (const std::uint64_t to : next) {
            if (seen.insert(to).second)
                open.emplace_back(to, steps + 1);
        }
    }
    std::sort(out.codes.begin(), out.codes.end());
    return out;
}

std::vector<FoundFormer> searchFormers(const IndexFile& index, const std::vector<SearchWord>& words,
    std::uint32_t within, std::size_t limit, bool exactOnly)
{
    using Ordered = std::tuple<bool, std::uint8_t, std::size_t, std::uint32_t>; // unfinished, level, length, former
    std::vector<Ordered> best;
    for (const SearchWord& word : words) {
        if (word.ranges.empty() && word.types.none() && !word.soft)
            return {};
    }
    if (limit == 0 || (exactOnly && !bearsFormer(index, words)))
        return {};
    QueryFit fit(index, words);
    for (const SearchWord& own : words) {
        if (own.soft)
            continue;
        std::vector<WordRange> ranges = own.ranges;
        if (exactOnly) {
            ranges.clear();
            for (const std::uint32_t word : own.exact)
                ranges.push_back({word, word + 1});
        }
        for (const WordRange& range : ranges) {
            for (std::uint32_t i = index.wordNameOffsets[range.from]; i < index.wordNameOffsets[range.to]; ++i) {
                const std::uint32_t name = index.wordNames[i];
                const auto formers = index.formersOf(name);
                if (formers.empty())
                    continue;
                const bool exact = fit.isExactName(name);
                if (exactOnly && !exact)
                    continue;
                const std::uint32_t mine = fit.nameMask(name);
                for (const std::uint32_t id : formers) {
                    const FormerRecord& former = index.formers[id];
                    if (within != None
                        && (former.parent == None || former.parent < within
                            || former.parent >= index.places[within].end))
                        continue;
                    const std::uint32_t mask = mine | fit.typeMask(former.post) | fit.chainMask(former.parent);
                    if (mask != fit.full())
                        continue;
                    const Ordered item(!exact, former.level, index.name(name).size(), id);
                    if (best.size() >= limit && !(item < best.back()))
                        continue;
                    const auto at = std::lower_bound(best.begin(), best.end(), item);
                    if (at == best.end() || *at != item)
                        best.insert(at, item);
                    if (best.size() > limit)
                        best.pop_back();
                }
            }
        }
    }
    std::vector<FoundFormer> found;
    for (const auto& [unfinished, level, length, id] : best)
        found.push_back({id, !unfinished});
    return found;
}

} // namespace okno::address
