// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/official_actions.h"

#include "server/services/sessions.h"
#include "server/services/step_fields.h"
#include "server/storage/deadlines.h"

#include <QCoreApplication>

namespace okno::server {
namespace {

constexpr qsizetype maxText = 10'000;
constexpr int maxRemarkDays = 30;

QString lastMessage(const ShelvedPackage& package, const QString& language, const regulation::Transition& transition)
{
    const regulation::Process& process = package.process(language);
    if (const regulation::Step* step = process.step(transition.toStep))
        return step->message;
    if (const regulation::End* end = process.end(transition.state.end))
        return end->message;
    return transition.message;
}

// The engine speaks of demands and results in its own terms; the request has other names for them.
core::Error toRequest(core::Error error)
{
    if (error.pointer.startsWith(u"/confirmed/"))
        error.pointer = QStringLiteral("/demands/") + error.pointer.sliced(11);
    else if (error.pointer == u"/result")
        error.pointer = QStringLiteral("/files");
    for (core::Error& each : error.more)
        each = toRequest(each);
    return error;
}

} // namespace

core::Result<OfficialAction::Case> OfficialAction::load(
    storage::Connection& db, const Actor& actor, const QString& id) const
{
    core::Result<CaseRecord> record = CaseRecord::load(db, m_shelf, id);
    if (!record)
        return record.error();
    if (!actor.isOfficial() || record->row.agencyId != actor.agencyId)
        return core::ErrorCode::NotFound;
    const auto official = storage::findAccount(db, actor.accountId);
    if (!official || official->blocked)
        return core::ErrorCode::Unauthenticated;
    return Case{std::move(record).value(), *official};
}

Answer OfficialAction::answer(storage::Connection& db, const CaseRecord& record, const Actor& actor) const
{
    const storage::AccountRow applicant =
        storage::findAccount(db, record.row.applicantId).value_or(storage::AccountRow());
    return {api::toText(m_view.task(record, applicant, actor)), etagOf(record.row.version)};
}

void OfficialAction::once(const Actor& actor, const RequestKey& key,
    std::function<core::Result<Answer>(storage::Transaction&)> work, Done done)
{
    if (m_idempotency.repeats(actor, key, done))
        return;
    m_idempotency.run(actor, key, std::move(work), std::move(done));
}

void TakeTask::run(const Actor& actor, const QString& id, Done done)
{
    m_database.write<Answer>(
        [this, actor, id](storage::Transaction& transaction) -> core::Result<Answer> {
            core::Result<Case> found = load(transaction.db(), actor, id);
            if (!found)
                return found.error();
            CaseRecord& record = found->record;
            if (record.row.assigneeId == actor.accountId)
                return answer(transaction.db(), record, actor);
            if (record.row.assigneeId)
                return core::Error(core::ErrorCode::TaskTaken, {},
                    {{QStringLiteral("by"), record.row.assigneeName.value_or(QString())}});
            const bool first = record.state.status == core::ApplicationStatus::Submitted;
            const auto transition = m_shelf.engine(record.row.agencyId).take(record.package->russian, record.state);
            if (!transition)
                return transition.error();
            record.setState(transition->state);
            record.row.assigneeId = actor.accountId;
            record.row.assigneeName = found->official.name.brief();
            CaseEvent event;
            event.action = QStringLiteral("taken");
            event.notice = first ? event.action : QString();
            event.step = record.state.step;
            event.who = officialName(found->official);
            m_writer.change(transaction, record, found->official, event);
            return answer(transaction.db(), record, actor);
        },
        std::move(done));
}

void ReleaseTask::run(const Actor& actor, const QString& id, Done done)
{
    m_database.write<Answer>(
        [this, actor, id](storage::Transaction& transaction) -> core::Result<Answer> {
            core::Result<Case> found = load(transaction.db(), actor, id);
            if (!found)
                return found.error();
            CaseRecord& record = found->record;
            if (core::isFinal(record.row.status))
                return core::ErrorCode::WrongStatus;
            if (!record.row.assigneeId)
                return answer(transaction.db(), record, actor);
            if (record.row.assigneeId != actor.accountId && actor.role != core::Role::Supervisor)
                return core::ErrorCode::TaskNotYours;
            CaseEvent event;
            event.action = QStringLiteral("released");
            event.step = record.state.step;
            event.who = officialName(found->official);
            event.data = {{QStringLiteral("from"), *record.row.assigneeId}};
            record.row.assigneeId.reset();
            record.row.assigneeName.reset();
            m_writer.change(transaction, record, found->official, event);
            return answer(transaction.db(), record, actor);
        },
        std::move(done));
}

core::Result<Answer> CompleteStep::work(storage::Transaction& transaction, const Actor& actor, const QString& id,
    const QString& ifMatch, const api::StepCompletion& completion, const SignedFiles& signatures) const
{
    core::Result<Case> found = load(transaction.db(), actor, id);
    if (!found)
        return found.error();
    CaseRecord& record = found->record;
    if (const core::Result<> same = checkVersion(record.row.version, ifMatch); !same)
        return same.error();
    if (record.row.assigneeId != actor.accountId)
        return core::ErrorCode::TaskNotYours;
    if (completion.stepId != record.state.step)
        return core::Error(core::ErrorCode::StepNotAllowed, QStringLiteral("/stepId"));
    const regulation::Step* step = record.package->russian.step(record.state.step);
    QStringList known;
    if (step) {
        for (const regulation::Demand& demand : step->demands)
            known << demand.id;
    }
    for (qsizetype i = 0; i < completion.demands.size(); ++i) {
        if (!known.contains(completion.demands.at(i)))
            return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/demands/%1").arg(i));
    }
    const bool hasResult = record.row.hasResult || !completion.files.empty();
    const QJsonObject fields = cleanedFields(completion.data.value_or(QJsonObject()));
    const regulation::Action action{completion.outcome, actor.accountId, actor.role, transaction.now(),
        completion.demands, fields, completion.reason.value_or(QString()).trimmed(), hasResult};
    const auto transition = m_shelf.engine(record.row.agencyId).act(record.package->russian, record.state, action);
    if (!transition)
        return toRequest(transition.error());
    const core::Result<> attached =
        m_writer.attach(transaction, record, completion.files, found->official, QStringLiteral("result"), signatures);
    if (!attached)
        return attached.error();

    record.setState(transition->state);
    record.row.hasResult = hasResult;
    CaseEvent event;
    event.action = QStringLiteral("step");
    if (record.row.status == core::ApplicationStatus::Approved)
        event.action = QStringLiteral("approved");
    else if (record.row.status == core::ApplicationStatus::Refused)
        event.action = QStringLiteral("refused");
    if (core::isFinal(record.row.status)) {
        event.notice = event.action;
        if (!action.reason.isEmpty())
            record.row.decision = action.reason;
    }
    const auto applicant = storage::findAccount(transaction.db(), record.row.applicantId);
    event.message = lastMessage(*record.package, applicant ? applicant->language : QStringLiteral("ru"), *transition);
    event.step = completion.stepId;
    event.outcome = completion.outcome;
    if (!action.reason.isEmpty())
        event.text = action.reason;
    event.who = officialName(found->official);
    event.data = {{QStringLiteral("demands"), QJsonArray::fromStringList(completion.demands)},
        {QStringLiteral("files"), static_cast<qint64>(completion.files.size())}};
    if (!signatures.isEmpty())
        event.data.insert(QStringLiteral("signatures"), signatures.forJournal());
    event.fields = fields;
    storage::forgetStepDeadlines(transaction.db(), record.row.id);
    m_writer.change(transaction, record, found->official, event);
    return answer(transaction.db(), record, actor);
}

core::Result<CompleteStep::Seen> CompleteStep::look(storage::Connection& db, const Actor& actor, const QString& id,
    const QString& ifMatch, const api::StepCompletion& completion) const
{
    const storage::Snapshot snapshot(db);
    const core::Result<Case> found = load(db, actor, id);
    if (!found)
        return found.error();
    const CaseRecord& record = found->record;
    if (const core::Result<> same = checkVersion(record.row.version, ifMatch); !same)
        return same.error();
    if (record.row.assigneeId != actor.accountId)
        return core::ErrorCode::TaskNotYours;
    const forms::SignatureNeed& need = record.package->card(QStringLiteral("ru")).signature;
    const regulation::Step* step = record.package->russian.step(record.state.step);
    const auto needsResult = [&](const regulation::Outcome& outcome) {
        return outcome.id == completion.outcome && outcome.needsResult;
    };
    const SignedRequest request{completion.files, std::nullopt};
    if (step && std::any_of(step->outcomes.begin(), step->outcomes.end(), needsResult)) {
        if (const auto missing = missingSignatures(need.official, request, false))
            return *missing;
        // A result of an earlier step counts only when it was signed there.
        const bool unsignedBefore = std::any_of(record.files.begin(), record.files.end(),
            [](const storage::FileRow& file) { return file.purpose == u"result" && !file.verdict; });
        if (need.official == forms::SignatureDemand::Required && unsignedBefore)
            return core::Error(core::ErrorCode::SignatureRequired, QStringLiteral("/files"));
    }
    Seen seen{record.row.version, found->official, need.qualified, {}};
    if (!request.isSigned())
        return seen;
    auto rows = m_writer.filesOf(db, record, completion.files, found->official, QStringLiteral("result"));
    if (!rows)
        return rows.error();
    seen.rows = std::move(*rows);
    return seen;
}

void CompleteStep::store(const Actor& actor, const QString& id, const QString& ifMatch,
    const api::StepCompletion& completion, const SignedFiles& signatures, const RequestKey& key, Done done)
{
    m_idempotency.run(
        actor, key,
        [this, actor, id, ifMatch, completion, signatures](storage::Transaction& transaction) {
            return work(transaction, actor, id, ifMatch, completion, signatures);
        },
        std::move(done));
}

void CompleteStep::run(const Actor& actor, const QString& id, const QString& ifMatch,
    const api::StepCompletion& completion, const RequestKey& key, Done done)
{
    if (completion.reason && completion.reason->size() > maxText)
        return done(core::Error(
            core::ErrorCode::InvalidField, QStringLiteral("/reason"), {{QStringLiteral("limit"), maxText}}));
    if (m_idempotency.repeats(actor, key, done))
        return;
    core::Result<Seen> seen =
        m_database.read([&](storage::Connection& db) { return look(db, actor, id, ifMatch, completion); });
    if (!seen)
        return m_idempotency.refuse(actor, key, seen.error(), done);
    if (!SignedRequest{completion.files, std::nullopt}.isSigned())
        return store(actor, id, ifMatch, completion, {}, key, std::move(done));
    const bool taken = m_documents.pool().post([this, actor, id, completion, key, seen = std::move(*seen), done] {
        const auto signatures =
            m_documents.check(actor, seen.official, seen.qualified, {completion.files, std::nullopt}, seen.rows, {});
        if (!signatures)
            return m_idempotency.refuse(actor, key, signatures.error(), done);
        store(actor, id, etagOf(seen.version), completion, *signatures, key, done);
    });
    if (!taken)
        done(core::ErrorCode::Unavailable);
}

core::Result<Answer> AskApplicant::work(storage::Transaction& transaction, const Actor& actor, const QString& id,
    const QString& ifMatch, const api::NewRemark& remark) const
{
    core::Result<Case> found = load(transaction.db(), actor, id);
    if (!found)
        return found.error();
    CaseRecord& record = found->record;
    if (const core::Result<> same = checkVersion(record.row.version, ifMatch); !same)
        return same.error();
    if (record.row.assigneeId != actor.accountId)
        return core::ErrorCode::TaskNotYours;
    const regulation::Engine& engine = m_shelf.engine(record.row.agencyId);
    const auto transition =
        engine.remark(record.package->russian, record.state, remark.text.trimmed(), transaction.now());
    if (!transition)
        return transition.error();
    regulation::State state = transition->state;
    state.answerDue = m_shelf.calendar().addWorkingDays(engine.dayOf(transaction.now()), remark.days);
    record.setState(state);
    const storage::RemarkRow row{transaction.newId(), remark.text.trimmed(), remark.fields, transaction.now(),
        officialName(found->official), state.answerDue, std::nullopt, std::nullopt, std::nullopt};
    storage::addRemark(transaction.db(), record.row.id, row);
    record.remarks.push_back(row);
    CaseEvent event;
    event.action = QStringLiteral("remark");
    event.notice = event.action;
    event.step = record.state.step;
    event.text = row.text;
    event.who = row.askedBy;
    event.data = {{QStringLiteral("days"), remark.days}};
    m_writer.change(transaction, record, found->official, event);
    return answer(transaction.db(), record, actor);
}

void AskApplicant::run(const Actor& actor, const QString& id, const QString& ifMatch, const api::NewRemark& remark,
    const RequestKey& key, Done done)
{
    std::vector<core::Error> faults;
    if (remark.text.trimmed().isEmpty())
        faults.emplace_back(core::ErrorCode::MissingField, QStringLiteral("/text"));
    else if (remark.text.size() > maxText)
        faults.emplace_back(core::ErrorCode::InvalidField, QStringLiteral("/text"));
    if (remark.days < 1 || remark.days > maxRemarkDays)
        faults.emplace_back(core::ErrorCode::InvalidField, QStringLiteral("/days"));
    if (remark.fields.size() > 500)
        faults.emplace_back(core::ErrorCode::InvalidField, QStringLiteral("/fields"));
    if (!faults.empty()) {
        core::Error first = faults.front();
        first.more.assign(faults.begin() + 1, faults.end());
        return done(first);
    }
    once(
        actor, key,
        [this, actor, id, ifMatch, remark](
            storage::Transaction& transaction) { return work(transaction, actor, id, ifMatch, remark); },
        std::move(done));
}

core::Result<int> CloseUnanswered::run()
{
    const auto waiting = m_database.read(
        [](storage::Connection& db) -> core::Result<QStringList> { return storage::waitingApplications(db); });
    if (!waiting)
        return waiting.error();
    int closed = 0;
    for (const QString& id : *waiting) {
        const auto done =
            m_database.writeNow<bool>([this, id](storage::Transaction& transaction) -> core::Result<bool> {
                core::Result<CaseRecord> record = CaseRecord::load(transaction.db(), m_shelf, id);
                if (!record)
                    return record.error();
                const regulation::Engine& engine = m_shelf.engine(record->row.agencyId);
                if (!record->state.isPaused() || record->state.answerDue >= engine.dayOf(transaction.now()))
                    return false;
                const QString step = record->state.step;
                const auto transition =
                    engine.closeUnanswered(record->package->russian, record->state, QString(), transaction.now());
                if (!transition)
                    return transition.error();
                record->setState(transition->state);
                storage::AccountRow server;
                server.name.surname = QStringLiteral("oknod");
                CaseEvent event;
                event.action = QStringLiteral("refused");
                event.notice = event.action;
                event.step = step;
                event.text = QString::fromUtf8(QT_TRANSLATE_NOOP("Server", "Ответ на замечание не поступил в срок."));
                event.who = server.name.surname;
                record->row.decision = event.text;
                m_writer.change(transaction, *record, server, event);
                return true;
            });
        if (!done)
            return done.error();
        closed += *done ? 1 : 0;
    }
    return closed;
}

} // namespace okno::server
