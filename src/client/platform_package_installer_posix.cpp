// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/appimage_installer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace okno::client {

std::unique_ptr<PackageInstaller> installerOfThisProgram()
{
    // The runtime of the AppImage says where it is. A program that another AppImage has started inherits that, but
    // does not lie in it.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString inside = QFileInfo(qEnvironmentVariable("APPDIR")).canonicalFilePath();
    const QString here = QFileInfo(QCoreApplication::applicationDirPath()).canonicalFilePath();
    if (inside.isEmpty() || !here.startsWith(inside + u'/') || !QFileInfo(image).isFile())
        return nullptr; // a package of the system, or built by hand
    return std::make_unique<AppImageInstaller>(QFileInfo(image).canonicalFilePath());
}

} // namespace okno::client
