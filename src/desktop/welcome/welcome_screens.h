// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ScreenRegistry;

// "login", "register", "reset" of a guest and "trust" of everybody.
void addWelcomeScreens(ScreenRegistry& registry);

} // namespace okno::desktop
