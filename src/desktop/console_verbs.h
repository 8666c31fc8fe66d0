// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command_line.h"

namespace okno::desktop {

struct Policies;

// What okno does at a terminal and without a screen, then ends: 0 done, 1 not done, 2 asked wrongly.
[[nodiscard]] int runConsoleVerb(const CommandLine& line, const Policies& policies);

} // namespace okno::desktop
