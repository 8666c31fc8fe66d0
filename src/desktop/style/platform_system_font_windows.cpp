// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/system_font.h"

namespace okno::desktop {

double usualFontPx()
{
    return 12.0;
}

QStringList betterFonts(const QString& systemFamily)
{
    Q_UNUSED(systemFamily) // Segoe UI, or what the person has chosen
    return {};
}

} // namespace okno::desktop
