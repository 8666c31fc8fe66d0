// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace okno::client {
class Client;
}

namespace okno::desktop {

// `okno --self-test`, for installers and administrators: a window is painted without a screen and the program's own
// parts are tried. Nothing is asked from the server.

// `client`: started. One line for each part that fails, in the language of the window; empty when all is well.
[[nodiscard]] QStringList selfTestFaults(const client::Client& client);

// Prints them; the exit code: 0 when there are none, 1 otherwise.
[[nodiscard]] int reportSelfTest(const QStringList& faults);

} // namespace okno::desktop
