// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace okno::core {

enum class PasswordStrength { TooWeak, Weak, Fair, Good, Strong };

// An estimate of how many guesses a password stands, from its length, its kinds of characters, repeats, rows of the
// keyboard (both layouts), years and common words; `personal` are words of the account that must not carry it.
// The server refuses TooWeak and anything under 8 characters (NIST SP 800-63B 5.1.1.2).
[[nodiscard]] PasswordStrength passwordStrength(const QString& password, const QStringList& personal = {});

inline constexpr int passwordMinLength = 8;
inline constexpr int passwordMaxLength = 256;

} // namespace okno::core
