// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/policies.h"

namespace okno::desktop {

class ScreenRegistry;
class ServerChoice;

// "login", "register", "reset" and, where there is a choice, "connect" of a guest; "trust" of everybody. `servers` may
// be null and outlives the registry otherwise. Where only officials work nobody registers.
void addWelcomeScreens(ScreenRegistry& registry, ServerChoice* servers, Workplace workplace);

} // namespace okno::desktop
