// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue.h"

#include "client/load.h"
#include "client/local_store.h"

#include <QTimer>

namespace okno::client {
namespace {

using Part = LocalStore::Part;
using Services = api::Page<api::ServiceSummary>;
using namespace std::chrono_literals;

constexpr qint64 freshSeconds = 24 * 3600;
const QString regionSetting = QStringLiteral("region");

bool holds(const api::ServiceSummary& service, const QString& text)
{
    const QString where =
        service.title + u' ' + service.brief + u' ' + service.agencyName + u' ' + service.situationTitle;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!where.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace

struct Catalogue::Private {
    ApiClient* api = nullptr;
    LocalStore* store = nullptr;
    QStringList toKeep; // services whose card and form are still to be fetched
    QTimer next;
    RequestHandle keeping;

    // The server translates what it says.
    [[nodiscard]] QString key(const QString& rest) const { return api->language() + u'/' + rest; }
    [[nodiscard]] QString listKey(const ServiceQuery& query) const
    {
        return key(QStringLiteral("services/%1/%2/%3/%4")
                .arg(query.regionCode, query.agencyId, query.situationId, query.categoryId));
    }
    [[nodiscard]] bool isFresh(const QString& key) const
    {
        const auto copy = store->copy(Part::Public, key);
        return copy && copy->savedAt.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
    }

    // A version other than the one on offer has a copy of its own; the copy of the one on offer serves for both.
    template <typename T>
    RequestHandle loadVersion(
        const QString& what, const QString& version, const Call<T>& call, QObject* context, ThenLoaded<T> then)
    {
        const QString offered = key(what);
        const QString own = version.isEmpty() ? offered : offered + u'@' + version;
        auto copy = readCopy<T>(store, Part::Public, own);
        if (!copy)
            copy = readCopy<T>(store, Part::Public, offered);
        if (copy && !version.isEmpty() && copy->value.version != version)
            copy.reset();
        return loadAfter(api, call, std::move(copy), context, std::move(then),
            [this, own](const T& value) { store->keep(Part::Public, own, api::toJsonValue(value)); });
    }

    std::optional<Loaded<Services>> copyOf(const ServiceQuery& query) const
    {
        if (!query.cursor.isEmpty())
            return std::nullopt;
        std::optional<Loaded<Services>> copy = readCopy<Services>(store, Part::Public, listKey(query));
        if (copy && !query.text.isEmpty()) {
            std::erase_if(copy->value.items,
                [&query](const api::ServiceSummary& service) { return !holds(service, query.text); });
            copy->value.next.reset();
        }
        return copy;
    }
};

Catalogue::Catalogue(ApiClient* api, LocalStore* store, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->store = store;
    d->next.setSingleShot(true);
    d->next.setInterval(100ms);
    connect(&d->next, &QTimer::timeout, this, &Catalogue::keepNext);
}

Catalogue::~Catalogue() = default;

RequestHandle Catalogue::about(QObject* context, ThenLoaded<api::About> then)
{
    return load(
        d->api, d->store, Part::Public, d->key(QStringLiteral("about")), calls::about(), context, std::move(then));
}

RequestHandle Catalogue::limits(QObject* context, ThenLoaded<api::Limits> then)
{
    return load(d->api, d->store, Part::Public, QStringLiteral("limits"), calls::limits(), context, std::move(then));
}

RequestHandle Catalogue::regions(QObject* context, ThenLoaded<api::Regions> then)
{
    return load(d->api, d->store, Part::Public, d->key(QStringLiteral("regions")), calls::listRegions(), context,
        std::move(then));
}

RequestHandle Catalogue::classifiers(const QString& regionCode, QObject* context, ThenLoaded<api::Classifiers> then)
{
    return load(d->api, d->store, Part::Public, d->key(QStringLiteral("classifiers/%1").arg(regionCode)),
        calls::listClassifiers(regionCode), context, std::move(then));
}

RequestHandle Catalogue::services(const ServiceQuery& query, QObject* context, ThenLoaded<Services> then)
{
    const bool whole = query.text.isEmpty() && query.cursor.isEmpty();
    return loadAfter(d->api, calls::listServices(query), d->copyOf(query), context, std::move(then),
        [store = d->store, key = d->listKey(query), whole](const Services& page) {
            if (whole)
                store->keep(Part::Public, key, api::toJsonValue(page));
        });
}

RequestHandle Catalogue::service(
    const QString& id, QObject* context, ThenLoaded<api::ServiceDetails> then, const QString& version)
{
    return d->loadVersion(
        QStringLiteral("service/%1").arg(id), version, calls::getService(id, version), context, std::move(then));
}

RequestHandle Catalogue::form(
    const QString& id, QObject* context, ThenLoaded<api::ServiceForm> then, const QString& version)
{
    return d->loadVersion(
        QStringLiteral("form/%1").arg(id), version, calls::getServiceForm(id, version), context, std::move(then));
}

RequestHandle Catalogue::agency(const QString& id, QObject* context, ThenLoaded<api::AgencyDetails> then)
{
    return load(d->api, d->store, Part::Public, d->key(QStringLiteral("agency/%1").arg(id)), calls::getAgency(id),
        context, std::move(then));
}

void Catalogue::keepForOffline(const QString& regionCode)
{
    d->keeping.cancel();
    d->toKeep.clear();
    const ServiceQuery query{.regionCode = regionCode};
    d->keeping = d->api->send(calls::listServices(query), this,
        Then<Services>([this, key = d->listKey(query)](const core::Result<Services>& page) {
            if (!page)
                return;
            d->store->keep(Part::Public, key, api::toJsonValue(*page));
            for (const api::ServiceSummary& service : page->items)
                d->toKeep << service.id;
            d->next.start();
        }));
}

// One request at a time, so that the person's own requests need not wait behind these.
void Catalogue::keepNext()
{
    while (!d->toKeep.isEmpty()) {
        const QString id = d->toKeep.first();
        const auto again = [this](const auto& answer) {
            if (answer)
                d->next.start();
            else
                d->toKeep.clear(); // at the next opportunity
        };
        if (const QString key = d->key(QStringLiteral("service/%1").arg(id)); !d->isFresh(key)) {
            d->keeping = d->api->send(calls::getService(id), this,
                Then<api::ServiceDetails>([this, key, again](const core::Result<api::ServiceDetails>& answer) {
                    if (answer)
                        d->store->keep(Part::Public, key, api::toJsonValue(*answer));
                    again(answer);
                }));
            return;
        }
        if (const QString key = d->key(QStringLiteral("form/%1").arg(id)); !d->isFresh(key)) {
            d->keeping = d->api->send(calls::getServiceForm(id), this,
                Then<api::ServiceForm>([this, key, again](const core::Result<api::ServiceForm>& answer) {
                    if (answer)
                        d->store->keep(Part::Public, key, api::toJsonValue(*answer));
                    again(answer);
                }));
            return;
        }
        d->toKeep.removeFirst();
    }
}

void Catalogue::changedOnServer()
{
    Q_EMIT changed();
}

QString Catalogue::regionCode() const
{
    return d->store->setting(Part::Public, regionSetting);
}

void Catalogue::setRegionCode(const QString& code)
{
    if (code == regionCode())
        return;
    d->store->setSetting(Part::Public, regionSetting, code);
    Q_EMIT regionChanged(code);
}

} // namespace okno::client
