// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::core {

// Of these programs, three numbers. A build may name another one than the project's (OKNO_TRIAL_VERSION), to be what an
// older one replaces itself by.
[[nodiscard]] QString version();

} // namespace okno::core
