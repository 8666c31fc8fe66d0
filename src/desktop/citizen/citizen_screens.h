// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/policies.h"

namespace okno::desktop {

class ScreenRegistry;

// Services for guests and citizens; applications, notices, personal data for citizens; help for everybody. Where only
// officials work there is none of them.
void addCitizenScreens(ScreenRegistry& registry, Workplace workplace);

} // namespace okno::desktop
