// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/my_applications.h"

#include "client/calls.h"
#include "client/load.h"
#include "client/paged.h"

namespace okno::client {
namespace {

using Part = LocalStore::Part;
using Page = api::Page<api::ApplicationSummary>;

const QString listKey = QStringLiteral("applications");
constexpr size_t mostRows = 1000;

QString applicationKey(const QString& id)
{
    return QStringLiteral("application/%1").arg(id);
}

} // namespace

struct MyApplications::Private {
    ApiClient* api = nullptr;
    LocalStore* store = nullptr;
    std::vector<api::ApplicationSummary> list;
    QDateTime savedAt;
    std::optional<core::Error> problem;
    PagedReader<api::ApplicationSummary> reader;
    bool again = false; // something changed while the list was being read
};

MyApplications::MyApplications(ApiClient* api, LocalStore* store, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->store = store;
    connect(store, &LocalStore::accountChanged, this, [this] {
        d->reader.cancel();
        d->again = false;
        d->problem.reset();
        const auto copy = readCopy<Page>(d->store, Part::Account, listKey);
        d->list = copy ? copy->value.items : std::vector<api::ApplicationSummary>();
        d->savedAt = copy ? copy->savedAt : QDateTime();
        Q_EMIT listChanged();
    });
}

MyApplications::~MyApplications() = default;

const std::vector<api::ApplicationSummary>& MyApplications::list() const
{
    return d->list;
}

QDateTime MyApplications::savedAt() const
{
    return d->savedAt;
}

const std::optional<core::Error>& MyApplications::problem() const
{
    return d->problem;
}

bool MyApplications::isRefreshing() const
{
    return d->reader.isRunning();
}

void MyApplications::refresh()
{
    if (!d->store->hasAccount() || !d->api->hasToken())
        return;
    if (d->reader.isRunning()) {
        d->again = true;
        return;
    }
    d->again = false;
    d->reader.start(
        d->api, this, mostRows, [](const QString& cursor) { return calls::listApplications(cursor, api::pageMax); },
        [this](const core::Result<Page>& page) {
            if (page)
                take(*page);
            else
                d->problem = page.error();
            Q_EMIT refreshed();
            if (d->again)
                refresh();
        });
}

void MyApplications::take(const Page& page)
{
    d->problem.reset();
    d->savedAt = QDateTime::currentDateTimeUtc();
    d->store->keep(Part::Account, listKey, api::toJsonValue(page));
    if (std::exchange(d->list, page.items) != page.items)
        Q_EMIT listChanged();
}

RequestHandle MyApplications::load(const QString& id, QObject* context, ThenLoaded<api::Application> then)
{
    return client::load(
        d->api, d->store, Part::Account, applicationKey(id), calls::getApplication(id), context, std::move(then));
}

RequestHandle MyApplications::withdraw(
    const QString& id, int version, const std::optional<QString>& reason, QObject* context, Then<api::Application> then)
{
    return d->api->send(calls::withdrawApplication(id, reason, version), context,
        Then<api::Application>([this, id, then = std::move(then)](const core::Result<api::Application>& answer) {
            if (answer)
                put(*answer);
            else if (answer.error().code != core::ErrorCode::Cancelled)
                changedOnServer(id);
            if (then)
                then(answer);
        }));
}

void MyApplications::put(const api::Application& application)
{
    const api::ApplicationSummary& summary = application.summary;
    d->store->keep(Part::Account, applicationKey(summary.id), api::toJson(application));
    const auto found = std::find_if(d->list.begin(), d->list.end(),
        [&summary](const api::ApplicationSummary& row) { return row.id == summary.id; });
    if (found == d->list.end())
        d->list.insert(d->list.begin(), summary);
    else
        *found = summary;
    d->store->keep(Part::Account, listKey, api::toJsonValue(Page{d->list, std::nullopt}));
    Q_EMIT listChanged();
    Q_EMIT applicationChanged(summary.id);
}

void MyApplications::changedOnServer(const QString& id)
{
    refresh();
    Q_EMIT applicationChanged(id);
}

} // namespace okno::client
