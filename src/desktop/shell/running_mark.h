// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <memory>

class QFileSystemWatcher;

namespace okno::desktop {

// Says to other programs of the same user that okno runs over a store: by a file in its folder "running", locked as
// long as this lives. A program that ended badly leaves nothing that is believed.
class RunningMark : public QObject {
    Q_OBJECT
public:
    explicit RunningMark(const QString& storeFolder, QObject* parent = nullptr);
    ~RunningMark() override;

    // Whether somebody else's mark is there.
    [[nodiscard]] static bool othersRun(const QString& storeFolder);

    // One program at a time waits in the tray: false when another one does already.
    [[nodiscard]] bool waitInTray();
    // Asks the one that waits there to come to the front; false when there is none.
    [[nodiscard]] static bool callFromTray(const QString& storeFolder);

Q_SIGNALS:
    void called();

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_own;
    std::unique_ptr<QLockFile> m_tray;
    QFileSystemWatcher* m_watcher = nullptr;
};

} // namespace okno::desktop
