// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "core/clock.h"
#include "server/services/actor.h"
#include "server/services/settings.h"
#include "server/storage/sha256.h"
#include "server/storage/uploads.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>
#include <memory>
#include <mutex>

namespace okno::server {

class Uploads;

// The checksum that a client gave for the bytes of one request (tus "checksum"): "sha1" or "sha256".
struct ChunkChecksum {
    QString algorithm;
    QByteArray digest;
};

// Takes the next bytes of one upload. Only one exists for an upload at a time. Used by one thread at a time.
class UploadWriter {
public:
    ~UploadWriter();
    UploadWriter(const UploadWriter&) = delete;
    UploadWriter& operator=(const UploadWriter&) = delete;

    // FileTooLarge past the announced size, StorageFull, StorageFailed.
    [[nodiscard]] core::Result<> write(QByteArrayView bytes);
    // The request is over: UploadChecksumWrong takes its bytes back. The offset from now on.
    [[nodiscard]] core::Result<qint64> close();
    // The connection broke: what came is kept, unless a checksum was promised for it.
    void abort();
    [[nodiscard]] const storage::UploadRow& row() const { return m_row; }
    [[nodiscard]] bool isComplete() const { return m_offset == m_row.size; }

private:
    friend class Uploads;
    struct Hash {
        storage::Sha256 sha;
        qint64 bytes = 0;
    };
    UploadWriter(Uploads& uploads, storage::UploadRow row, int file, qint64 offset);
    void takeBack();
    void release();

    Uploads& m_uploads;
    storage::UploadRow m_row;
    int m_file;
    qint64 m_begin;
    qint64 m_offset;
    std::shared_ptr<Hash> m_hash; // of everything so far; null when the beginning was not seen
    struct Chunk;
    std::unique_ptr<Chunk> m_chunk;
};

// Files on their way (tus 1.0.0): parts in DIR/uploads, then by content in DIR/files. A file never stands whole in
// memory.
class Uploads {
public:
    Uploads(storage::Database& database, const core::Clock& clock, const ServiceSettings& settings,
        const QString& dataFolder);
    // Waits for what is being finished.
    ~Uploads();

    [[nodiscard]] core::Result<> prepare();
    void waitForDone() { m_pool.waitForDone(); }
    // FileTooLarge, FileEmpty, TooManyFiles (what one person may have on the way), StorageFailed.
    void create(const Actor& actor, qint64 size, const QString& name,
        std::function<void(core::Result<storage::UploadRow>)> done);
    // NotFound for another person's, UploadGone for an expired one.
    [[nodiscard]] core::Result<storage::UploadRow> find(const Actor& actor, const QString& id) const;
    [[nodiscard]] api::Upload shown(const storage::UploadRow& row) const;
    [[nodiscard]] qint64 offset(const storage::UploadRow& row) const;
    // UploadOffsetWrong when the offset is another one or somebody is writing.
    [[nodiscard]] core::Result<std::unique_ptr<UploadWriter>> open(
        const Actor& actor, const QString& id, qint64 offset, const std::optional<ChunkChecksum>& checksum);
    // All bytes are there: looks at the content, makes it durable under its SHA-256. FileEmpty, FileTypeWrong,
    // FileBroken give the upload up. Called back on another thread.
    // `type`: of what we have made ourselves; else the content tells.
    void finish(std::unique_ptr<UploadWriter> writer, std::function<void(core::Result<storage::UploadRow>)> done,
        const QString& type = {});
    // Finishes what had all its bytes when the server stopped; anything else is given back as it is.
    void resume(
        const Actor& actor, const storage::UploadRow& row, std::function<void(core::Result<storage::UploadRow>)> done);
    void terminate(const Actor& actor, const QString& id, std::function<void(core::Result<>)> done);
    // Removes what has expired; how many.
    [[nodiscard]] core::Result<int> clean();
    [[nodiscard]] const QString& filesFolder() const { return m_filesFolder; }

    // The whole way for bytes at hand: of what we have made ourselves (with its type), of the demonstration. Blocks.
    [[nodiscard]] core::Result<storage::UploadRow> storeNow(
        const Actor& actor, const QString& name, const QByteArray& bytes, const QString& type = {});

private:
    friend class UploadWriter;
    [[nodiscard]] QString partPath(const QString& id) const;
    [[nodiscard]] core::Result<storage::UploadRow> settle(
        const storage::UploadRow& row, const QByteArray& digest, const QString& knownType) const;
    void giveUp(const storage::UploadRow& row, const core::Error& error,
        std::function<void(core::Result<storage::UploadRow>)> done);
    void removeUnused(storage::Connection& db, const storage::UploadRow& row) const;

    storage::Database& m_database;
    const core::Clock& m_clock;
    const ServiceSettings& m_settings;
    QString m_partsFolder;
    QString m_filesFolder;
    std::mutex m_mutex;
    QSet<QString> m_busy;
    QHash<QString, std::shared_ptr<UploadWriter::Hash>> m_hashes;
    QThreadPool m_pool;
};

// What is left of a file name that a stranger sent: no folders, no control characters, 255 characters at most.
[[nodiscard]] QString cleanFileName(const QString& name);

} // namespace okno::server
