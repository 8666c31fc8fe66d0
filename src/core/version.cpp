// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

#ifndef OKNO_TRIAL_VERSION
#define OKNO_TRIAL_VERSION OKNO_VERSION
#endif

namespace okno::core {

QString version()
{
    return QStringLiteral(OKNO_TRIAL_VERSION);
}

} // namespace okno::core
