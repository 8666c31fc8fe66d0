// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/policies.h"

#include <QSettings>

namespace okno::desktop {

std::unique_ptr<QSettings> machineSettings()
{
    return std::make_unique<QSettings>(
        QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Okno"), QSettings::NativeFormat);
}

} // namespace okno::desktop
