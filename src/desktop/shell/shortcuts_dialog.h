// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/command_palette.h"

namespace okno::desktop {

// F1: the keys of the present screen and of the window.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    // Commands without a shortcut are left out.
    ShortcutsDialog(const std::vector<Command>& commands, QWidget* parent);
};

} // namespace okno::desktop
