// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/policies.h"

#include <QSettings>

namespace okno::desktop {

std::unique_ptr<QSettings> machineSettings()
{
    return std::make_unique<QSettings>(QStringLiteral("/etc/okno/okno.conf"), QSettings::IniFormat);
}

} // namespace okno::desktop
