// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/admin_screens.h"

#include "desktop/admin/accounts_screen.h"
#include "desktop/admin/client_admin_desk.h"
#include "desktop/admin/journal_screen.h"
#include "desktop/admin/server_screen.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/screen_registry.h"

namespace okno::desktop {

void addAdminScreens(ScreenRegistry& registry)
{
    const auto desk = [](AppContext& context) { return std::make_shared<ClientAdminDesk>(*context.client); };
    registry.add({QStringLiteral("accounts"), QStringLiteral("users"),
        [] { return AccountsScreen::tr("Учётные записи"); }, {Mode::Administrator},
        [desk](AppContext& context) -> Screen* { return new AccountsScreen(context, desk(context)); }});
    registry.add({QStringLiteral("journal"), QStringLiteral("journal"), [] { return JournalScreen::tr("Журнал"); },
        {Mode::Supervisor, Mode::Administrator},
        [desk](AppContext& context) -> Screen* { return new JournalScreen(context, desk(context)); }});
    registry.add({QStringLiteral("server"), QStringLiteral("settings"), [] { return ServerScreen::tr("Сервер"); },
        {Mode::Administrator},
        [desk](AppContext& context) -> Screen* { return new ServerScreen(context, desk(context)); }});
}

} // namespace okno::desktop
