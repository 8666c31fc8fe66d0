// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/task_work.h"

#include "desktop/clerk/step_field.h"

#include <QPointer>
#include <QUuid>
#include <algorithm>

namespace okno::desktop {
namespace {

// A pause in typing after which the draft is written.
constexpr int keepAfterMs = 400;

QString nameOf(TaskWork::Action action)
{
    switch (action) {
    case TaskWork::Action::Take:
        return QStringLiteral("take");
    case TaskWork::Action::Release:
        return QStringLiteral("release");
    case TaskWork::Action::Assign:
        return QStringLiteral("assign");
    case TaskWork::Action::Complete:
        return QStringLiteral("complete");
    case TaskWork::Action::Remark:
        return QStringLiteral("remark");
    case TaskWork::Action::None:
        break;
    }
    return {};
}

} // namespace

TaskWork::TaskWork(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &TaskWork::keepDraft);
    connect(&m_desk, &Desk::onlineChanged, this, [this](bool online) {
        if (online && !m_id.isEmpty() && m_running == Action::None)
            load(false);
        Q_EMIT changed();
    });
    connect(&m_desk, &Desk::taskChanged, this, [this](const QString& id) {
        if (!m_id.isEmpty() && (id.isEmpty() || id == m_id) && m_running == Action::None)
            load(false);
    });
}

TaskWork::~TaskWork()
{
    keepDraft();
}

void TaskWork::open(const QString& id)
{
    close();
    m_id = id;
    m_draft = TaskDraft::fromJson(m_desk.draft(id));
    m_state = State::Loading;
    Q_EMIT changed();
    Q_EMIT draftChanged();
    load(false);
}

void TaskWork::close()
{
    keepDraft();
    ++m_generation;
    m_id.clear();
    m_task.reset();
    m_error.reset();
    m_draft = {};
    m_running = Action::None;
    m_state = State::Empty;
    Q_EMIT changed();
}

void TaskWork::reload()
{
    if (m_id.isEmpty() || m_running != Action::None)
        return;
    if (!m_task)
        m_state = State::Loading;
    m_error.reset();
    Q_EMIT changed();
    load(false);
}

void TaskWork::load(bool conflict)
{
    const int generation = ++m_generation;
    m_desk.getTask(m_id, [self = QPointer(this), generation, conflict](const core::Result<api::Task>& answer) {
        if (!self || generation != self->m_generation)
            return;
        if (!answer) {
            // What is on the screen stays; only an empty screen has nothing better to show than the reason.
            if (!self->m_task) {
                self->m_error = answer.error();
                self->m_state = State::Failed;
                Q_EMIT self->changed();
            }
            return;
        }
        const bool overtaken = self->m_task && self->m_task->summary.version != answer->summary.version;
        self->show(*answer);
        if (!overtaken && !conflict)
            return;
        const auto& history = answer->application.history;
        if (history.empty())
            Q_EMIT self->overtaken({}, {});
        else
            Q_EMIT self->overtaken(history.back().who, history.back().title);
    });
}

void TaskWork::show(const api::Task& task)
{
    m_task = task;
    m_state = State::Ready;
    const QString step = task.step ? task.step->id : QString();
    if (m_draft.stepId != step) {
        m_draft.moveTo(step);
        m_draftKept = false;
        m_keep.start();
        Q_EMIT draftChanged();
    }
    Q_EMIT changed();
}

bool TaskWork::isMine() const
{
    return m_task && m_task->summary.assigneeId && *m_task->summary.assigneeId == m_desk.myId();
}

bool TaskWork::can(Action action, QString* whyNot) const
{
    const auto no = [&](const QString& why) {
        if (whyNot)
            *whyNot = why;
        return false;
    };
    if (!m_task)
        return no(tr("Заявление ещё загружается."));
    if (m_running != Action::None)
        return no(tr("Подождите: выполняется предыдущее действие."));
    if (!m_desk.isOnline())
        return no(tr("Нет связи с сервером. Введённое сохранено; продолжите, когда связь появится."));
    if (m_task->allowed.contains(nameOf(action)))
        return true;
    if (core::isFinal(m_task->summary.status))
        return no(tr("Работа по заявлению завершена."));
    if (m_task->summary.status == core::ApplicationStatus::AwaitingApplicant)
        return no(tr("Ждём ответа заявителя."));
    if (action == Action::Complete || action == Action::Remark) {
        if (!m_task->summary.assigneeId)
            return no(tr("Сначала возьмите заявление в работу."));
        if (!isMine())
            return no(tr("Заявление в работе у другого сотрудника (%1).")
                    .arg(m_task->summary.assigneeName.value_or(QString())));
        if (action == Action::Remark)
            return no(tr("На этом шаге замечания заявителю не предусмотрены."));
    }
    return no(tr("Сейчас это действие недоступно."));
}

void TaskWork::setDraft(const TaskDraft& draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_draftKept = false;
    m_keep.start();
    Q_EMIT draftChanged();
}

void TaskWork::keepDraft()
{
    m_keep.stop();
    if (m_draftKept || m_id.isEmpty())
        return;
    m_draftKept = true;
    m_desk.keepDraft(m_id, m_draft.toJson());
}

const api::Outcome* TaskWork::outcome(const QString& id) const
{
    if (!m_task || !m_task->step)
        return nullptr;
    const auto& all = m_task->step->outcomes;
    const auto found = std::find_if(all.begin(), all.end(), [&](const api::Outcome& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<core::Error> TaskWork::faults(const api::Outcome& outcome) const
{
    std::vector<core::Error> found;
    if (!m_task || !m_task->step)
        return found;
    // A refusal says why; the papers need not be in order for it.
    if (outcome.kind != u"refuse") {
        for (const api::Demand& demand : m_task->step->demands) {
            if (demand.required && !m_draft.demands.contains(demand.id))
                found.emplace_back(core::ErrorCode::MissingField, QStringLiteral("/demands/") + demand.id);
        }
        for (const api::StepField& field : m_task->step->fields) {
            if (const auto fault = faultOf(field, m_draft.fields.value(field.name)))
                found.push_back(*fault);
        }
    }
    if (outcome.needsReason && m_draft.reason.trimmed().isEmpty())
        found.emplace_back(core::ErrorCode::MissingField, QStringLiteral("/reason"));
    if (outcome.needsResult && m_draft.files.empty() && !m_task->application.summary.hasResult)
        found.emplace_back(core::ErrorCode::FileMissing, QStringLiteral("/files"));
    return found;
}

std::vector<core::Error> TaskWork::remarkFaults() const
{
    std::vector<core::Error> found;
    if (m_draft.remarkText.trimmed().isEmpty())
        found.emplace_back(core::ErrorCode::MissingField, QStringLiteral("/text"));
    return found;
}

void TaskWork::take()
{
    act(Action::Take, [this](auto answer) { m_desk.take(m_id, answer); });
}

void TaskWork::release()
{
    act(Action::Release, [this](auto answer) { m_desk.release(m_id, answer); });
}

void TaskWork::assign(const QString& officialId)
{
    act(Action::Assign,
        [&](auto answer) { m_desk.assign(m_id, m_task->summary.version, officialId, std::move(answer)); });
}

void TaskWork::complete(const QString& outcomeId)
{
    const api::Outcome* chosen = outcome(outcomeId);
    if (!chosen || !faults(*chosen).empty())
        return;
    api::StepCompletion completion;
    completion.stepId = m_task->step->id;
    completion.outcome = outcomeId;
    completion.demands = m_draft.demands;
    if (const QString reason = m_draft.reason.trimmed(); !reason.isEmpty())
        completion.reason = reason;
    for (const ResultFile& file : m_draft.files) {
        completion.files.push_back({file.uploadId, QStringLiteral("result"), file.name});
        if (!file.signature.isEmpty() && chosen->signature != u"none")
            completion.files.back().signature = file.signature;
    }
    if (chosen->kind != u"refuse" && !m_draft.fields.isEmpty())
        completion.data = m_draft.fields;
    const QByteArray key = keyFor(api::toJson(completion));
    act(Action::Complete,
        [&](auto answer) { m_desk.complete(m_id, m_task->summary.version, completion, key, std::move(answer)); });
}

std::vector<ResultFile> TaskWork::unsignedResults() const
{
    std::vector<ResultFile> files;
    for (const ResultFile& file : m_draft.files) {
        if (file.signature.isEmpty())
            files.push_back(file);
    }
    return files;
}

void TaskWork::remark()
{
    if (!remarkFaults().empty())
        return;
    const api::NewRemark remark{m_draft.remarkText.trimmed(), m_draft.remarkFields, m_draft.remarkDays};
    const QByteArray key = keyFor(api::toJson(remark));
    act(Action::Remark,
        [&](auto answer) { m_desk.remark(m_id, m_task->summary.version, remark, key, std::move(answer)); });
}

QByteArray TaskWork::keyFor(const QJsonObject& intention)
{
    // The same intention after a lost connection must not count twice; another one, or another version, is new.
    QJsonObject whole = intention;
    whole.insert(QStringLiteral("task"), m_id);
    whole.insert(QStringLiteral("version"), m_task->summary.version);
    if (m_key.isEmpty() || whole != m_intention) {
        m_key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_intention = whole;
    }
    return m_key;
}

void TaskWork::act(Action action, const std::function<void(Desk::Answer<api::Task>)>& send)
{
    if (!can(action))
        return;
    m_running = action;
    m_error.reset();
    const int generation = ++m_generation;
    Q_EMIT changed();
    send([self = QPointer(this), action, generation](const core::Result<api::Task>& answer) {
        if (!self || generation != self->m_generation)
            return;
        self->m_running = Action::None;
        if (!answer) {
            self->actionFailed(action, answer.error());
            return;
        }
        const api::Task before = *self->m_task;
        if (action == Action::Complete)
            self->m_desk.dropResults(self->m_id);
        if (action == Action::Complete || action == Action::Remark) {
            self->m_draft = TaskDraft{.stepId = self->m_draft.stepId};
            self->m_draftKept = false;
            Q_EMIT self->draftChanged();
        }
        self->show(*answer);
        self->keepDraft();
        Q_EMIT self->done(action, before);
    });
}

void TaskWork::actionFailed(Action action, const core::Error& error)
{
    m_error = error;
    Q_EMIT changed();
    Q_EMIT failed(action);
    using enum core::ErrorCode;
    // The server knows the task otherwise than we do: look again, keep what was typed.
    if (error.code == VersionMismatch || error.code == TaskTaken || error.code == TaskNotYours
        || error.code == WrongStatus || error.code == StepNotAllowed)
        load(error.code == VersionMismatch);
}

} // namespace okno::desktop
