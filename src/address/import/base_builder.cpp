// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/base_builder.h"

#include "address/code.h"
#include "address/cp866.h"
#include "address/fold.h"
#include "address/import/section_texts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace okno::address {
namespace {

std::uint32_t postOf(std::string_view index)
{
    std::uint64_t number = 0;
    return index.size() == 6 && parseDigits(index, number) ? std::uint32_t(number) : 0;
}

} // namespace

BaseBuilder::BaseBuilder()
{
    typeId({}); // 0: no type
}

std::uint32_t BaseBuilder::internName(std::string_view name)
{
    if (const auto found = m_nameIds.find(name); found != m_nameIds.end())
        return found->second;
    const auto id = std::uint32_t(m_nameTexts.size());
    m_nameTexts.emplace_back(name);
    m_nameIds.emplace(m_nameTexts.back(), id);
    return id;
}

std::uint32_t BaseBuilder::typeId(std::string_view shortName)
{
    const auto [at, added] = m_typeIds.try_emplace(std::string(shortName), std::uint32_t(m_types.size()));
    if (added) {
        if (m_types.size() > 255) { // more kinds than any base has had
            m_typeIds.erase(at);
            return 0;
        }
        m_types.emplace_back(std::string(shortName), std::string());
    }
    return at->second;
}

void BaseBuilder::addType(std::string_view shortName, std::string_view fullName)
{
    std::string& full = m_types[typeId(shortName)].second;
    if (full.empty())
        full = fullName;
}

bool BaseBuilder::addObject(const ObjectRow& row, std::size_t digits, std::vector<Object>& current)
{
    std::uint64_t code = 0;
    if (row.code.size() != digits || !parseDigits(row.code, code))
        return false;
    Object object;
    object.name = internName(row.name);
    object.post = postOf(row.postalIndex) << 8 | typeId(row.type);
    object.status = row.status.size() == 1 ? std::uint8_t(row.status[0] - '0') : std::uint8_t(0);
    object.level = std::uint8_t(digits == 17 ? Level::Street : placeLevel(code / 100));
    const auto aa = code % 100;
    if (aa == 0) {
        object.code = code / 100;
        current.push_back(object);
        return true;
    }
    ++(aa == 99 ? m_counts.gone : aa == 51 ? m_counts.moved : m_counts.former);
    object.code = code;
    m_formers.push_back(object);
    return true;
}

bool BaseBuilder::addPlace(const ObjectRow& row)
{
    return addObject(row, 13, m_places);
}

bool BaseBuilder::addStreet(const ObjectRow& row)
{
    return addObject(row, 17, m_streets);
}

bool BaseBuilder::addChange(std::string_view oldCode, std::string_view newCode)
{
    ChangeRecord change{};
    if (!parseDigits(oldCode, change.oldCode) || !parseDigits(newCode, change.newCode))
        return false;
    m_changes.push_back(change);
    return true;
}

bool BaseBuilder::addHouses(
    std::string_view code, std::string_view name, std::string_view korp, std::string_view postalIndex)
{
    std::uint64_t number = 0;
    if (code.size() != 19 || !parseDigits(code, number))
        return false;
    m_houses.add(number, name, korp, postOf(postalIndex));
    return true;
}

void BaseBuilder::sortCurrent(std::vector<Object>& objects)
{
    std::stable_sort(objects.begin(), objects.end(), [](const Object& a, const Object& b) { return a.code < b.code; });
    const auto last =
        std::unique(objects.begin(), objects.end(), [](const Object& a, const Object& b) { return a.code == b.code; });
    m_counts.doubled += std::distance(last, objects.end());
    objects.erase(last, objects.end());
    m_counts.current += qint64(objects.size());
}

// Names get their numbers in the order of the objects that bear them: neighbours lie together, and the order in which
// rows came does not show.
void BaseBuilder::renumberNames()
{
    std::vector<std::uint32_t> fresh(m_nameTexts.size(), None);
    const auto visit = [&](std::vector<Object>& objects) {
        for (Object& object : objects) {
            if (fresh[object.name] == None) {
                fresh[object.name] = std::uint32_t(m_names.size());
                m_names.push_back(m_nameTexts[object.name]);
            }
            object.name = fresh[object.name];
        }
    };
    visit(m_places);
    visit(m_streets);
    visit(m_formers);
}

std::uint32_t BaseBuilder::placeOf(std::uint64_t code11) const
{
    const auto at = std::lower_bound(m_placeRecords.begin(), m_placeRecords.end(), code11,
        [](const PlaceRecord& place, std::uint64_t code) { return place.code < code; });
    return at != m_placeRecords.end() && at->code == code11 ? std::uint32_t(at - m_placeRecords.begin()) : None;
}

void BaseBuilder::buildPlaces()
{
    m_placeRecords.reserve(m_places.size());
    for (const Object& object : m_places) {
        PlaceRecord record{};
        record.code = object.code;
        record.name = object.name;
        record.post = object.post;
        record.status = object.status;
        record.parent = None;
        for (std::uint64_t up = parentPlace(object.code); up && record.parent == None; up = parentPlace(up))
            record.parent = placeOf(up);
        const Level level = placeLevel(object.code);
        const std::string& type = m_types[object.post & 255].first;
        const bool city = type.size() == 1 && foldByte(type[0]) == folded("г")[0];
        record.rank = std::uint8_t(level == Level::Region && city ? Rank::FederalCity
                : object.status == 2 || object.status == 3        ? Rank::RegionCentre
                : object.status == 1                              ? Rank::DistrictCentre
                : level == Level::Region                          ? Rank::Region
                : level == Level::District                        ? Rank::District
                : level == Level::City                            ? Rank::City
                                                                  : Rank::Settlement);
        m_placeRecords.push_back(record);
        if (object.post >> 8)
            m_posts.push_back({object.post >> 8, std::uint32_t(m_placeRecords.size() - 1)});
    }
    for (std::uint32_t i = std::uint32_t(m_placeRecords.size()); i-- > 0;) {
        PlaceRecord& place = m_placeRecords[i];
        place.end = std::max(place.end, i + 1);
        if (place.parent != None)
            m_placeRecords[place.parent].end = std::max(m_placeRecords[place.parent].end, place.end);
    }
}

void BaseBuilder::buildStreets()
{
    std::uint32_t next = 0; // the first place whose first street is not yet known
    std::size_t kept = 0;
    for (const Object& street : m_streets) {
        const std::uint32_t place = placeOf(street.code / 10000);
        if (place == None) {
            Object former = street;
            former.code = street.code * 100;
            m_formers.push_back(former);
            ++m_counts.unplaced;
            --m_counts.current;
            continue;
        }
        for (; next <= place; ++next)
            m_placeRecords[next].streets = std::uint32_t(kept);
        m_streets[kept++] = street;
        m_streetRecords.push_back({street.name, place, street.post, std::uint16_t(street.code % 10000), 0});
        if (street.post >> 8)
            m_posts.push_back({street.post >> 8, place});
    }
    for (; next < m_placeRecords.size(); ++next)
        m_placeRecords[next].streets = std::uint32_t(kept);
    m_streets.resize(kept);
    std::stable_sort(
        m_formers.begin(), m_formers.end(), [](const Object& a, const Object& b) { return a.code < b.code; });
}

std::uint64_t BaseBuilder::keyOf(std::uint32_t reference) const
{
    if (reference & StreetBit) {
        const std::uint32_t street = reference & ~StreetBit;
        return importanceKey(std::uint8_t(Rank::Street), m_placeRecords[m_streetRecords[street].place].rank,
            m_names[m_streetRecords[street].name].size(), reference);
    }
    const PlaceRecord& place = m_placeRecords[reference];
    return importanceKey(place.rank, 0, m_names[place.name].size(), reference);
}

void BaseBuilder::putFormers(IndexWriter& writer)
{
    std::vector<FormerRecord> records;
    std::vector<std::uint32_t> counts(m_names.size());
    for (const Object& object : m_formers) {
        FormerRecord record{};
        record.code = object.code;
        record.name = object.name;
        record.post = object.post;
        record.level = object.level;
        const bool street = Level(object.level) == Level::Street;
        std::uint64_t place = street ? object.code / 1000000 : parentPlace(object.code / 100);
        record.parent = None;
        for (; place && record.parent == None; place = parentPlace(place))
            record.parent = placeOf(place);
        records.push_back(record);
        ++counts[object.name];
    }
    m_nameFormerOffsets = offsetsOf(counts);
    std::vector<std::uint32_t> at(m_nameFormerOffsets), items(records.size());
    for (std::uint32_t i = 0; i < records.size(); ++i)
        items[at[records[i].name]++] = i;
    writer.put(Section::NameFormers, items);
    writer.put(Section::Formers, records);
    std::sort(m_changes.begin(), m_changes.end(), [](const ChangeRecord& a, const ChangeRecord& b) {
        return std::tie(a.oldCode, a.newCode) < std::tie(b.oldCode, b.newCode);
    });
    writer.put(Section::Changes, m_changes);
}

void BaseBuilder::putHouses(IndexWriter& writer)
{
    const std::vector<HousePacker::Row>& rows = m_houses.sortedRows();
    std::string bytes;
    bytes.reserve(m_houses.bytes().size());
    std::vector<std::uint32_t> streetOffsets(m_streets.size() + 1);
    std::vector<OwnerHousesRecord> others;
    const auto take = [&](std::size_t& row, std::uint64_t owner, std::uint32_t place) {
        for (; row < rows.size() && rows[row].code / 10000 == owner; ++row) {
            const std::string_view packed = std::string_view(m_houses.bytes()).substr(rows[row].offset, rows[row].size);
            bytes += packed;
            std::uint32_t post = 0;
            if (place != None && HouseReader(packed).nextRow(post) && post)
                m_posts.push_back({post, place});
        }
    };
    std::size_t row = 0;
    const auto takeOthers = [&](std::uint64_t before, std::vector<std::size_t>& left) {
        for (; row < rows.size() && rows[row].code / 10000 < before; ++row)
            left.push_back(row);
    };
    std::vector<std::size_t> left;
    for (std::size_t street = 0; street < m_streets.size(); ++street) {
        takeOthers(m_streets[street].code, left);
        streetOffsets[street] = std::uint32_t(bytes.size());
        take(row, m_streets[street].code, m_streetRecords[street].place);
    }
    streetOffsets[m_streets.size()] = std::uint32_t(bytes.size());
    takeOthers(~0ull, left);
    for (std::size_t i = 0; i < left.size();) {
        const std::uint64_t owner = rows[left[i]].code / 10000;
        const std::uint32_t place = placeOf(owner / 10000);
        OwnerHousesRecord record{owner, std::uint32_t(bytes.size()), 0};
        std::size_t at = left[i];
        take(at, owner, place);
        while (i < left.size() && rows[left[i]].code / 10000 == owner)
            ++i;
        record.size = std::uint32_t(bytes.size()) - record.offset;
        others.push_back(record);
    }
    writer.put(Section::StreetHouses, streetOffsets);
    writer.put(Section::OtherHouses, others);
    writer.putBytes(Section::HouseBytes, bytes);
    putTexts(writer, Section::SuffixOffsets, Section::SuffixBytes, m_houses.suffixes());
    const auto asPair = [](const PostRecord& post) { return std::tie(post.index, post.place); };
    std::sort(m_posts.begin(), m_posts.end(), [&](const auto& a, const auto& b) { return asPair(a) < asPair(b); });
    m_posts.erase(std::unique(m_posts.begin(), m_posts.end(),
                      [&](const auto& a, const auto& b) { return asPair(a) == asPair(b); }),
        m_posts.end());
    writer.put(Section::PostPlaces, m_posts);
}

void BaseBuilder::build(IndexWriter& writer)
{
    sortCurrent(m_places);
    sortCurrent(m_streets);
    std::stable_sort(
        m_formers.begin(), m_formers.end(), [](const Object& a, const Object& b) { return a.code < b.code; });
    renumberNames();
    buildPlaces();
    buildStreets();
    groupByName(writer);
    putNames(writer);
    putPrefixes(writer);
    putFormers(writer);
    putNameRecords(writer);
    putHouses(writer);
    writer.put(Section::Places, m_placeRecords);
    writer.put(Section::Streets, m_streetRecords);
    QString types;
    for (const auto& [shortName, fullName] : m_types)
        types += fromCp866(shortName) + u'\t' + fromCp866(fullName) + u'\n';
    writer.putBytes(Section::Types, types.toStdString());
}

} // namespace okno::address
