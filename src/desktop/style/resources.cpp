// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/resources.h"

#include <QtCore/qglobal.h>
#include <QtCore/qresource.h>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void registerAll()
{
    Q_INIT_RESOURCE(okno_style);
    Q_INIT_RESOURCE(okno_icons);
}

namespace okno::desktop {

void initResources()
{
    static const bool once = (registerAll(), true);
    Q_UNUSED(once)
}

} // namespace okno::desktop
