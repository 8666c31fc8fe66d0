// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/deadlines.h"

namespace okno::server::storage {
namespace {

QString wireName(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::StepToday:
        return QStringLiteral("today");
    case DeadlineKind::StepLate:
        return QStringLiteral("late");
    case DeadlineKind::TermOver:
        return QStringLiteral("term");
    }
    return {};
}

} // namespace

QStringList untoldDeadlines(Connection& db, const QString& agencyId, DeadlineKind kind, QDate today, int limit)
{
    // A clock that stands still (the applicant is awaited) has no step_due, and its term moves with the answer.
    const QString term = QStringLiteral("due < ? AND status <> 'awaiting_applicant'");
    const QString condition = kind == DeadlineKind::StepToday ? QStringLiteral("step_due = ?")
        : kind == DeadlineKind::StepLate                      ? QStringLiteral("step_due < ?")
                                                              : term;
    const QString due = kind == DeadlineKind::TermOver ? QStringLiteral("due") : QStringLiteral("step_due");
    const QString sql = QStringLiteral("SELECT id FROM applications WHERE agency_id = ? AND final = 0 AND %1"
                                       " AND NOT EXISTS (SELECT 1 FROM told_deadlines WHERE application_id ="
                                       " applications.id AND kind = ? AND told_deadlines.due = applications.%2)"
                                       " ORDER BY step_due, id LIMIT ?")
                            .arg(condition, due);
    QStringList ids;
    db.each(sql, {agencyId, core::toWire(today), wireName(kind), limit}, [&](const Row& row) { ids << row.text(0); });
    return ids;
}

bool noteTold(Connection& db, const QString& applicationId, DeadlineKind kind, QDate due, const QDateTime& at)
{
    return db.run(u"INSERT INTO told_deadlines (application_id, kind, due, at) VALUES (?, ?, ?, ?)"
                  u" ON CONFLICT (application_id, kind, due) DO NOTHING",
               {applicationId, wireName(kind), core::toWire(due), toStored(at)})
        > 0;
}

void forgetStepDeadlines(Connection& db, const QString& applicationId)
{
    db.run(u"DELETE FROM told_deadlines WHERE application_id = ? AND kind <> 'term'", {applicationId});
}

} // namespace okno::server::storage
