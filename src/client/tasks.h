// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "client/calls.h"

#include <QObject>
#include <memory>

namespace okno::client {

class ApiClient;
class Push;

// One queue of a clerk's inbox, loaded page by page, made for a table model:
// row changes come as aboutToReset/reset, aboutToAppend/appended and rowChanged; a selection is kept by id (indexOf).
class TaskList : public QObject {
    Q_OBJECT

public:
    explicit TaskList(ApiClient* api, QObject* parent = nullptr);
    ~TaskList() override;

    // Loads the first page of another queue, filter or order; rows of the former stay until it is there.
    void setQuery(const TaskQuery& query);
    [[nodiscard]] const TaskQuery& query() const;

    [[nodiscard]] int count() const;
    [[nodiscard]] const api::TaskSummary& at(int row) const;
    [[nodiscard]] int indexOf(const QString& id) const; // -1 when it is not loaded
    [[nodiscard]] bool hasMore() const;
    void loadMore();
    // Reads as many rows as are loaded anew; only what differs is told.
    void refresh();
    // Another person: no rows, no query.
    void clear();
    // For what an action answered: the row shows it at once.
    void put(const api::TaskSummary& task);
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] const std::optional<core::Error>& problem() const;

Q_SIGNALS:
    void aboutToReset();
    void reset();
    void aboutToAppend(int first, int last);
    void appended();
    void rowChanged(int row);
    void loadingChanged(bool loading);
    void settled(); // count(), hasMore() and problem() are settled

private:
    void setLoading(bool loading);
    void read(size_t enough);
    void finish(const core::Result<api::Page<api::TaskSummary>>& page, bool append);
    void add(const std::vector<api::TaskSummary>& items);
    void replace(const std::vector<api::TaskSummary>& items);

    struct Private;
    std::unique_ptr<Private> d;
};

// What a clerk does with tasks. Every action answers with the task as it is now; TaskTaken, TaskNotYours,
// VersionMismatch, StepNotAllowed say why not, and the list is read anew by itself.
class Tasks : public QObject {
    Q_OBJECT

public:
    Tasks(ApiClient* api, Push* push, QObject* parent = nullptr);
    ~Tasks() override;

    // One list for the inbox; refreshed on push events.
    [[nodiscard]] TaskList* list() const;
    [[nodiscard]] const api::TaskCounters& counters() const;
    void refreshCounters();
    void forget();

    RequestHandle load(const QString& id, QObject* context, Then<api::Task> then);
    RequestHandle take(const QString& id, QObject* context, Then<api::Task> then);
    RequestHandle release(const QString& id, QObject* context, Then<api::Task> then);
    // `key`: newKey() when the person presses the button, the same one for a repetition.
    RequestHandle complete(const QString& id, const api::StepCompletion& completion, int version, const QByteArray& key,
        QObject* context, Then<api::Task> then);
    RequestHandle remark(const QString& id, const api::NewRemark& remark, int version, const QByteArray& key,
        QObject* context, Then<api::Task> then);

Q_SIGNALS:
    void countersChanged();
    // Somebody or something has changed this task: whoever shows it calls load().
    void taskChanged(const QString& id);

private:
    void readAnew();
    RequestHandle act(const Call<api::Task>& call, QObject* context, Then<api::Task> then);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
