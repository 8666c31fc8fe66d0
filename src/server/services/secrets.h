// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace okno::server {

// 256 random bits as base64url: session tokens and links.
[[nodiscard]] QString newToken();
// `digits` random decimal digits.
[[nodiscard]] QString newCode(int digits);
// What is stored instead of a token: SHA-256, hex. Enough for 256 random bits.
[[nodiscard]] QString tokenHash(QByteArrayView token);
// What is stored instead of a short code: keyed by the id of its confirmation, so that equal codes look different.
[[nodiscard]] QString codeHash(const QString& id, const QString& code);
// Compares in a time that tells nothing.
[[nodiscard]] bool sameSecret(const QString& one, const QString& other);

} // namespace okno::server
