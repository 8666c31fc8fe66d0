// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/address_base.h"

#include "address/base_data.h"
#include "address/cp866.h"
#include "address/line_parser.h"
#include "address/name_words.h"

#include <algorithm>

namespace okno::address {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

bool readCode(const QString& text, std::uint64_t& code)
{
    const QByteArray digits = text.trimmed().toLatin1();
    const bool length = digits.size() == 13 || digits.size() == 17 || digits.size() == 19;
    return length && parseDigits({digits.constData(), std::size_t(digits.size())}, code);
}

} // namespace

QString correctionName(Correction correction)
{
    switch (correction) {
    case Correction::Layout:
        return QStringLiteral("layout");
    case Correction::Translit:
        return QStringLiteral("translit");
    case Correction::Typo:
        return QStringLiteral("typo");
    case Correction::None:
        break;
    }
    return {};
}

Base::Base(std::unique_ptr<Data> data) : m_data(std::move(data)) { }
Base::~Base() = default;

Result<std::shared_ptr<const Base>> Base::open(const QString& path)
{
    auto file = IndexFile::open(path);
    if (!file)
        return file.error();
    return std::shared_ptr<const Base>(new Base(std::make_unique<Data>(*file)));
}

Result<> Base::verify() const
{
    return m_data->index().verify();
}

BaseInfo Base::info() const
{
    const IndexFile& index = m_data->index();
    const int date = int(index.header().baseDate);
    BaseInfo info;
    info.date = QDate(date / 10000, date / 100 % 100, date % 100);
    info.checksum =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(index.header().contentSha256), 32).toHex());
    info.fileSize = qint64(index.header().fileSize);
    info.places = index.placeCount();
    info.streets = index.streetCount();
    info.formers = qint64(index.formers.size());
    return info;
}

std::vector<Suggestion> Base::suggest(const QString& query, const SuggestScope& wanted) const
{
    SearchScope scope;
    scope.limit = std::size_t(std::max(0, wanted.limit));
    if (!wanted.levels.empty()) {
        scope.levels = 0;
        for (const Level level : wanted.levels)
            scope.levels = LevelSet(scope.levels | 1 << int(level));
    }
    if (!wanted.within.isEmpty()) {
        std::uint64_t code = 0;
        scope.within =
            readCode(wanted.within, code) ? m_data->reference(code, int(wanted.within.trimmed().size())) : None;
        if (scope.within == None || (scope.within & StreetBit))
            return {};
    }
    std::vector<Suggestion> out;
    // A postal index by itself: the places that it serves.
    if (const QString digits = query.trimmed();
        digits.size() == 6 && digits.front().isDigit() && digits.back().isDigit()) {
        const auto fits = [&](const Suggestion& one) {
            const std::uint32_t place = m_data->reference(one.code.toULongLong(), 13);
            return (scope.levels >> int(one.level) & 1)
                && (scope.within == None || (place > scope.within && place < m_data->index().places[scope.within].end));
        };
        for (Suggestion& one : placesOfIndex(digits)) {
            if (out.size() < scope.limit && fits(one))
                out.push_back(std::move(one));
        }
        if (!out.empty())
            return out;
    }
    const SearchOutcome outcome = m_data->search(query, scope);
    out.reserve(outcome.found.size());
    std::size_t exact = 0;
    m_data->prefetch(outcome.found);
    for (const Found& found : outcome.found) {
        out.push_back(m_data->suggestion(found.reference()));
        out.back().corrected = outcome.corrected;
        exact += found.exact() && (found.key & KeyInherited) == 0 ? 1 : 0;
    }
    for (const FoundFormer& former : outcome.formers) {
        std::optional<Suggestion> suggestion = m_data->formerSuggestion(former.former);
        const bool offered = suggestion && (outcome.found.empty() || suggestion->code.endsWith(QLatin1String("00")));
        const bool level = offered
            && (wanted.levels.empty()
                || std::find(wanted.levels.begin(), wanted.levels.end(), suggestion->level) != wanted.levels.end());
        const auto same = [&](const Suggestion& other) { return other.code == suggestion->code; };
        if (!level || std::any_of(out.begin(), out.end(), same))
            continue;
        suggestion->corrected = outcome.corrected;
        out.insert(out.begin() + std::ptrdiff_t(std::min(exact, out.size())), std::move(*suggestion));
        ++exact;
    }
    if (out.size() > scope.limit)
        out.resize(scope.limit);
    return out;
}

QStringList Base::codes(const QString& query, int limit) const
{
    SearchScope scope;
    scope.limit = std::size_t(std::max(0, limit));
    QStringList out;
    for (const Found& found : m_data->searchWords(readQuery(toCp866(query), m_data->typeWords()).words, scope))
        out.append(m_data->code(found.reference()));
    return out;
}

std::vector<std::pair<int, int>> Base::matchedRanges(const QString& text, const QString& query)
{
    std::vector<std::pair<int, int>> ranges;
    const auto typed = plainWords(toCp866(query));
    for (const PlainWord& word : plainWords(toCp866(text))) {
        std::size_t longest = 0;
        bool whole = false;
        for (const PlainWord& part : typed) {
            if (word.word.text.starts_with(part.word.text))
                longest = std::max(longest, part.word.text.size());
            whole = whole || plainForm(word.word.text) == plainForm(part.word.text);
        }
        if (whole)
            longest = std::size_t(word.word.end - word.word.start);
        if (longest)
            ranges.emplace_back(word.word.start, int(longest));
    }
    return ranges;
}

Result<HouseCheck> Base::checkHouse(const QString& code, const QString& house) const
{
    std::uint64_t number = 0;
    const int digits = int(code.trimmed().size());
    if (!readCode(code, number) || digits == 19)
        return Error(ErrorCode::NotFound);
    const std::uint64_t owner = digits == 17 ? number / 100 : number / 100 * 10000;
    const std::uint32_t reference = m_data->reference(number, digits);
    const HouseCheck check = m_data->checkHouse(owner, reference, house);
    // Streets that the base does not list may still have their houses there.
    if (reference == None && check.verdict == HouseVerdict::Unknown)
        return Error(ErrorCode::NotFound);
    return check;
}

Result<CurrentCode> Base::current(const QString& code) const
{
    std::uint64_t number = 0;
    const int digits = int(code.trimmed().size());
    if (!readCode(code, number))
        return Error(ErrorCode::NotFound);
    const CurrentCodes now = followChanges(m_data->index(), number, digits);
    if (!now.known)
        return Error(ErrorCode::NotFound);
    CurrentCode out;
    out.former = now.former;
    for (const std::uint64_t one : now.codes) {
        const int width = one < 10'000'000'000'000ull ? 13 : one < 100'000'000'000'000'000ull ? 17 : 19;
        out.codes.append(QString::fromStdString(paddedDigits(one, width)));
    }
    return out;
}

std::vector<AddressPart> Base::path(const QString& code) const
{
    std::uint64_t number = 0;
    if (!readCode(code, number))
        return {};
    const std::uint32_t reference = m_data->reference(number, int(code.trimmed().size()));
    return reference == None ? std::vector<AddressPart>() : m_data->path(reference);
}

QString Base::indexOf(const QString& code) const
{
    std::uint64_t number = 0;
    if (!readCode(code, number))
        return {};
    const std::uint32_t reference = m_data->reference(number, int(code.trimmed().size()));
    return reference == None ? QString() : m_data->postalIndex(reference);
}

std::vector<Suggestion> Base::placesOfIndex(const QString& text) const
{
    const std::uint32_t wanted = text.size() == 6 ? text.toUInt() : 0;
    const auto posts = m_data->index().postPlaces;
    std::vector<Suggestion> out;
    auto at = std::lower_bound(posts.begin(), posts.end(), wanted,
        [](const PostRecord& post, std::uint32_t index) { return post.index < index; });
    for (; wanted && at != posts.end() && at->index == wanted; ++at) {
        if (at->place < m_data->index().placeCount())
            out.push_back(m_data->suggestion(at->place));
    }
    return out;
}

ParsedLine Base::parseLine(const QString& line) const
{
    return LineParser(*m_data).parse(line);
}

} // namespace okno::address
