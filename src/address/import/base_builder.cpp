// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/base_builder.h"

#include "address/code.h"
#include "address/cp866.h"
#include "address/name_words.h"

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

std::vector<std::uint32_t> offsetsOf(const std::vector<std::uint32_t>& counts)
{
    std::vector<std::uint32_t> offsets(counts.size() + 1);
    for (std::size_t i = 0; i < counts.size(); ++i)
        offsets[i + 1] = offsets[i] + counts[i];
    return offsets;
}

// Texts end to end with their offsets.
template <typename Texts>
void putTexts(IndexWriter& writer, Section offsetSection, Section byteSection, const Texts& texts)
{
    std::vector<std::uint32_t> offsets = {0};
    std::string bytes;
    for (const auto& text : texts) {
        bytes += text;
        offsets.push_back(std::uint32_t(bytes.size()));
    }
    writer.put(offsetSection, offsets);
    writer.putBytes(byteSection, bytes);
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
        m_streetNames.push_back(street.name);
        m_streetPlaces.push_back(place);
        m_streetPosts.push_back(street.post);
        m_streetNumbers.push_back(std::uint16_t(street.code % 10000));
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
        return importanceKey(std::uint8_t(Rank::Street), m_placeRecords[m_streetPlaces[street]].rank,
            m_names[m_streetNames[street]].size(), reference);
    }
    const PlaceRecord& place = m_placeRecords[reference];
    return importanceKey(place.rank, 0, m_names[place.name].size(), reference);
}

void BaseBuilder::groupByName(IndexWriter& writer)
{
    std::vector<std::uint32_t> placeCounts(m_names.size()), streetCounts(m_names.size());
    for (const PlaceRecord& place : m_placeRecords)
        ++placeCounts[place.name];
    for (const std::uint32_t name : m_streetNames)
        ++streetCounts[name];
    m_namePlaceOffsets = offsetsOf(placeCounts);
    m_nameStreetOffsets = offsetsOf(streetCounts);
    m_namePlaces.resize(m_placeRecords.size());
    m_nameStreets.resize(m_streetNames.size());
    // Ranks are few: going through the objects once a rank leaves every list sorted by importance.
    std::vector<std::uint32_t> placeAt(m_namePlaceOffsets), streetAt(m_nameStreetOffsets);
    for (std::uint8_t rank = 0; rank <= std::uint8_t(Rank::Street); ++rank) {
        for (std::uint32_t i = 0; i < m_placeRecords.size(); ++i) {
            if (m_placeRecords[i].rank == rank)
                m_namePlaces[placeAt[m_placeRecords[i].name]++] = i;
        }
        for (std::uint32_t i = 0; i < m_streetNames.size(); ++i) {
            if (m_placeRecords[m_streetPlaces[i]].rank == rank)
                m_nameStreets[streetAt[m_streetNames[i]]++] = i;
        }
    }
    writer.put(Section::NamePlaceOffsets, m_namePlaceOffsets);
    writer.put(Section::NamePlaces, m_namePlaces);
    writer.put(Section::NameStreetOffsets, m_nameStreetOffsets);
    writer.put(Section::NameStreets, m_nameStreets);
}

void BaseBuilder::putNames(IndexWriter& writer)
{
    putTexts(writer, Section::NameOffsets, Section::NameBytes, m_names);
    // Words by first use, then sorted and renumbered.
    std::deque<std::string> texts;
    std::unordered_map<std::string_view, std::uint32_t> ids;
    m_nameWordOffsets = {0};
    const auto use = [&](const std::string& word) {
        auto found = ids.find(word);
        if (found == ids.end()) {
            texts.push_back(word);
            found = ids.emplace(texts.back(), std::uint32_t(texts.size() - 1)).first;
        }
        m_nameWords.push_back(found->second);
    };
    for (const std::string_view name : m_names) {
        const NameWords words = nameWords(name);
        const std::size_t exact = std::min<std::size_t>(words.exact.size(), 255);
        for (const std::string& word : words.exact)
            use(word);
        for (const std::string& word : words.also)
            use(word);
        m_nameExact.push_back(std::uint8_t(exact));
        m_nameWordOffsets.push_back(std::uint32_t(m_nameWords.size()));
    }
    std::vector<std::uint32_t> order(texts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<std::uint32_t> fresh(texts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        fresh[order[i]] = i;
        m_words.push_back(texts[order[i]]);
    }
    std::vector<std::uint32_t> counts(m_words.size());
    for (std::uint32_t& word : m_nameWords) {
        word = fresh[word];
        ++counts[word];
    }
    m_wordNameOffsets = offsetsOf(counts);
    m_wordNames.resize(m_nameWords.size());
    std::vector<std::uint32_t> at(m_wordNameOffsets);
    for (std::uint32_t name = 0; name < m_names.size(); ++name) {
        for (std::uint32_t i = m_nameWordOffsets[name]; i < m_nameWordOffsets[name + 1]; ++i)
            m_wordNames[at[m_nameWords[i]]++] = name;
    }
    std::vector<std::uint64_t> costs = {0};
    const auto streetsEnd = [this](std::uint32_t end) {
        return end < m_placeRecords.size() ? m_placeRecords[end].streets : std::uint32_t(m_streetNames.size());
    };
    for (std::uint32_t word = 0; word < m_words.size(); ++word) {
        std::uint64_t cost = costs.back();
        for (std::uint32_t i = m_wordNameOffsets[word]; i < m_wordNameOffsets[word + 1]; ++i) {
            const std::uint32_t name = m_wordNames[i];
            cost += m_nameStreetOffsets[name + 1] - m_nameStreetOffsets[name];
            for (std::uint32_t k = m_namePlaceOffsets[name]; k < m_namePlaceOffsets[name + 1]; ++k) {
                const PlaceRecord& place = m_placeRecords[m_namePlaces[k]];
                cost += place.end - m_namePlaces[k] + streetsEnd(place.end) - place.streets;
            }
        }
        costs.push_back(cost);
    }
    writer.put(Section::NameWordOffsets, m_nameWordOffsets);
    writer.put(Section::NameWords, m_nameWords);
    writer.put(Section::NameExact, m_nameExact);
    putTexts(writer, Section::WordOffsets, Section::WordBytes, m_words);
    writer.put(Section::WordNameOffsets, m_wordNameOffsets);
    writer.put(Section::WordNames, m_wordNames);
    writer.put(Section::WordCosts, costs);
}

// For the shortest prefixes everything is a match; what is best among them is found here, once.
void BaseBuilder::putPrefixes(IndexWriter& writer) const
{
    std::vector<PrefixRecord> prefixes;
    std::vector<std::uint32_t> objects;
    std::vector<std::uint32_t> seen(m_names.size(), 0);
    std::uint32_t stamp = 0;
    for (std::size_t length = 1; length <= StoredPrefixLength; ++length) {
        for (std::uint32_t from = 0; from < m_words.size();) {
            if (m_words[from].size() < length) {
                ++from;
                continue;
            }
            const std::string prefix = m_words[from].substr(0, length);
            std::uint32_t to = from;
            while (to < m_words.size() && m_words[to].starts_with(prefix))
                ++to;
            if (m_wordNameOffsets[to] - m_wordNameOffsets[from] > StoredPrefixNames) {
                ++stamp;
                const bool whole = m_words[from] == prefix;
                std::vector<std::uint64_t> best; // a heap, the worst on top
                const auto offer = [&](std::uint64_t key) {
                    if (best.size() == StoredPrefixObjects) {
                        if (key >= best.front())
                            return false;
                        std::pop_heap(best.begin(), best.end());
                        best.pop_back();
                    }
                    best.push_back(key);
                    std::push_heap(best.begin(), best.end());
                    return true;
                };
                for (std::uint32_t i = m_wordNameOffsets[from]; i < m_wordNameOffsets[to]; ++i) {
                    const std::uint32_t name = m_wordNames[i];
                    if (std::exchange(seen[name], stamp) == stamp)
                        continue;
                    const bool exact = whole && m_nameExact[name] == 1 && m_nameWords[m_nameWordOffsets[name]] == from;
                    const std::uint64_t unfinished = exact ? 0 : KeyUnfinished;
                    for (std::uint32_t k = m_namePlaceOffsets[name]; k < m_namePlaceOffsets[name + 1]; ++k) {
                        if (!offer(unfinished | keyOf(m_namePlaces[k])))
                            break;
                    }
                    for (std::uint32_t k = m_nameStreetOffsets[name]; k < m_nameStreetOffsets[name + 1]; ++k) {
                        if (!offer(unfinished | keyOf(m_nameStreets[k] | StreetBit)))
                            break;
                    }
                }
                std::sort_heap(best.begin(), best.end());
                PrefixRecord record{};
                prefix.copy(record.text, sizeof record.text);
                record.first = std::uint32_t(objects.size());
                record.count = std::uint32_t(best.size());
                prefixes.push_back(record);
                for (const std::uint64_t key : best)
                    objects.push_back(std::uint32_t(key));
            }
            from = to;
        }
    }
    std::sort(prefixes.begin(), prefixes.end(), [](const PrefixRecord& a, const PrefixRecord& b) {
        return std::string_view(a.text, 4) < std::string_view(b.text, 4);
    });
    writer.put(Section::Prefixes, prefixes);
    writer.put(Section::PrefixObjects, objects);
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
    const std::vector<std::uint32_t> offsets = offsetsOf(counts);
    std::vector<std::uint32_t> at(offsets), items(records.size());
    for (std::uint32_t i = 0; i < records.size(); ++i)
        items[at[records[i].name]++] = i;
    writer.put(Section::NameFormerOffsets, offsets);
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
        take(row, m_streets[street].code, m_streetPlaces[street]);
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
    putHouses(writer);
    writer.put(Section::Places, m_placeRecords);
    writer.put(Section::StreetNames, m_streetNames);
    writer.put(Section::StreetPlaces, m_streetPlaces);
    writer.put(Section::StreetPosts, m_streetPosts);
    writer.put(Section::StreetNumbers, m_streetNumbers);
    QString types;
    for (const auto& [shortName, fullName] : m_types)
        types += fromCp866(shortName) + u'\t' + fromCp866(fullName) + u'\n';
    writer.putBytes(Section::Types, types.toStdString());
}

} // namespace okno::address
