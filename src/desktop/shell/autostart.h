// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class ViewSettings;

// «Запускать при входе в систему». What the administrator decided stands above the person's choice, which is kept.
[[nodiscard]] bool isAutostartWanted(const ViewSettings& settings);
void chooseAutostart(ViewSettings& settings, bool wanted);
// Makes the entry of this user as it is wanted; at every start, because the administrator may have decided anew.
void applyAutostart(const ViewSettings& settings);

// The entry with which the system starts okno for this user: a file of the XDG autostart folder, or a value of the
// Run key. It carries --autostart.
[[nodiscard]] bool hasAutostartEntry();
void setAutostartEntry(bool there);

} // namespace okno::desktop
