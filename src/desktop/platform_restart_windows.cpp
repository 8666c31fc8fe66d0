// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/restart.h"

#include <QCoreApplication>
#include <QProcess>

namespace okno::desktop {

bool beginAnew(const QStringList& arguments)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace okno::desktop
