// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/index_format.h"
#include "core/result.h"

#include <QFile>
#include <QString>
#include <algorithm>
#include <memory>
#include <span>
#include <string_view>

namespace okno::address {

// The mapped index. Opening checks the header, the version and that all sections lie inside the file and fit together;
// verify() reads everything, compares the checksum and follows every reference: do it once to a file from elsewhere.
class IndexFile {
public:
    // Errors: FileUnreadable, AddressBaseBroken, AddressBaseVersion.
    [[nodiscard]] static core::Result<std::shared_ptr<const IndexFile>> open(const QString& path);

    [[nodiscard]] core::Result<> verify() const;
    [[nodiscard]] const IndexHeader& header() const { return *m_header; }

    std::span<const std::uint32_t> nameWords, wordOffsets, wordNameOffsets, wordNames;
    std::span<const std::uint32_t> namePlaces, nameStreets, nameFormers;
    std::span<const std::uint32_t> streetHouses, suffixOffsets, prefixObjects;
    std::span<const std::uint8_t> houseBytes;
    std::span<const NameRecord> names; // and one more, where the last ends
    std::span<const StreetRecord> streets;
    std::span<const std::uint64_t> wordCosts;
    std::span<const char> nameBytes, wordBytes, suffixBytes, types, info;
    std::span<const PlaceRecord> places;
    std::span<const FormerRecord> formers;
    std::span<const ChangeRecord> changes;
    std::span<const OwnerHousesRecord> otherHouses;
    std::span<const PostRecord> postPlaces;
    std::span<const PrefixRecord> prefixes;

    [[nodiscard]] std::uint32_t nameCount() const { return std::uint32_t(names.size() - 1); }
    [[nodiscard]] std::uint32_t wordCount() const { return std::uint32_t(wordOffsets.size() - 1); }
    [[nodiscard]] std::uint32_t placeCount() const { return std::uint32_t(places.size()); }
    [[nodiscard]] std::uint32_t streetCount() const { return std::uint32_t(streets.size()); }

    // items[offsets[at] .. offsets[at + 1]), cut to what there is.
    template <typename T>
    [[nodiscard]] static std::span<const T> slice(
        std::span<const T> items, std::span<const std::uint32_t> offsets, std::size_t at)
    {
        if (at + 1 >= offsets.size())
            return {};
        return cut(items, offsets[at], offsets[at + 1]);
    }
    // The same for what a name has: `first` says where it begins.
    template <typename T>
    [[nodiscard]] std::span<const T> ofName(
        std::span<const T> items, std::uint32_t NameRecord::* first, std::size_t name) const
    {
        if (name + 1 >= names.size())
            return {};
        return cut(items, names[name].*first, names[name + 1].*first);
    }
    [[nodiscard]] static std::string_view text(std::span<const char> chars) { return {chars.data(), chars.size()}; }
    [[nodiscard]] std::string_view name(std::uint32_t id) const
    {
        return text(ofName(nameBytes, &NameRecord::text, id));
    }
    [[nodiscard]] std::string_view word(std::uint32_t id) const { return text(slice(wordBytes, wordOffsets, id)); }
    [[nodiscard]] std::span<const std::uint32_t> wordsOf(std::uint32_t name) const
    {
        return ofName(nameWords, &NameRecord::words, name);
    }
    [[nodiscard]] std::span<const std::uint32_t> placesOf(std::uint32_t name) const
    {
        return ofName(namePlaces, &NameRecord::places, name);
    }
    [[nodiscard]] std::span<const std::uint32_t> streetsOf(std::uint32_t name) const
    {
        return ofName(nameStreets, &NameRecord::streets, name);
    }
    [[nodiscard]] std::span<const std::uint32_t> formersOf(std::uint32_t name) const
    {
        return ofName(nameFormers, &NameRecord::formers, name);
    }
    // Streets of a place and of all that lies in it end here.
    [[nodiscard]] std::uint32_t streetsEnd(std::uint32_t place) const
    {
        const std::uint32_t end = places[place].end;
        return end < placeCount() ? std::min(places[end].streets, streetCount()) : streetCount();
    }

private:
    template <typename T> static std::span<const T> cut(std::span<const T> items, std::size_t from, std::size_t to)
    {
        from = std::min(from, items.size());
        to = std::min(to, items.size());
        return items.subspan(from, to > from ? to - from : 0);
    }
    core::Result<> bind();
    template <typename T> bool bindSection(Section section, std::span<const T>& out);
    bool referencesHold() const;

    QFile m_file;
    const uchar* m_data = nullptr;
    const IndexHeader* m_header = nullptr;
};

[[nodiscard]] std::uint32_t crc32(std::span<const unsigned char> bytes, std::uint32_t crc = 0);

} // namespace okno::address
