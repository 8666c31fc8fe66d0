// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_writer.h"

#include "server/services/case_view.h"
#include "server/services/sessions.h"
#include "server/services/templates.h"
#include "server/storage/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::server {

namespace {

// The first of several faults, the others in its `more`.
core::Error allAs(std::vector<core::Error> faults)
{
    core::Error first = std::move(faults.front());
    first.more.assign(std::make_move_iterator(faults.begin() + 1), std::make_move_iterator(faults.end()));
    return first;
}

storage::HistoryRow historyOf(const CaseRecord& record, const CaseEvent& event)
{
    storage::HistoryRow entry{record.row.updatedAt, event.action, event.step, event.outcome, event.text, event.who,
        record.row.status, std::nullopt};
    if (!event.fields.isEmpty())
        entry.fields = QString::fromUtf8(QJsonDocument(event.fields).toJson(QJsonDocument::Compact));
    return entry;
}

} // namespace

QString officialName(const storage::AccountRow& official)
{
    const QString name = official.name.brief();
    return official.position ? name + QStringLiteral(", ") + *official.position : name;
}

Letter parseLetter(const QString& filled)
{
    const qsizetype end = filled.indexOf(u'\n');
    QString subject = (end < 0 ? filled : filled.first(end)).trimmed();
    const qsizetype colon = subject.indexOf(u':');
    // «Тема: …» in Russian, "Subject: …" in English.
    if (colon >= 0 && colon < 10)
        subject = subject.sliced(colon + 1).trimmed();
    return {subject, end < 0 ? QString() : filled.sliced(end).trimmed()};
}

std::optional<Letter> CaseWriter::letterAbout(
    const CaseRecord& record, const storage::AccountRow& applicant, const CaseEvent& event) const
{
    const QString source =
        event.notice.isEmpty() ? QString() : record.package->package.notice(event.notice, applicant.language);
    if (source.isEmpty() && event.message.isEmpty())
        return std::nullopt;
    TemplateValues filling = m_values.of(record, applicant, applicant.language);
    filling.set("reason", event.text.value_or(QString()));
    const bool isQuestion = event.action == u"remark" || event.action == u"answered";
    const QString message = isQuestion ? event.text.value_or(QString()) : filling.fill(event.message);
    filling.set("message", message);
    if (!source.isEmpty())
        return parseLetter(filling.fill(source));
    return Letter{m_texts(applicant.language, QT_TRANSLATE_NOOP("Server", "Заявление № %1: %2"))
                      .arg(record.row.number, stepTitle(record.package->process(applicant.language), record.state)),
        message};
}

void CaseWriter::send(storage::Transaction& transaction, const QString& applicationId,
    const storage::AccountRow& applicant, const Letter& letter) const
{
    storage::addNotice(transaction.db(), applicant.id,
        {transaction.newId(), transaction.now(), letter.subject, letter.text, applicationId, false});
    if (applicant.email && m_channels.email)
        storage::addDelivery(transaction, QStringLiteral("email"), *applicant.email, letter.subject, letter.text);
    else if (applicant.phone && m_channels.sms)
        storage::addDelivery(transaction, QStringLiteral("sms"), *applicant.phone, QString(), letter.subject);
}

void CaseWriter::store(storage::Transaction& transaction, const CaseRecord& record, const storage::AccountRow& actor,
    const storage::AccountRow& applicant, const CaseEvent& event, const std::optional<Letter>& letter) const
{
    storage::addHistory(transaction.db(), record.row.id, record.history.back());

    QJsonObject data = event.data;
    data.insert(QStringLiteral("number"), record.row.number);
    data.insert(QStringLiteral("status"), core::toWire(record.row.status));
    data.insert(QStringLiteral("version"), record.row.version);
    if (!event.step.isEmpty())
        data.insert(QStringLiteral("step"), event.step);
    if (!event.outcome.isEmpty())
        data.insert(QStringLiteral("outcome"), event.outcome);
    if (!event.fields.isEmpty())
        data.insert(QStringLiteral("fields"), event.fields);
    transaction.record({actor.id.isEmpty() ? std::nullopt : std::optional(actor.id), displayName(actor),
        QStringLiteral("application.") + event.action, QStringLiteral("application/") + record.row.id, data});

    if (letter)
        send(transaction, record.row.id, applicant, *letter);
    using Kind = storage::PushEvent::Kind;
    transaction.push({0, applicant.id, record.row.agencyId,
        Kind::Application | Kind::Task | (letter ? Kind::Notice : 0), record.row.id});
}

NewCase CaseWriter::prepare(CaseRecord record, const storage::AccountRow& applicant, const CaseEvent& event) const
{
    const int year = record.row.submittedAt.toTimeZone(m_shelf.zone(record.row.agencyId)).date().year();
    record.row.id = m_ids.next(record.row.submittedAt);
    record.row.number = m_ids.next(record.row.submittedAt);
    record.history.push_back(historyOf(record, event));
    std::optional<Letter> letter = letterAbout(record, applicant, event);
    return {std::move(record), applicant, event, std::move(letter), {}, year};
}

core::Result<QString> CaseWriter::create(storage::Transaction& transaction, const NewCase& filed) const
{
    CaseRecord record = filed.record;
    const QString standIn = record.row.number;
    record.row.number = storage::nextNumber(transaction.db(), filed.year);
    record.row.search.prepend(record.row.number + u' ');
    std::optional<Letter> letter = filed.letter;
    if (letter) {
        letter->subject.replace(standIn, record.row.number);
        letter->text.replace(standIn, record.row.number);
    }
    storage::insertApplication(transaction.db(), record.row);
    store(transaction, record, filed.applicant, filed.applicant, filed.event, letter);
    std::vector<core::Error> faults;
    for (qsizetype i = 0; i < filed.uploads.size(); ++i) {
        if (!storage::takeUpload(transaction.db(), filed.uploads.at(i), filed.applicant.id))
            faults.emplace_back(core::ErrorCode::UploadGone, QStringLiteral("/files/%1/uploadId").arg(i));
        else
            storage::addFile(transaction.db(), record.row.id, record.files[static_cast<std::size_t>(i)]);
    }
    if (!faults.empty())
        return allAs(std::move(faults));
    return record.row.number;
}

void CaseWriter::change(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& actor,
    const CaseEvent& event) const
{
    record.row.version += 1;
    record.row.updatedAt = transaction.now();
    storage::updateApplication(transaction.db(), record.row);
    const auto applicant = storage::findAccount(transaction.db(), record.row.applicantId);
    if (!applicant)
        return;
    record.history.push_back(historyOf(record, event));
    store(transaction, record, actor, *applicant, event, letterAbout(record, *applicant, event));
}

void CaseWriter::overdue(storage::Transaction& transaction, const CaseRecord& record) const
{
    const auto applicant = storage::findAccount(transaction.db(), record.row.applicantId);
    CaseEvent event;
    event.action = event.notice = QStringLiteral("overdue");
    if (!applicant)
        return;
    const std::optional<Letter> letter = letterAbout(record, *applicant, event);
    if (!letter)
        return;
    send(transaction, record.row.id, *applicant, *letter);
    transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("application.overdue"),
        QStringLiteral("application/") + record.row.id,
        {{QStringLiteral("number"), record.row.number}, {QStringLiteral("due"), core::toWire(record.row.due)}}});
    transaction.push({0, applicant->id, QString(), storage::PushEvent::Notice, record.row.id});
}

core::Result<std::vector<storage::FileRow>> CaseWriter::filesOf(storage::Connection& db, const CaseRecord& record,
    const std::vector<api::AttachedFile>& files, const storage::AccountRow& owner, const QString& purpose) const
{
    const auto attached = std::count_if(record.files.begin(), record.files.end(),
        [](const storage::FileRow& file) { return file.purpose != u"statement"; });
    if (static_cast<std::size_t>(attached) + files.size() > static_cast<std::size_t>(m_settings.maxFiles))
        return core::Error(
            core::ErrorCode::TooManyFiles, QStringLiteral("/files"), {{QStringLiteral("limit"), m_settings.maxFiles}});
    std::vector<core::Error> faults;
    std::vector<storage::FileRow> rows;
    QStringList taken;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const api::AttachedFile& file = files[i];
        const auto upload = storage::findUpload(db, file.uploadId);
        if (!upload || upload->accountId != owner.id || !upload->isFinished() || taken.contains(file.uploadId)) {
            faults.emplace_back(core::ErrorCode::UploadGone, QStringLiteral("/files/%1/uploadId").arg(i));
            continue;
        }
        taken << file.uploadId;
        const QString name =
            file.name.isEmpty() ? upload->name : file.name.first(qMin<qsizetype>(255, file.name.size()));
        rows.push_back({m_ids.next(record.row.updatedAt), purpose, file.document, name, *upload->type, upload->size,
            *upload->sha256, record.row.updatedAt,
            owner.role == core::Role::Citizen ? owner.name.full() : officialName(owner)});
    }
    if (!faults.empty())
        return allAs(std::move(faults));
    return rows;
}

core::Result<> CaseWriter::attach(storage::Transaction& transaction, CaseRecord& record,
    const std::vector<api::AttachedFile>& files, const storage::AccountRow& owner, const QString& purpose,
    const SignedFiles& signatures) const
{
    record.row.updatedAt = transaction.now();
    auto rows = filesOf(transaction.db(), record, files, owner, purpose);
    if (!rows)
        return rows.error();
    signatures.putInto(*rows);
    for (std::size_t i = 0; i < files.size(); ++i) {
        storage::addFile(transaction.db(), record.row.id, (*rows)[i]);
        storage::deleteUpload(transaction.db(), files[i].uploadId);
        record.files.push_back((*rows)[i]);
    }
    if (!signatures.statement)
        return core::Done();
    if (!storage::takeUpload(transaction.db(), signatures.statementUpload, owner.id))
        return core::ErrorCode::UploadGone;
    record.files.push_back(statementOf(record, signatures, owner));
    storage::addFile(transaction.db(), record.row.id, record.files.back());
    return core::Done();
}

storage::FileRow CaseWriter::statementOf(
    const CaseRecord& record, const SignedFiles& signatures, const storage::AccountRow& applicant) const
{
    return signatures.statementRow(m_ids.next(record.row.updatedAt), record.row.updatedAt, applicant.name.full());
}

} // namespace okno::server
