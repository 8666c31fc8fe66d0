// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/citizen_screens.h"

#include "desktop/citizen/agency_screen.h"
#include "desktop/citizen/application_screen.h"
#include "desktop/citizen/applications_screen.h"
#include "desktop/citizen/catalogue_screen.h"
#include "desktop/citizen/form_screen.h"
#include "desktop/citizen/help_screen.h"
#include "desktop/citizen/notices_screen.h"
#include "desktop/citizen/person_screen.h"
#include "desktop/citizen/preview_screen.h"
#include "desktop/citizen/region_screen.h"
#include "desktop/citizen/sent_screen.h"
#include "desktop/citizen/service_screen.h"
#include "desktop/shell/screen_registry.h"

#include <QCoreApplication>

namespace okno::desktop {
namespace {

template <typename T> Screen* make(AppContext& context)
{
    return new T(context);
}

void addHidden(ScreenRegistry& registry, const char* id, const char* icon, std::function<QString()> name,
    const QList<Mode>& modes, std::function<Screen*(AppContext&)> create)
{
    registry.add({.id = QString::fromLatin1(id),
        .icon = QString::fromLatin1(icon),
        .name = std::move(name),
        .modes = modes,
        .create = std::move(create),
        .place = ScreenInfo::Place::Hidden});
}

} // namespace

void addCitizenScreens(ScreenRegistry& registry, Workplace workplace)
{
    if (workplace == Workplace::Clerk)
        return;
    const QList<Mode> everybody{Mode::Guest, Mode::Citizen};
    const QList<Mode> citizen{Mode::Citizen};
    registry.add({.id = QStringLiteral("services"),
        .icon = QStringLiteral("services"),
        .name = [] { return QCoreApplication::translate("Screens", "Услуги"); },
        .modes = everybody,
        .create = make<CatalogueScreen>,
        .shortcut = QKeySequence(Qt::ALT | Qt::Key_1)});
    registry.add({.id = QStringLiteral("applications"),
        .icon = QStringLiteral("applications"),
        .name = [] { return QCoreApplication::translate("Screens", "Мои заявления"); },
        .modes = citizen,
        .create = make<ApplicationsScreen>,
        .shortcut = QKeySequence(Qt::ALT | Qt::Key_2)});
    registry.add({.id = QStringLiteral("notices"),
        .icon = QStringLiteral("bell"),
        .name = [] { return QCoreApplication::translate("Screens", "Уведомления"); },
        .modes = citizen,
        .create = make<NoticesScreen>,
        .shortcut = QKeySequence(Qt::ALT | Qt::Key_3)});
    registry.add({.id = QStringLiteral("person"),
        .icon = QStringLiteral("person"),
        .name = [] { return QCoreApplication::translate("Screens", "Мои данные"); },
        .modes = citizen,
        .create = make<PersonScreen>,
        .shortcut = QKeySequence(Qt::ALT | Qt::Key_4)});
    registry.add({.id = QStringLiteral("help"),
        .icon = QStringLiteral("help"),
        .name = [] { return QCoreApplication::translate("Screens", "Помощь"); },
        .modes = everybody,
        .create = make<HelpScreen>,
        .place = ScreenInfo::Place::Foot,
        .shortcut = QKeySequence(Qt::ALT | Qt::Key_5)});

    addHidden(
        registry, "region", "region", [] { return QCoreApplication::translate("Screens", "Место"); }, everybody,
        make<RegionScreen>);
    addHidden(
        registry, "service", "services", [] { return QCoreApplication::translate("Screens", "Услуга"); }, everybody,
        make<ServiceScreen>);
    addHidden(
        registry, "agency", "building", [] { return QCoreApplication::translate("Screens", "Ведомство"); }, everybody,
        make<AgencyScreen>);
    addHidden(
        registry, "form", "edit", [] { return QCoreApplication::translate("Screens", "Заполнение заявления"); },
        citizen, make<FormScreen>);
    addHidden(
        registry, "sent", "send", [] { return QCoreApplication::translate("Screens", "Отправка"); }, citizen,
        make<SentScreen>);
    addHidden(
        registry, "application", "applications", [] { return QCoreApplication::translate("Screens", "Заявление"); },
        citizen, make<ApplicationScreen>);
    addHidden(
        registry, "preview", "eye", [] { return QCoreApplication::translate("Screens", "Просмотр файла"); }, citizen,
        make<PreviewScreen>);
}

} // namespace okno::desktop
