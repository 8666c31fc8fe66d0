// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::desktop {

inline constexpr int shortestExitCode = 8;

// The code with which an administrator leaves a public terminal, as the policy [kiosk] exit_code keeps it:
// "pbkdf2-sha256:ROUNDS:SALT:KEY" (RFC 8018), salt and key in hex. Everybody at the terminal may read that.
[[nodiscard]] QString exitCodeHash(const QString& code);
[[nodiscard]] bool isExitCode(const QString& code, const QString& hash);

} // namespace okno::desktop
