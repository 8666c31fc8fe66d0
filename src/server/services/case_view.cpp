// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/case_view.h"

#include "server/services/signature_verdict.h"
#include "server/services/step_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::server {
namespace {

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString toWire(regulation::TimelineItem::Kind kind)
{
    switch (kind) {
    case regulation::TimelineItem::Kind::Done:
        return QStringLiteral("done");
    case regulation::TimelineItem::Kind::Now:
        return QStringLiteral("now");
    case regulation::TimelineItem::Kind::Ahead:
        return QStringLiteral("ahead");
    }
    return {};
}

QString outcomeKind(regulation::Outcome::Tone tone, const QString& next, const regulation::Process& process)
{
    if (const regulation::End* end = process.end(next))
        return end->status == core::ApplicationStatus::Approved ? QStringLiteral("approve") : QStringLiteral("refuse");
    return tone == regulation::Outcome::Tone::Negative ? QStringLiteral("refuse") : QStringLiteral("forward");
}

bool mayBeWithdrawn(core::ApplicationStatus status)
{
    return core::mayBecome(status, core::ApplicationStatus::Withdrawn);
}

} // namespace

QString statusText(core::ApplicationStatus status, const Texts& texts, const QString& language)
{
    switch (status) {
    case core::ApplicationStatus::Submitted:
        return texts(language, QT_TRANSLATE_NOOP("Server", "Заявление принято"));
    case core::ApplicationStatus::InProgress:
        return texts(language, QT_TRANSLATE_NOOP("Server", "Заявление в работе"));
    case core::ApplicationStatus::AwaitingApplicant:
        return texts(language, QT_TRANSLATE_NOOP("Server", "Нужен ваш ответ"));
    case core::ApplicationStatus::Approved:
        return texts(language, QT_TRANSLATE_NOOP("Server", "Услуга оказана"));
    case core::ApplicationStatus::Refused:
        return texts(language, QT_TRANSLATE_NOOP("Server", "В услуге отказано"));
    case core::ApplicationStatus::Withdrawn:
        return texts(language, QT_TRANSLATE_NOOP("Server", "Заявление отозвано"));
    }
    return {};
}

QString stepTitle(const regulation::Process& process, const regulation::State& state)
{
    if (const regulation::Step* step = process.step(state.step))
        return step->name;
    if (const regulation::End* end = process.end(state.end))
        return end->name;
    return {};
}

core::Result<CaseView::Stage> CaseView::stageOf(storage::Connection& db, const storage::ApplicationRow& row) const
{
    const core::Result<PackagePtr> package = m_shelf.byDigest(db, row.package);
    if (!package)
        return package.error();
    const core::Result<regulation::State> state = regulation::State::fromJson(objectOf(row.state));
    if (!state)
        return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the state of ") + row.id);
    return Stage{*package, *state};
}

api::ApplicationSummary CaseView::summary(const storage::ApplicationRow& row, const ShelvedPackage& package,
    const regulation::State& state, const QString& language) const
{
    api::ApplicationSummary summary;
    summary.id = row.id;
    summary.number = row.number;
    summary.serviceId = row.serviceId;
    summary.serviceTitle = package.card(language).shortTitle;
    if (const forms::Agency* agency = m_shelf.agency(row.agencyId, language))
        summary.agencyName = agency->title;
    summary.status = row.status;
    summary.stepTitle = row.status == core::ApplicationStatus::Withdrawn ? statusText(row.status, m_texts, language)
                                                                         : stepTitle(package.process(language), state);
    summary.submittedAt = row.submittedAt;
    summary.updatedAt = row.updatedAt;
    if (row.due.isValid())
        summary.dueDate = row.due;
    summary.hasResult = row.hasResult;
    summary.version = row.version;
    return summary;
}

core::Result<api::ApplicationSummary> CaseView::summary(
    storage::Connection& db, const storage::ApplicationRow& row, const QString& language) const
{
    const core::Result<Stage> stage = stageOf(db, row);
    if (!stage)
        return stage.error();
    return summary(row, *stage->package, stage->state, language);
}

api::TaskSummary CaseView::task(const storage::ApplicationRow& row, const ShelvedPackage& package,
    const regulation::State& state, const QString& language) const
{
    api::TaskSummary task;
    task.id = row.id;
    task.number = row.number;
    task.applicantName = row.applicantName;
    task.serviceId = row.serviceId;
    task.serviceTitle = package.card(language).shortTitle;
    task.stepTitle = stepTitle(package.process(language), state);
    task.status = row.status;
    task.submittedAt = row.submittedAt;
    if (row.stepDue.isValid())
        task.dueDate = row.stepDue;
    task.assigneeId = row.assigneeId;
    task.assigneeName = row.assigneeName;
    task.version = row.version;
    return task;
}

core::Result<api::TaskSummary> CaseView::task(
    storage::Connection& db, const storage::ApplicationRow& row, const QString& language) const
{
    const core::Result<Stage> stage = stageOf(db, row);
    if (!stage)
        return stage.error();
    return task(row, *stage->package, stage->state, language);
}

std::vector<api::StepState> CaseView::steps(const CaseRecord& record, const QString& language) const
{
    const regulation::Engine& engine = m_shelf.engine(record.row.agencyId);
    std::vector<api::StepState> steps;
    const auto timeline = engine.timeline(record.package->process(language), record.state);
    std::size_t finished = 0;
    for (const regulation::TimelineItem& item : timeline) {
        api::StepState step{item.step, item.name, toWire(item.kind), std::nullopt, std::nullopt};
        if (item.kind == regulation::TimelineItem::Kind::Done) {
            if (finished < record.state.history.size())
                step.finishedAt = record.state.history[finished].ended;
            else if (item.date.isValid())
                step.finishedAt = record.row.updatedAt;
            ++finished;
        } else if (item.date.isValid()) {
            step.dueDate = item.date;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

QString CaseView::historyTitle(
    const storage::HistoryRow& row, const regulation::Process& process, const QString& language) const
{
    const regulation::Step* step = process.step(row.step);
    const QString stepName = step ? step->name : QString();
    if (row.action == u"submitted")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Заявление принято"));
    if (row.action == u"taken")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Специалист взял заявление в работу"));
    if (row.action == u"released")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Специалист вернул заявление в общую очередь"));
    if (row.action == u"assigned")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Руководитель поручил заявление сотруднику"));
    if (row.action == u"remark")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Специалист просит уточнить сведения"));
    if (row.action == u"answered")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Заявитель ответил"));
    if (row.action == u"withdrawn")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Заявитель отозвал заявление"));
    if (row.action == u"approved")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "Услуга оказана"));
    if (row.action == u"refused")
        return m_texts(language, QT_TRANSLATE_NOOP("Server", "В услуге отказано"));
    return m_texts(language, QT_TRANSLATE_NOOP("Server", "Шаг пройден: %1")).arg(stepName);
}

QStringList CaseView::explanation(const CaseRecord& record, const QString& language) const
{
    using Kind = regulation::DeadlineDay::Kind;
    if (core::isFinal(record.row.status))
        return {};
    const regulation::Engine& engine = m_shelf.engine(record.row.agencyId);
    const auto days = engine.explain(record.package->process(language), record.state, engine.dayOf(m_clock.now()));
    QStringList lines;
    int counted = 0;
    int off = 0;
    int paused = 0;
    for (const regulation::DeadlineDay& day : days) {
        const auto date = [&day, &language] { return Texts::day(day.day, language); };
        switch (day.kind) {
        case Kind::Start:
            lines << m_texts(
                language, QT_TRANSLATE_NOOP("Server", "%1: заявление принято, срок считается со следующего дня"))
                         .arg(date());
            break;
        case Kind::Counted:
            ++counted;
            break;
        case Kind::DayOff:
            ++off;
            break;
        case Kind::Paused:
            ++paused;
            break;
        case Kind::Moved:
            lines << m_texts(
                language, QT_TRANSLATE_NOOP("Server", "%1: выходной, срок переносится на ближайший рабочий день"))
                         .arg(date());
            break;
        case Kind::Due:
            ++counted;
            lines << m_texts(language, QT_TRANSLATE_NOOP("Server", "%1: последний день срока")).arg(date());
            break;
        }
    }
    const qsizetype at = lines.isEmpty() ? 0 : 1;
    if (paused > 0)
        lines.insert(at,
            m_texts(language, QT_TRANSLATE_NOOP("Server", "Дней ожидания вашего ответа, в срок не входят: %1"))
                .arg(paused));
    if (off > 0)
        lines.insert(at,
            m_texts(language, QT_TRANSLATE_NOOP("Server", "Выходных и праздничных дней, в срок не входят: %1"))
                .arg(off));
    lines.insert(at, m_texts(language, QT_TRANSLATE_NOOP("Server", "Дней срока: %1")).arg(counted));
    return lines;
}

api::Application CaseView::application(const CaseRecord& record, const Actor& reader) const
{
    const QString& language = reader.language;
    const storage::ApplicationRow& row = record.row;
    const regulation::Process& process = record.package->process(language);
    api::Application shown;
    shown.summary = summary(row, *record.package, record.state, language);
    shown.serviceVersion = record.package->card(language).version;
    shown.regionCode = row.regionCode;
    shown.answers = record.answers ? *record.answers : objectOf(row.answers);
    for (const storage::FileRow& file : record.files) {
        api::File each{file.id, file.purpose, file.document, file.name, file.type, file.size, file.sha256, file.addedAt,
            file.addedBy};
        if (const auto found = file.verdict ? FoundSignature::fromStored(*file.verdict) : std::nullopt)
            each.signature = inWords(*found, m_texts, language);
        shown.files.push_back(std::move(each));
    }
    shown.steps = steps(record, language);
    const FieldReader fieldReader = reader.isOfficial() ? FieldReader::Official : FieldReader::Applicant;
    for (const storage::HistoryRow& entry : record.history)
        shown.history.push_back({entry.at, entry.action, historyTitle(entry, process, language), entry.text, entry.who,
            entry.status, filledFields(entry, process, fieldReader, m_texts, language)});
    for (const storage::RemarkRow& remark : record.remarks) {
        api::Remark each{remark.id, remark.text, remark.fields, remark.askedAt, remark.askedBy, remark.due,
            remark.answeredAt, remark.answer, std::nullopt};
        if (remark.answersBefore)
            each.before = objectOf(*remark.answersBefore);
        shown.remarks.push_back(std::move(each));
    }
    shown.decision = row.decision;
    shown.dueExplanation = explanation(record, language);
    if (reader.accountId == row.applicantId) {
        if (mayBeWithdrawn(row.status))
            shown.allowed << QStringLiteral("withdraw");
        if (row.status == core::ApplicationStatus::AwaitingApplicant)
            shown.allowed << QStringLiteral("answer");
    }
    return shown;
}

api::Task CaseView::task(const CaseRecord& record, const storage::AccountRow& applicant, const Actor& reader) const
{
    const QString& language = reader.language;
    const regulation::Process& process = record.package->process(language);
    api::Task shown;
    shown.summary = task(record.row, *record.package, record.state, language);
    shown.applicant = {
        applicant.id, record.row.applicantName, applicant.level, applicant.snils, applicant.phone, applicant.email};
    shown.application = application(record, reader);
    if (core::isFinal(record.row.status))
        return shown;
    const regulation::Step* step = process.step(record.state.step);
    if (step) {
        api::CurrentStep current{step->id, step->name, step->instruction, {}, {}, describeFields(*step)};
        for (const regulation::Demand& demand : step->demands)
            current.demands.push_back({demand.id, demand.title, demand.required});
        const forms::SignatureDemand demand = record.package->card(language).signature.official;
        for (const regulation::Outcome& outcome : step->outcomes)
            current.outcomes.push_back({outcome.id, outcome.title,
                outcomeKind(outcome.tone, process.next(step->id, outcome.id), process), outcome.needsReason,
                outcome.needsResult, forms::toWire(outcome.needsResult ? demand : forms::SignatureDemand::None)});
        shown.step = std::move(current);
    }
    const bool mine = record.row.assigneeId == reader.accountId;
    const bool working = record.row.status == core::ApplicationStatus::InProgress;
    if (!record.row.assigneeId)
        shown.allowed << QStringLiteral("take");
    if (mine || (record.row.assigneeId && reader.role == core::Role::Supervisor))
        shown.allowed << QStringLiteral("release");
    if (reader.role == core::Role::Supervisor)
        shown.allowed << QStringLiteral("assign");
    if (mine && working && step && reader.role >= step->role)
        shown.allowed << QStringLiteral("complete");
    if (mine && working && step && step->remarkAllowed)
        shown.allowed << QStringLiteral("remark");
    return shown;
}

} // namespace okno::server
