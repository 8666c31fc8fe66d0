// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/data_folders.h"

#include "desktop/shell/policies.h"
#include "desktop/shell/view_settings.h"

#include <QStandardPaths>
#include <QStorageInfo>

namespace okno::desktop {
namespace {

// A folder that is gone with the session of the user: on Linux it lies in memory. Empty where there is none.
QString folderInMemory()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QStorageInfo(runtime).fileSystemType() == "tmpfs" ? runtime : QString();
}

} // namespace

DataFolders DataFolders::of(const QString& given, const Policies& policies)
{
    const auto within = [](const QString& folder, const QString& settings) {
        return DataFolders{folder + QStringLiteral("/store"), folder + QStringLiteral("/cache"), settings};
    };
    if (!given.isEmpty())
        return within(given, qEnvironmentVariableIsSet("OKNO_CONFIG_DIR") ? ViewSettings::defaultFolder() : given);
    const QString local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (policies.workplace == Workplace::Kiosk) {
        const QString memory = folderInMemory();
        const QString folder = (memory.isEmpty() ? local : memory) + QStringLiteral("/okno-kiosk");
        return within(folder, folder);
    }
    // The store has no folder of its own there: its first level is "servers".
    return {local, QStandardPaths::writableLocation(QStandardPaths::CacheLocation), ViewSettings::defaultFolder()};
}

} // namespace okno::desktop
