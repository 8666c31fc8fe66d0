// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/line_parser.h"

#include "address/cp866.h"
#include "address/line_house.h"
#include "address/official_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace okno::address {
namespace {

constexpr std::size_t Candidates = 48;
constexpr qsizetype LongestLine = 1000;

// The field of a level, for objects and for kinds.
QString ParsedLine::* fieldOf(Level level)
{
    switch (level) {
    case Level::Region:
        return &ParsedLine::region;
    case Level::District:
        return &ParsedLine::district;
    case Level::City:
        return &ParsedLine::city;
    case Level::Settlement:
        return &ParsedLine::settlement;
    case Level::Street:
        break;
    }
    return &ParsedLine::street;
}

QString fieldName(Level level)
{
    switch (level) {
    case Level::Region:
        return QStringLiteral("region");
    case Level::District:
        return QStringLiteral("district");
    case Level::City:
        return QStringLiteral("city");
    case Level::Settlement:
        return QStringLiteral("settlement");
    case Level::Street:
        break;
    }
    return QStringLiteral("street");
}

// Which level a typed kind names when nothing was found.
std::optional<Level> levelOfKind(const QString& text)
{
    static const QRegularExpression street(
        QStringLiteral("(^|\\s)(ул|улица|пер|переулок|пр-кт|пр-т|проспект|просп|пл|площадь|ш|шоссе|"
                       "б-р|бульвар|наб|набережная|проезд|пр-д|туп|тупик|аллея|тракт|линия|мкр|кв-л)\\.?(\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression district(
        QStringLiteral("(^|\\s)(р-н|район|улус)\\.?(\\s|$)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression region(QStringLiteral("(^|\\s)(обл|область|край|респ|республика|АО)\\.?(\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression city(
        QStringLiteral("(^|\\s)(г|город|гор)\\.?(\\s|$)"), QRegularExpression::CaseInsensitiveOption);
    QString spaced = text;
    spaced.replace(u'.', QStringLiteral(". "));
    if (street.match(spaced).hasMatch())
        return Level::Street;
    if (district.match(spaced).hasMatch())
        return Level::District;
    if (region.match(spaced).hasMatch())
        return Level::Region;
    if (city.match(spaced).hasMatch())
        return Level::City;
    return {};
}

// «ул. Кировская» -> «ул Кировская»
QString tidy(const QString& text)
{
    QString out = text;
    out.replace(QRegularExpression(QStringLiteral("(\\p{L})\\.\\s*(?=\\S)")), QStringLiteral("\\1 "));
    return out.simplified();
}

} // namespace

void LineParser::doubt(const QString& field)
{
    if (!m_out.unsure.contains(field))
        m_out.unsure.append(field);
}

void LineParser::takeIndex(QString& line)
{
    static const QRegularExpression index(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    if (const auto match = index.match(line); match.hasMatch()) {
        m_typedIndex = match.captured();
        line.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    }
}

// Whether the base has an object of the very kind and name: «район Тымовский».
bool LineParser::isName(const QString& kindAndName) const
{
    std::vector<QueryWord> words = readQuery(toCp866(kindAndName + u' '), m_data.typeWords()).words;
    for (QueryWord& word : words)
        word.whole = true;
    SearchScope scope;
    scope.limit = 1;
    scope.levels = LevelSet(AllLevels & ~(1 << int(Level::Street)));
    const std::vector<Found> found = m_data.searchWords(words, scope);
    if (found.empty() || (found.front().key & (KeyInherited | KeyOtherType)))
        return false;
    // Regions have names that nobody writes out: «Ханты-Мансийский Автономный округ - Югра».
    return found.front().exact() || m_data.level(found.front().reference()) == Level::Region;
}

// «Кировская 70-5»: taken for a house only when no object of the base ends so («8 Марта», «Квартал 7»).
void LineParser::takeBareHouse(QString& line)
{
    const auto bare = m_out.house.isEmpty() ? bareHouse(line) : std::nullopt;
    if (!bare)
        return;
    const auto whole = [this](const QString& text) {
        return find(readQuery(toCp866(text + u' '), m_data.typeWords()).words);
    };
    const auto named = bare->apart ? std::vector<Found>() : whole(line);
    if (!named.empty() && whole(bare->before).empty())
        return;
    m_out.house = bare->house;
    if (m_out.flat.isEmpty())
        m_out.flat = bare->flat;
    line = bare->before;
}

std::vector<LineParser::Segment> LineParser::segments(const QString& line) const
{
    std::vector<Segment> out;
    for (const QString& part : line.split(QRegularExpression(QStringLiteral("[,;\\n]")), Qt::SkipEmptyParts)) {
        Segment segment{part.simplified(), {}};
        segment.words = readQuery(toCp866(segment.text + u' '), m_data.typeWords()).words;
        if (!segment.words.empty())
            out.push_back(std::move(segment));
    }
    return out;
}

// One name with its kind a segment: kinds like «обл» follow their name, the others stand before it.
std::vector<LineParser::Segment> LineParser::splitSegment(const Segment& segment) const
{
    std::vector<Segment> out;
    const auto text = [&](const QueryWord& from, const QueryWord& to) {
        return segment.text.mid(from.start, to.end - from.start);
    };
    for (std::size_t i = 0; i < segment.words.size(); ++i) {
        std::vector<QueryWord> words = {segment.words[i]};
        const std::size_t first = i;
        if (segment.words[i].soft && i + 1 < segment.words.size() && !segment.words[i + 1].soft)
            words.push_back(segment.words[++i]);
        while (!words.back().soft && i + 1 < segment.words.size()) {
            const QueryWord& next = segment.words[i + 1];
            const bool after =
                next.soft && typeStandsAfter(segment.text.mid(next.start, next.end - next.start).remove(u'.'));
            if (!after)
                break;
            words.push_back(segment.words[++i]);
        }
        out.push_back({text(segment.words[first], words.back()), words});
    }
    return out;
}

// Words of a document are whole; only where that leads nowhere they may be beginnings.
std::vector<Found> LineParser::find(const std::vector<QueryWord>& words) const
{
    SearchScope scope;
    scope.limit = Candidates;
    std::vector<QueryWord> whole = words;
    for (QueryWord& word : whole)
        word.whole = true;
    std::vector<Found> found = m_data.searchWords(whole, scope);
    return found.empty() ? m_data.searchWords(words, scope) : found;
}

bool LineParser::add(const Segment& segment)
{
    std::vector<QueryWord> words = m_known;
    words.insert(words.end(), segment.words.begin(), segment.words.end());
    if (words.size() > MaxQueryWords || find(words).empty())
        return false;
    m_known = std::move(words);
    return true;
}

void LineParser::lookUp(const QString& line)
{
    const std::vector<Segment> parts = segments(line);
    std::vector<QueryWord> all;
    for (const Segment& part : parts)
        all.insert(all.end(), part.words.begin(), part.words.end());
    if (!all.empty() && all.size() <= MaxQueryWords && !find(all).empty()) {
        m_known = all;
    } else {
        for (const Segment& part : parts) {
            if (add(part))
                continue;
            const std::vector<Segment> pieces = splitSegment(part);
            for (const Segment& piece : pieces) {
                if (!add(piece))
                    m_unknown.push_back(piece);
            }
        }
    }
    if (!m_known.empty())
        choose(m_known);
}

// The postal index tells namesakes apart; without it several of equal standing leave a doubt.
void LineParser::choose(const std::vector<QueryWord>& words)
{
    const std::vector<Found> found = find(words);
    if (found.empty())
        return;
    // Of the same standing: all but the importance of the place above and the position in the base.
    const auto standing = [](const Found& one) { return one.key & ~(0xfull << 40 | 0xffffffffull); };
    std::vector<std::uint32_t> equal;
    for (const Found& one : found) {
        if (standing(one) == standing(found.front()))
            equal.push_back(one.reference());
    }
    if (!m_typedIndex.isEmpty()) {
        const auto served = std::find_if(found.begin(), found.end(), [&](const Found& one) {
            return m_data.postalIndex(one.reference()) == m_typedIndex && one.exact() == found.front().exact();
        });
        if (served != found.end())
            equal = {served->reference()};
    }
    preferNamedParent(words, equal);
    preferHouse(equal);
    m_reference = equal.front();
    fill(m_reference);
    doubtDifferences(equal);
    if (!found.front().exact())
        doubt(fieldName(m_data.level(m_reference)));
}

// «Майкоп, Ленина» means the street of the city itself, not of a hamlet that belongs to it.
void LineParser::preferNamedParent(const std::vector<QueryWord>& words, std::vector<std::uint32_t>& equal) const
{
    std::vector<SearchWord> resolved;
    for (const QueryWord& word : words)
        resolved.push_back(resolveWord(m_data.index(), word));
    const QueryFit fit(m_data.index(), std::move(resolved));
    std::vector<std::uint32_t> named;
    for (const std::uint32_t reference : equal) {
        const IndexFile& index = m_data.index();
        const std::uint32_t parent =
            reference & StreetBit ? index.streets[reference & ~StreetBit].place : index.places[reference].parent;
        if (parent != None && fit.nameMask(index.places[parent].name))
            named.push_back(reference);
    }
    if (!named.empty())
        equal = std::move(named);
}

// Of namesakes the one that has the house is meant.
void LineParser::preferHouse(std::vector<std::uint32_t>& equal) const
{
    if (equal.size() < 2 || m_out.house.isEmpty())
        return;
    std::vector<std::uint32_t> having;
    for (const std::uint32_t reference : equal) {
        if (houseOf(reference).verdict == HouseVerdict::Exists)
            having.push_back(reference);
    }
    if (!having.empty())
        equal = std::move(having);
}

HouseCheck LineParser::houseOf(std::uint32_t reference) const
{
    std::uint64_t code = 0;
    const std::string digits = m_data.code(reference).toStdString();
    (void)parseDigits(digits, code);
    return m_data.checkHouse(digits.size() == 17 ? code / 100 : code / 100 * 10000, reference, m_out.house);
}

void LineParser::doubtDifferences(const std::vector<std::uint32_t>& equal)
{
    if (equal.size() < 2)
        return;
    const std::vector<AddressPart> chosen = m_data.path(equal.front());
    for (std::size_t i = 1; i < equal.size(); ++i) {
        const std::vector<AddressPart> other = m_data.path(equal[i]);
        for (const AddressPart& part : chosen) {
            const auto same = [&part](const AddressPart& one) { return one == part; };
            if (std::none_of(other.begin(), other.end(), same))
                doubt(fieldName(part.level));
        }
    }
}

void LineParser::fill(std::uint32_t reference)
{
    for (const AddressPart& part : m_data.path(reference)) {
        m_out.*fieldOf(part.level) = part.text;
        m_out.code = part.code;
    }
    // A federal city is region and city at once.
    if (m_out.city.isEmpty() && m_out.region.startsWith(QStringLiteral("г ")))
        m_out.city = m_out.region;
}

void LineParser::keepUnknown(const Segment& segment)
{
    // «Пионерская, 273, г. Майкоп»: a number by itself between commas.
    static const QRegularExpression number(
        QStringLiteral("^[0-9]{1,4}(?:\\s?[а-яё])?(?:[/-][0-9]{1,4}[а-яё]?)?(?:к[0-9]{1,3})?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString& free = m_out.house.isEmpty() ? m_out.house : m_out.flat;
    if (free.isEmpty() && number.match(segment.text).hasMatch()) {
        free = houseText(segment.text);
        return;
    }
    // One mended letter is better than none, as long as a person looks at it.
    const Level level =
        levelOfKind(segment.text)
            .value_or(m_out.settlement.isEmpty() && m_out.city.isEmpty() ? Level::Settlement : Level::Street);
    std::vector<QueryWord> words = m_known;
    words.insert(words.end(), segment.words.begin(), segment.words.end());
    SearchScope scope;
    scope.limit = 1;
    if (m_reference != None && !(m_reference & StreetBit))
        scope.within = m_reference;
    if (words.size() <= MaxQueryWords && m_out.street.isEmpty()) {
        const std::vector<Found> mended = m_data.searchTypos(words, scope);
        if (!mended.empty()) {
            const Level found = m_data.level(mended.front().reference());
            if (found == level || (level != Level::Street && found != Level::Street)) {
                m_reference = mended.front().reference();
                fill(m_reference);
                doubt(fieldName(found));
                return;
            }
        }
    }
    QString& field = m_out.*fieldOf(level);
    const QString text = tidy(segment.text);
    field = field.isEmpty() || field == text ? text : field + u' ' + text;
    doubt(fieldName(level));
}

void LineParser::checkHouse()
{
    const QString own = m_reference == None ? QString() : m_data.postalIndex(m_reference);
    m_out.index = own;
    if (m_reference != None && !m_out.house.isEmpty()) {
        const HouseCheck check = houseOf(m_reference);
        // A list of a place speaks of its houses without a street only.
        const bool speaks = (m_reference & StreetBit) || m_out.street.isEmpty();
        if (speaks && check.verdict == HouseVerdict::Exists)
            m_out.index = check.index;
        if (speaks && check.verdict == HouseVerdict::Absent)
            doubt(QStringLiteral("house"));
    }
    if (m_typedIndex.isEmpty())
        return;
    if (m_out.index != m_typedIndex)
        doubt(QStringLiteral("index"));
    m_out.index = m_typedIndex;
}

ParsedLine LineParser::parse(const QString& typed)
{
    QString line = typed.left(LongestLine);
    line.replace(QChar(0xa0), u' ');
    line.remove(QChar(0x301)).remove(QChar(0xad));
    takeIndex(line);
    dropOfficialWords(line);
    m_out.flat = takeFlat(line);
    m_out.house = takeHouse(line);
    line = inNominative(line, [this](const QString& name) { return isName(name); });
    takeBareHouse(line);
    lookUp(line);
    for (const Segment& segment : m_unknown)
        keepUnknown(segment);
    checkHouse();
    return m_out;
}

} // namespace okno::address
