// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace okno::client {

// Forces what was written to an open file to the disk. Takes as long as the disk does: not in the window's thread.
[[nodiscard]] bool syncFile(QFile& file);

} // namespace okno::client
