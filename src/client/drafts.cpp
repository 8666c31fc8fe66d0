// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/drafts.h"

#include "api/routes.h"
#include "client/background.h"
#include "client/draft_table.h"
#include "client/file_copy.h"
#include "client/local_store.h"
#include "client/store_file.h"
#include "core/clock.h"
#include "core/ulid.h"
#include "forms/form_model.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QVariant>

namespace okno::client {
namespace {

using core::Done;
using core::Error;
using core::ErrorCode;
using table::DraftState;

QDateTime now()
{
    return core::SystemClock().now();
}

void sweep(const QString& folder, const QStringList& used)
{
    const QSet<QString> keep(used.begin(), used.end());
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    // A copy that is being made has no row yet.
    const QDateTime young = QDateTime::currentDateTime().addSecs(-3600);
    for (const QFileInfo& file : files) {
        if (!keep.contains(file.fileName()) && file.lastModified() < young)
            QFile::remove(file.filePath());
    }
}

} // namespace

struct Drafts::Private {
    LocalStore* store = nullptr;
    core::UlidSource ids;
    qint64 maxBytes = api::maxFileBytes;
    int maxFiles = 20;
    // The answers that were changed last: typing need not read them again.
    QString typedId;
    QJsonObject typed;

    [[nodiscard]] QSqlDatabase database() const { return store->accountDatabase(); }
};

Drafts::Drafts(LocalStore* store, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->store = store;
    connect(store, &LocalStore::accountChanged, this, [this] {
        d->typedId.clear();
        d->typed = {};
        if (d->store->hasAccount())
            cleanUp();
        Q_EMIT listChanged();
    });
}

Drafts::~Drafts() = default;

// What was removed in a former run is gone for good now, and so are copies that nothing needs.
void Drafts::cleanUp()
{
    runLogged(d->database(), QStringLiteral("DELETE FROM drafts WHERE state = 'removed'"));
    runLogged(d->database(),
        QStringLiteral("DELETE FROM draft_files WHERE removed = 1 AND draft_id IN (SELECT id FROM drafts)"));
    const QString folder = d->store->filesFolder();
    const QStringList used = table::usedFiles(d->database());
    QThreadPool::globalInstance()->start([folder, used] { sweep(folder, used); });
}

std::vector<Draft> Drafts::list() const
{
    if (!d->store->hasAccount())
        return {};
    return table::readDrafts(d->database(), DraftState::Draft);
}

core::Result<Draft> Drafts::open(const QString& id) const
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    std::optional<Draft> draft = table::readDraft(d->database(), id, DraftState::Draft);
    if (!draft)
        return ErrorCode::NotFound;
    return std::move(*draft);
}

std::optional<QString> Drafts::findForService(const QString& serviceId) const
{
    for (const Draft& draft : list()) {
        if (draft.serviceId == serviceId && !draft.remark)
            return draft.id;
    }
    return std::nullopt;
}

std::optional<QString> Drafts::findForRemark(const QString& applicationId, const QString& remarkId) const
{
    for (const Draft& draft : list()) {
        if (draft.remark && draft.remark->applicationId == applicationId && draft.remark->remarkId == remarkId)
            return draft.id;
    }
    return std::nullopt;
}

core::Result<QString> Drafts::create(const NewDraft& data)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    Draft draft;
    draft.createdAt = draft.savedAt = now();
    draft.id = d->ids.next(draft.createdAt);
    draft.serviceId = data.serviceId;
    draft.serviceVersion = data.serviceVersion;
    draft.title = data.title;
    draft.regionCode = data.regionCode;
    draft.answers = data.answers;
    draft.remark = data.remark;
    if (const core::Result<> inserted = table::insertDraft(d->database(), draft); !inserted)
        return inserted.error();
    Q_EMIT listChanged();
    return draft.id;
}

core::Result<> Drafts::update(const QString& id, const QString& assignments, QVariantList values)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    const QDateTime at = now();
    values << core::toWire(at) << id;
    const core::Result<int> rows = run(d->database(),
        QStringLiteral("UPDATE drafts SET %1, saved_at = ? WHERE id = ? AND state = 'draft'").arg(assignments), values);
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return ErrorCode::NotFound;
    Q_EMIT saved(id, at);
    Q_EMIT changed(id);
    return Done{};
}

core::Result<> Drafts::updateContent(const QString& id, const QString& assignments, const QVariantList& values)
{
    // First, so that a kill in between leaves no signature of something else.
    if (const core::Result<> dropped = dropSignatures(id); !dropped)
        return dropped;
    return update(id, assignments, values);
}

core::Result<> Drafts::setSignatures(const QString& id, const DraftSignatures& signatures)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    QSqlDatabase database = d->database();
    if (!database.transaction())
        return ErrorCode::LocalStoreFailed;
    core::Result<int> rows = run(database,
        QStringLiteral("UPDATE drafts SET signature = ?, statement_sha256 = ? WHERE id = ? AND state = 'draft'"),
        {signatures.statement, signatures.statementSha256, id});
    if (rows && *rows == 0)
        rows = ErrorCode::NotFound;
    for (auto file = signatures.files.begin(); rows && file != signatures.files.end(); ++file) {
        rows = run(database, QStringLiteral("UPDATE draft_files SET signature = ? WHERE id = ? AND draft_id = ?"),
            {file.value(), file.key(), id});
    }
    if (!rows || !database.commit()) {
        database.rollback();
        return rows ? Error(ErrorCode::LocalStoreFailed) : rows.error();
    }
    Q_EMIT changed(id);
    return Done{};
}

core::Result<> Drafts::dropSignatures(const QString& id)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    const core::Result<bool> dropped = table::dropSignatures(d->database(), id);
    if (!dropped)
        return dropped.error();
    if (*dropped)
        Q_EMIT signaturesDropped(id);
    return Done{};
}

core::Result<> Drafts::setAnswer(const QString& id, const QString& pointer, const QJsonValue& value)
{
    if (d->typedId != id) {
        const core::Result<Draft> draft = open(id);
        if (!draft)
            return draft.error();
        d->typedId = id;
        d->typed = draft->answers;
    }
    return save(id, forms::withAnswer(d->typed, pointer, value));
}

core::Result<> Drafts::save(const QString& id, const QJsonObject& answers)
{
    const core::Result<> written =
        updateContent(id, QStringLiteral("answers = ?"), {QJsonDocument(answers).toJson(QJsonDocument::Compact)});
    d->typedId = written ? id : QString();
    d->typed = written ? answers : QJsonObject();
    return written;
}

core::Result<> Drafts::setText(const QString& id, const QString& text)
{
    return update(id, QStringLiteral("text = ?"), {text.isNull() ? QStringLiteral("") : text});
}

core::Result<> Drafts::setProgress(const QString& id, int percent, int page)
{
    return update(id, QStringLiteral("percent = ?, page = ?"), {percent, page});
}

core::Result<> Drafts::setRegion(const QString& id, const QString& regionCode)
{
    return updateContent(id, QStringLiteral("region_code = ?"), {regionCode});
}

core::Result<> Drafts::setServiceVersion(const QString& id, const QString& version)
{
    return updateContent(id, QStringLiteral("service_version = ?"), {version});
}

core::Result<> Drafts::setRemarkVersion(const QString& id, int version)
{
    return update(id, QStringLiteral("remark_version = ?"), {version});
}

core::Result<> Drafts::clearRefusal(const QString& id)
{
    return update(id, QStringLiteral("refusal = NULL"), {});
}

core::Result<> Drafts::remove(const QString& id)
{
    return move(id, DraftState::Draft, DraftState::Removed);
}

core::Result<> Drafts::restore(const QString& id)
{
    return move(id, DraftState::Removed, DraftState::Draft);
}

core::Result<> Drafts::move(const QString& id, DraftState from, DraftState to)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    const core::Result<> moved = table::moveDraft(d->database(), id, from, to);
    if (moved)
        Q_EMIT listChanged();
    return moved;
}

void Drafts::reread()
{
    d->typedId.clear();
    Q_EMIT listChanged();
}

FileAddition* Drafts::addFile(const QString& id, const QString& path, const QString& document)
{
    const core::Result<Draft> draft = open(id);
    if (!draft)
        return new FileCopy(draft.error(), this);
    if (static_cast<int>(draft->files.size()) >= d->maxFiles)
        return new FileCopy(Error(ErrorCode::TooManyFiles, {}, {{QStringLiteral("limit"), d->maxFiles}}), this);
    auto* copy = new FileCopy(path, d->store->filesFolder(), d->maxBytes, this);
    copy->record = [this, id, document, name = QFileInfo(path).fileName(), account = d->store->account()](
                       const CopiedFile& copied) -> core::Result<DraftFile> {
        if (d->store->account() != account)
            return ErrorCode::Cancelled;
        const core::Result<Draft> draft = open(id);
        if (!draft)
            return draft.error();
        if (static_cast<int>(draft->files.size()) >= d->maxFiles)
            return Error(ErrorCode::TooManyFiles, {}, {{QStringLiteral("limit"), d->maxFiles}});
        const QDateTime at = now();
        const DraftFile file{d->ids.next(at), document, name, copied.size, copied.sha256, copied.type, at};
        if (const core::Result<> inserted = table::insertFile(d->database(), id, file); !inserted)
            return inserted.error();
        if (const core::Result<> touched = updateContent(id, QStringLiteral("percent = percent"), {}); !touched)
            return touched.error();
        return file;
    };
    return copy;
}

core::Result<> Drafts::removeFile(const QString& id, const QString& fileId)
{
    return setFileRemoved(id, fileId, true);
}

core::Result<> Drafts::restoreFile(const QString& id, const QString& fileId)
{
    return setFileRemoved(id, fileId, false);
}

core::Result<> Drafts::setFileRemoved(const QString& id, const QString& fileId, bool removed)
{
    return updateFile(id, fileId, QStringLiteral("removed = ?"), removed ? 1 : 0);
}

core::Result<> Drafts::setDocument(const QString& id, const QString& fileId, const QString& document)
{
    return updateFile(id, fileId, QStringLiteral("document = ?"), document);
}

core::Result<> Drafts::updateFile(
    const QString& id, const QString& fileId, const QString& assignment, const QVariant& value)
{
    if (!d->store->hasAccount())
        return ErrorCode::LocalStoreFailed;
    const core::Result<int> rows = run(d->database(),
        QStringLiteral("UPDATE draft_files SET %1 WHERE id = ? AND draft_id = ? "
                       "AND draft_id IN (SELECT id FROM drafts WHERE state = 'draft')")
            .arg(assignment),
        {value, fileId, id});
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return ErrorCode::NotFound;
    return updateContent(id, QStringLiteral("percent = percent"), {});
}

QString Drafts::filePath(const DraftFile& file) const
{
    return d->store->filesFolder() + u'/' + file.sha256;
}

void Drafts::setFileLimits(qint64 maxBytes, int maxFiles)
{
    d->maxBytes = maxBytes;
    d->maxFiles = maxFiles;
}

} // namespace okno::client
