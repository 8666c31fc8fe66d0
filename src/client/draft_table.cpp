// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/draft_table.h"

#include "api/problem.h"
#include "client/store_file.h"
#include "core/clock.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace okno::client::table {
namespace {

const QString columns =
    QStringLiteral("id, service_id, service_version, title, region_code, answers, percent, page, application_id, "
                   "remark_id, remark_version, text, refusal, created_at, saved_at, signature, statement_sha256");

QString untranslated(const char* source)
{
    return QString::fromUtf8(source);
}

Draft draftOf(const QSqlQuery& row)
{
    Draft draft;
    draft.id = row.value(0).toString();
    draft.serviceId = row.value(1).toString();
    draft.serviceVersion = row.value(2).toString();
    draft.title = row.value(3).toString();
    draft.regionCode = row.value(4).toString();
    draft.answers = QJsonDocument::fromJson(row.value(5).toByteArray()).object();
    draft.percent = row.value(6).toInt();
    draft.page = row.value(7).toInt();
    if (!row.value(8).isNull())
        draft.remark = RemarkTarget{row.value(8).toString(), row.value(9).toString(), row.value(10).toInt()};
    draft.text = row.value(11).toString();
    if (!row.value(12).isNull())
        draft.refusal = api::fromProblem(QJsonDocument::fromJson(row.value(12).toByteArray()).object());
    draft.createdAt = core::timeFromWire(row.value(13).toString());
    draft.savedAt = core::timeFromWire(row.value(14).toString());
    draft.signature = row.value(15).toByteArray();
    draft.statementSha256 = row.value(16).toString();
    return draft;
}

// SQLite has no empty QString: Qt binds a null one as NULL.
QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

core::Result<> done(const core::Result<int>& result)
{
    if (result)
        return core::Done{};
    return result.error();
}

} // namespace

QString toColumn(DraftState state)
{
    switch (state) {
    case DraftState::Draft:
        return QStringLiteral("draft");
    case DraftState::Outbox:
        return QStringLiteral("outbox");
    case DraftState::Removed:
        break;
    }
    return QStringLiteral("removed");
}

QByteArray refusalColumn(const core::Error& refusal)
{
    return QJsonDocument(api::toProblem(refusal, untranslated)).toJson(QJsonDocument::Compact);
}

std::vector<Draft> readDrafts(const QSqlDatabase& database, DraftState state)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM drafts WHERE state = ? ORDER BY saved_at DESC, id DESC").arg(columns));
    query.addBindValue(toColumn(state));
    std::vector<Draft> drafts;
    if (query.exec()) {
        while (query.next())
            drafts.push_back(draftOf(query));
    }
    return drafts;
}

std::optional<Draft> readDraft(const QSqlDatabase& database, const QString& id, DraftState state)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT %1 FROM drafts WHERE id = ? AND state = ?").arg(columns));
    query.addBindValue(id);
    query.addBindValue(toColumn(state));
    if (!query.exec() || !query.next())
        return std::nullopt;
    Draft draft = draftOf(query);
    query.finish();
    draft.files = readFiles(database, id);
    return draft;
}

std::vector<DraftFile> readFiles(const QSqlDatabase& database, const QString& draftId)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id, document, name, size, sha256, type, added_at, signature FROM draft_files "
                                 "WHERE draft_id = ? AND removed = 0 ORDER BY id"));
    query.addBindValue(draftId);
    std::vector<DraftFile> files;
    if (query.exec()) {
        while (query.next()) {
            files.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                query.value(3).toLongLong(), query.value(4).toString(), query.value(5).toString(),
                core::timeFromWire(query.value(6).toString()), query.value(7).toByteArray()});
        }
    }
    return files;
}

core::Result<> insertDraft(const QSqlDatabase& database, const Draft& draft)
{
    QVariant application;
    QVariant remark;
    QVariant version;
    if (draft.remark) {
        application = draft.remark->applicationId;
        remark = draft.remark->remarkId;
        version = draft.remark->version;
    }
    return done(run(database,
        QStringLiteral(
            "INSERT INTO drafts (%1, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?)")
            .arg(columns),
        {draft.id, text(draft.serviceId), text(draft.serviceVersion), text(draft.title), text(draft.regionCode),
            QJsonDocument(draft.answers).toJson(QJsonDocument::Compact), draft.percent, draft.page, application, remark,
            version, text(draft.text), QVariant(), core::toWire(draft.createdAt), core::toWire(draft.savedAt),
            toColumn(DraftState::Draft)}));
}

core::Result<> insertFile(const QSqlDatabase& database, const QString& draftId, const DraftFile& file)
{
    return done(run(database,
        QStringLiteral("INSERT INTO draft_files (id, draft_id, document, name, size, sha256, type, added_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {file.id, draftId, text(file.document), text(file.name), file.size, file.sha256, text(file.type),
            core::toWire(file.addedAt)}));
}

core::Result<> moveDraft(const QSqlDatabase& database, const QString& id, DraftState from, DraftState to)
{
    const core::Result<int> moved = run(database,
        QStringLiteral("UPDATE drafts SET state = ? WHERE id = ? AND state = ?"), {toColumn(to), id, toColumn(from)});
    if (!moved)
        return moved.error();
    if (*moved == 0)
        return core::ErrorCode::NotFound;
    return core::Done{};
}

core::Result<bool> dropSignatures(const QSqlDatabase& database, const QString& id)
{
    const core::Result<int> rows = run(database,
        QStringLiteral("UPDATE drafts SET signature = NULL, statement_sha256 = NULL "
                       "WHERE id = ? AND signature IS NOT NULL"),
        {id});
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return false;
    const core::Result<int> files =
        run(database, QStringLiteral("UPDATE draft_files SET signature = NULL WHERE draft_id = ?"), {id});
    if (!files)
        return files.error();
    return true;
}

QStringList usedFiles(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    QStringList used;
    if (query.exec(QStringLiteral("SELECT DISTINCT sha256 FROM draft_files"))) {
        while (query.next())
            used << query.value(0).toString();
    }
    return used;
}

} // namespace okno::client::table
