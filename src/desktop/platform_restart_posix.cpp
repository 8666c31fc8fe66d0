// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/restart.h"

#include <QProcess>

namespace okno::desktop {

bool beginAnew(const QStringList& arguments)
{
    QProcess next;
    next.setProgram(qEnvironmentVariable("APPIMAGE"));
    next.setArguments(arguments);
    // Above all not the pipe that holds the mount of the image that ends now.
    next.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors);
    return next.startDetached();
}

} // namespace okno::desktop
