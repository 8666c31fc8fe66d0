// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/calls.h"
#include "client/loaded.h"

#include <QObject>
#include <memory>

namespace okno::client {

class ApiClient;
class LocalStore;

// The services of a region: what was seen once opens without the server too.
class Catalogue : public QObject {
    Q_OBJECT

public:
    Catalogue(ApiClient* api, LocalStore* store, QObject* parent = nullptr);
    ~Catalogue() override;

    RequestHandle about(QObject* context, ThenLoaded<api::About> then);
    RequestHandle limits(QObject* context, ThenLoaded<api::Limits> then);
    RequestHandle regions(QObject* context, ThenLoaded<api::Regions> then);
    RequestHandle classifiers(const QString& regionCode, QObject* context, ThenLoaded<api::Classifiers> then);
    // The first page as a rule holds the whole region; without the server the text is looked for in the copy.
    RequestHandle services(
        const ServiceQuery& query, QObject* context, ThenLoaded<api::Page<api::ServiceSummary>> then);
    // `version`: the one with which an application began; empty for the one on offer.
    RequestHandle service(
        const QString& id, QObject* context, ThenLoaded<api::ServiceDetails> then, const QString& version = {});
    RequestHandle form(
        const QString& id, QObject* context, ThenLoaded<api::ServiceForm> then, const QString& version = {});
    RequestHandle agency(const QString& id, QObject* context, ThenLoaded<api::AgencyDetails> then);

    // Fetches cards and forms of the region's services in the background, one at a time, so that they open without the
    // server.
    void keepForOffline(const QString& regionCode);

    // The region that was chosen in this window; remembered. Empty until one was.
    [[nodiscard]] QString regionCode() const;
    void setRegionCode(const QString& code);

public Q_SLOTS:
    void changedOnServer();

Q_SIGNALS:
    void regionChanged(const QString& code);
    // The server's catalogue has changed.
    void changed();

private:
    void keepNext();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
