// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "core/clock.h"
#include "server/http/router.h"
#include "server/services/settings.h"

#include <memory>
#include <vector>

class QTranslator;

namespace okno::server::http {
class Metrics;
}

namespace okno::server {

struct BackendOptions {
    QString dataFolder; // made when it is not there; everything that the server keeps is in it
    QString catalogueFolder; // empty: the catalogue that is built in
    ServiceSettings services;
    DeliverySettings delivery;
    std::shared_ptr<const QTranslator> english; // may be null: then everything is Russian
    std::shared_ptr<const QTranslator> russian; // the plural forms of Russian
};

// Everything of oknod but HTTP: storage, services, delivery and the routes that lead to them.
class Backend {
public:
    // Opens or makes the storage, reads the catalogue, seeds the demonstration when it is asked for. StorageTooNew,
    // StorageFailed, PackageInvalid, SettingsInvalid (another oknod works in the same folder). `clock` must outlive it.
    [[nodiscard]] static core::Result<std::unique_ptr<Backend>> start(
        const BackendOptions& options, const core::Clock& clock);
    // Ends what is under way and closes the storage. The HTTP server must have stopped before.
    ~Backend();

    // Binds every route but health and metrics, and the authenticator.
    void bind(http::Router& router);
    // Puts the figures of storage and delivery into /metrics; `metrics` must outlive the backend.
    void measure(http::Metrics& metrics);
    // Whether what people send can be kept; see storage::Database. From any thread.
    [[nodiscard]] bool canWrite() const;
    // The links in letters begin with it; for a server whose port is known only when it listens.
    void setPublicUrl(const QString& url);
    // Empty without ServiceSettings::demo. Print them as JSON lines before the ready line.
    [[nodiscard]] const std::vector<api::DemoAccount>& demoAccounts() const;

private:
    struct Private;
    explicit Backend(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace okno::server
