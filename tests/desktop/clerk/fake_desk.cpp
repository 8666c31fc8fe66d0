// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/fake_desk.h"

#include <algorithm>

namespace okno::desktop {

using core::ApplicationStatus;
using core::Error;
using core::ErrorCode;

FakeDesk::FakeDesk(const core::Clock& clock, QObject* parent) : Desk(parent), m_clock(clock) { }

template <typename T> void FakeDesk::reply(const char* call, const Answer<T>& answer, core::Result<T> result)
{
    const QString name = QString::fromLatin1(call);
    if (failNext.contains(name))
        result = failNext.take(name);
    else if (!m_online)
        result = Error(ErrorCode::Offline);
    if (hold)
        m_held.push_back([answer, result] { answer(result); });
    else
        answer(result);
}

void FakeDesk::change(const char* call, const QString& id, const Answer<api::Task>& answer, const Change& work)
{
    api::Task* task = find(id);
    if (!task || !m_online || failNext.contains(QString::fromLatin1(call))) {
        reply<api::Task>(call, answer, Error(ErrorCode::NotFound));
        return;
    }
    if (const auto fault = work(*task)) {
        reply<api::Task>(call, answer, *fault);
        return;
    }
    settle(*task);
    reply<api::Task>(call, answer, *task);
}

void FakeDesk::flush()
{
    while (!m_held.empty()) {
        const auto answer = m_held.front();
        m_held.pop_front();
        answer();
    }
}

void FakeDesk::setOnline(bool on)
{
    m_online = on;
    Q_EMIT onlineChanged(on);
}

api::Task* FakeDesk::find(const QString& id)
{
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [&](const auto& task) { return task.summary.id == id; });
    return found == tasks.end() ? nullptr : &*found;
}

void FakeDesk::takenBy(const QString& id, const QString& who)
{
    api::Task* task = find(id);
    task->summary.assigneeId = who;
    task->summary.assigneeName = who;
    task->summary.status = ApplicationStatus::InProgress;
    record(*task, QStringLiteral("taken"), "Взято в работу");
    task->application.history.back().who = who;
    push(id);
}

bool FakeDesk::belongs(const api::TaskSummary& task, const QString& queue) const
{
    const QDate today = m_clock.now().toLocalTime().date();
    const bool final = core::isFinal(task.status);
    const bool mine = task.assigneeId == me;
    if (queue == u"new")
        return !final && !task.assigneeId;
    if (queue == u"mine")
        return !final && mine;
    if (queue == u"today")
        return !final && (mine || !task.assigneeId) && task.dueDate == today;
    if (queue == u"overdue")
        return !final && task.dueDate && *task.dueDate < today;
    if (queue == u"waiting")
        return task.status == ApplicationStatus::AwaitingApplicant;
    return queue == u"done" ? final : !final;
}

void FakeDesk::listTasks(
    const InboxQuery& query, const QString& cursor, int limit, Answer<api::Page<api::TaskSummary>> answer)
{
    calls.append(QStringLiteral("list %1 %2").arg(query.queue, cursor));
    std::vector<const api::TaskSummary*> rows;
    for (const api::Task& task : tasks) {
        const api::TaskSummary& row = task.summary;
        if (!belongs(row, query.queue) || (!query.serviceId.isEmpty() && row.serviceId != query.serviceId))
            continue;
        if (!query.assigneeId.isEmpty() && row.assigneeId.value_or(QStringLiteral("none")) != query.assigneeId)
            continue;
        if (row.number.contains(query.text) || row.applicantName.contains(query.text, Qt::CaseInsensitive))
            rows.push_back(&row);
    }
    const bool down = query.sort.startsWith(u'-');
    const QString key = down ? query.sort.mid(1) : query.sort;
    const auto value = [&](const api::TaskSummary& row) {
        if (key == u"applicant")
            return row.applicantName;
        if (key == u"submitted")
            return core::toWire(row.submittedAt);
        if (key == u"due")
            return row.dueDate ? row.dueDate->toString(Qt::ISODate) : QStringLiteral("9");
        return row.number;
    };
    std::stable_sort(rows.begin(), rows.end(),
        [&](const auto* a, const auto* b) { return down ? value(*b) < value(*a) : value(*a) < value(*b); });
    api::Page<api::TaskSummary> page;
    const std::size_t first = static_cast<std::size_t>(cursor.toInt());
    const std::size_t last = std::min(rows.size(), first + static_cast<std::size_t>(limit));
    for (std::size_t i = first; i < last; ++i)
        page.items.push_back(*rows[i]);
    if (last < rows.size())
        page.next = QString::number(last);
    reply<api::Page<api::TaskSummary>>("list", answer, page);
}

void FakeDesk::countTasks(Answer<api::TaskCounters> answer)
{
    const auto count = [this](const char* queue) {
        return static_cast<int>(std::count_if(tasks.begin(), tasks.end(),
            [&](const api::Task& task) { return belongs(task.summary, QString::fromLatin1(queue)); }));
    };
    reply<api::TaskCounters>("count", answer,
        api::TaskCounters{
            count("new"), count("mine"), count("today"), count("overdue"), count("waiting"), count("all")});
}

void FakeDesk::listServices(Answer<std::vector<api::ServiceSummary>> answer)
{
    reply<std::vector<api::ServiceSummary>>("services", answer, services);
}

void FakeDesk::settle(api::Task& task) const
{
    task.allowed.clear();
    const bool final = core::isFinal(task.summary.status);
    const bool mine = task.summary.assigneeId == me;
    if (final)
        task.step.reset();
    if (!final && !task.summary.assigneeId)
        task.allowed << QStringLiteral("take");
    if (!final && task.summary.assigneeId && (mine || supervisor))
        task.allowed << QStringLiteral("release");
    if (!final && supervisor)
        task.allowed << QStringLiteral("assign");
    if (mine && task.summary.status == ApplicationStatus::InProgress)
        task.allowed << QStringLiteral("complete") << QStringLiteral("remark");
    task.application.summary.status = task.summary.status;
}

void FakeDesk::record(api::Task& task, const QString& action, const char* title, const std::optional<QString>& text)
{
    ++task.summary.version;
    task.application.history.push_back(
        {m_clock.now(), action, QString::fromUtf8(title), text, myName, task.summary.status});
    settle(task);
}

void FakeDesk::getTask(const QString& id, Answer<api::Task> answer)
{
    calls.append(QStringLiteral("get ") + id);
    change("get", id, answer, [](api::Task&) { return std::nullopt; });
}

void FakeDesk::take(const QString& id, Answer<api::Task> answer)
{
    calls.append(QStringLiteral("take ") + id);
    change("take", id, answer, [this](api::Task& task) -> std::optional<Error> {
        api::TaskSummary& row = task.summary;
        if (row.assigneeId && row.assigneeId != me)
            return Error(ErrorCode::TaskTaken, {}, {{QStringLiteral("by"), *row.assigneeName}});
        row.assigneeId = me;
        row.assigneeName = myName;
        if (row.status == ApplicationStatus::Submitted)
            row.status = ApplicationStatus::InProgress;
        record(task, QStringLiteral("taken"), "Взято в работу");
        return {};
    });
}

void FakeDesk::release(const QString& id, Answer<api::Task> answer)
{
    calls.append(QStringLiteral("release ") + id);
    change("release", id, answer, [this](api::Task& task) -> std::optional<Error> {
        task.summary.assigneeId.reset();
        task.summary.assigneeName.reset();
        record(task, QStringLiteral("released"), "Возвращено в очередь");
        return {};
    });
}

void FakeDesk::assign(const QString& id, int version, const QString& officialId, Answer<api::Task> answer)
{
    calls.append(QStringLiteral("assign %1 %2").arg(id, officialId));
    change("assign", id, answer, [&](api::Task& task) -> std::optional<Error> {
        if (version != task.summary.version)
            return Error(ErrorCode::VersionMismatch);
        for (const api::Official& official : officials) {
            if (official.id != officialId)
                continue;
            task.summary.assigneeId = official.id;
            task.summary.assigneeName = official.name;
            task.summary.status = ApplicationStatus::InProgress;
            record(task, QStringLiteral("assigned"), "Руководитель поручил заявление сотруднику", official.name);
            return {};
        }
        return Error(ErrorCode::InvalidField, QStringLiteral("/officialId"));
    });
}

void FakeDesk::listOfficials(Answer<std::vector<api::Official>> answer)
{
    calls.append(QStringLiteral("officials"));
    reply<std::vector<api::Official>>("officials", answer, officials);
}

void FakeDesk::complete(const QString& id, int version, const api::StepCompletion& completion, const QByteArray& key,
    Answer<api::Task> answer)
{
    calls.append(QStringLiteral("complete %1 %2").arg(id, completion.outcome));
    lastCompletion = completion;
    keys.append(key);
    change("complete", id, answer, [&](api::Task& task) -> std::optional<Error> {
        if (version != task.summary.version)
            return Error(ErrorCode::VersionMismatch);
        QString kind;
        for (const api::Outcome& outcome : task.step->outcomes)
            kind = outcome.id == completion.outcome ? outcome.kind : kind;
        task.summary.status = kind == u"refuse" ? ApplicationStatus::Refused
            : kind == u"approve"                ? ApplicationStatus::Approved
                                                : ApplicationStatus::InProgress;
        task.application.decision = completion.reason;
        if (kind == u"forward") {
            task.step->id = QStringLiteral("search");
            task.step->title = QStringLiteral("Поиск сведений в фондах архива");
            task.step->demands.clear();
            task.step->fields.clear();
        }
        record(task, QStringLiteral("step"), "Шаг завершён", completion.reason);
        return {};
    });
}

void FakeDesk::remark(
    const QString& id, int version, const api::NewRemark& remark, const QByteArray& key, Answer<api::Task> answer)
{
    calls.append(QStringLiteral("remark ") + id);
    lastRemark = remark;
    keys.append(key);
    change("remark", id, answer, [&](api::Task& task) -> std::optional<Error> {
        if (version != task.summary.version)
            return Error(ErrorCode::VersionMismatch);
        task.summary.status = ApplicationStatus::AwaitingApplicant;
        record(task, QStringLiteral("remark"), "Замечание заявителю", remark.text);
        return {};
    });
}

void FakeDesk::printout(const QString& applicationId, const QString& part, Answer<api::Printout> answer)
{
    calls.append(QStringLiteral("print %1 %2").arg(applicationId, part));
    reply<api::Printout>("print", answer,
        api::Printout{QStringLiteral("Заявление № %1").arg(find(applicationId)->summary.number),
            QStringLiteral("<h1>Заявление</h1><p>Иванова Мария Петровна</p>")});
}

void FakeDesk::form(const QString& serviceId, const QString& version, Answer<forms::FormModel> answer)
{
    calls.append(QStringLiteral("form %1 %2").arg(serviceId, version));
    reply<forms::FormModel>("form", answer,
        model ? core::Result<forms::FormModel>(*model) : core::Result<forms::FormModel>(ErrorCode::NotFound));
}

void FakeDesk::card(const QString& serviceId, const QString& version, Answer<forms::ServiceCard> answer)
{
    calls.append(QStringLiteral("card %1 %2").arg(serviceId, version));
    reply<forms::ServiceCard>("card", answer,
        serviceCard ? core::Result<forms::ServiceCard>(*serviceCard)
                    : core::Result<forms::ServiceCard>(ErrorCode::NotFound));
}

Transfer* FakeDesk::download(const QString&, const api::File& file)
{
    calls.append(QStringLiteral("download ") + file.id);
    transfer = new FakeTransfer(this);
    if (!downloadPath.isEmpty())
        QMetaObject::invokeMethod(
            transfer, [one = transfer, path = downloadPath] { one->end(path); }, Qt::QueuedConnection);
    return transfer;
}

Transfer* FakeDesk::save(const QString&, const api::File& file, const QString& path)
{
    calls.append(QStringLiteral("save %1 %2").arg(file.id, path));
    transfer = new FakeTransfer(this);
    return transfer;
}

Transfer* FakeDesk::upload(const QString& path)
{
    calls.append(QStringLiteral("upload ") + path);
    uploading = new FakeTransfer(this);
    return uploading;
}

void FakeDesk::keepDraft(const QString& taskId, const QJsonObject& draft)
{
    if (draft.isEmpty())
        drafts.remove(taskId);
    else
        drafts.insert(taskId, draft);
}

} // namespace okno::desktop
