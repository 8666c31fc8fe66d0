// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/http_settings.h"
#include "server/services/settings.h"
#include "server/settings_registry.h"

namespace okno::server {

// Everything that oknod is told.
struct Settings {
    QString dataDir;
    QString catalogueDir; // empty: the catalogue that is built in
    http::HttpSettings http;
    ServiceSettings services;
    DeliverySettings delivery;
};

// Adds every setting of `settings`, which must outlive the registry.
void describe(SettingsRegistry& registry, Settings& settings);
void describe(SettingsRegistry& registry, ServiceSettings& values);
void describe(SettingsRegistry& registry, DeliverySettings& values);
// After loading: reads the secrets that stand in files and holds the settings against each other. SettingsInvalid.
[[nodiscard]] core::Result<> complete(DeliverySettings& values);

// "127.0.0.1:8443", "[::1]:0" -> address and port; what is wrong with it, or nothing.
[[nodiscard]] QString setListen(http::HttpSettings& settings, const QString& text);

} // namespace okno::server
