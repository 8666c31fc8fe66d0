// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/applications.h"

#include "server/storage/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace okno::server::storage {
namespace {

#define OKNO_APPLICATION_COLUMNS                                                                                       \
    u"SELECT id, number, applicant_id, applicant_name, service_id, package, agency_id, region_code, status, due,"      \
    u" step_due, assignee_id, assignee_name, submitted_at, updated_at, version, answers, state, decision, has_result," \
    u" search FROM applications"

QString dayText(QDate day)
{
    return day.isValid() ? core::toWire(day) : QStringLiteral("9999-12-31");
}

QDate dayOf(const QString& text)
{
    return text.startsWith(u"9999") ? QDate() : core::dayFromWire(text);
}

ApplicationRow readApplication(const Row& row)
{
    ApplicationRow a;
    a.id = row.text(0);
    a.number = row.text(1);
    a.applicantId = row.text(2);
    a.applicantName = row.text(3);
    a.serviceId = row.text(4);
    a.package = row.text(5);
    a.agencyId = row.text(6);
    a.regionCode = row.text(7);
    a.status = core::applicationStatusFromWire(row.text(8)).value_or(core::ApplicationStatus::Submitted);
    a.due = dayOf(row.text(9));
    a.stepDue = dayOf(row.text(10));
    a.assigneeId = row.maybeText(11);
    a.assigneeName = row.maybeText(12);
    a.submittedAt = row.time(13);
    a.updatedAt = row.time(14);
    a.version = static_cast<int>(row.number(15));
    a.answers = row.text(16);
    a.state = row.text(17);
    a.decision = row.maybeText(18);
    a.hasResult = row.flag(19);
    a.search = row.text(20);
    return a;
}

QString fieldsText(const QStringList& fields)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(fields)).toJson(QJsonDocument::Compact));
}

} // namespace

void insertApplication(Connection& db, const ApplicationRow& a)
{
    db.run(u"INSERT INTO applications (id, number, applicant_id, applicant_name, service_id, package, agency_id,"
           u" region_code, status, final, due, step_due, assignee_id, assignee_name, submitted_at, updated_at, version,"
           u" answers, state, decision, has_result, search)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {a.id, a.number, a.applicantId, a.applicantName, a.serviceId, a.package, a.agencyId, a.regionCode,
            core::toWire(a.status), core::isFinal(a.status) ? 1 : 0, dayText(a.due), dayText(a.stepDue),
            maybe(a.assigneeId), maybe(a.assigneeName), toStored(a.submittedAt), toStored(a.updatedAt), a.version,
            a.answers, a.state, maybe(a.decision), a.hasResult ? 1 : 0, a.search});
}

void updateApplication(Connection& db, const ApplicationRow& a)
{
    db.run(u"UPDATE applications SET status = ?, final = ?, due = ?, step_due = ?, assignee_id = ?, assignee_name = ?,"
           u" updated_at = ?, version = ?, answers = ?, state = ?, decision = ?, has_result = ? WHERE id = ?",
        {core::toWire(a.status), core::isFinal(a.status) ? 1 : 0, dayText(a.due), dayText(a.stepDue),
            maybe(a.assigneeId), maybe(a.assigneeName), toStored(a.updatedAt), a.version, a.answers, a.state,
            maybe(a.decision), a.hasResult ? 1 : 0, a.id});
}

std::optional<ApplicationRow> findApplication(Connection& db, const QString& id)
{
    return db.first(OKNO_APPLICATION_COLUMNS u" WHERE id = ?", {id}, readApplication);
}

QString nextNumber(Connection& db, int year)
{
    const auto value = db.first(u"INSERT INTO counters (name, value) VALUES (?, 1)"
                                u" ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
        {QStringLiteral("applications-%1").arg(year)}, [](const Row& row) { return row.number(0); });
    return QStringLiteral("%1-%2").arg(year).arg(value.value_or(0), 6, 10, QLatin1Char('0'));
}

std::vector<ApplicationRow> listApplications(Connection& db, const QString& applicantId,
    const std::optional<core::ApplicationStatus>& status, const QString& after, int limit)
{
    const QString before = after.isEmpty() ? QStringLiteral("~") : after;
    if (status)
        return db.list(
            OKNO_APPLICATION_COLUMNS u" WHERE applicant_id = ? AND id < ? AND status = ? ORDER BY id DESC LIMIT ?",
            {applicantId, before, core::toWire(*status), limit}, readApplication);
    return db.list(OKNO_APPLICATION_COLUMNS u" WHERE applicant_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
        {applicantId, before, limit}, readApplication);
}

void addHistory(Connection& db, const QString& applicationId, const HistoryRow& row)
{
    db.run(u"INSERT INTO history (application_id, place, at, action, step, outcome, note, who, status, fields)"
           u" VALUES (?, (SELECT COUNT(*) FROM history WHERE application_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
        {applicationId, applicationId, toStored(row.at), row.action, row.step, row.outcome, maybe(row.text), row.who,
            core::toWire(row.status), maybe(row.fields)});
}

std::vector<HistoryRow> listHistory(Connection& db, const QString& applicationId)
{
    return db.list(u"SELECT at, action, step, outcome, note, who, status, fields FROM history"
                   u" WHERE application_id = ? ORDER BY place",
        {applicationId}, [](const Row& row) {
            return HistoryRow{row.time(0), row.text(1), row.text(2), row.text(3), row.maybeText(4), row.text(5),
                core::applicationStatusFromWire(row.text(6)).value_or(core::ApplicationStatus::Submitted),
                row.maybeText(7)};
        });
}

void addRemark(Connection& db, const QString& applicationId, const RemarkRow& row)
{
    db.run(u"INSERT INTO remarks (id, application_id, note, fields, asked_at, asked_by, due)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?)",
        {row.id, applicationId, row.text, fieldsText(row.fields), toStored(row.askedAt), row.askedBy,
            dayText(row.due)});
}

void updateRemark(Connection& db, const RemarkRow& row)
{
    db.run(u"UPDATE remarks SET answered_at = ?, answer = ?, answers_before = ? WHERE id = ?",
        {maybe(row.answeredAt), maybe(row.answer), maybe(row.answersBefore), row.id});
}

std::vector<RemarkRow> listRemarks(Connection& db, const QString& applicationId)
{
    return db.list(u"SELECT id, note, fields, asked_at, asked_by, due, answered_at, answer, answers_before FROM remarks"
                   u" WHERE application_id = ? ORDER BY id",
        {applicationId}, [](const Row& row) {
            RemarkRow remark{row.text(0), row.text(1), {}, row.time(3), row.text(4), dayOf(row.text(5)),
                row.maybeTime(6), row.maybeText(7), row.maybeText(8)};
            for (const QJsonValue& field : QJsonDocument::fromJson(row.text(2).toUtf8()).array())
                remark.fields << field.toString();
            return remark;
        });
}

void keepPackage(Connection& db, const PackageRow& row, const QDateTime& at)
{
    db.run(u"INSERT INTO packages (digest, service_id, version, content, added_at) VALUES (?, ?, ?, ?, ?)"
           u" ON CONFLICT (digest) DO NOTHING",
        {row.digest, row.serviceId, row.version, row.content, toStored(at)});
}

std::optional<PackageRow> findPackage(Connection& db, const QString& digest)
{
    return db.first(u"SELECT digest, service_id, version, content FROM packages WHERE digest = ?", {digest},
        [](const Row& row) { return PackageRow{row.text(0), row.text(1), row.text(2), row.text(3)}; });
}

std::optional<QString> findPackageDigest(Connection& db, const QString& serviceId, const QString& version)
{
    return db.first(u"SELECT digest FROM packages WHERE service_id = ? AND version = ? ORDER BY added_at DESC LIMIT 1",
        {serviceId, version}, [](const Row& row) { return row.text(0); });
}

std::optional<Queue> queueFromWire(const QString& name)
{
    static const QStringList names{QStringLiteral("new"), QStringLiteral("mine"), QStringLiteral("today"),
        QStringLiteral("overdue"), QStringLiteral("waiting"), QStringLiteral("all"), QStringLiteral("done")};
    const qsizetype index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Queue>(index));
}

QString orderKey(const ApplicationRow& row, TaskOrder order)
{
    switch (order) {
    case TaskOrder::Due:
        return dayText(row.stepDue);
    case TaskOrder::Submitted:
        return row.id;
    case TaskOrder::Number:
        return row.number;
    case TaskOrder::Applicant:
        return row.applicantName;
    }
    return {};
}

std::vector<ApplicationRow> listTasks(Connection& db, const TaskFilter& filter)
{
    QString sql = QStringView(OKNO_APPLICATION_COLUMNS).toString() + QStringLiteral(" WHERE agency_id = ?");
    Args args{filter.agencyId};
    sql += filter.queue == Queue::Done ? QStringLiteral(" AND final = 1") : QStringLiteral(" AND final = 0");
    const auto add = [&](const QString& condition, const Args& values) {
        sql += condition;
        args << values;
    };
    switch (filter.queue) {
    case Queue::New:
        add(QStringLiteral(" AND assignee_id IS NULL AND status <> 'awaiting_applicant'"), {});
        break;
    case Queue::Mine:
        add(QStringLiteral(" AND assignee_id = ?"), {filter.officialId});
        break;
    case Queue::Today:
        add(QStringLiteral(" AND step_due = ? AND (assignee_id IS NULL OR assignee_id = ?)"),
            {filter.today, filter.officialId});
        break;
    case Queue::Overdue:
        add(QStringLiteral(" AND step_due < ?"), {filter.today});
        break;
    case Queue::Waiting:
        add(QStringLiteral(" AND status = 'awaiting_applicant'"), {});
        break;
    case Queue::All:
    case Queue::Done:
        break;
    }
    if (!filter.service.isEmpty())
        add(QStringLiteral(" AND service_id = ?"), {filter.service});
    if (filter.assignee == u"none")
        add(QStringLiteral(" AND assignee_id IS NULL"), {});
    else if (!filter.assignee.isEmpty())
        add(QStringLiteral(" AND assignee_id = ?"), {filter.assignee});
    for (const QString& word : filter.words.split(u' ', Qt::SkipEmptyParts).mid(0, 8))
        add(QStringLiteral(" AND search LIKE ? ESCAPE '!'"), {containing(word)});
    static const char* const keys[] = {"step_due", "id", "number", "applicant_name"};
    const QString key = QString::fromLatin1(keys[static_cast<int>(filter.order)]);
    if (!filter.afterId.isEmpty())
        add(QStringLiteral(" AND (%1, id) %2 (?, ?)")
                .arg(key, filter.descending ? QStringLiteral("<") : QStringLiteral(">")),
            {filter.afterKey, filter.afterId});
    const QString way = filter.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    add(QStringLiteral(" ORDER BY %1 %2, id %2 LIMIT ?").arg(key, way), {filter.limit});
    return db.list(sql, args, readApplication);
}

QueueCounts countQueues(Connection& db, const QString& agencyId, const QString& officialId, const QString& today)
{
    return db
        .first(
            u"SELECT COALESCE(SUM(CASE WHEN assignee_id IS NULL AND status <> 'awaiting_applicant' THEN 1 ELSE 0 END), "
            u"0),"
            u" COALESCE(SUM(CASE WHEN assignee_id = ? THEN 1 ELSE 0 END), 0),"
            u" COALESCE(SUM(CASE WHEN step_due = ? AND (assignee_id IS NULL OR assignee_id = ?) THEN 1 ELSE 0 END), 0),"
            u" COALESCE(SUM(CASE WHEN step_due < ? THEN 1 ELSE 0 END), 0),"
            u" COALESCE(SUM(CASE WHEN status = 'awaiting_applicant' THEN 1 ELSE 0 END), 0), COUNT(*)"
            u" FROM applications WHERE agency_id = ? AND final = 0",
            {officialId, today, officialId, today, agencyId},
            [](const Row& row) {
                return QueueCounts{
                    row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5)};
            })
        .value_or(QueueCounts());
}

QStringList waitingApplications(Connection& db)
{
    QStringList ids;
    db.each(u"SELECT id FROM applications WHERE final = 0 AND status = 'awaiting_applicant'", {},
        [&](const Row& row) { ids << row.text(0); });
    return ids;
}

} // namespace okno::server::storage
