// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace okno::core {

// A new ULID: 26 characters of Crockford's base 32, 48 bits of milliseconds and 80 random bits, so that
// identifiers sort by time and cannot be guessed.
[[nodiscard]] QString newUlid(const QDateTime& now);
[[nodiscard]] bool isUlid(const QString& text);

} // namespace okno::core
