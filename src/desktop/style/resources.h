// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

// Registers the style sheet and the icons, which a static library does not do by itself. Cheap to call again.
void initResources();

} // namespace okno::desktop
