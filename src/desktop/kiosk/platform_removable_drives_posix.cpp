// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/removable_drives.h"

#include <QStorageInfo>

namespace okno::desktop {

QList<RemovableDrive> removableDrives()
{
    QList<RemovableDrive> found;
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo& volume : volumes) {
        const QString root = volume.rootPath();
        if (volume.isReady() && (root.startsWith(u"/media/") || root.startsWith(u"/run/media/")))
            found.append({root, volume.displayName(), !volume.isReadOnly()});
    }
    return found;
}

} // namespace okno::desktop
