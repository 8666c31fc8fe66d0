// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/clerk_screens.h"

#include "desktop/clerk/client_desk.h"
#include "desktop/clerk/inbox_screen.h"
#include "desktop/clerk/task_screen.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/screen_registry.h"

namespace okno::desktop {

void addClerkScreens(ScreenRegistry& registry)
{
    const QList<Mode> modes{Mode::Clerk, Mode::Supervisor};
    registry.add({QStringLiteral("inbox"), QStringLiteral("inbox"), [] { return InboxScreen::tr("Входящие"); }, modes,
        [](AppContext& context) -> Screen* {
            return new InboxScreen(context, std::make_shared<ClientDesk>(*context.client));
        }});
    registry.add({QStringLiteral("task"), QStringLiteral("file"), [] { return TaskScreen::tr("Заявление"); }, modes,
        [](AppContext& context) -> Screen* {
            return new TaskScreen(context, std::make_shared<ClientDesk>(*context.client));
        },
        ScreenInfo::Place::Hidden});
}

} // namespace okno::desktop
