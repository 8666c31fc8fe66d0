// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace okno::desktop {

// Starts what stands now where this program was started from, with these arguments; this one is about to end. False
// when it does not start.
[[nodiscard]] bool beginAnew(const QStringList& arguments);

} // namespace okno::desktop
