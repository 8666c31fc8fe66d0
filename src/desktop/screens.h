// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ScreenRegistry;
class ServerChoice;

// Every screen of the program, in the order of the side bar. Without `servers` the server cannot be changed.
void registerScreens(ScreenRegistry& registry, ServerChoice* servers = nullptr);

} // namespace okno::desktop
