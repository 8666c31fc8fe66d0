// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/http_settings.h"
#include "server/settings_registry.h"

namespace okno::server {

// What oknod itself is told; the services add their settings to the same registry.
struct Settings {
    QString dataDir;
    bool demo = false;
    http::HttpSettings http;
};

// Adds every setting of `settings`, which must outlive the registry.
void describe(SettingsRegistry& registry, Settings& settings);

// "127.0.0.1:8443", "[::1]:0" -> address and port; what is wrong with it, or nothing.
[[nodiscard]] QString setListen(http::HttpSettings& settings, const QString& text);

} // namespace okno::server
