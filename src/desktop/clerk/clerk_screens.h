// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ScreenRegistry;

// The inbox and the workplace, of clerks and supervisors.
void addClerkScreens(ScreenRegistry& registry);

} // namespace okno::desktop
