// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

namespace okno::server::storage {

// A file on its way; how many bytes have come is the size of its part on disk.
struct UploadRow {
    QString id;
    QString accountId;
    QString name;
    qint64 size = 0; // bytes
    std::optional<QString> type; // when finished
    std::optional<QString> sha256; // hex, when finished
    QDateTime createdAt;
    QDateTime expiresAt;
    [[nodiscard]] bool isFinished() const { return sha256.has_value(); }
    bool operator==(const UploadRow&) const = default;
};
void insertUpload(Connection& db, const UploadRow& row);
void finishUpload(Connection& db, const UploadRow& row);
[[nodiscard]] std::optional<UploadRow> findUpload(Connection& db, const QString& id);
void deleteUpload(Connection& db, const QString& id);
// Deletes a finished upload of this account; false when there is none.
[[nodiscard]] bool takeUpload(Connection& db, const QString& id, const QString& accountId);
struct UploadSum {
    qint64 count = 0;
    qint64 bytes = 0;
};
// What a person has sent and not attached yet.
[[nodiscard]] UploadSum sumUploads(Connection& db, const QString& accountId);
[[nodiscard]] std::vector<UploadRow> expiredUploads(Connection& db, const QDateTime& now);
// Whether any upload or application still holds these bytes.
[[nodiscard]] bool isContentUsed(Connection& db, const QString& sha256);

struct FileRow {
    QString id;
    QString purpose; // attachment, answer, result, statement
    QString document;
    QString name;
    QString type;
    qint64 size = 0;
    QString sha256;
    QDateTime addedAt;
    QString addedBy;
    std::optional<QString> verdict = {}; // JSON of what was found about its signature
    QByteArray signature = {}; // its signature, to be stored; readSignature() gives it back
    bool operator==(const FileRow&) const = default;
};
void addFile(Connection& db, const QString& applicationId, const FileRow& row);
[[nodiscard]] std::vector<FileRow> listFiles(Connection& db, const QString& applicationId);
[[nodiscard]] std::optional<FileRow> findFile(Connection& db, const QString& applicationId, const QString& fileId);
// DER; nothing for a file without one.
[[nodiscard]] std::optional<QByteArray> readSignature(Connection& db, const QString& fileId);

} // namespace okno::server::storage
