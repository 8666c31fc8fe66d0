// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::desktop {

// The drawing that goes with a life situation, a category of people or a kind of agency, by its id; a plain one for an
// id that this version does not know.
[[nodiscard]] QString classifierIcon(const QString& id);

} // namespace okno::desktop
