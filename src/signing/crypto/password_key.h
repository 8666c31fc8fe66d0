// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace okno::signing {

// PBKDF2-HMAC-SHA256 (RFC 8018), 32 bytes; empty when libcrypto cannot.
[[nodiscard]] QByteArray passwordKey(const QByteArray& password, const QByteArray& salt, int rounds);

} // namespace okno::signing
