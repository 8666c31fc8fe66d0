// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ScreenRegistry;

// Services for guests and citizens; applications, notices, personal data for citizens; help for everybody.
void addCitizenScreens(ScreenRegistry& registry);

} // namespace okno::desktop
