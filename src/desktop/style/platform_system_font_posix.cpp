// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/system_font.h"

namespace okno::desktop {

double usualFontPx()
{
    return 16.0;
}

QStringList betterFonts(const QString& systemFamily)
{
    if (systemFamily.isEmpty() || systemFamily == u"DejaVu Sans")
        return {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    return {};
}

} // namespace okno::desktop
