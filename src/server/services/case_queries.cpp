// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_queries.h"

#include "server/storage/cursor.h"

namespace okno::server {

CaseQueries::CaseQueries(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf,
    const CaseView& view, const QString& filesFolder)
    : m_database(database)
    , m_clock(clock)
    , m_shelf(shelf)
    , m_view(view)
    , m_filesFolder(filesFolder)
{
}

QString contentPath(const QString& filesFolder, const QString& sha256)
{
    return filesFolder + u'/' + sha256.first(2) + u'/' + sha256;
}

QString CaseQueries::today(const QString& agencyId) const
{
    return core::toWire(m_shelf.engine(agencyId).dayOf(m_clock.now()));
}

core::Result<api::Page<api::ApplicationSummary>> CaseQueries::applications(
    const Actor& actor, const QString& status, const QString& cursor, int limit) const
{
    const QString list = QStringLiteral("applications");
    const core::Result<QJsonArray> after = storage::readCursor(list, cursor, 1);
    if (!after)
        return after.error();
    std::optional<core::ApplicationStatus> wanted;
    if (!status.isEmpty()) {
        wanted = core::applicationStatusFromWire(status);
        if (!wanted)
            return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/status"));
    }
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Page<api::ApplicationSummary>> {
        const auto rows = storage::listApplications(db, actor.accountId, wanted, after->at(0).toString(), limit + 1);
        api::Page<api::ApplicationSummary> page;
        for (const storage::ApplicationRow& row : rows) {
            if (static_cast<int>(page.items.size()) == limit) {
                page.next = storage::makeCursor(list, {page.items.back().id});
                break;
            }
            const auto summary = m_view.summary(db, row, actor.language);
            if (!summary)
                return summary.error();
            page.items.push_back(*summary);
        }
        return page;
    });
}

core::Result<api::Application> CaseQueries::application(const Actor& actor, const QString& id) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Application> {
        const core::Result<CaseRecord> record = CaseRecord::load(db, m_shelf, id);
        if (!record)
            return record.error();
        const bool own = record->row.applicantId == actor.accountId;
        if (!own && !(actor.isOfficial() && record->row.agencyId == actor.agencyId))
            return core::ErrorCode::NotFound;
        return m_view.application(*record, actor);
    });
}

api::Application CaseQueries::shown(const CaseRecord& record, const Actor& actor) const
{
    return m_view.application(record, actor);
}

core::Result<StoredFile> CaseQueries::file(const Actor& actor, const QString& id, const QString& fileId) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<StoredFile> {
        const auto row = storage::findApplication(db, id);
        const bool allowed =
            row && (row->applicantId == actor.accountId || (actor.isOfficial() && row->agencyId == actor.agencyId));
        const auto file = allowed ? storage::findFile(db, id, fileId) : std::nullopt;
        if (!file)
            return core::ErrorCode::NotFound;
        return StoredFile{*file, contentPath(m_filesFolder, file->sha256)};
    });
}

core::Result<QByteArray> CaseQueries::signature(const Actor& actor, const QString& id, const QString& fileId) const
{
    const core::Result<StoredFile> found = file(actor, id, fileId);
    if (!found)
        return found.error();
    return m_database.read([&](storage::Connection& db) -> core::Result<QByteArray> {
        const auto signature = storage::readSignature(db, fileId);
        if (!signature)
            return core::ErrorCode::NotFound;
        return *signature;
    });
}

core::Result<api::Page<api::TaskSummary>> CaseQueries::tasks(const Actor& actor, const TaskQuery& query) const
{
    storage::TaskFilter filter;
    const auto queue = storage::queueFromWire(query.queue.isEmpty() ? QStringLiteral("all") : query.queue);
    if (!queue)
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/queue"));
    QString sort = query.sort.isEmpty() ? QStringLiteral("due") : query.sort;
    filter.descending = sort.startsWith(u'-');
    if (filter.descending)
        sort.remove(0, 1);
    static const QStringList orders{
        QStringLiteral("due"), QStringLiteral("submitted"), QStringLiteral("number"), QStringLiteral("applicant")};
    if (!orders.contains(sort))
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/sort"));
    filter.order = static_cast<storage::TaskOrder>(orders.indexOf(sort));
    const QString list = QStringLiteral("tasks/") + sort + (filter.descending ? u'-' : u'+');
    const core::Result<QJsonArray> after = storage::readCursor(list, query.cursor, 2);
    if (!after)
        return after.error();
    filter.agencyId = actor.agencyId;
    filter.officialId = actor.accountId;
    filter.queue = *queue;
    filter.service = query.service;
    filter.assignee = query.assignee;
    filter.words = query.words;
    filter.today = today(actor.agencyId);
    filter.afterKey = after->at(0).toString();
    filter.afterId = after->at(1).toString();
    filter.limit = query.limit + 1;
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Page<api::TaskSummary>> {
        const auto rows = storage::listTasks(db, filter);
        api::Page<api::TaskSummary> page;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (static_cast<int>(i) == query.limit) {
                page.next = storage::makeCursor(list, {storage::orderKey(rows[i - 1], filter.order), rows[i - 1].id});
                break;
            }
            const auto summary = m_view.task(db, rows[i], actor.language);
            if (!summary)
                return summary.error();
            page.items.push_back(*summary);
        }
        return page;
    });
}

core::Result<api::TaskCounters> CaseQueries::counters(const Actor& actor) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<api::TaskCounters> {
        const storage::QueueCounts counts =
            storage::countQueues(db, actor.agencyId, actor.accountId, today(actor.agencyId));
        const auto number = [](qint64 count) { return static_cast<int>(count); };
        return api::TaskCounters{number(counts.fresh), number(counts.mine), number(counts.today),
            number(counts.overdue), number(counts.waiting), number(counts.all)};
    });
}

core::Result<api::Task> CaseQueries::task(const Actor& actor, const QString& id) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Task> {
        const core::Result<CaseRecord> record = CaseRecord::load(db, m_shelf, id);
        if (!record)
            return record.error();
        if (!actor.isOfficial() || record->row.agencyId != actor.agencyId)
            return core::ErrorCode::NotFound;
        const auto applicant = storage::findAccount(db, record->row.applicantId);
        if (!applicant)
            return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the applicant of ") + id);
        return m_view.task(*record, *applicant, actor);
    });
}

} // namespace okno::server
