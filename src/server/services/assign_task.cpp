// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/assign_task.h"

namespace okno::server {

core::Result<Answer> AssignTask::work(storage::Transaction& transaction, const Actor& actor, const QString& id,
    const QString& ifMatch, const api::Assignment& assignment) const
{
    core::Result<Case> found = load(transaction.db(), actor, id);
    if (!found)
        return found.error();
    CaseRecord& record = found->record;
    if (const core::Result<> same = checkVersion(record.row.version, ifMatch); !same)
        return same.error();
    if (core::isFinal(record.row.status))
        return core::ErrorCode::WrongStatus;
    const auto official = storage::findAccount(transaction.db(), assignment.officialId);
    const bool works = official && !official->blocked && official->agencyId == actor.agencyId
        && (official->role == core::Role::Clerk || official->role == core::Role::Supervisor);
    if (!works)
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/officialId"));
    if (record.row.assigneeId == official->id)
        return answer(transaction.db(), record, actor);

    const bool first = record.state.status == core::ApplicationStatus::Submitted;
    const auto transition = m_shelf.engine(record.row.agencyId).take(record.package->russian, record.state);
    if (!transition)
        return transition.error();
    record.setState(transition->state);
    CaseEvent event;
    event.action = QStringLiteral("assigned");
    event.notice = first ? QStringLiteral("taken") : QString();
    event.step = record.state.step;
    event.text = officialName(*official);
    event.who = officialName(found->official);
    event.data = {
        {QStringLiteral("from"), record.row.assigneeId.value_or(QString())}, {QStringLiteral("to"), official->id}};
    record.row.assigneeId = official->id;
    record.row.assigneeName = official->name.brief();
    m_writer.change(transaction, record, found->official, event);
    if (official->id != actor.accountId)
        m_notices.assigned(transaction, record, *official, event.who);
    return answer(transaction.db(), record, actor);
}

void AssignTask::run(
    const Actor& actor, const QString& id, const QString& ifMatch, const api::Assignment& assignment, Done done)
{
    if (actor.role != core::Role::Supervisor)
        return done(core::Result<Answer>(core::ErrorCode::Forbidden));
    m_database.write<Answer>(
        [this, actor, id, ifMatch, assignment](
            storage::Transaction& transaction) { return work(transaction, actor, id, ifMatch, assignment); },
        std::move(done));
}

} // namespace okno::server
