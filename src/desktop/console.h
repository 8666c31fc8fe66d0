// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

// Lets stdout and stderr reach the console that okno was started from, on systems where a program with a window has
// none.
void joinConsole();

} // namespace okno::desktop
