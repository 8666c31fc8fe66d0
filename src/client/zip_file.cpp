// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/zip_file.h"

#include <QFile>
#include <QIODevice>
#include <array>
#include <limits>

namespace okno::client {
namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 version = 20;
constexpr quint16 madeOnUnix = 3 << 8;
constexpr quint16 utf8Names = 1 << 11;
constexpr quint32 readableByItsUser = 0100600U << 16U;
constexpr qint64 crcAt = 14; // in the local header
constexpr qsizetype block = 256 * 1024;

template <typename T> void put(QByteArray& bytes, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes.append(static_cast<char>(value >> (8 * i)));
}

// CRC-32 of ISO 3309, as the archive wants it.
quint32 crcOf(quint32 crc, const char* bytes, qsizetype size)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
            made[i] = value;
        }
        return made;
    }();
    crc = ~crc;
    for (qsizetype i = 0; i < size; ++i)
        crc = table[(crc ^ static_cast<quint8>(bytes[i])) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

} // namespace

ZipFile::ZipFile(QIODevice& device, const QDateTime& time) : m_device(device)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    m_date = static_cast<quint16>((qBound(0, date.year() - 1980, 127) << 9) | (date.month() << 5) | date.day());
    m_time = static_cast<quint16>((clock.hour() << 11) | (clock.minute() << 5) | (clock.second() / 2));
}

QByteArray ZipFile::fields(const Entry& entry) const
{
    QByteArray bytes;
    put(bytes, version);
    put(bytes, utf8Names);
    put(bytes, quint16(0)); // stored
    put(bytes, m_time);
    put(bytes, m_date);
    put(bytes, entry.crc);
    put(bytes, entry.size);
    put(bytes, entry.size);
    put(bytes, static_cast<quint16>(entry.name.size()));
    put(bytes, quint16(0)); // extra
    return bytes;
}

bool ZipFile::begin(Entry& entry, const QString& name)
{
    entry.name = name.toUtf8();
    if (m_device.pos() > std::numeric_limits<quint32>::max() || entry.name.size() > std::numeric_limits<quint16>::max())
        return false;
    entry.offset = static_cast<quint32>(m_device.pos());
    QByteArray header;
    put(header, localSignature);
    header += fields(entry) + entry.name;
    return m_device.write(header) == header.size();
}

// What was not known at the beginning is written into its place.
bool ZipFile::end(const Entry& entry)
{
    const qint64 after = m_device.pos();
    QByteArray sizes;
    put(sizes, entry.crc);
    put(sizes, entry.size);
    put(sizes, entry.size);
    if (!m_device.seek(entry.offset + crcAt) || m_device.write(sizes) != sizes.size() || !m_device.seek(after))
        return false;
    m_entries.append(entry);
    return m_entries.size() <= std::numeric_limits<quint16>::max();
}

bool ZipFile::add(const QString& name, const QByteArray& bytes)
{
    Entry entry;
    if (!begin(entry, name) || m_device.write(bytes) != bytes.size())
        return false;
    entry.crc = crcOf(0, bytes.constData(), bytes.size());
    entry.size = static_cast<quint32>(bytes.size());
    return end(entry);
}

bool ZipFile::addFile(const QString& name, const QString& path)
{
    QFile file(path);
    Entry entry;
    if (!file.open(QIODevice::ReadOnly) || file.size() > std::numeric_limits<quint32>::max() || !begin(entry, name))
        return false;
    while (true) {
        const QByteArray bytes = file.read(block);
        if (bytes.isEmpty())
            break;
        entry.crc = crcOf(entry.crc, bytes.constData(), bytes.size());
        entry.size += static_cast<quint32>(bytes.size());
        if (m_device.write(bytes) != bytes.size())
            return false;
    }
    return file.error() == QFileDevice::NoError && end(entry);
}

bool ZipFile::finish()
{
    const qint64 start = m_device.pos();
    QByteArray list;
    for (const Entry& entry : std::as_const(m_entries)) {
        put(list, centralSignature);
        put(list, static_cast<quint16>(madeOnUnix | version));
        list += fields(entry);
        put(list, quint16(0)); // comment
        put(list, quint16(0)); // disk
        put(list, quint16(0)); // internal attributes
        put(list, readableByItsUser);
        put(list, entry.offset);
        list += entry.name;
    }
    if (start + list.size() > std::numeric_limits<quint32>::max())
        return false;
    const auto count = static_cast<quint16>(m_entries.size());
    const auto bytes = static_cast<quint32>(list.size());
    put(list, endSignature);
    put(list, quint32(0)); // this disk, the first disk
    put(list, count);
    put(list, count);
    put(list, bytes);
    put(list, static_cast<quint32>(start));
    put(list, quint16(0)); // comment
    return m_device.write(list) == list.size();
}

} // namespace okno::client
