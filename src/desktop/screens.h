// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/policies.h"

namespace okno::desktop {

class ScreenRegistry;
class ServerChoice;

// Every screen of the program, in the order of the side bar. Without `servers` the server cannot be changed.
// `workplace` leaves out what is not for it.
void registerScreens(ScreenRegistry& registry, ServerChoice* servers = nullptr, Workplace workplace = Workplace::Any);

} // namespace okno::desktop
