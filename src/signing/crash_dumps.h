// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::signing {

// From here on a crash leaves no copy of this process's memory, and another program of the same user may not read it:
// PINs, passwords and session tokens pass through it. First in main. Programs that this one starts are their own
// masters.
void leaveNoCrashDumps();

} // namespace okno::signing
