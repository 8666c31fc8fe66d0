// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/kiosk/removable_drives.h"
#include "desktop/shell/policies.h"
#include "desktop/widgets/dialogs.h"

namespace okno::desktop {

// Questions as everywhere; files only from and onto removable drives, paper only from the terminal's own printer, and
// no other program is opened.
class KioskDialogs final : public Dialogs {
public:
    explicit KioskDialogs(KioskPolicy policy, FindDrives drives = removableDrives);

    void ask(QWidget* parent, const Question& question, std::function<void(bool)> answer) override;
    void message(QWidget* parent, const QString& title, const QString& text) override;
    void pickOpenFiles(QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer) override;
    void pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer) override;
    void pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer) override;
    void pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer) override;
    void openOutside(const QUrl& url) override;

private:
    [[nodiscard]] bool savesNowhere(QWidget* parent);

    QtDialogs m_plain;
    KioskPolicy m_policy;
    FindDrives m_drives;
};

} // namespace okno::desktop
