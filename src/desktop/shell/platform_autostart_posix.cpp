// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace okno::desktop {
namespace {

// Named as the package's own entry in /etc/xdg/autostart, which it takes the place of.
QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart/ru.okno.Okno.desktop");
}

// An AppImage runs from a place that is gone when it ends; it says where its file lies.
QString program()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    QString path = image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
    // As the Desktop Entry Specification quotes an argument of Exec, which is a string of the file itself besides.
    path.replace(u'\\', QStringLiteral("\\\\\\\\"));
    for (const QChar special : {u'"', u'`', u'$'})
        path.replace(special, QStringLiteral("\\\\") + special);
    return u'"' + path.replace(u'%', QStringLiteral("%%")) + u'"';
}

} // namespace

bool hasAutostartEntry()
{
    return QFileInfo::exists(entryPath());
}

void setAutostartEntry(bool there)
{
    if (!there) {
        QFile::remove(entryPath());
        return;
    }
    QDir().mkpath(QFileInfo(entryPath()).path());
    QSaveFile file(entryPath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QStringLiteral("[Desktop Entry]\nType=Application\nName=Okno\nName[ru]=Окно\nIcon=ru.okno.Okno\n"
                              "Exec=%1 --autostart\nTerminal=false\n")
            .arg(program())
            .toUtf8());
    file.commit();
}

} // namespace okno::desktop
