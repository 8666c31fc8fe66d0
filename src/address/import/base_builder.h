// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/import/house_packer.h"
#include "address/import/index_writer.h"

#include <deque>
#include <string_view>
#include <unordered_map>

namespace okno::address {

struct ObjectCounts {
    qint64 current = 0;
    qint64 former = 0; // AA 01-50
    qint64 moved = 0; // 51
    qint64 gone = 0; // 99
    qint64 unplaced = 0; // current streets whose place is not current: found by name, not offered
    qint64 doubled = 0; // a second row with the code of a current object
    bool operator==(const ObjectCounts&) const = default;
};

// One row of KLADR or STREET.
struct ObjectRow {
    std::string_view name, type, code; // code page 866; 13 or 17 digits
    std::string_view postalIndex;
    std::string_view status; // KLADR only
};

// Turns rows, which may come in any order, into the sections of the index. The outcome depends on the rows alone.
class BaseBuilder {
public:
    BaseBuilder();

    // False for a code that is no code; the row is then left out.
    bool addPlace(const ObjectRow& row);
    bool addStreet(const ObjectRow& row);
    bool addChange(std::string_view oldCode, std::string_view newCode);
    bool addHouses(std::string_view code, std::string_view name, std::string_view korp, std::string_view postalIndex);
    void addType(std::string_view shortName, std::string_view fullName);

    // Once, at the end.
    void build(IndexWriter& writer);

    [[nodiscard]] const ObjectCounts& counts() const { return m_counts; }
    [[nodiscard]] const HousePacker& houses() const { return m_houses; }

private:
    struct Object {
        std::uint64_t code = 0; // 11 digits of a place, 15 of a street, 13 or 17 of a former one
        std::uint32_t name = 0;
        std::uint32_t post = 0;
        std::uint8_t status = 0;
        std::uint8_t level = 0;
    };

    bool addObject(const ObjectRow& row, std::size_t digits, std::vector<Object>& current);
    std::uint32_t internName(std::string_view name);
    std::uint32_t typeId(std::string_view shortName);
    void sortCurrent(std::vector<Object>& objects);
    void renumberNames();
    void buildPlaces();
    void buildStreets();
    void putNames(IndexWriter& writer);
    void putNameRecords(IndexWriter& writer) const;
    void putFormers(IndexWriter& writer);
    void putHouses(IndexWriter& writer);
    void putPrefixes(IndexWriter& writer) const;
    void groupByName(IndexWriter& writer);
    [[nodiscard]] std::uint32_t placeOf(std::uint64_t code11) const;
    [[nodiscard]] std::uint64_t keyOf(std::uint32_t reference) const;

    std::deque<std::string> m_nameTexts;
    std::unordered_map<std::string_view, std::uint32_t> m_nameIds;
    std::vector<std::pair<std::string, std::string>> m_types; // short, full
    std::unordered_map<std::string, std::uint32_t> m_typeIds;
    std::vector<Object> m_places, m_streets, m_formers;
    std::vector<ChangeRecord> m_changes;
    HousePacker m_houses;
    ObjectCounts m_counts;

    std::vector<std::string_view> m_names;
    std::vector<PlaceRecord> m_placeRecords;
    std::vector<StreetRecord> m_streetRecords;
    std::vector<PostRecord> m_posts;
    std::vector<std::uint32_t> m_namePlaceOffsets, m_namePlaces, m_nameStreetOffsets, m_nameStreets,
        m_nameFormerOffsets;
    std::vector<std::string> m_words;
    std::vector<std::uint32_t> m_wordNameOffsets, m_wordNames, m_nameWordOffsets, m_nameWords;
    std::vector<std::uint8_t> m_nameExact;
};

} // namespace okno::address
