// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/removable_drives.h"

#include <QDir>
#include <QStorageInfo>
#include <windows.h>

namespace okno::desktop {

QList<RemovableDrive> removableDrives()
{
    QList<RemovableDrive> found;
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo& volume : volumes) {
        const QString root = QDir::toNativeSeparators(volume.rootPath());
        if (volume.isReady() && GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOVABLE)
            found.append({volume.rootPath(), volume.displayName(), !volume.isReadOnly()});
    }
    return found;
}

} // namespace okno::desktop
