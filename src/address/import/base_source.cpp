// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/import/base_source.h"

#include <QDir>
#include <QFileInfo>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace okno::address {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

class FileStream : public ByteStream {
public:
    explicit FileStream(const QString& path) : m_file(path) { }
    bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 read(char* to, qint64 most) override { return m_file.read(to, most); }
    Error failure() const override { return Error(ErrorCode::FileUnreadable, {}, {}, m_file.errorString()); }
    qint64 size() const override { return m_file.size(); }
    qint64 position() const { return m_file.pos(); }

private:
    QFile m_file;
};

Result<> drain(ByteStream& stream)
{
    std::array<char, 1 << 14> rest;
    for (;;) {
        const qint64 got = stream.read(rest.data(), qint64(rest.size()));
        if (got < 0)
            return stream.failure();
        if (got == 0)
            return core::Done();
    }
}

Result<> readFolder(const QString& path, const TableReader& reader)
{
    const QFileInfoList files =
        QDir(path).entryInfoList({QStringLiteral("*.dbf"), QStringLiteral("*.DBF")}, QDir::Files, QDir::Name);
    SourcePosition before;
    for (const QFileInfo& file : files)
        before.total += file.size();
    for (const QFileInfo& file : files) {
        FileStream stream(file.filePath());
        if (!stream.open())
            return stream.failure();
        const auto position = [&] { return SourcePosition{before.done + stream.position(), before.total}; };
        if (auto read = reader(file.completeBaseName().toUpper(), stream, position); !read)
            return read;
        before.done += file.size();
    }
    return core::Done();
}

struct ArchiveDeleter {
    void operator()(struct archive* a) const { archive_read_free(a); }
};

class EntryStream : public ByteStream {
public:
    EntryStream(struct archive* archive, qint64 size) : m_archive(archive), m_size(size) { }
    qint64 read(char* to, qint64 most) override
    {
        const la_ssize_t got = archive_read_data(m_archive, to, std::size_t(most));
        return got < 0 ? -1 : qint64(got);
    }
    Error failure() const override
    {
        const char* said = archive_error_string(m_archive);
        return Error(ErrorCode::AddressArchiveBroken, {}, {}, QString::fromUtf8(said ? said : "unknown"));
    }
    qint64 size() const override { return m_size; }

private:
    struct archive* m_archive;
    qint64 m_size;
};

Result<> readArchive(const QString& path, const TableReader& reader)
{
    const std::unique_ptr<struct archive, ArchiveDeleter> archive(archive_read_new());
    archive_read_support_format_7zip(archive.get());
    archive_read_support_format_zip(archive.get());
    archive_read_support_filter_all(archive.get());
    EntryStream whole(archive.get(), -1);
    if (archive_read_open_filename(archive.get(), QFile::encodeName(path).constData(), 1 << 17) != ARCHIVE_OK)
        return whole.failure();
    const qint64 total = QFileInfo(path).size();
    for (;;) {
        struct archive_entry* entry = nullptr;
        const int got = archive_read_next_header(archive.get(), &entry);
        if (got == ARCHIVE_EOF)
            return core::Done();
        if (got != ARCHIVE_OK)
            return whole.failure();
        const char* name = archive_entry_pathname_utf8(entry);
        const QFileInfo file(QString::fromUtf8(name ? name : ""));
        if (file.suffix().compare(QLatin1String("dbf"), Qt::CaseInsensitive) != 0)
            continue;
        EntryStream stream(archive.get(), archive_entry_size_is_set(entry) ? qint64(archive_entry_size(entry)) : -1);
        const auto position = [&] { return SourcePosition{qint64(archive_filter_bytes(archive.get(), -1)), total}; };
        if (auto read = reader(file.completeBaseName().toUpper(), stream, position); !read)
            return read;
        // The checksum of an entry is compared at its very end.
        if (auto drained = drain(stream); !drained)
            return drained;
    }
}

} // namespace

Result<> readBase(const QString& path, const TableReader& reader)
{
    const QFileInfo source(path);
    if (source.isDir())
        return readFolder(path, reader);
    if (!source.isReadable())
        return Error(ErrorCode::FileUnreadable, {}, {}, path);
    return readArchive(path, reader);
}

} // namespace okno::address
