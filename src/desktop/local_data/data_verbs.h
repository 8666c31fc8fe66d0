// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/data_folders.h"

#include <QString>

class QTextStream;

namespace okno::client {
class SecretStore;
}

namespace okno::desktop {

// okno --export-my-data FILE.zip: 0 done, 1 not done, 2 the file is there already. Words go to `out`, complaints to
// `complaints`.
[[nodiscard]] int exportMyData(
    const DataFolders& folders, const QString& path, QTextStream& out, QTextStream& complaints);

// okno --forget-me: asks at `in` unless `sure`. 0 done, 1 not done (the program is running, something stayed), 2 the
// person said no. `entry`: whether the autostart entry of this user goes too.
[[nodiscard]] int forgetMe(const DataFolders& folders, client::SecretStore& secrets, bool sure, bool entry,
    QTextStream& in, QTextStream& out, QTextStream& complaints);

} // namespace okno::desktop
