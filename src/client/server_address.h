// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QUrl>

namespace okno::client {

// Where the server is: https, or plain http on a loopback address only.
struct ServerAddress {
    QUrl url; // scheme, host and port; no path

    // «okno.example.ru», «192.168.0.5:8443», «https://…». SettingsInvalid for anything else.
    [[nodiscard]] static core::Result<ServerAddress> parse(const QString& text);
    // For people and for keys: «okno.example.ru:8443».
    [[nodiscard]] QString display() const;
    // Distinguishes servers in file names: letters and digits only.
    [[nodiscard]] QString key() const;
    bool operator==(const ServerAddress&) const = default;
};

// A SHA-256 fingerprint of a certificate as people compare it: «AB:CD:…», 32 pairs.
[[nodiscard]] QString fingerprintText(const QByteArray& sha256);

} // namespace okno::client
