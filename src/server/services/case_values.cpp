// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_values.h"

#include "server/services/case_view.h"
#include "server/services/step_fields.h"

namespace okno::server {

QJsonObject CaseValues::of(
    const CaseRecord& record, const storage::AccountRow& applicant, const QString& language) const
{
    QJsonObject agencyValues;
    if (const forms::Agency* agency = m_shelf.agency(record.row.agencyId, language)) {
        QStringList hours;
        for (const forms::OpeningHours& line : agency->hours)
            hours << (line.days + u' ' + line.hours).trimmed();
        agencyValues = {{QStringLiteral("title"), agency->title}, {QStringLiteral("address"), agency->address},
            {QStringLiteral("phone"), agency->phones.value(0)}, {QStringLiteral("email"), agency->email},
            {QStringLiteral("hours"), hours.join(QStringLiteral(", "))}};
    }
    const regulation::Process& process = record.package->process(language);
    QJsonObject fields;
    for (const storage::HistoryRow& entry : record.history) {
        for (const api::FilledField& field : filledFields(entry, process, FieldReader::Official, m_texts, language))
            fields.insert(field.name, field.value);
    }
    const QDate due = record.state.isPaused() ? record.state.answerDue : record.state.due;
    return {{QStringLiteral("number"), record.row.number},
        {QStringLiteral("service"), record.package->card(language).shortTitle},
        {QStringLiteral("agency"), agencyValues},
        {QStringLiteral("applicant"),
            QJsonObject{{QStringLiteral("full"), applicant.name.full()},
                {QStringLiteral("address"), applicant.name.address()}}},
        {QStringLiteral("submittedAt"),
            Texts::moment(record.row.submittedAt, m_shelf.zone(record.row.agencyId), language)},
        {QStringLiteral("due"), Texts::day(due, language)}, {QStringLiteral("step"), stepTitle(process, record.state)},
        {QStringLiteral("status"), statusText(record.row.status, m_texts, language)},
        {QStringLiteral("link"), m_settings.publicUrl}, {QStringLiteral("fields"), fields}};
}

} // namespace okno::server
