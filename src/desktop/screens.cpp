// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screens.h"

#include "desktop/shell/screen_registry.h"

namespace okno::desktop {

void registerScreens(ScreenRegistry& registry)
{
    Q_UNUSED(registry)
}

} // namespace okno::desktop
