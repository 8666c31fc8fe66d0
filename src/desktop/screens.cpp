// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screens.h"

#include "desktop/admin/admin_screens.h"
#include "desktop/citizen/citizen_screens.h"
#include "desktop/clerk/clerk_screens.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/signing/signature_screen.h"
#include "desktop/updates/update_screen.h"
#include "desktop/welcome/welcome_screens.h"

namespace okno::desktop {

void registerScreens(ScreenRegistry& registry, ServerChoice* servers, Workplace workplace)
{
    addWelcomeScreens(registry, servers, workplace);
    addCitizenScreens(registry, workplace);
    addClerkScreens(registry);
    addAdminScreens(registry);
    addSignatureScreens(registry);
    addUpdateScreen(registry);
}

} // namespace okno::desktop
