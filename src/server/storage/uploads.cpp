// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/uploads.h"

namespace okno::server::storage {
namespace {

#define OKNO_UPLOAD_COLUMNS u"SELECT id, account_id, name, size, type, sha256, created_at, expires_at FROM uploads"
#define OKNO_FILE_COLUMNS                                                                                              \
    u"SELECT id, purpose, document, name, type, size, sha256, added_at, added_by, verdict FROM files"                  \
    u" LEFT JOIN signatures ON file_id = id WHERE application_id = ?"

UploadRow readUpload(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.number(3), row.maybeText(4), row.maybeText(5), row.time(6),
        row.time(7)};
}

FileRow readFile(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.number(5), row.text(6), row.time(7),
        row.text(8), row.maybeText(9), {}};
}

} // namespace

void insertUpload(Connection& db, const UploadRow& row)
{
    db.run(u"INSERT INTO uploads (id, account_id, name, size, type, sha256, created_at, expires_at)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {row.id, row.accountId, row.name, row.size, maybe(row.type), maybe(row.sha256), toStored(row.createdAt),
            toStored(row.expiresAt)});
}

void finishUpload(Connection& db, const UploadRow& row)
{
    db.run(u"UPDATE uploads SET type = ?, sha256 = ?, expires_at = ? WHERE id = ?",
        {maybe(row.type), maybe(row.sha256), toStored(row.expiresAt), row.id});
}

std::optional<UploadRow> findUpload(Connection& db, const QString& id)
{
    return db.first(OKNO_UPLOAD_COLUMNS u" WHERE id = ?", {id}, readUpload);
}

void deleteUpload(Connection& db, const QString& id)
{
    db.run(u"DELETE FROM uploads WHERE id = ?", {id});
}

bool takeUpload(Connection& db, const QString& id, const QString& accountId)
{
    return db.run(u"DELETE FROM uploads WHERE id = ? AND account_id = ? AND sha256 IS NOT NULL", {id, accountId}) > 0;
}

UploadSum sumUploads(Connection& db, const QString& accountId)
{
    return db
        .first(u"SELECT COUNT(*), COALESCE(SUM(size), 0) FROM uploads WHERE account_id = ?", {accountId},
            [](const Row& row) { return UploadSum{row.number(0), row.number(1)}; })
        .value_or(UploadSum());
}

std::vector<UploadRow> expiredUploads(Connection& db, const QDateTime& now)
{
    return db.list(OKNO_UPLOAD_COLUMNS u" WHERE expires_at <= ? LIMIT 1000", {toStored(now)}, readUpload);
}

bool isContentUsed(Connection& db, const QString& sha256)
{
    return db.number(u"SELECT (SELECT COUNT(*) FROM files WHERE sha256 = ?)"
                     u" + (SELECT COUNT(*) FROM uploads WHERE sha256 = ?)",
               {sha256, sha256})
        > 0;
}

void addFile(Connection& db, const QString& applicationId, const FileRow& row)
{
    db.run(u"INSERT INTO files (id, application_id, purpose, document, name, type, size, sha256, added_at, added_by)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {row.id, applicationId, row.purpose, row.document, row.name, row.type, row.size, row.sha256,
            toStored(row.addedAt), row.addedBy});
    if (row.verdict)
        db.run(u"INSERT INTO signatures (file_id, verdict, content) VALUES (?, ?, ?)",
            {row.id, *row.verdict, QString::fromLatin1(row.signature.toBase64())});
}

std::optional<QByteArray> readSignature(Connection& db, const QString& fileId)
{
    return db.first(u"SELECT content FROM signatures WHERE file_id = ?", {fileId},
        [](const Row& row) { return QByteArray::fromBase64(row.bytes(0)); });
}

std::vector<FileRow> listFiles(Connection& db, const QString& applicationId)
{
    return db.list(OKNO_FILE_COLUMNS u" ORDER BY id", {applicationId}, readFile);
}

std::optional<FileRow> findFile(Connection& db, const QString& applicationId, const QString& fileId)
{
    return db.first(OKNO_FILE_COLUMNS u" AND id = ?", {applicationId, fileId}, readFile);
}

} // namespace okno::server::storage
