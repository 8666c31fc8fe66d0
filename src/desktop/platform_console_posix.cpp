// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/console.h"

namespace okno::desktop {

void joinConsole() { }

} // namespace okno::desktop
