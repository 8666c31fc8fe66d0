// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace okno::desktop {

// A memory stick or a card that is plugged in.
struct RemovableDrive {
    QString root;
    QString name;
    bool writable = false;
    bool operator==(const RemovableDrive&) const = default;
};

// Linux: what is mounted under /media or /run/media, where desktops and udisks mount such drives. Windows: drives that
// Windows calls removable.
[[nodiscard]] QList<RemovableDrive> removableDrives();
using FindDrives = std::function<QList<RemovableDrive>()>;

} // namespace okno::desktop
