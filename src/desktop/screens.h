// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ScreenRegistry;

// Every screen of the program, in the order of the side bar.
void registerScreens(ScreenRegistry& registry);

} // namespace okno::desktop
