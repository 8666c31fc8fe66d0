// SPDX-License-Identifier: GPL-3.0-or-later
// From a typed line to references: as typed first, then with ever larger allowances, each said aloud.
#include "address/base_data.h"
#include "address/corrections.h"
#include "address/cp866.h"
#include "address/fold.h"

#include <algorithm>

namespace okno::address {
namespace {

enum class Letters { Folded, AsTyped };

// With its signs, runs of blanks as one, a blank at both ends.
std::string spelling(std::string_view cp866, Letters letters = Letters::Folded)
{
    std::string out = " ";
    for (const char c : cp866) {
        const char f = letters == Letters::Folded ? foldByte(c) : 0;
        if (f || c != ' ' || out.back() != ' ')
            out += f ? f : c;
    }
    if (out.back() != ' ')
        out += ' ';
    return out;
}

bool isNumber(const QueryWord& word)
{
    return !word.text.empty() && isFoldedDigit(word.text.front());
}

std::vector<QueryWord> withoutKinds(const std::vector<QueryWord>& words)
{
    std::vector<QueryWord> left;
    std::copy_if(
        words.begin(), words.end(), std::back_inserter(left), [](const QueryWord& word) { return !word.soft; });
    return left;
}

// «Тымовское Кировская 70»: the house at the end is no part of a name.
std::vector<QueryWord> withoutHouse(const std::vector<QueryWord>& words)
{
    std::size_t count = words.size();
    while (count > 1 && !isNumber(words[count - 1]) && words[count - 1].text.size() <= 3)
        --count;
    if (count < 2 || !isNumber(words[count - 1]))
        return {};
    while (count > 1 && (isNumber(words[count - 1]) || words[count - 1].text.size() <= 1))
        --count;
    return {words.begin(), words.begin() + std::ptrdiff_t(count)};
}

} // namespace

std::vector<SearchWord> Base::Data::resolve(const std::vector<QueryWord>& words) const
{
    std::vector<SearchWord> out;
    out.reserve(words.size());
    for (const QueryWord& word : words)
        out.push_back(resolveWord(*m_index, word));
    return out;
}

std::vector<Found> Base::Data::searchWords(const std::vector<QueryWord>& words, const SearchScope& scope) const
{
    return Search(*m_index, resolve(words), scope).run();
}

// «Красно-Октябрьская» and «Красно Октябрьская» are also «Краснооктябрьская» where the base has such a word.
void Base::Data::takeJoined(const QString& query, const std::vector<QueryWord>& words, const SearchScope& scope,
    std::vector<Found>& found) const
{
    const bool sure = found.front().exact();
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto part = [](const QueryWord& word) { return !word.soft && word.text.size() > 2 && !isNumber(word); };
        if (!part(words[i]) || !part(words[i + 1]))
            continue;
        // Two words that make a whole name are left alone, unless a hyphen ties them.
        if (sure && query.mid(words[i].end, words[i + 1].start - words[i].end) != QLatin1String("-"))
            continue;
        const std::string whole = words[i].text + words[i + 1].text;
        const WordRange range = prefixRange(*m_index, whole);
        if (range.from == range.to || m_index->word(range.from).size() != whole.size())
            continue;
        std::vector<QueryWord> joined = words;
        joined[i].text = joined[i].plain = whole;
        joined.erase(joined.begin() + std::ptrdiff_t(i) + 1);
        for (const Found& one : searchWords(joined, scope)) {
            const auto same = [&one](const Found& other) { return other.reference() == one.reference(); };
            if (std::none_of(found.begin(), found.end(), same))
                found.push_back(one);
        }
        std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.key < b.key; });
        found.resize(std::min(found.size(), scope.limit));
        return;
    }
}

// As typed; then kinds that do not fit, words that are one, a house at the end and spelled-out initials are allowed
// for.
std::vector<Found> Base::Data::searchLadder(std::vector<QueryWord> words, const SearchScope& scope) const
{
    std::vector<Found> found = searchWords(words, scope);
    if (!found.empty() || words.empty())
        return found;
    if (const auto names = withoutKinds(words); !names.empty() && names.size() < words.size()) {
        found = searchWords(names, scope);
        if (!found.empty())
            return found;
        words = names;
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isNumber(words[i]) || isNumber(words[i + 1]))
            continue;
        std::vector<QueryWord> joined = words;
        joined[i].text += joined[i + 1].text;
        joined[i].plain = joined[i].text;
        joined[i].soft = false;
        joined.erase(joined.begin() + std::ptrdiff_t(i) + 1);
        if (found = searchWords(joined, scope); !found.empty())
            return found;
    }
    if (const auto shorter = withoutHouse(words); !shorter.empty()) {
        if (found = searchWords(shorter, scope); !found.empty())
            return found;
    }
    if (words.size() > 1) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].text.size() < 3 || isNumber(words[i]))
                continue;
            std::vector<QueryWord> initial = words;
            initial[i].text = initial[i].plain = words[i].text.substr(0, 1);
            initial[i].whole = true;
            // «Максима Горького» may mean «М.Горького», never «Горького» somewhere in a place that begins with М.
            const QueryFit fit(*m_index, resolve(initial));
            std::erase_if(found = Search(*m_index, fit.words(), scope).run(), [&](const Found& one) {
                const std::uint32_t id = one.reference() & ~StreetBit;
                const bool street = one.reference() & StreetBit;
                const std::uint32_t mask = fit.nameMask(street ? m_index->streets[id].name : m_index->places[id].name);
                const bool before = i > 0 && words[i - 1].text.size() > 2 && (mask >> (i - 1) & 1);
                const bool after = i + 1 < words.size() && words[i + 1].text.size() > 2 && (mask >> (i + 1) & 1);
                return !(mask >> i & 1) || !(before || after);
            });
            if (!found.empty())
                return found;
        }
    }
    return {};
}

std::vector<Found> Base::Data::searchTypos(const std::vector<QueryWord>& typed, const SearchScope& scope) const
{
    std::vector<QueryWord> words = withoutKinds(typed);
    if (words.empty())
        words = typed;
    if (const auto shorter = withoutHouse(words); !shorter.empty())
        words = shorter;
    const std::vector<SearchWord> plain = resolve(words);
    std::vector<std::size_t> order; // words that may be wrong, the longest first
    bool unknown = false;
    for (std::size_t i = 0; i < words.size(); ++i)
        unknown = unknown || plain[i].ranges.empty();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (typosAllowed(words[i].text) && (!unknown || plain[i].ranges.empty()))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
        [&words](std::size_t a, std::size_t b) { return words[a].text.size() > words[b].text.size(); });
    for (int typos = 1; typos <= 2; ++typos) {
        if (unknown) {
            // Every word that the dictionary lacks must be mended.
            std::vector<SearchWord> mended = plain;
            bool all = true;
            for (const SearchWord& word : mended)
                all = all && (!word.ranges.empty() || typosAllowed(word.text) > 0);
            for (const std::size_t i : order)
                all = all && widenByTypos(*m_index, mended[i], std::min(typos, typosAllowed(words[i].text)));
            if (!all)
                continue;
            if (auto found = Search(*m_index, mended, scope).run(); !found.empty())
                return found;
            continue;
        }
        for (const std::size_t i : order) {
            if (typosAllowed(words[i].text) < typos)
                continue;
            std::vector<SearchWord> mended = plain;
            if (!widenByTypos(*m_index, mended[i], typos))
                continue;
            if (auto found = Search(*m_index, mended, scope).run(); !found.empty())
                return found;
        }
    }
    return {};
}

std::vector<FoundFormer> Base::Data::formers(
    const std::vector<SearchWord>& words, const SearchScope& scope, bool exactOnly) const
{
    const auto whole = [](const SearchWord& word) { return !word.exact.empty(); };
    if (words.empty() || m_index->formers.empty() || (exactOnly && std::none_of(words.begin(), words.end(), whole)))
        return {};
    return searchFormers(*m_index, words, scope.within, scope.limit, exactOnly);
}

SearchOutcome Base::Data::search(const QString& query, const SearchScope& scope) const
{
    SearchOutcome out;
    const Query typed = readQuery(toCp866(query), m_typeWords);
    if (typed.words.empty() && scope.within == None)
        return out;
    Search search(*m_index, resolve(typed.words), scope);
    const std::vector<SearchWord>& words = search.words();
    out.found = search.run();
    if (!out.found.empty()) {
        takeJoined(query, typed.words, scope, out.found);
        preferSpelling(query, out.found);
        // Today's object under a former name that was typed whole is no less meant than others of that name.
        if (out.found.size() < scope.limit || !out.found.back().exact())
            out.formers = formers(words, scope, true);
        return out;
    }
    out.formers = formers(words, scope, false);
    if (!out.formers.empty())
        return out;
    if (typed.lastKinds.any()) {
        std::vector<QueryWord> unfinished = typed.words;
        unfinished.back().types = typed.lastKinds;
        out.found = searchWords(unfinished, scope);
        if (!out.found.empty())
            return out;
    }
    out.found = searchLadder(typed.words, scope);
    if (!out.found.empty())
        return out;
    const QString other[] = {fromWrongLayout(query), fromTranslit(query)};
    const Correction kinds[] = {Correction::Layout, Correction::Translit};
    for (int i = 0; i < 2; ++i) {
        if (other[i].isEmpty())
            continue;
        const Query read = readQuery(toCp866(other[i]), m_typeWords);
        out.corrected = kinds[i];
        out.found = searchLadder(read.words, scope);
        if (out.found.empty())
            out.formers = formers(resolve(read.words), scope, false);
        if (!out.found.empty() || !out.formers.empty())
            return out;
    }
    out.corrected = Correction::Typo;
    out.found = searchTypos(typed.words, scope);
    // «Oktyabrskaya» lacks a soft sign once it is in Russian letters.
    for (int i = 1; i >= 0 && out.found.empty(); --i) {
        if (other[i].isEmpty())
            continue;
        out.corrected = kinds[i];
        out.found = searchTypos(readQuery(toCp866(other[i]), m_typeWords).words, scope);
    }
    if (out.found.empty())
        out.corrected = Correction::None;
    return out;
}

// Of names that are the same by the folds the one spelled as typed comes first: «Новое» before «Новая», «5/5» before
// «5»; then the one whose capitals were typed: «СДТ Заря» before «сдт Заря».
void Base::Data::preferSpelling(const QString& query, std::vector<Found>& found) const
{
    const auto sameStanding = [](const Found& a, const Found& b) { return a.key >> 40 == b.key >> 40; };
    if (found.size() < 2 || !found[1].exact() || !sameStanding(found[0], found[1]))
        return;
    const std::string typed = spelling(toCp866(query));
    const std::string letters = spelling(toCp866(query), Letters::AsTyped);
    const auto likeness = [&](const Found& one) {
        const std::uint32_t id = one.reference() & ~StreetBit;
        const bool street = one.reference() & StreetBit;
        const std::uint32_t post = street ? m_index->streets[id].post : m_index->places[id].post;
        const std::string name(m_index->name(street ? m_index->streets[id].name : m_index->places[id].name));
        const std::size_t same = letters.find(spelling(name, Letters::AsTyped)) == letters.npos ? 0 : 1;
        const std::string withKind = spelling(toCp866(m_types[post & 255].shortName) + ' ' + name);
        if (typed.find(withKind) != typed.npos)
            return 2 * (withKind.size() + 1) + same;
        const std::string own = spelling(name);
        return typed.find(own) == typed.npos ? std::size_t(0) : 2 * own.size() + same;
    };
    for (std::size_t from = 0; from < found.size() && found[from].exact();) {
        std::size_t to = from + 1;
        while (to < found.size() && sameStanding(found[from], found[to]))
            ++to;
        std::stable_sort(found.begin() + std::ptrdiff_t(from), found.begin() + std::ptrdiff_t(to),
            [&](const Found& a, const Found& b) { return likeness(a) > likeness(b); });
        from = to;
    }
}

} // namespace okno::address
