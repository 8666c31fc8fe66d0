// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace okno::desktop {
namespace {

const QString run = QStringLiteral("\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString name = QStringLiteral("Okno");

// The installation starts it for everybody (AUTOSTART=1): a second entry would start it twice.
bool startsForEverybody()
{
    return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE") + run, QSettings::NativeFormat).contains(name);
}

} // namespace

bool hasAutostartEntry()
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER") + run, QSettings::NativeFormat).contains(name);
}

void setAutostartEntry(bool there)
{
    QSettings settings(QStringLiteral("HKEY_CURRENT_USER") + run, QSettings::NativeFormat);
    if (!there)
        settings.remove(name);
    else if (!startsForEverybody())
        settings.setValue(name,
            QStringLiteral("\"%1\" --autostart")
                .arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
}

} // namespace okno::desktop
