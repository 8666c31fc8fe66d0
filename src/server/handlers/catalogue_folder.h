// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::server {

// The catalogue that is built into the program.
[[nodiscard]] QString builtInCatalogue();
// The small true address base of the demonstration, also built in.
[[nodiscard]] QString builtInAddressBase();

} // namespace okno::server
