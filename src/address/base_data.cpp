// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/base_data.h"

#include "address/corrections.h"
#include "address/cp866.h"
#include "address/fold.h"

#include <algorithm>

namespace okno::address {
namespace {

QString digitsText(std::uint64_t number, int width)
{
    QString text(width, Qt::Uninitialized);
    for (QChar* out = text.data() + width; width-- > 0; number /= 10)
        *--out = QChar(ushort('0' + number % 10));
    return text;
}

QString indexText(std::uint32_t post)
{
    return post >> 8 ? digitsText(post >> 8, 6) : QString();
}

// Folded with its signs, runs of blanks as one, with a blank at both ends.
std::string spelling(std::string_view cp866)
{
    std::string out = " ";
    for (const char c : cp866) {
        const char f = foldByte(c);
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

Base::Data::Data(std::shared_ptr<const IndexFile> index) : m_index(std::move(index))
{
    const QStringList lines = QString::fromUtf8(m_index->types.data(), qsizetype(m_index->types.size())).split(u'\n');
    for (const QString& line : lines) {
        if (m_types.size() == 256 || (line.isEmpty() && !m_types.empty()))
            break;
        const qsizetype tab = line.indexOf(u'\t');
        m_types.push_back({line.left(tab), line.mid(tab + 1)});
        m_typeAfter.push_back(typeStandsAfter(m_types.back().shortName));
    }
    m_types.resize(256);
    m_typeAfter.resize(256);
    m_typeWords = TypeWords(m_types);
}

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
            Search search(*m_index, resolve(initial), scope);
            std::erase_if(found = search.run(), [&](const Found& one) {
                const std::uint32_t id = one.reference() & ~StreetBit;
                const bool street = one.reference() & StreetBit;
                const std::uint32_t mask =
                    search.nameMask(street ? m_index->streetNames[id] : m_index->places[id].name);
                return !(mask >> i & 1) || !(mask & ((i ? 1u << (i - 1) : 0) | 1u << (i + 1)));
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
        preferSpelling(query, out.found);
        // Today's object under a former name that was typed whole is no less meant than others of that name.
        if (out.found.size() < scope.limit || !out.found.back().exact())
            out.formers = formers(words, scope, true);
        return out;
    }
    out.formers = formers(words, scope, false);
    if (!out.formers.empty())
        return out;
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

void Base::Data::appendOwn(QString& text, std::uint32_t name, std::uint32_t post) const
{
    const std::size_t type = post & 255;
    const QString& kind = m_types[type].shortName;
    const bool after = m_typeAfter[type];
    if (!kind.isEmpty() && !after)
        text.append(kind).append(u' ');
    const std::string_view bytes = m_index->name(name);
    const qsizetype at = text.size();
    text.resize(at + qsizetype(bytes.size()));
    fromCp866(bytes, text.data() + at);
    if (!kind.isEmpty() && after)
        text.append(u' ').append(kind);
}

// Of names that are the same by the folds the one spelled as typed comes first: «Новое» before «Новая», «5/5» before
// «5».
void Base::Data::preferSpelling(const QString& query, std::vector<Found>& found) const
{
    const auto sameStanding = [](const Found& a, const Found& b) { return a.key >> 40 == b.key >> 40; };
    if (found.size() < 2 || !found[1].exact() || !sameStanding(found[0], found[1]))
        return;
    const std::string typed = spelling(toCp866(query));
    const auto spelledLength = [&](const Found& one) {
        const std::uint32_t id = one.reference() & ~StreetBit;
        const bool street = one.reference() & StreetBit;
        const std::uint32_t post = street ? m_index->streetPosts[id] : m_index->places[id].post;
        const std::string name(m_index->name(street ? m_index->streetNames[id] : m_index->places[id].name));
        const std::string withKind = spelling(toCp866(m_types[post & 255].shortName) + ' ' + name);
        if (typed.find(withKind) != typed.npos)
            return withKind.size() + 1;
        const std::string own = spelling(name);
        return typed.find(own) == typed.npos ? std::size_t(0) : own.size();
    };
    for (std::size_t from = 0; from < found.size() && found[from].exact();) {
        std::size_t to = from + 1;
        while (to < found.size() && sameStanding(found[from], found[to]))
            ++to;
        std::stable_sort(found.begin() + std::ptrdiff_t(from), found.begin() + std::ptrdiff_t(to),
            [&](const Found& a, const Found& b) { return spelledLength(a) > spelledLength(b); });
        from = to;
    }
}

QString Base::Data::ownText(std::uint32_t name, std::uint32_t post) const
{
    QString text;
    appendOwn(text, name, post);
    return text;
}

void Base::Data::appendPath(QString& text, std::uint32_t place) const
{
    const PlaceRecord& record = m_index->places[place];
    if (record.parent != None) {
        appendPath(text, record.parent);
        text += QLatin1String(", ");
    }
    appendOwn(text, record.name, record.post);
}

QString Base::Data::pathText(std::uint32_t reference) const
{
    QString text;
    text.reserve(120);
    if (reference & StreetBit) {
        const std::uint32_t street = reference & ~StreetBit;
        appendPath(text, m_index->streetPlaces[street]);
        text += QLatin1String(", ");
        appendOwn(text, m_index->streetNames[street], m_index->streetPosts[street]);
    } else {
        appendPath(text, reference);
    }
    return text;
}

std::vector<AddressPart> Base::Data::path(std::uint32_t reference) const
{
    std::vector<AddressPart> parts;
    std::uint32_t place = reference;
    if (reference & StreetBit) {
        const std::uint32_t street = reference & ~StreetBit;
        parts.push_back(
            {Level::Street, ownText(m_index->streetNames[street], m_index->streetPosts[street]), code(reference)});
        place = m_index->streetPlaces[street];
    }
    for (; place != None; place = m_index->places[place].parent) {
        const PlaceRecord& record = m_index->places[place];
        parts.push_back({placeLevel(record.code), ownText(record.name, record.post), code(place)});
    }
    std::reverse(parts.begin(), parts.end());
    return parts;
}

QString Base::Data::code(std::uint32_t reference) const
{
    if (reference & StreetBit) {
        const std::uint32_t street = reference & ~StreetBit;
        const std::uint64_t place = m_index->places[m_index->streetPlaces[street]].code;
        return digitsText((place * 10000 + m_index->streetNumbers[street]) * 100, 17);
    }
    return digitsText(m_index->places[reference].code * 100, 13);
}

Level Base::Data::level(std::uint32_t reference) const
{
    return reference & StreetBit ? Level::Street : placeLevel(m_index->places[reference].code);
}

QString Base::Data::postalIndex(std::uint32_t reference) const
{
    if (!(reference & StreetBit))
        return indexText(m_index->places[reference].post);
    const std::uint32_t street = reference & ~StreetBit;
    if (m_index->streetPosts[street] >> 8)
        return indexText(m_index->streetPosts[street]);
    return indexText(m_index->places[m_index->streetPlaces[street]].post);
}

std::uint32_t Base::Data::reference(std::uint64_t code, int digits) const
{
    if (code % 100 != 0)
        return None;
    if (digits == 13)
        return findPlace(*m_index, code / 100);
    const std::uint32_t street = digits == 17 ? findStreet(*m_index, code / 100) : None;
    return street == None ? None : street | StreetBit;
}

// The records of all results are asked for at once, so that their ways from memory overlap.
void Base::Data::prefetch(const std::vector<Found>& found) const
{
#if defined(__GNUC__)
    const auto ask = [](const void* at) { __builtin_prefetch(at); };
    for (const Found& one : found) {
        const std::uint32_t id = one.reference() & ~StreetBit;
        if (one.reference() & StreetBit) {
            ask(&m_index->streetNames[id]);
            ask(&m_index->streetPlaces[id]);
            ask(&m_index->streetPosts[id]);
            ask(&m_index->streetNumbers[id]);
        } else {
            ask(&m_index->places[id]);
        }
    }
    std::vector<std::uint32_t> names;
    names.reserve(found.size() * 2);
    for (const Found& one : found) {
        const std::uint32_t id = one.reference() & ~StreetBit;
        const bool street = one.reference() & StreetBit;
        const std::uint32_t above = street ? m_index->streetPlaces[id] : m_index->places[id].parent;
        names.push_back(street ? m_index->streetNames[id] : m_index->places[id].name);
        ask(&m_index->nameOffsets[names.back()]);
        if (above < m_index->placeCount())
            ask(&m_index->places[above]);
    }
    for (const std::uint32_t name : names)
        ask(m_index->nameBytes.data() + m_index->nameOffsets[name]);
#else
    (void)found;
#endif
}

Suggestion Base::Data::suggestion(std::uint32_t reference) const
{
    return {pathText(reference), code(reference), postalIndex(reference), level(reference), false, Correction::None};
}

std::optional<Suggestion> Base::Data::formerSuggestion(std::uint32_t id) const
{
    const FormerRecord& former = m_index->formers[id];
    const int digits = Level(former.level) == Level::Street ? 17 : 13;
    const QString own = ownText(former.name, former.post);
    const CurrentCodes now = followChanges(*m_index, former.code, digits);
    for (const std::uint64_t code : now.codes) {
        const std::uint32_t today = reference(code, code < 10'000'000'000'000ull ? 13 : 17);
        if (today == None)
            continue;
        Suggestion suggestion = this->suggestion(today);
        suggestion.text += QStringLiteral(" (бывш. %1)").arg(own);
        suggestion.former = true;
        return suggestion;
    }
    Suggestion gone;
    if (former.parent != None)
        appendPath(gone.text, former.parent);
    gone.text += (gone.text.isEmpty() ? QString() : QStringLiteral(", ")) + QStringLiteral("бывш. ") + own;
    gone.code = digitsText(former.code, digits);
    gone.index = indexText(former.post);
    gone.level = Level(former.level);
    gone.former = former.code % 100 != 0;
    return gone;
}

std::string_view Base::Data::houses(std::uint64_t owner15, std::uint32_t reference) const
{
    const std::span<const std::uint8_t> bytes = m_index->houseBytes;
    const auto cut = [&bytes](std::size_t from, std::size_t size) {
        from = std::min(from, bytes.size());
        size = std::min(size, bytes.size() - from);
        return std::string_view(reinterpret_cast<const char*>(bytes.data()) + from, size);
    };
    if (reference != None && (reference & StreetBit)) {
        const std::uint32_t street = reference & ~StreetBit;
        const std::uint32_t from = m_index->streetHouses[street];
        const std::uint32_t to = m_index->streetHouses[street + 1];
        return cut(from, to > from ? to - from : 0);
    }
    const auto at = std::lower_bound(m_index->otherHouses.begin(), m_index->otherHouses.end(), owner15,
        [](const OwnerHousesRecord& record, std::uint64_t owner) { return record.owner < owner; });
    if (at == m_index->otherHouses.end() || at->owner != owner15)
        return {};
    return cut(at->offset, at->size);
}

HouseCheck Base::Data::checkHouse(std::uint64_t owner15, std::uint32_t reference, const QString& typed) const
{
    HouseCheck check;
    check.index = reference == None ? QString() : postalIndex(reference);
    const std::string_view packed = houses(owner15, reference);
    if (packed.empty())
        return check;
    check.verdict = HouseVerdict::Absent;
    const std::optional<HouseItem> house = readHouse(toCp866(typed));
    if (!house)
        return check;
    HouseReader reader(packed);
    int best = 0;
    std::uint32_t post = 0;
    while (reader.nextRow(post)) {
        PackedHouse packedItem;
        while (reader.next(packedItem)) {
            HouseItem item{packedItem.kind, packedItem.number, packedItem.last, {}};
            if (item.kind == HouseKind::Suffixed && item.number == house->number)
                item.suffix =
                    IndexFile::text(IndexFile::slice(m_index->suffixBytes, m_index->suffixOffsets, packedItem.suffix));
            const int fit = houseFit(item, *house);
            if (fit <= best)
                continue;
            best = fit;
            check.verdict = HouseVerdict::Exists;
            if (post)
                check.index = indexText(post << 8);
        }
    }
    return check;
}

} // namespace okno::address
