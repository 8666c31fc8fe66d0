// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/citizen_actions.h"

#include "core/json_text.h"

#include <QJsonDocument>

namespace okno::server {
namespace {

constexpr qsizetype maxText = 10'000;

struct Own {
    CaseRecord record;
    storage::AccountRow applicant;
};

core::Result<Own> loadOwn(
    storage::Connection& db, const CatalogueShelf& shelf, const Actor& actor, const QString& id, const QString& ifMatch)
{
    core::Result<CaseRecord> record = CaseRecord::load(db, shelf, id);
    if (!record)
        return record.error();
    if (record->row.applicantId != actor.accountId)
        return core::ErrorCode::NotFound;
    if (const core::Result<> same = checkVersion(record->row.version, ifMatch); !same)
        return same.error();
    const auto applicant = storage::findAccount(db, actor.accountId);
    if (!applicant)
        return core::ErrorCode::Unauthenticated;
    return Own{std::move(record).value(), *applicant};
}

core::Result<> checkText(const std::optional<QString>& text, const QString& pointer)
{
    if (text && text->size() > maxText)
        return core::Error(core::ErrorCode::InvalidField, pointer, {{QStringLiteral("limit"), maxText}});
    return core::Done();
}

} // namespace

void WithdrawApplication::run(const Actor& actor, const QString& id, const QString& ifMatch,
    const api::Withdrawal& withdrawal, std::function<void(core::Result<CaseRecord>)> done)
{
    if (const core::Result<> right = checkText(withdrawal.reason, QStringLiteral("/reason")); !right)
        return done(right.error());
    m_database.write<CaseRecord>(
        [this, actor, id, ifMatch, withdrawal](storage::Transaction& transaction) -> core::Result<CaseRecord> {
            core::Result<Own> own = loadOwn(transaction.db(), m_shelf, actor, id, ifMatch);
            if (!own)
                return own.error();
            CaseRecord& record = own->record;
            const QString step = record.state.step;
            const auto transition =
                m_shelf.engine(record.row.agencyId).withdraw(record.package->russian, record.state, transaction.now());
            if (!transition)
                return transition.error();
            record.setState(transition->state);
            CaseEvent event;
            event.action = QStringLiteral("withdrawn");
            event.notice = event.action;
            event.step = step;
            event.text = withdrawal.reason;
            event.who = own->applicant.name.full();
            m_writer.change(transaction, record, own->applicant, event);
            return std::move(record);
        },
        std::move(done));
}

core::Result<Answer> AnswerRemark::work(storage::Transaction& transaction, const Actor& actor, const QString& id,
    const QString& ifMatch, const api::RemarkAnswer& answer, const SignedFiles& signatures) const
{
    core::Result<Own> own = loadOwn(transaction.db(), m_shelf, actor, id, ifMatch);
    if (!own)
        return own.error();
    CaseRecord& record = own->record;
    const storage::RemarkRow* open = record.openRemark();
    if (!open)
        return core::ErrorCode::WrongStatus;
    const regulation::Engine& engine = m_shelf.engine(record.row.agencyId);
    const auto transition = engine.answer(record.package->russian, record.state, transaction.now());
    if (!transition)
        return transition.error();

    storage::RemarkRow remark = *open;
    remark.answeredAt = transaction.now();
    remark.answer = answer.text;
    std::vector<core::Error> faults =
        checkDocuments(record.package->card(actor.language), answer.files, m_settings.maxFiles, false);
    if (answer.answers) {
        const forms::FormModel& form = record.package->package.form(own->applicant.language);
        const auto accepted = form.accept(*answer.answers, engine.dayOf(transaction.now()));
        if (!accepted)
            return below(QStringLiteral("/answers"), accepted.error());
        const QString corrected = QString::fromUtf8(core::jsonText(m_addresses.marked(form, *accepted)));
        if (corrected != record.row.answers)
            remark.answersBefore = record.row.answers;
        record.row.answers = corrected;
    }
    if (!faults.empty())
        return faults.front();
    storage::updateRemark(transaction.db(), remark);
    record.remarks.back() = remark;
    const core::Result<> attached =
        m_writer.attach(transaction, record, answer.files, own->applicant, QStringLiteral("answer"), signatures);
    if (!attached)
        return attached.error();

    record.setState(transition->state);
    CaseEvent event;
    event.action = QStringLiteral("answered");
    event.notice = event.action;
    event.step = record.state.step;
    event.text = answer.text;
    event.who = own->applicant.name.full();
    event.data = {{QStringLiteral("files"), static_cast<qint64>(answer.files.size())},
        {QStringLiteral("corrected"), remark.answersBefore.has_value()}};
    if (!signatures.isEmpty())
        event.data.insert(QStringLiteral("signatures"), signatures.forJournal());
    m_writer.change(transaction, record, own->applicant, event);
    return Answer{api::toText(m_view.application(record, actor)), etagOf(record.row.version)};
}

core::Result<AnswerRemark::Seen> AnswerRemark::look(storage::Connection& db, const Actor& actor, const QString& id,
    const QString& ifMatch, const api::RemarkAnswer& answer) const
{
    const storage::Snapshot snapshot(db);
    core::Result<Own> own = loadOwn(db, m_shelf, actor, id, ifMatch);
    if (!own)
        return own.error();
    const CaseRecord& record = own->record;
    const forms::SignatureNeed& need = record.package->card(QStringLiteral("ru")).signature;
    const SignedRequest request{answer.files, answer.signature};
    const bool changes = answer.answers || !answer.files.empty();
    if (const auto missing = missingSignatures(need.applicant, request, changes))
        return *missing;
    Seen seen{record.row.version, own->applicant, need.qualified, {}, {}};
    if (!request.isSigned())
        return seen;
    auto rows = m_writer.filesOf(db, record, answer.files, own->applicant, QStringLiteral("answer"));
    if (!rows)
        return rows.error();
    seen.rows = std::move(*rows);
    std::vector<storage::FileRow> all = record.files;
    all.insert(all.end(), seen.rows.begin(), seen.rows.end());
    const QJsonObject answers =
        answer.answers ? *answer.answers : QJsonDocument::fromJson(record.row.answers.toUtf8()).object();
    seen.statement = statementOf(record, m_shelf, own->applicant, answers, all);
    return seen;
}

void AnswerRemark::store(const Actor& actor, const QString& id, const QString& ifMatch, const api::RemarkAnswer& answer,
    const SignedFiles& signatures, const RequestKey& key, std::function<void(core::Result<Answer>)> done)
{
    m_idempotency.run(
        actor, key,
        [this, actor, id, ifMatch, answer, signatures](
            storage::Transaction& transaction) { return work(transaction, actor, id, ifMatch, answer, signatures); },
        std::move(done));
}

void AnswerRemark::run(const Actor& actor, const QString& id, const QString& ifMatch, const api::RemarkAnswer& answer,
    const RequestKey& key, std::function<void(core::Result<Answer>)> done)
{
    if (const core::Result<> right = checkText(answer.text, QStringLiteral("/text")); !right)
        return done(right.error());
    if (answer.text.value_or(QString()).trimmed().isEmpty() && !answer.answers && answer.files.empty())
        return done(core::Error(core::ErrorCode::MissingField, QStringLiteral("/text")));
    if (m_idempotency.repeats(actor, key, done))
        return;
    core::Result<Seen> seen =
        m_database.read([&](storage::Connection& db) { return look(db, actor, id, ifMatch, answer); });
    if (!seen)
        return m_idempotency.refuse(actor, key, seen.error(), done);
    if (!SignedRequest{answer.files, answer.signature}.isSigned())
        return store(actor, id, ifMatch, answer, {}, key, std::move(done));
    const bool taken = m_documents.pool().post([this, actor, id, answer, key, seen = std::move(*seen), done] {
        const auto signatures = m_documents.check(
            actor, seen.applicant, seen.qualified, {answer.files, answer.signature}, seen.rows, seen.statement);
        if (!signatures)
            return m_idempotency.refuse(actor, key, signatures.error(), done);
        // The signatures belong to the application as it was seen, whatever If-Match allows.
        store(actor, id, etagOf(seen.version), answer, *signatures, key, done);
    });
    if (!taken)
        done(core::ErrorCode::Unavailable);
}

} // namespace okno::server
