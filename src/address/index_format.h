// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace okno::address {

// The index file: a header, then sections of little-endian arrays, each starting at a multiple of 8 bytes.
// Places stand in the order of their codes, so that all that lies in a place is one range of places and one of streets.
constexpr char IndexMagic[8] = {'O', 'K', 'N', 'O', 'A', 'D', 'R', '1'};
constexpr std::uint32_t IndexVersion = 2;
constexpr std::uint32_t None = 0xffffffff;
// A reference to a street has this bit, a reference to a place has not.
constexpr std::uint32_t StreetBit = 0x80000000;

enum class Section : std::uint32_t {
    Names, // NameRecord[names + 1]
    NameBytes, // names as the base spells them, code page 866
    NameWords, // u32 word ids; the exact words of a name come first
    WordOffsets, // u32[words + 1] into WordBytes
    WordBytes, // sorted folded words
    WordNameOffsets, // u32[words + 1] into WordNames
    WordNames, // u32 names that have the word
    WordCosts, // u64[words + 1]: running count of all objects in or under a name with the word
    NamePlaces, // u32 places, the most important first
    NameStreets, // u32 streets, the most important first
    NameFormers, // u32 former objects
    Places, // PlaceRecord[]
    Streets, // StreetRecord[]
    Formers, // FormerRecord[], by code
    Changes, // ChangeRecord[], by old code
    StreetHouses, // u32[streets + 1] into HouseBytes
    OtherHouses, // OwnerHousesRecord[], by owner: places, and streets that the base does not list
    HouseBytes,
    SuffixOffsets, // u32[suffixes + 1] into SuffixBytes
    SuffixBytes, // what follows the number of a house, UTF-8
    PostPlaces, // PostRecord[], by postal index
    Prefixes, // PrefixRecord[], by prefix: the best objects of short prefixes, found beforehand
    PrefixObjects, // u32 references
    Types, // UTF-8 lines: short name, tab, full name
    Info, // UTF-8 JSON: what was imported
    Count
};

struct SectionRecord {
    std::uint64_t offset;
    std::uint64_t size;
};

struct IndexHeader {
    char magic[8];
    std::uint32_t version;
    std::uint32_t sectionCount;
    std::uint64_t fileSize;
    std::uint32_t baseDate; // YYYYMMDD of the official base
    std::uint32_t headerCrc; // CRC-32 of the header with this field zero
    unsigned char contentSha256[32]; // of everything after the header
    SectionRecord sections[std::size_t(Section::Count)];
};

struct PlaceRecord {
    std::uint64_t code; // eleven digits
    std::uint32_t name;
    std::uint32_t parent; // None for a region
    std::uint32_t end; // one past the last place that lies in it
    std::uint32_t streets; // the first street of it or of what lies in it
    std::uint32_t post; // postal index << 8 | type
    std::uint8_t rank; // importance, 0 is the highest
    std::uint8_t status;
    std::uint16_t reserved;
};
static_assert(sizeof(PlaceRecord) == 32);

// All that a search asks of a name lies in one or two lines of the cache; each field ends where the next record's
// begins.
struct NameRecord {
    std::uint32_t text; // into NameBytes
    std::uint32_t words; // into NameWords
    std::uint32_t places; // into NamePlaces
    std::uint32_t streets; // into NameStreets
    std::uint32_t formers; // into NameFormers
    std::uint8_t exact; // how many of its words make the exact name
    std::uint8_t placeRank; // of its most important place; NoRank without one
    std::uint8_t streetRank; // of the most important place that has such a street
    std::uint8_t reserved;
};
constexpr std::uint8_t NoRank = 255;
static_assert(sizeof(NameRecord) == 24);

struct StreetRecord {
    std::uint32_t name;
    std::uint32_t place;
    std::uint32_t post; // postal index << 8 | type
    std::uint16_t number; // UUUU of the code
    std::uint16_t reserved;
};
static_assert(sizeof(StreetRecord) == 16);

struct FormerRecord {
    std::uint64_t code; // 13 or 17 digits as a number, with AA
    std::uint32_t name;
    std::uint32_t parent; // the place that it lies in, None when there is none
    std::uint32_t post;
    std::uint8_t level;
    std::uint8_t reserved[3];
};
static_assert(sizeof(FormerRecord) == 24);

struct ChangeRecord {
    std::uint64_t oldCode;
    std::uint64_t newCode;
};

struct OwnerHousesRecord {
    std::uint64_t owner; // fifteen digits, the last four zero for a place
    std::uint32_t offset;
    std::uint32_t size;
};

struct PostRecord {
    std::uint32_t index;
    std::uint32_t place;
};

struct PrefixRecord {
    char text[4]; // padded with zeros
    std::uint32_t first; // into PrefixObjects
    std::uint32_t count;
    std::uint32_t reserved;
};

// Importance: cities that are regions, centres by STATUS, then levels.
enum class Rank : std::uint8_t {
    FederalCity,
    RegionCentre,
    DistrictCentre,
    Region,
    District,
    City,
    Settlement,
    Street
};

// How an object is ordered among results; the smallest comes first. Below the bits that a query decides stand
// importance, the length of the name and the place in the base.
constexpr std::uint64_t KeyInherited = 1ull << 63; // only the places above it fit the query
constexpr std::uint64_t KeyOtherType = 1ull << 62; // a kind was typed, and it is not this one's
constexpr std::uint64_t KeyUnfinished = 1ull << 61; // its name was not typed whole
constexpr std::uint64_t KeyOtherWord = 1ull << 60; // another word for its kind was typed: «п» of a «пгт»
[[nodiscard]] constexpr std::uint64_t importanceKey(
    std::uint8_t rank, std::uint8_t parentRank, std::size_t nameLength, std::uint32_t reference)
{
    const std::uint64_t length = nameLength < 255 ? nameLength : 255;
    return std::uint64_t(rank & 15) << 44 | std::uint64_t(parentRank & 15) << 40 | length << 32 | reference;
}

// Prefixes of up to so many bytes that lead to more than so many names have their best objects stored.
constexpr std::size_t StoredPrefixLength = 4;
constexpr std::size_t StoredPrefixNames = 96;
constexpr std::size_t StoredPrefixObjects = 48;

} // namespace okno::address
