// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/index_writer.h"

#include "address/index_file.h"

#include <QCryptographicHash>
#include <QSaveFile>
#include <cstring>

namespace okno::address {

using core::Error;
using core::ErrorCode;

void IndexWriter::putBytes(Section section, std::string_view bytes)
{
    m_sections[std::size_t(section)].assign(bytes);
}

core::Result<qint64> IndexWriter::write(const QString& path, std::uint32_t baseDate) const
{
    static const char zeros[8] = {};
    IndexHeader header{};
    std::memcpy(header.magic, IndexMagic, sizeof IndexMagic);
    header.version = IndexVersion;
    header.sectionCount = std::uint32_t(Section::Count);
    header.baseDate = baseDate;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::uint64_t offset = sizeof header;
    static_assert(sizeof(IndexHeader) % 8 == 0);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const std::string& bytes = m_sections[i];
        const std::size_t padding = (8 - bytes.size() % 8) % 8;
        header.sections[i] = {offset, bytes.size()};
        offset += bytes.size() + padding;
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        hash.addData(QByteArrayView(zeros, qsizetype(padding)));
    }
    header.fileSize = offset;
    std::memcpy(header.contentSha256, hash.result().constData(), 32);
    header.headerCrc = crc32({reinterpret_cast<const unsigned char*>(&header), sizeof header});

    QSaveFile file(path);
    const auto failed = [&file] { return Error(ErrorCode::LocalStoreFailed, {}, {}, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    bool written = file.write(reinterpret_cast<const char*>(&header), sizeof header) == qint64(sizeof header);
    for (const std::string& bytes : m_sections) {
        const qint64 padding = qint64((8 - bytes.size() % 8) % 8);
        written = written && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size())
            && file.write(zeros, padding) == padding;
    }
    if (!written) {
        const Error error = failed();
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return failed();
    return qint64(offset);
}

} // namespace okno::address
