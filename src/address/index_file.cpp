// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/index_file.h"

#include <QCryptographicHash>
#include <array>
#include <bit>
#include <cstring>

static_assert(std::endian::native == std::endian::little, "the index is read in place");

namespace okno::address {

using core::Error;
using core::ErrorCode;
using core::Result;

std::uint32_t crc32(std::span<const unsigned char> bytes, std::uint32_t crc)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) ? 0xedb88320u : 0u);
            made[i] = value;
        }
        return made;
    }();
    crc = ~crc;
    for (const unsigned char byte : bytes)
        crc = table[(crc ^ byte) & 0xff] ^ (crc >> 8);
    return ~crc;
}

Result<std::shared_ptr<const IndexFile>> IndexFile::open(const QString& path)
{
    auto file = std::make_shared<IndexFile>();
    file->m_file.setFileName(path);
    if (!file->m_file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable, {}, {}, file->m_file.errorString());
    const qint64 size = file->m_file.size();
    if (size < qint64(sizeof(IndexHeader)))
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("shorter than its header"));
    file->m_data = file->m_file.map(0, size);
    if (!file->m_data)
        return Error(ErrorCode::FileUnreadable, {}, {}, file->m_file.errorString());
    file->m_header = reinterpret_cast<const IndexHeader*>(file->m_data);
    if (auto bound = file->bind(); !bound)
        return bound.error();
    return std::shared_ptr<const IndexFile>(std::move(file));
}

template <typename T> bool IndexFile::bindSection(Section section, std::span<const T>& out)
{
    const SectionRecord& record = m_header->sections[std::size_t(section)];
    const auto size = std::uint64_t(m_file.size());
    if (record.offset % 8 != 0 || record.offset > size || record.size > size - record.offset
        || record.size % sizeof(T) != 0)
        return false;
    out = {reinterpret_cast<const T*>(m_data + record.offset), record.size / sizeof(T)};
    return true;
}

Result<> IndexFile::bind()
{
    if (std::memcmp(m_header->magic, IndexMagic, sizeof IndexMagic) != 0)
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("not an address index"));
    if (m_header->version != IndexVersion || m_header->sectionCount != std::uint32_t(Section::Count))
        return Error(ErrorCode::AddressBaseVersion, {}, {}, QStringLiteral("version %1").arg(m_header->version));
    IndexHeader copy = *m_header;
    copy.headerCrc = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(&copy);
    if (crc32({bytes, sizeof copy}) != m_header->headerCrc || m_header->fileSize != std::uint64_t(m_file.size()))
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("header or length"));
    const bool all = bindSection(Section::Names, names) && bindSection(Section::NameBytes, nameBytes)
        && bindSection(Section::NameWords, nameWords) && bindSection(Section::WordOffsets, wordOffsets)
        && bindSection(Section::WordBytes, wordBytes) && bindSection(Section::WordNameOffsets, wordNameOffsets)
        && bindSection(Section::WordNames, wordNames) && bindSection(Section::WordCosts, wordCosts)
        && bindSection(Section::NamePlaces, namePlaces) && bindSection(Section::NameStreets, nameStreets)
        && bindSection(Section::NameFormers, nameFormers) && bindSection(Section::Places, places)
        && bindSection(Section::Streets, streets) && bindSection(Section::Formers, formers)
        && bindSection(Section::Changes, changes) && bindSection(Section::StreetHouses, streetHouses)
        && bindSection(Section::OtherHouses, otherHouses) && bindSection(Section::HouseBytes, houseBytes)
        && bindSection(Section::SuffixOffsets, suffixOffsets) && bindSection(Section::SuffixBytes, suffixBytes)
        && bindSection(Section::PostPlaces, postPlaces) && bindSection(Section::Prefixes, prefixes)
        && bindSection(Section::PrefixObjects, prefixObjects) && bindSection(Section::Types, types)
        && bindSection(Section::Info, info);
    const bool fits = all && !names.empty() && !wordOffsets.empty() && wordNameOffsets.size() == wordOffsets.size()
        && wordCosts.size() == wordOffsets.size() && streetHouses.size() == streets.size() + 1
        && !suffixOffsets.empty();
    if (!fits)
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("sections"));
    return core::Done();
}

bool IndexFile::referencesHold() const
{
    const auto below = [](std::span<const std::uint32_t> items, std::uint64_t bound) {
        for (const std::uint32_t item : items) {
            if (item >= bound)
                return false;
        }
        return true;
    };
    for (std::uint32_t i = 0; i < placeCount(); ++i) {
        const PlaceRecord& place = places[i];
        if (place.name >= nameCount() || place.end <= i || place.end > placeCount() || place.streets > streetCount()
            || (place.parent != None && place.parent >= i))
            return false;
    }
    for (const FormerRecord& former : formers) {
        if (former.name >= nameCount() || (former.parent != None && former.parent >= placeCount()))
            return false;
    }
    for (const StreetRecord& street : streets) {
        if (street.name >= nameCount() || street.place >= placeCount())
            return false;
    }
    return below(nameWords, wordCount()) && below(wordNames, nameCount()) && below(namePlaces, placeCount())
        && below(nameStreets, streetCount()) && below(nameFormers, formers.size());
}

Result<> IndexFile::verify() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = m_file.size();
    for (qint64 at = sizeof(IndexHeader); at < size; at += 1 << 24) {
        const qint64 part = std::min<qint64>(1 << 24, size - at);
        hash.addData(QByteArrayView(m_data + at, part));
    }
    const QByteArray sum = hash.result();
    if (std::memcmp(sum.constData(), m_header->contentSha256, 32) != 0)
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("checksum"));
    if (!referencesHold())
        return Error(ErrorCode::AddressBaseBroken, {}, {}, QStringLiteral("references"));
    return core::Done();
}

} // namespace okno::address
