// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/printouts.h"

#include "server/services/templates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace okno::server {
namespace {

const QString russian = QStringLiteral("ru");

// The answers in words as a template walks through them: pages, their groups, their rows.
QJsonArray pageValues(const std::vector<forms::SummaryRow>& rows)
{
    QJsonArray pages;
    for (const forms::SummaryPage& page : forms::pagesOf(rows)) {
        QJsonArray groups;
        for (const forms::SummaryGroup& group : page.groups) {
            QJsonArray lines;
            for (const forms::SummaryRow& row : group.rows)
                lines.append(QJsonObject{{QStringLiteral("label"), row.label}, {QStringLiteral("value"), row.value}});
            groups.append(QJsonObject{{QStringLiteral("title"), group.title.isEmpty() ? page.title : group.title},
                {QStringLiteral("rows"), lines}});
        }
        pages.append(QJsonObject{{QStringLiteral("title"), page.title}, {QStringLiteral("groups"), groups}});
    }
    return pages;
}

QJsonArray documentsOf(const CaseRecord& record)
{
    const forms::ServiceCard& card = record.package->card(russian);
    QJsonArray documents;
    for (const storage::FileRow& file : record.files) {
        if (file.purpose == u"result" || file.purpose == u"statement")
            continue;
        QString title = file.name;
        for (const forms::RequiredDocument& document : card.documents) {
            if (document.kind == file.document)
                title = document.title;
        }
        documents.append(QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("name"), file.name}});
    }
    return documents;
}

} // namespace

core::Result<QJsonObject> Printouts::decision(
    storage::Connection& db, const CaseRecord& record, const Actor& actor) const
{
    const core::ApplicationStatus status = record.row.status;
    const bool provided = status == core::ApplicationStatus::Approved;
    if (!provided && (core::isFinal(status) || !actor.isOfficial()))
        return core::ErrorCode::NotFound;
    const bool decided = provided && !record.state.history.empty();
    const auto official = storage::findAccount(db, decided ? record.state.history.back().by : actor.accountId);
    const QDateTime at = decided ? record.state.history.back().ended : m_clock.now();
    QJsonObject person;
    if (official)
        person = {{QStringLiteral("name"), official->name.brief()},
            {QStringLiteral("position"), official->position.value_or(QString())}};
    return QJsonObject{{QStringLiteral("official"), person},
        {QStringLiteral("decidedAt"), Texts::day(at.toTimeZone(m_shelf.zone(record.row.agencyId)).date(), russian)},
        {QStringLiteral("reason"), record.row.decision.value_or(QString())}};
}

core::Result<api::Printout> Printouts::print(const Actor& actor, const QString& id, const QString& part) const
{
    const bool result = part == u"result";
    if (!result && !part.isEmpty() && part != u"application")
        return core::Error(core::ErrorCode::InvalidField, QStringLiteral("/part"));
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Printout> {
        const core::Result<CaseRecord> record = CaseRecord::load(db, m_shelf, id);
        if (!record)
            return record.error();
        const bool own = record->row.applicantId == actor.accountId;
        const auto applicant = storage::findAccount(db, record->row.applicantId);
        if (!applicant || (!own && !(actor.isOfficial() && record->row.agencyId == actor.agencyId)))
            return core::ErrorCode::NotFound;
        const forms::ServicePackage& package = record->package->package;
        const QString source = result ? package.resultTemplate() : package.applicationTemplate();
        if (source.isEmpty())
            return core::ErrorCode::NotFound;
        TemplateValues values = m_values.of(*record, *applicant, russian);
        const QJsonObject answers = QJsonDocument::fromJson(record->row.answers.toUtf8()).object();
        values.set("pages", pageValues(package.form(russian).summary(answers)));
        values.set("documents", documentsOf(*record));
        if (result) {
            const core::Result<QJsonObject> more = decision(db, *record, actor);
            if (!more)
                return more.error();
            for (auto value = more->begin(); value != more->end(); ++value)
                values.set(qUtf8Printable(value.key()), QJsonValue(*value));
        }
        const char* title = result ? QT_TRANSLATE_NOOP("Server", "Результат по заявлению № %1")
                                   : QT_TRANSLATE_NOOP("Server", "Заявление № %1");
        return api::Printout{m_texts(actor.language, title).arg(record->row.number), values.fill(source, true)};
    });
}

} // namespace okno::server
