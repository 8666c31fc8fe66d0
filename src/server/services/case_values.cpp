// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_values.h"

#include "server/services/case_view.h"
#include "server/services/step_fields.h"

namespace okno::server {

TemplateValues CaseValues::of(
    const CaseRecord& record, const storage::AccountRow& applicant, const QString& language) const
{
    TemplateValues values;
    if (const forms::Agency* agency = m_shelf.agency(record.row.agencyId, language)) {
        QStringList hours;
        for (const forms::OpeningHours& line : agency->hours)
            hours << (line.days + u' ' + line.hours).trimmed();
        TemplateValues about;
        about.set("title", agency->title);
        about.set("address", agency->address);
        about.set("phone", agency->phones.value(0));
        about.set("email", agency->email);
        about.set("hours", hours.join(QStringLiteral(", ")));
        values.set("agency", std::move(about));
    }
    const regulation::Process& process = record.package->process(language);
    QJsonObject fields;
    for (const storage::HistoryRow& entry : record.history) {
        for (const api::FilledField& field : filledFields(entry, process, FieldReader::Official, m_texts, language))
            fields.insert(field.name, field.value);
    }
    TemplateValues person;
    person.set("full", applicant.name.full());
    person.set("address", applicant.name.address());
    const QDate due = record.state.isPaused() ? record.state.answerDue : record.state.due;
    values.set("number", record.row.number);
    values.set("service", record.package->card(language).shortTitle);
    values.set("applicant", std::move(person));
    values.set("submittedAt", Texts::moment(record.row.submittedAt, m_shelf.zone(record.row.agencyId), language));
    values.set("due", Texts::day(due, language));
    values.set("step", stepTitle(process, record.state));
    values.set("status", statusText(record.row.status, m_texts, language));
    values.set("link", m_settings.publicUrl);
    values.set("fields", QJsonValue(fields));
    return values;
}

} // namespace okno::server
