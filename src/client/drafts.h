// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QVariantList>
#include <memory>
#include <optional>
#include <vector>

namespace okno::client {

class LocalStore;
namespace table {
enum class DraftState;
}

// A file of a draft: a copy of ours by its SHA-256, so that the original may go.
struct DraftFile {
    QString id;
    QString document; // kind of document of the service card; "other" for what it does not name
    QString name; // as the person's computer called it
    qint64 size = 0; // bytes
    QString sha256; // hex
    QString type; // MIME, by content
    QDateTime addedAt;
    QByteArray signature; // DER; empty: not signed
    bool operator==(const DraftFile&) const = default;
};

// What the answer to a remark is about.
struct RemarkTarget {
    QString applicationId;
    QString remarkId;
    int version = 0; // of the application when the answer was begun
    bool operator==(const RemarkTarget&) const = default;
};

struct Draft {
    QString id;
    QString serviceId;
    QString serviceVersion;
    QString title; // of the service
    QString regionCode;
    QJsonObject answers; // as typed
    int percent = 0; // what setPercent() was told
    int page = 0; // where the person was
    std::optional<RemarkTarget> remark; // an answer to a remark rather than a new application
    QString text; // of the answer to a remark
    std::vector<DraftFile> files;
    // Why the server gave it back; pointers begin with /answers, as the server sends them. Empty when it did not.
    std::optional<core::Error> refusal;
    QByteArray signature; // of the statement, DER; empty: not signed
    QString statementSha256; // hex: the statement that was signed
    QDateTime createdAt;
    QDateTime savedAt;
};

// What the person has signed of a draft: the statement (forms/statement.h) and every file.
struct DraftSignatures {
    QByteArray statement; // DER
    QString statementSha256; // hex
    QHash<QString, QByteArray> files; // DER by DraftFile::id
};

struct NewDraft {
    QString serviceId;
    QString serviceVersion;
    QString title;
    QString regionCode;
    QJsonObject answers; // prefilled
    std::optional<RemarkTarget> remark;
};

// A file on its way into a draft; it is read in another thread. Deletes itself after finished().
class FileAddition : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0; // finished() comes with Cancelled

Q_SIGNALS:
    void progress(qint64 done, qint64 total); // bytes
    void finished(const okno::core::Result<okno::client::DraftFile>& result);
};

// What the person has begun and not sent. Every change is on the disk when the call returns (a kill of the program
// loses nothing) and takes under a millisecond. Empty and LocalStoreFailed while nobody is logged in.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(LocalStore* store, QObject* parent = nullptr);
    ~Drafts() override;

    [[nodiscard]] std::vector<Draft> list() const; // without their files; latest first
    [[nodiscard]] core::Result<Draft> open(const QString& id) const;
    // The draft of this service that was touched last.
    [[nodiscard]] std::optional<QString> findForService(const QString& serviceId) const;
    [[nodiscard]] std::optional<QString> findForRemark(const QString& applicationId, const QString& remarkId) const;
    core::Result<QString> create(const NewDraft& draft);

    // One answer by its JSON pointer ("/child/surname"); Undefined takes it away.
    core::Result<> setAnswer(const QString& id, const QString& pointer, const QJsonValue& value);
    core::Result<> save(const QString& id, const QJsonObject& answers);
    core::Result<> setText(const QString& id, const QString& text);
    core::Result<> setProgress(const QString& id, int percent, int page);
    core::Result<> setRegion(const QString& id, const QString& regionCode);
    // The form has a newer version and the answers were carried over to it.
    core::Result<> setServiceVersion(const QString& id, const QString& version);
    // The application has moved on and the person has seen it.
    core::Result<> setRemarkVersion(const QString& id, int version);
    core::Result<> clearRefusal(const QString& id);
    // They stay with the draft until it is sent, or until something that they are of is changed: then
    // signaturesDropped.
    core::Result<> setSignatures(const QString& id, const DraftSignatures& signatures);
    core::Result<> dropSignatures(const QString& id);

    // Gone from the list; restore() brings it back until the program ends («Черновик удалён. Вернуть»).
    core::Result<> remove(const QString& id);
    core::Result<> restore(const QString& id);

    // FileUnreadable, FileEmpty, FileTooLarge {"limit"}, TooManyFiles {"limit"}, LocalStoreFailed, Cancelled.
    FileAddition* addFile(const QString& id, const QString& path, const QString& document);
    core::Result<> removeFile(const QString& id, const QString& fileId);
    core::Result<> restoreFile(const QString& id, const QString& fileId);
    core::Result<> setDocument(const QString& id, const QString& fileId, const QString& document);
    // Where our copy lies, for the preview; it must not be changed.
    [[nodiscard]] QString filePath(const DraftFile& file) const;
    // What the server takes (GET /v1/limits); sensible values until it is known.
    void setFileLimits(qint64 maxBytes, int maxFiles);

    // For Outbox, which has moved one.
    void reread();

Q_SIGNALS:
    void listChanged();
    void changed(const QString& id);
    // The draft was signed and is different now.
    void signaturesDropped(const QString& id);
    // For «Сохранено 14:02».
    void saved(const QString& id, const QDateTime& at);

private:
    void cleanUp();
    core::Result<> update(const QString& id, const QString& assignments, QVariantList values);
    // The same of what signatures are of.
    core::Result<> updateContent(const QString& id, const QString& assignments, const QVariantList& values);
    core::Result<> updateFile(
        const QString& id, const QString& fileId, const QString& assignment, const QVariant& value);
    core::Result<> setFileRemoved(const QString& id, const QString& fileId, bool removed);
    core::Result<> move(const QString& id, table::DraftState from, table::DraftState to);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
