// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tasks.h"

#include "client/api_client.h"
#include "client/push.h"

#include <QTimer>

namespace okno::client {
namespace {

using namespace std::chrono_literals;

// A burst of events makes one reading; well within the two seconds that a change may take.
constexpr auto gathering = 200ms;

} // namespace

struct Tasks::Private {
    ApiClient* api = nullptr;
    TaskList* list = nullptr;
    api::TaskCounters counters;
    RequestHandle counting;
    bool countAgain = false;
    bool wanted = false; // somebody shows counters
    QTimer gather;
};

Tasks::Tasks(ApiClient* api, Push* push, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->api = api;
    d->list = new TaskList(api, this);
    d->gather.setSingleShot(true);
    d->gather.setInterval(gathering);
    connect(&d->gather, &QTimer::timeout, this, &Tasks::readAnew);
    connect(push, &Push::changed, this, [this](const QString& kind, const QString& id) {
        if (kind != QLatin1StringView("task"))
            return;
        Q_EMIT taskChanged(id);
        if (!d->gather.isActive())
            d->gather.start();
    });
    connect(push, &Push::resumed, this, &Tasks::readAnew);
}

Tasks::~Tasks() = default;

TaskList* Tasks::list() const
{
    return d->list;
}

const api::TaskCounters& Tasks::counters() const
{
    return d->counters;
}

void Tasks::readAnew()
{
    d->list->refresh();
    if (d->wanted)
        refreshCounters();
}

void Tasks::forget()
{
    d->gather.stop();
    d->counting.cancel();
    d->wanted = d->countAgain = false;
    d->list->clear();
    d->counters = {};
    Q_EMIT countersChanged();
}

void Tasks::refreshCounters()
{
    d->wanted = true;
    if (d->counting.isRunning()) {
        d->countAgain = true;
        return;
    }
    d->countAgain = false;
    d->counting = d->api->send(
        calls::countTasks(), this, Then<api::TaskCounters>([this](const core::Result<api::TaskCounters>& counters) {
            if (counters && std::exchange(d->counters, *counters) != *counters)
                Q_EMIT countersChanged();
            if (d->countAgain)
                refreshCounters();
        }));
}

RequestHandle Tasks::load(const QString& id, QObject* context, Then<api::Task> then)
{
    return d->api->send(calls::getTask(id), context, std::move(then));
}

// The list is put right even when the screen that asked is gone, hence `this` as the context of the request.
RequestHandle Tasks::act(const Call<api::Task>& call, QObject* context, Then<api::Task> then)
{
    return d->api->send(call, this,
        Then<api::Task>([this, then = std::move(then), guard = QPointer<QObject>(context),
                            guarded = context != nullptr](const core::Result<api::Task>& task) {
            if (task)
                d->list->put(task->summary);
            if (task || task.error().code != core::ErrorCode::Cancelled)
                d->gather.start();
            if (then && (guard || !guarded))
                then(task);
        }));
}

RequestHandle Tasks::take(const QString& id, QObject* context, Then<api::Task> then)
{
    return act(calls::takeTask(id), context, std::move(then));
}

RequestHandle Tasks::release(const QString& id, QObject* context, Then<api::Task> then)
{
    return act(calls::releaseTask(id), context, std::move(then));
}

RequestHandle Tasks::complete(const QString& id, const api::StepCompletion& completion, int version,
    const QByteArray& key, QObject* context, Then<api::Task> then)
{
    return act(calls::completeStep(id, completion, version, key), context, std::move(then));
}

RequestHandle Tasks::remark(const QString& id, const api::NewRemark& remark, int version, const QByteArray& key,
    QObject* context, Then<api::Task> then)
{
    return act(calls::remark(id, remark, version, key), context, std::move(then));
}

} // namespace okno::client
