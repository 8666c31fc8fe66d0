// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/deadline_watch.h"

namespace okno::server {
namespace {

using storage::DeadlineKind;

const QTime dayBegins(8, 0);
constexpr int atOnce = 200;

// The supervisors of the agency, and whoever has the task, each once.
std::vector<storage::AccountRow> concerned(storage::Connection& db, const CaseRecord& record)
{
    std::vector<storage::AccountRow> people;
    for (const storage::OfficialRow& row :
        storage::listOfficials(db, {record.row.agencyId, core::Role::Supervisor, {}, {}, api::pageMax}))
        people.push_back(row.account);
    const QString assignee = record.row.assigneeId.value_or(QString());
    const bool listed = std::any_of(
        people.begin(), people.end(), [&](const storage::AccountRow& person) { return person.id == assignee; });
    const auto official = listed || assignee.isEmpty() ? std::nullopt : storage::findAccount(db, assignee);
    if (official && !official->blocked)
        people.push_back(*official);
    return people;
}

} // namespace

core::Result<int> DeadlineWatch::run()
{
    int told = 0;
    for (const auto& [id, agency] : m_shelf.agencies(QStringLiteral("ru"))) {
        const QDateTime there = m_clock.now().toTimeZone(m_shelf.zone(id));
        if (there.time() < dayBegins || !m_shelf.calendar().isWorkingDay(there.date()))
            continue;
        for (const DeadlineKind kind : {DeadlineKind::StepToday, DeadlineKind::StepLate, DeadlineKind::TermOver}) {
            const core::Result<int> some = run(id, kind, there.date());
            if (!some)
                return some;
            told += *some;
        }
    }
    return told;
}

core::Result<int> DeadlineWatch::run(const QString& agencyId, DeadlineKind kind, QDate today)
{
    int told = 0;
    while (true) {
        const auto ids = m_database.read([&](storage::Connection& db) -> core::Result<QStringList> {
            return storage::untoldDeadlines(db, agencyId, kind, today, atOnce);
        });
        if (!ids)
            return ids.error();
        int now = 0;
        // One transaction an application: whoever serves people need not wait behind a long one.
        for (const QString& id : *ids) {
            const auto done = m_database.writeNow<bool>(
                [&](storage::Transaction& transaction) { return tell(transaction, id, kind, today); });
            if (!done)
                return done.error();
            now += *done ? 1 : 0;
        }
        told += now;
        if (ids->size() < atOnce || now == 0)
            return told;
    }
}

core::Result<bool> DeadlineWatch::tell(
    storage::Transaction& transaction, const QString& id, DeadlineKind kind, QDate today) const
{
    const core::Result<CaseRecord> record = CaseRecord::load(transaction.db(), m_shelf, id);
    if (!record)
        return record.error();
    // It may have moved since it was found.
    const QDate due = kind == DeadlineKind::TermOver ? record->row.due : record->row.stepDue;
    const bool right = kind == DeadlineKind::StepToday ? due == today : due < today;
    if (!due.isValid() || !right || core::isFinal(record->row.status) || record->state.isPaused())
        return false;
    if (!storage::noteTold(transaction.db(), id, kind, due, transaction.now()))
        return false;
    if (kind == DeadlineKind::TermOver) {
        m_writer.overdue(transaction, *record);
        return true;
    }
    for (const storage::AccountRow& official : concerned(transaction.db(), *record)) {
        if (kind == DeadlineKind::StepToday)
            m_notices.dueToday(transaction, *record, official);
        else
            m_notices.late(transaction, *record, official);
    }
    return true;
}

} // namespace okno::server
