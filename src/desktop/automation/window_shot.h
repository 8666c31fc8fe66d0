// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace okno::desktop {

// What stands on the screen of this program: its main window with the dialogs, popups and menus over it.
[[nodiscard]] QImage shootWindow();

} // namespace okno::desktop
