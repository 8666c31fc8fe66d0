// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_writer.h"

#include "server/services/sessions.h"
#include "server/services/templates.h"
#include "server/storage/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::server {

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

bool CaseWriter::notify(storage::Transaction& transaction, const CaseRecord& record,
    const storage::AccountRow& applicant, const CaseEvent& event) const
{
    const QString source =
        event.notice.isEmpty() ? QString() : record.package->package.notice(event.notice, applicant.language);
    if (source.isEmpty() && event.message.isEmpty())
        return false;
    QJsonObject filling = m_values.of(record, applicant, applicant.language);
    filling.insert(QStringLiteral("reason"), event.text.value_or(QString()));
    const bool isQuestion = event.action == u"remark" || event.action == u"answered";
    filling.insert(
        QStringLiteral("message"), isQuestion ? event.text.value_or(QString()) : fillTemplate(event.message, filling));
    Letter letter = parseLetter(fillTemplate(source, filling));
    if (source.isEmpty())
        letter = {m_texts(applicant.language, QT_TRANSLATE_NOOP("Server", "Заявление № %1: %2"))
                      .arg(record.row.number, filling.value(QStringLiteral("step")).toString()),
            filling.value(QStringLiteral("message")).toString()};
    storage::addNotice(transaction.db(), applicant.id,
        {transaction.newId(), transaction.now(), letter.subject, letter.text, record.row.id, false});
    if (applicant.email && m_channels.email)
        storage::addDelivery(transaction, QStringLiteral("email"), *applicant.email, letter.subject, letter.text);
    else if (applicant.phone && m_channels.sms)
        storage::addDelivery(transaction, QStringLiteral("sms"), *applicant.phone, QString(), letter.subject);
    return true;
}

void CaseWriter::store(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& actor,
    const storage::AccountRow& applicant, const CaseEvent& event) const
{
    storage::HistoryRow entry{transaction.now(), event.action, event.step, event.outcome, event.text, event.who,
        record.row.status, std::nullopt};
    if (!event.fields.isEmpty())
        entry.fields = QString::fromUtf8(QJsonDocument(event.fields).toJson(QJsonDocument::Compact));
    storage::addHistory(transaction.db(), record.row.id, entry);
    record.history.push_back(entry);

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

    const bool noticed = notify(transaction, record, applicant, event);
    using Kind = storage::PushEvent::Kind;
    transaction.push({0, applicant.id, record.row.agencyId,
        Kind::Application | Kind::Task | (noticed ? Kind::Notice : 0), record.row.id});
}

void CaseWriter::create(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& applicant,
    const CaseEvent& event) const
{
    const int year = transaction.now().toTimeZone(m_shelf.zone(record.row.agencyId)).date().year();
    record.row.number = storage::nextNumber(transaction.db(), year);
    record.row.search = storage::folded(record.row.number + u' ' + record.row.search);
    record.row.submittedAt = transaction.now();
    record.row.updatedAt = transaction.now();
    storage::insertApplication(transaction.db(), record.row);
    store(transaction, record, applicant, applicant, event);
}

void CaseWriter::change(storage::Transaction& transaction, CaseRecord& record, const storage::AccountRow& actor,
    const CaseEvent& event) const
{
    record.row.version += 1;
    record.row.updatedAt = transaction.now();
    storage::updateApplication(transaction.db(), record.row);
    const auto applicant = storage::findAccount(transaction.db(), record.row.applicantId);
    if (applicant)
        store(transaction, record, actor, *applicant, event);
}

void CaseWriter::overdue(storage::Transaction& transaction, const CaseRecord& record) const
{
    const auto applicant = storage::findAccount(transaction.db(), record.row.applicantId);
    CaseEvent event;
    event.action = event.notice = QStringLiteral("overdue");
    if (!applicant || !notify(transaction, record, *applicant, event))
        return;
    transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("application.overdue"),
        QStringLiteral("application/") + record.row.id,
        {{QStringLiteral("number"), record.row.number},
            {QStringLiteral("due"), record.row.due.toString(Qt::ISODate)}}});
    transaction.push({0, applicant->id, QString(), storage::PushEvent::Notice, record.row.id});
}

core::Result<> CaseWriter::attach(storage::Transaction& transaction, CaseRecord& record,
    const std::vector<api::AttachedFile>& files, const storage::AccountRow& owner, const QString& purpose) const
{
    std::vector<core::Error> faults;
    if (record.files.size() + files.size() > static_cast<std::size_t>(m_settings.maxFiles))
        return core::Error(
            core::ErrorCode::TooManyFiles, QStringLiteral("/files"), {{QStringLiteral("limit"), m_settings.maxFiles}});
    QStringList taken;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const api::AttachedFile& file = files[i];
        const auto upload = storage::findUpload(transaction.db(), file.uploadId);
        if (!upload || upload->accountId != owner.id || !upload->isFinished() || taken.contains(file.uploadId)) {
            faults.emplace_back(core::ErrorCode::UploadGone, QStringLiteral("/files/%1/uploadId").arg(i));
            continue;
        }
        taken << file.uploadId;
        const QString name =
            file.name.isEmpty() ? upload->name : file.name.first(qMin<qsizetype>(255, file.name.size()));
        const storage::FileRow row{transaction.newId(), purpose, file.document, name, *upload->type, upload->size,
            *upload->sha256, transaction.now(),
            owner.role == core::Role::Citizen ? owner.name.full() : officialName(owner)};
        storage::addFile(transaction.db(), record.row.id, row);
        storage::deleteUpload(transaction.db(), file.uploadId);
        record.files.push_back(row);
    }
    if (faults.empty())
        return core::Done();
    core::Error first = faults.front();
    first.more.assign(faults.begin() + 1, faults.end());
    return first;
}

} // namespace okno::server
