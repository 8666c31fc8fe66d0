// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/uploads.h"

#include "server/services/case_queries.h"
#include "server/services/content_type.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <future>
#include <unistd.h>

namespace okno::server {
namespace {

constexpr qsizetype maxHashes = 1000;

core::Error systemError(const char* what)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return core::Error(full ? core::ErrorCode::StorageFull : core::ErrorCode::StorageFailed, {}, {},
        QStringLiteral("%1: errno %2").arg(QString::fromLatin1(what)).arg(errno));
}

core::Result<> syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = folder >= 0 && ::fsync(folder) == 0;
    const core::Result<> result = done ? core::Result<>(core::Done()) : core::Result<>(systemError("sync a folder"));
    if (folder >= 0)
        ::close(folder);
    return result;
}

} // namespace

QString cleanFileName(const QString& name)
{
    QString clean = name.sliced(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == u'"';
    });
    clean = clean.trimmed();
    if (clean.size() > 255)
        clean = clean.first(200) + clean.last(50);
    return clean.isEmpty() || clean == u"." || clean == u".." ? QStringLiteral("file") : clean;
}

struct UploadWriter::Chunk {
    QCryptographicHash hash;
    QByteArray expected;
};

UploadWriter::UploadWriter(Uploads& uploads, storage::UploadRow row, int file, qint64 offset)
    : m_uploads(uploads)
    , m_row(std::move(row))
    , m_file(file)
    , m_begin(offset)
    , m_offset(offset)
{
}

UploadWriter::~UploadWriter()
{
    if (m_file >= 0)
        abort();
}

core::Result<> UploadWriter::write(QByteArrayView bytes)
{
    if (m_offset + bytes.size() > m_row.size)
        return core::Error(core::ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), m_row.size}});
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::pwrite(m_file, bytes.data() + done, static_cast<size_t>(bytes.size() - done), m_offset + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError("write an upload");
        done += written;
    }
    m_offset += bytes.size();
    if (m_hash) {
        m_hash->sha.add(bytes);
        m_hash->bytes += bytes.size();
    }
    if (m_chunk)
        m_chunk->hash.addData(bytes);
    return core::Done();
}

void UploadWriter::takeBack()
{
    // What cannot be taken back would be taken for good bytes: then the file is emptied.
    if (::ftruncate(m_file, m_begin) != 0 && ::ftruncate(m_file, 0) != 0)
        qWarning("an upload could not be taken back");
    m_offset = m_begin;
    if (m_hash && m_hash->bytes != m_begin)
        m_hash.reset();
}

void UploadWriter::release()
{
    ::close(m_file);
    m_file = -1;
    const std::lock_guard lock(m_uploads.m_mutex);
    m_uploads.m_busy.remove(m_row.id);
    if (m_hash && m_offset < m_row.size && m_uploads.m_hashes.size() < maxHashes)
        m_uploads.m_hashes.insert(m_row.id, m_hash);
}

core::Result<qint64> UploadWriter::close()
{
    const bool wrong = m_chunk && m_chunk->hash.result() != m_chunk->expected;
    if (wrong)
        takeBack();
    if (wrong || !isComplete())
        release();
    if (wrong)
        return core::ErrorCode::UploadChecksumWrong;
    return m_offset;
}

void UploadWriter::abort()
{
    if (m_chunk)
        takeBack();
    release();
}

Uploads::Uploads(
    storage::Database& database, const core::Clock& clock, const ServiceSettings& settings, const QString& dataFolder)
    : m_database(database)
    , m_clock(clock)
    , m_settings(settings)
    , m_partsFolder(dataFolder + QStringLiteral("/uploads"))
    , m_filesFolder(dataFolder + QStringLiteral("/files"))
{
    m_pool.setMaxThreadCount(2);
}

Uploads::~Uploads()
{
    m_pool.waitForDone();
}

core::Result<> Uploads::prepare()
{
    if (!QDir().mkpath(m_partsFolder) || !QDir().mkpath(m_filesFolder))
        return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("cannot make the folders of files"));
    return core::Done();
}

QString Uploads::partPath(const QString& id) const
{
    return m_partsFolder + u'/' + id;
}

void Uploads::create(
    const Actor& actor, qint64 size, const QString& name, std::function<void(core::Result<storage::UploadRow>)> done)
{
    if (size == 0)
        return done(core::ErrorCode::FileEmpty);
    if (size > m_settings.maxFileBytes)
        return done(
            core::Error(core::ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), m_settings.maxFileBytes}}));
    m_database.write<storage::UploadRow>(
        [this, actor, size, name = cleanFileName(name)](
            storage::Transaction& transaction) -> core::Result<storage::UploadRow> {
            const storage::UploadSum sum = storage::sumUploads(transaction.db(), actor.accountId);
            if (sum.count >= m_settings.uploadsPerPerson || sum.bytes + size > m_settings.uploadBytesPerPerson)
                return core::Error(
                    core::ErrorCode::TooManyFiles, {}, {{QStringLiteral("limit"), m_settings.uploadsPerPerson}});
            const storage::UploadRow row{transaction.newId(), actor.accountId, name, size, std::nullopt, std::nullopt,
                transaction.now(), transaction.now().addSecs(m_settings.uploadSeconds)};
            storage::insertUpload(transaction.db(), row);
            return row;
        },
        std::move(done));
}

core::Result<storage::UploadRow> Uploads::find(const Actor& actor, const QString& id) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<storage::UploadRow> {
        const auto row = storage::findUpload(db, id);
        if (!row || row->accountId != actor.accountId)
            return core::ErrorCode::NotFound;
        if (row->expiresAt <= m_clock.now())
            return core::ErrorCode::UploadGone;
        return *row;
    });
}

qint64 Uploads::offset(const storage::UploadRow& row) const
{
    return row.isFinished() ? row.size : QFileInfo(partPath(row.id)).size();
}

api::Upload Uploads::shown(const storage::UploadRow& row) const
{
    return {row.id, row.name, row.size, offset(row), row.type, row.sha256, row.expiresAt};
}

core::Result<std::unique_ptr<UploadWriter>> Uploads::open(
    const Actor& actor, const QString& id, qint64 offset, const std::optional<ChunkChecksum>& checksum)
{
    const core::Result<storage::UploadRow> row = find(actor, id);
    if (!row)
        return row.error();
    const std::lock_guard lock(m_mutex);
    const qint64 here = this->offset(*row);
    if (m_busy.contains(id) || row->isFinished() || offset != here)
        return core::Error(core::ErrorCode::UploadOffsetWrong, {}, {{QStringLiteral("offset"), here}});
    const int file =
        ::open(QFile::encodeName(partPath(id)).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return systemError("open an upload");
    std::unique_ptr<UploadWriter> writer(new UploadWriter(*this, *row, file, here));
    m_busy.insert(id);
    std::shared_ptr<UploadWriter::Hash> hash = m_hashes.take(id);
    if (here == 0)
        hash = std::make_shared<UploadWriter::Hash>();
    if (hash && hash->bytes == here)
        writer->m_hash = std::move(hash);
    if (checksum)
        writer->m_chunk.reset(new UploadWriter::Chunk{
            QCryptographicHash(checksum->algorithm == u"sha1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256),
            checksum->digest});
    return writer;
}

void Uploads::giveUp(
    const storage::UploadRow& row, const core::Error& error, std::function<void(core::Result<storage::UploadRow>)> done)
{
    QFile::remove(partPath(row.id));
    m_database.write<core::Done>(
        [id = row.id](storage::Transaction& transaction) -> core::Result<> {
            storage::deleteUpload(transaction.db(), id);
            return core::Done();
        },
        [error, done = std::move(done)](const core::Result<>&) { done(error); });
}

core::Result<storage::UploadRow> Uploads::settle(
    const storage::UploadRow& row, const QByteArray& digest, const QString& knownType) const
{
    QFile file(partPath(row.id));
    if (!file.open(QIODevice::ReadWrite))
        return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("an upload cannot be read"));
    const core::Result<QString> type = knownType.isEmpty() ? recogniseContent(file) : core::Result<QString>(knownType);
    if (!type)
        return type.error();
    storage::UploadRow finished = row;
    finished.type = *type;
    if (digest.isEmpty()) {
        storage::Sha256 sha;
        file.seek(0);
        for (QByteArray part = file.read(256 * 1024); !part.isEmpty(); part = file.read(256 * 1024))
            sha.add(part);
        finished.sha256 = QString::fromLatin1(sha.finish().toHex());
    } else {
        finished.sha256 = QString::fromLatin1(digest.toHex());
    }
    if (::fdatasync(file.handle()) != 0)
        return systemError("sync a file");
    const QString target = contentPath(m_filesFolder, *finished.sha256);
    const QString folder = QFileInfo(target).path();
    if (!QDir().mkpath(folder))
        return systemError("make a folder of files");
    if (::link(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0
        && errno != EEXIST)
        return systemError("link a file");
    if (const core::Result<> synced = syncFolder(folder); !synced)
        return synced.error();
    return finished;
}

void Uploads::finish(std::unique_ptr<UploadWriter> writer, std::function<void(core::Result<storage::UploadRow>)> done,
    const QString& type)
{
    QByteArray digest;
    if (writer->m_hash && writer->m_hash->bytes == writer->m_row.size)
        digest = writer->m_hash->sha.finish();
    // The writer goes with the job: until it is over nobody else may touch the upload.
    const std::shared_ptr<UploadWriter> held(std::move(writer));
    m_pool.start([this, held, digest, type, done = std::move(done)]() mutable {
        const core::Result<storage::UploadRow> settled = settle(held->row(), digest, type);
        held->release();
        if (!settled) {
            const bool wrong = core::httpStatus(settled.error().code) < 500;
            if (wrong)
                return giveUp(held->row(), settled.error(), std::move(done));
            return done(settled.error());
        }
        m_database.write<storage::UploadRow>(
            [this, row = *settled](storage::Transaction& transaction) mutable -> core::Result<storage::UploadRow> {
                // The cleaner may have removed the same content a moment ago; it works on this thread too.
                const QByteArray target = QFile::encodeName(contentPath(m_filesFolder, *row.sha256));
                if (::link(QFile::encodeName(partPath(row.id)).constData(), target.constData()) != 0 && errno != EEXIST)
                    return systemError("link a file");
                row.expiresAt = transaction.now().addSecs(m_settings.uploadSeconds);
                storage::finishUpload(transaction.db(), row);
                return row;
            },
            [this, id = held->row().id, done = std::move(done)](core::Result<storage::UploadRow> finished) {
                if (finished)
                    QFile::remove(partPath(id));
                done(std::move(finished));
            });
    });
}

void Uploads::resume(
    const Actor& actor, const storage::UploadRow& row, std::function<void(core::Result<storage::UploadRow>)> done)
{
    if (row.isFinished() || offset(row) != row.size)
        return done(row);
    core::Result<std::unique_ptr<UploadWriter>> writer = open(actor, row.id, row.size, std::nullopt);
    if (!writer)
        return done(row);
    finish(std::move(*writer), std::move(done));
}

void Uploads::removeUnused(storage::Connection& db, const storage::UploadRow& row) const
{
    storage::deleteUpload(db, row.id);
    QFile::remove(partPath(row.id));
    if (row.sha256 && !storage::isContentUsed(db, *row.sha256))
        QFile::remove(contentPath(m_filesFolder, *row.sha256));
}

void Uploads::terminate(const Actor& actor, const QString& id, std::function<void(core::Result<>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_busy.contains(id))
            return done(core::ErrorCode::UploadOffsetWrong);
        m_hashes.remove(id);
    }
    m_database.write<core::Done>(
        [this, actor, id](storage::Transaction& transaction) -> core::Result<> {
            const auto row = storage::findUpload(transaction.db(), id);
            if (!row || row->accountId != actor.accountId)
                return core::ErrorCode::NotFound;
            removeUnused(transaction.db(), *row);
            return core::Done();
        },
        std::move(done));
}

core::Result<int> Uploads::clean()
{
    return m_database.writeNow<int>([this](storage::Transaction& transaction) -> core::Result<int> {
        int removed = 0;
        for (const storage::UploadRow& row : storage::expiredUploads(transaction.db(), transaction.now())) {
            {
                const std::lock_guard lock(m_mutex);
                if (m_busy.contains(row.id))
                    continue;
                m_hashes.remove(row.id);
            }
            removeUnused(transaction.db(), row);
            ++removed;
        }
        return removed;
    });
}

core::Result<storage::UploadRow> Uploads::storeNow(
    const Actor& actor, const QString& name, const QByteArray& bytes, const QString& type)
{
    std::promise<core::Result<storage::UploadRow>> created;
    create(actor, bytes.size(), name, [&](core::Result<storage::UploadRow> row) { created.set_value(std::move(row)); });
    const core::Result<storage::UploadRow> row = created.get_future().get();
    if (!row)
        return row;
    core::Result<std::unique_ptr<UploadWriter>> writer = open(actor, row->id, 0, std::nullopt);
    if (!writer)
        return writer.error();
    if (const core::Result<> written = (*writer)->write(bytes); !written)
        return written.error();
    if (const core::Result<qint64> closed = (*writer)->close(); !closed)
        return closed.error();
    std::promise<core::Result<storage::UploadRow>> finished;
    finish(
        std::move(*writer), [&](core::Result<storage::UploadRow> result) { finished.set_value(std::move(result)); },
        type);
    return finished.get_future().get();
}

} // namespace okno::server
