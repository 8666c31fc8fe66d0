// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/base_data.h"

#include "address/cp866.h"

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
        appendPath(text, m_index->streets[street].place);
        text += QLatin1String(", ");
        appendOwn(text, m_index->streets[street].name, m_index->streets[street].post);
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
            {Level::Street, ownText(m_index->streets[street].name, m_index->streets[street].post), code(reference)});
        place = m_index->streets[street].place;
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
        const std::uint64_t place = m_index->places[m_index->streets[street].place].code;
        return digitsText((place * 10000 + m_index->streets[street].number) * 100, 17);
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
    if (m_index->streets[street].post >> 8)
        return indexText(m_index->streets[street].post);
    return indexText(m_index->places[m_index->streets[street].place].post);
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
            ask(&m_index->streets[id]);
        } else {
            ask(&m_index->places[id]);
        }
    }
    std::vector<std::uint32_t> names;
    names.reserve(found.size() * 2);
    for (const Found& one : found) {
        const std::uint32_t id = one.reference() & ~StreetBit;
        const bool street = one.reference() & StreetBit;
        const std::uint32_t above = street ? m_index->streets[id].place : m_index->places[id].parent;
        names.push_back(street ? m_index->streets[id].name : m_index->places[id].name);
        ask(&m_index->names[names.back()]);
        if (above < m_index->placeCount())
            ask(&m_index->places[above]);
    }
    for (const std::uint32_t name : names)
        ask(m_index->nameBytes.data() + m_index->names[name].text);
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
