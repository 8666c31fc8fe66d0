// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/notices.h"

#include "client/calls.h"
#include "client/connectivity.h"
#include "client/load.h"
#include "client/paged.h"
#include "client/retry.h"

#include <QJsonArray>
#include <QSet>

namespace okno::client {
namespace {

using Part = LocalStore::Part;
using Page = api::Page<api::Notice>;

const QString listKey = QStringLiteral("notices");
const QString readKey = QStringLiteral("notices/read"); // what the server has not been told yet
constexpr size_t mostRows = 200;

} // namespace

struct Notices::Private {
    ApiClient* api = nullptr;
    LocalStore* store = nullptr;
    std::vector<api::Notice> list;
    std::optional<core::Error> problem;
    PagedReader<api::Notice> reader;
    RequestHandle telling;
    bool again = false;
    bool known = false; // the list was read before: what is new now has arrived now
    int unread = 0;
};

Notices::Notices(ApiClient* api, LocalStore* store, Connectivity* connectivity, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->store = store;
    connect(store, &LocalStore::accountChanged, this, [this] {
        d->reader.cancel();
        d->telling.cancel();
        d->again = false;
        d->problem.reset();
        const auto copy = readCopy<Page>(d->store, Part::Account, listKey);
        d->known = copy.has_value();
        show(copy ? copy->value.items : std::vector<api::Notice>());
    });
    connect(connectivity, &Connectivity::changed, this, [this](bool online) {
        if (online)
            tellRead();
    });
}

Notices::~Notices() = default;

const std::vector<api::Notice>& Notices::list() const
{
    return d->list;
}

int Notices::unread() const
{
    return d->unread;
}

const std::optional<core::Error>& Notices::problem() const
{
    return d->problem;
}

void Notices::show(std::vector<api::Notice> list)
{
    d->list = std::move(list);
    const auto unread = static_cast<int>(
        std::count_if(d->list.begin(), d->list.end(), [](const api::Notice& notice) { return !notice.read; }));
    Q_EMIT listChanged();
    if (std::exchange(d->unread, unread) != unread)
        Q_EMIT unreadChanged(unread);
}

QStringList Notices::untold() const
{
    const auto copy = d->store->copy(Part::Account, readKey);
    QStringList ids;
    if (copy) {
        for (const QJsonValue& id : copy->json.toArray())
            ids << id.toString();
    }
    return ids;
}

void Notices::refresh()
{
    if (!d->store->hasAccount() || !d->api->hasToken())
        return;
    if (d->reader.isRunning()) {
        d->again = true;
        return;
    }
    d->again = false;
    d->reader.start(
        d->api, this, mostRows, [](const QString& cursor) { return calls::listNotices(cursor, 100); },
        [this](const core::Result<Page>& page) {
            if (page) {
                d->problem.reset();
                take(*page);
            } else {
                d->problem = page.error();
            }
            Q_EMIT refreshed();
            if (d->again)
                refresh();
        });
}

void Notices::take(const Page& page)
{
    QSet<QString> before;
    const QStringList unsaid = untold();
    QSet<QString> read(unsaid.begin(), unsaid.end());
    for (const api::Notice& notice : d->list) {
        before.insert(notice.id);
        if (notice.read) // a page that the server made before it was told must not take that back
            read.insert(notice.id);
    }
    Page kept = page;
    for (api::Notice& notice : kept.items)
        notice.read = notice.read || read.contains(notice.id);
    d->store->keep(Part::Account, listKey, api::toJsonValue(kept));
    const bool known = std::exchange(d->known, true);
    show(kept.items);
    for (const api::Notice& notice : kept.items) {
        if (known && !notice.read && !before.contains(notice.id))
            Q_EMIT arrived(notice);
    }
    tellRead();
}

void Notices::markRead(const QStringList& ids)
{
    QStringList read = untold();
    std::vector<api::Notice> list = d->list;
    for (api::Notice& notice : list) {
        if (!notice.read && ids.contains(notice.id)) {
            notice.read = true;
            read << notice.id;
        }
    }
    if (list == d->list)
        return;
    d->store->keep(Part::Account, readKey, QJsonArray::fromStringList(read));
    d->store->keep(Part::Account, listKey, api::toJsonValue(Page{list, std::nullopt}));
    show(std::move(list));
    tellRead();
}

void Notices::tellRead()
{
    const QStringList ids = untold();
    if (ids.isEmpty() || d->telling.isRunning() || !d->api->hasToken())
        return;
    d->telling = d->api->send(calls::readNotices(ids), this, Then<core::Done>([this, ids](const core::Result<>& told) {
        // A refusal (a notice that is gone) is no reason to tell it for ever.
        if (!told && (mayPass(told.error()) || needsLogin(told.error())))
            return;
        QStringList left = untold();
        for (const QString& id : ids)
            left.removeAll(id);
        d->store->keep(Part::Account, readKey, QJsonArray::fromStringList(left));
        tellRead();
    }));
}

} // namespace okno::client
