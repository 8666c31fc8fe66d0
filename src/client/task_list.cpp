// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/api_client.h"
#include "client/paged.h"
#include "client/tasks.h"

namespace okno::client {
namespace {

using Page = api::Page<api::TaskSummary>;

} // namespace

struct TaskList::Private {
    ApiClient* api = nullptr;
    TaskQuery query;
    std::vector<api::TaskSummary> rows;
    std::optional<QString> next;
    std::optional<core::Error> problem;
    PagedReader<api::TaskSummary> reader; // the rows from the first on
    RequestHandle more;
    bool loading = false;
    bool again = false;
    bool started = false;
};

TaskList::TaskList(ApiClient* api, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->api = api;
}

TaskList::~TaskList() = default;

void TaskList::setQuery(const TaskQuery& query)
{
    d->query = query;
    d->query.cursor.clear();
    d->started = true;
    d->more.cancel();
    read(0);
}

const TaskQuery& TaskList::query() const
{
    return d->query;
}

int TaskList::count() const
{
    return static_cast<int>(d->rows.size());
}

const api::TaskSummary& TaskList::at(int row) const
{
    return d->rows.at(static_cast<size_t>(row));
}

int TaskList::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(d->rows.begin(), d->rows.end(), [&id](const api::TaskSummary& task) { return task.id == id; });
    return found == d->rows.end() ? -1 : static_cast<int>(found - d->rows.begin());
}

bool TaskList::hasMore() const
{
    return d->next.has_value();
}

bool TaskList::isLoading() const
{
    return d->loading;
}

const std::optional<core::Error>& TaskList::problem() const
{
    return d->problem;
}

void TaskList::setLoading(bool loading)
{
    if (std::exchange(d->loading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}

void TaskList::refresh()
{
    if (!d->started)
        return;
    if (d->reader.isRunning() || d->more.isRunning())
        d->again = true;
    else
        read(d->rows.size());
}

void TaskList::clear()
{
    d->reader.cancel();
    d->more.cancel();
    d->started = d->again = false;
    d->next.reset();
    d->problem.reset();
    Q_EMIT aboutToReset();
    d->rows.clear();
    Q_EMIT reset();
    setLoading(false);
}

void TaskList::read(size_t enough)
{
    d->again = false;
    setLoading(true);
    const int limit = std::clamp(static_cast<int>(enough), api::pageDefault, api::pageMax);
    d->reader.start(
        d->api, this, enough,
        [query = d->query, limit](const QString& cursor) {
            TaskQuery page = query;
            page.cursor = cursor;
            page.limit = limit;
            return calls::listTasks(page);
        },
        [this](const core::Result<Page>& page) { finish(page, false); });
}

void TaskList::loadMore()
{
    if (!d->next || d->reader.isRunning() || d->more.isRunning())
        return;
    setLoading(true);
    TaskQuery query = d->query;
    query.cursor = *d->next;
    d->more = d->api->send(
        calls::listTasks(query), this, Then<Page>([this](const core::Result<Page>& page) { finish(page, true); }));
}

void TaskList::finish(const core::Result<Page>& page, bool append)
{
    if (page) {
        d->problem.reset();
        d->next = page->next;
        if (append)
            add(page->items);
        else
            replace(page->items);
    } else {
        d->problem = page.error();
    }
    setLoading(false);
    Q_EMIT settled();
    if (d->again)
        read(d->rows.size());
}

void TaskList::add(const std::vector<api::TaskSummary>& items)
{
    // A row that has moved down while the pages were read would stand here twice.
    std::vector<api::TaskSummary> fresh;
    std::copy_if(items.begin(), items.end(), std::back_inserter(fresh),
        [this](const api::TaskSummary& task) { return indexOf(task.id) < 0; });
    if (fresh.empty())
        return;
    Q_EMIT aboutToAppend(count(), count() + static_cast<int>(fresh.size()) - 1);
    d->rows.insert(d->rows.end(), fresh.begin(), fresh.end());
    Q_EMIT appended();
}

void TaskList::replace(const std::vector<api::TaskSummary>& items)
{
    const bool sameOrder = items.size() == d->rows.size()
        && std::equal(items.begin(), items.end(), d->rows.begin(),
            [](const api::TaskSummary& a, const api::TaskSummary& b) { return a.id == b.id; });
    if (!sameOrder) {
        Q_EMIT aboutToReset();
        d->rows = items;
        Q_EMIT reset();
        return;
    }
    for (size_t row = 0; row < items.size(); ++row) {
        if (d->rows[row] == items[row])
            continue;
        d->rows[row] = items[row];
        Q_EMIT rowChanged(static_cast<int>(row));
    }
}

void TaskList::put(const api::TaskSummary& task)
{
    const int row = indexOf(task.id);
    if (row < 0 || at(row) == task)
        return;
    d->rows[static_cast<size_t>(row)] = task;
    Q_EMIT rowChanged(row);
}

} // namespace okno::client
