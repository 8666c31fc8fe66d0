// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/welcome_screens.h"

#include "desktop/shell/screen_registry.h"
#include "desktop/shell/server_choice.h"
#include "desktop/welcome/account_screen.h"
#include "desktop/welcome/connect_screen.h"
#include "desktop/welcome/login_screen.h"
#include "desktop/welcome/trust_screen.h"

#include <QCoreApplication>

namespace okno::desktop {

void addWelcomeScreens(ScreenRegistry& registry, ServerChoice* servers, Workplace workplace)
{
    registry.add({.id = QStringLiteral("login"),
        .icon = QStringLiteral("key"),
        .name = [] { return QCoreApplication::translate("Screens", "Вход"); },
        .modes = {Mode::Guest},
        .create = [servers](AppContext& context) -> Screen* { return new LoginScreen(context, servers); }});
    // At a public terminal nobody sends the next people to another server.
    const bool mayChoose = workplace != Workplace::Kiosk || (servers != nullptr && !servers->current());
    if (servers != nullptr && !servers->isFixed() && mayChoose)
        registry.add({.id = QStringLiteral("connect"),
            .icon = QStringLiteral("globe"),
            .name = [] { return QCoreApplication::translate("Screens", "Подключение к серверу"); },
            .modes = {Mode::Guest},
            .create = [servers](AppContext& context) -> Screen* { return new ConnectScreen(context, *servers); },
            .place = ScreenInfo::Place::Hidden});
    registry.add({.id = QStringLiteral("trust"),
        .icon = QStringLiteral("shield"),
        .name = [] { return QCoreApplication::translate("Screens", "Проверка сервера"); },
        .modes = {Mode::Guest, Mode::Citizen, Mode::Clerk, Mode::Supervisor, Mode::Administrator},
        .create = [](AppContext& context) -> Screen* { return new TrustScreen(context); },
        .place = ScreenInfo::Place::Hidden});
    // Officials get their accounts and passwords from the administrator.
    if (workplace == Workplace::Clerk)
        return;
    registry.add({.id = QStringLiteral("register"),
        .icon = QStringLiteral("person"),
        .name = [] { return QCoreApplication::translate("Screens", "Регистрация"); },
        .modes = {Mode::Guest},
        .create = [](AppContext& context) -> Screen* {
            return new AccountScreen(context, AccountFlow::Kind::Registration);
        },
        .place = ScreenInfo::Place::Hidden});
    registry.add({.id = QStringLiteral("reset"),
        .icon = QStringLiteral("lock"),
        .name = [] { return QCoreApplication::translate("Screens", "Новый пароль"); },
        .modes = {Mode::Guest},
        .create = [](AppContext& context) -> Screen* { return new AccountScreen(context, AccountFlow::Kind::Reset); },
        .place = ScreenInfo::Place::Hidden});
}

} // namespace okno::desktop
