// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ScreenRegistry;

// Accounts, journal and server of an administrator; the journal of a supervisor.
void addAdminScreens(ScreenRegistry& registry);

} // namespace okno::desktop
