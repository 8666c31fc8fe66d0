// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace okno::desktop {

// What happened and what to do, in one line.
[[nodiscard]] QString problemText(const core::Error& error);
// The same for what only works with the server: nothing will be sent by itself later, so it says to try again.
[[nodiscard]] QString onlineProblemText(const core::Error& error);
// The server could not be reached at all.
[[nodiscard]] bool isNoConnection(const core::Error& error);

} // namespace okno::desktop
