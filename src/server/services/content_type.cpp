// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/content_type.h"

#include <QIODevice>
#include <QtEndian>
#include <zlib.h>

namespace okno::server {
namespace {

constexpr qint64 block = 64 * 1024;

core::Error broken(const char* what)
{
    return core::Error(core::ErrorCode::FileBroken, {}, {}, QString::fromLatin1(what));
}

QByteArray readAt(QIODevice& device, qint64 offset, qint64 length)
{
    return offset <= device.size() && device.seek(offset) ? device.read(length) : QByteArray();
}

// A PDF may have rubbish before its header and after its end; viewers accept 1024 bytes of it, so do we.
core::Result<> checkPdf(QIODevice& device)
{
    const qint64 size = device.size();
    const qint64 tailLength = qMin<qint64>(size, 2048);
    const QByteArray tail = readAt(device, size - tailLength, tailLength);
    if (!tail.contains("%%EOF"))
        return broken("PDF without %%EOF");
    const qsizetype at = tail.lastIndexOf("startxref");
    if (at < 0)
        return broken("PDF without startxref");
    const QByteArray number = tail.sliced(at + 9).trimmed();
    qsizetype digits = 0;
    while (digits < number.size() && number.at(digits) >= '0' && number.at(digits) <= '9')
        ++digits;
    bool isNumber = false;
    const qint64 xref = number.first(digits).toLongLong(&isNumber);
    if (!isNumber || xref < 0 || xref >= size)
        return broken("PDF whose cross references lie outside");
    // A table ("xref") or a stream ("12 0 obj"); the header may stand some bytes from the beginning.
    const QByteArray there = readAt(device, xref, 1100);
    if (!there.contains("xref") && !there.contains(" obj"))
        return broken("PDF without cross references");
    return core::Done();
}

bool isStandalone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

// Walks from segment to segment to the first scan, which must come after a frame; the image ends with EOI.
core::Result<> checkJpeg(QIODevice& device)
{
    const qint64 size = device.size();
    qint64 at = 2;
    bool frame = false;
    while (true) {
        const QByteArray head = readAt(device, at, 4);
        if (head.size() < 4 || static_cast<uchar>(head.at(0)) != 0xFF)
            return broken("JPEG whose segments are out of step");
        const auto marker = static_cast<uchar>(head.at(1));
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        if (marker == 0xD9)
            return broken("JPEG without an image");
        if (isStandalone(marker)) {
            at += 2;
            continue;
        }
        const int length = qFromBigEndian<quint16>(head.constData() + 2);
        if (length < 2 || at + 2 + length > size)
            return broken("JPEG whose segment is cut");
        frame = frame || (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC);
        at += 2 + length;
        if (marker == 0xDA)
            break;
    }
    if (!frame)
        return broken("JPEG without a frame");
    const qint64 tailLength = qMin<qint64>(size - at, 4096);
    if (tailLength < 2 || !readAt(device, size - tailLength, tailLength).contains("\xFF\xD9"))
        return broken("JPEG without an end");
    return core::Done();
}

// Walks all chunks and checks each CRC.
core::Result<> checkPng(QIODevice& device)
{
    const qint64 size = device.size();
    qint64 at = 8;
    bool first = true;
    bool data = false;
    while (true) {
        const QByteArray head = readAt(device, at, 8);
        if (head.size() < 8)
            return broken("PNG that is cut");
        const qint64 length = qFromBigEndian<quint32>(head.constData());
        const QByteArray name = head.sliced(4);
        if (length > 0x7FFFFFFF || at + 12 + length > size)
            return broken("PNG whose chunk is cut");
        if (first && (name != "IHDR" || length != 13))
            return broken("PNG without a header");
        if (first) {
            const QByteArray header = device.read(8);
            if (header.size() < 8 || qFromBigEndian<quint32>(header.constData()) == 0
                || qFromBigEndian<quint32>(header.constData() + 4) == 0)
                return broken("PNG without a size");
            if (!device.seek(at + 8))
                return broken("PNG that cannot be read");
        }
        first = false;
        data = data || name == "IDAT";
        uLong sum = crc32(0, reinterpret_cast<const Bytef*>(name.constData()), 4);
        for (qint64 left = length; left > 0;) {
            const QByteArray part = device.read(qMin(left, block));
            if (part.isEmpty())
                return broken("PNG that cannot be read");
            sum = crc32(sum, reinterpret_cast<const Bytef*>(part.constData()), static_cast<uInt>(part.size()));
            left -= part.size();
        }
        const QByteArray stored = device.read(4);
        if (stored.size() < 4 || qFromBigEndian<quint32>(stored.constData()) != static_cast<quint32>(sum))
            return broken("PNG with a wrong check sum");
        at += 12 + length;
        if (name == "IEND")
            return data ? core::Result<>(core::Done()) : broken("PNG without an image");
    }
}

// The structure of TIFF 6.0: directories, and the strips or tiles that they name, all within the file.
class TiffCheck {
public:
    explicit TiffCheck(QIODevice& device, bool little) : m_device(device), m_size(device.size()), m_little(little) { }

    core::Result<> run()
    {
        qint64 directory = number32(readAt(m_device, 4, 4));
        for (int pages = 0; directory != 0; ++pages) {
            if (pages > 1000 || directory < 8 || directory + 2 > m_size)
                return broken("TIFF whose directory lies outside");
            const core::Result<qint64> next = checkDirectory(directory);
            if (!next)
                return next.error();
            directory = *next;
        }
        return m_images > 0 ? core::Result<>(core::Done()) : broken("TIFF without an image");
    }

private:
    [[nodiscard]] quint32 number32(const QByteArray& bytes) const
    {
        return bytes.size() < 4 ? 0
            : m_little          ? qFromLittleEndian<quint32>(bytes.constData())
                                : qFromBigEndian<quint32>(bytes.constData());
    }
    [[nodiscard]] quint16 number16(const QByteArray& bytes) const
    {
        return bytes.size() < 2 ? 0
            : m_little          ? qFromLittleEndian<quint16>(bytes.constData())
                                : qFromBigEndian<quint16>(bytes.constData());
    }

    // The values of an entry of SHORT or LONG; at most as many as a large scan has.
    [[nodiscard]] std::vector<qint64> values(const QByteArray& entry)
    {
        const int type = number16(entry.sliced(2, 2));
        const qint64 count = number32(entry.sliced(4, 4));
        const qint64 width = type == 3 ? 2 : 4;
        if ((type != 3 && type != 4) || count == 0 || count > 200'000)
            return {};
        const QByteArray bytes =
            count * width <= 4 ? entry.sliced(8, 4) : readAt(m_device, number32(entry.sliced(8, 4)), count * width);
        std::vector<qint64> list;
        if (bytes.size() < count * width)
            return list;
        for (qint64 i = 0; i < count; ++i)
            list.push_back(width == 2 ? number16(bytes.sliced(i * 2, 2)) : number32(bytes.sliced(i * 4, 4)));
        return list;
    }

    [[nodiscard]] core::Result<qint64> checkDirectory(qint64 directory)
    {
        const int count = number16(readAt(m_device, directory, 2));
        const QByteArray entries = readAt(m_device, directory + 2, qint64(count) * 12 + 4);
        if (count == 0 || entries.size() < qint64(count) * 12 + 4)
            return broken("TIFF whose directory is cut");
        std::vector<qint64> offsets;
        std::vector<qint64> lengths;
        for (int i = 0; i < count; ++i) {
            const QByteArray entry = entries.sliced(i * 12, 12);
            const int tag = number16(entry);
            if (tag == 273 || tag == 324) // StripOffsets, TileOffsets
                offsets = values(entry);
            else if (tag == 279 || tag == 325) // StripByteCounts, TileByteCounts
                lengths = values(entry);
        }
        if (offsets.empty() || offsets.size() != lengths.size())
            return broken("TIFF without an image");
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            if (offsets[i] < 8 || lengths[i] == 0 || offsets[i] + lengths[i] > m_size)
                return broken("TIFF whose image is cut");
        }
        ++m_images;
        return qint64(number32(entries.sliced(qint64(count) * 12, 4)));
    }

    QIODevice& m_device;
    qint64 m_size;
    bool m_little;
    int m_images = 0;
};

} // namespace

QStringList acceptedTypes()
{
    return {QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/tiff")};
}

core::Result<QString> recogniseContent(QIODevice& device)
{
    if (device.size() == 0)
        return core::ErrorCode::FileEmpty;
    const QByteArray head = readAt(device, 0, 1024);
    const auto checked = [](const core::Result<>& check, const QString& type) -> core::Result<QString> {
        return check ? core::Result<QString>(type) : core::Result<QString>(check.error());
    };
    if (head.contains("%PDF-"))
        return checked(checkPdf(device), QStringLiteral("application/pdf"));
    if (head.startsWith("\xFF\xD8\xFF"))
        return checked(checkJpeg(device), QStringLiteral("image/jpeg"));
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return checked(checkPng(device), QStringLiteral("image/png"));
    if (head.startsWith(QByteArrayView("II*\0", 4)))
        return checked(TiffCheck(device, true).run(), QStringLiteral("image/tiff"));
    if (head.startsWith(QByteArrayView("MM\0*", 4)))
        return checked(TiffCheck(device, false).run(), QStringLiteral("image/tiff"));
    return core::ErrorCode::FileTypeWrong;
}

} // namespace okno::server
