// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/autostart.h"

#include "desktop/shell/view_settings.h"

namespace okno::desktop {
namespace {

const QString key = QStringLiteral("autostart");

} // namespace

bool isAutostartWanted(const ViewSettings& settings)
{
    return settings.policies().autostart.value_or(settings.value(key, false).toBool());
}

void chooseAutostart(ViewSettings& settings, bool wanted)
{
    settings.setValue(key, wanted);
    applyAutostart(settings);
}

void applyAutostart(const ViewSettings& settings)
{
    const bool wanted = isAutostartWanted(settings);
    if (hasAutostartEntry() != wanted)
        setAutostartEntry(wanted);
}

} // namespace okno::desktop
