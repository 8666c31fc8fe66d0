// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

namespace okno::core {

QString version()
{
    return QStringLiteral(OKNO_VERSION);
}

} // namespace okno::core
