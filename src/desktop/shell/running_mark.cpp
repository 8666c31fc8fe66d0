// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/running_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>

namespace okno::desktop {
namespace {

const QString trayName = QStringLiteral("tray.lock");
const QString callName = QStringLiteral("show");

QString folderOf(const QString& storeFolder)
{
    return storeFolder + QStringLiteral("/running");
}

// Held as long as the program lives, not for a while.
std::unique_ptr<QLockFile> makeLock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    return lock;
}

bool isHeld(const QString& path)
{
    // One that nobody holds is taken and let go, which removes it.
    return QFile::exists(path) && !makeLock(path)->tryLock(std::chrono::milliseconds::zero());
}

} // namespace

RunningMark::RunningMark(const QString& storeFolder, QObject* parent) : QObject(parent), m_folder(folderOf(storeFolder))
{
    QDir().mkpath(m_folder);
    m_own = makeLock(QStringLiteral("%1/%2.lock").arg(m_folder).arg(QCoreApplication::applicationPid()));
    (void)m_own->tryLock(std::chrono::milliseconds::zero());
}

RunningMark::~RunningMark() = default;

bool RunningMark::othersRun(const QString& storeFolder)
{
    const QDir folder(folderOf(storeFolder));
    const QString own = QStringLiteral("%1.lock").arg(QCoreApplication::applicationPid());
    const QStringList marks = folder.entryList({QStringLiteral("*.lock")}, QDir::Files);
    bool run = false;
    for (const QString& mark : marks)
        run = (mark != own && isHeld(folder.filePath(mark))) || run;
    return run;
}

bool RunningMark::waitInTray()
{
    m_tray = makeLock(m_folder + u'/' + trayName);
    if (!m_tray->tryLock(std::chrono::milliseconds::zero())) {
        m_tray.reset();
        return false;
    }
    m_watcher = new QFileSystemWatcher({m_folder}, this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (QFile::remove(m_folder + u'/' + callName))
            Q_EMIT called();
    });
    return true;
}

bool RunningMark::callFromTray(const QString& storeFolder)
{
    const QString folder = folderOf(storeFolder);
    if (!isHeld(folder + u'/' + trayName))
        return false;
    QFile call(folder + u'/' + callName);
    return call.open(QIODevice::WriteOnly);
}

} // namespace okno::desktop
