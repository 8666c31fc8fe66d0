// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/screen_registry.h"

namespace okno::desktop {

void ScreenRegistry::add(ScreenInfo info)
{
    m_screens.append(std::move(info));
}

QList<ScreenInfo> ScreenRegistry::ofMode(Mode mode) const
{
    QList<ScreenInfo> found;
    for (const ScreenInfo& info : m_screens) {
        if (info.modes.contains(mode))
            found.append(info);
    }
    return found;
}

std::optional<ScreenInfo> ScreenRegistry::find(const QString& id, Mode mode) const
{
    for (const ScreenInfo& info : m_screens) {
        if (info.id == id && info.modes.contains(mode))
            return info;
    }
    return std::nullopt;
}

QString ScreenRegistry::home(Mode mode) const
{
    for (const ScreenInfo& info : m_screens) {
        if (info.modes.contains(mode) && info.place != ScreenInfo::Place::Hidden)
            return info.id;
    }
    const QList<ScreenInfo> any = ofMode(mode);
    return any.isEmpty() ? QString() : any.first().id;
}

} // namespace okno::desktop
