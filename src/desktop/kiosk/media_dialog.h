// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/kiosk/removable_drives.h"
#include "desktop/widgets/dialogs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace okno::desktop {

class ElidedLabel;
class LineField;

// The file picker of a public terminal: it sees removable drives and what lies on them, nothing of the computer. A
// drive that is plugged in while it is open appears by itself.
class MediaDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Open, Save, Folder };
    MediaDialog(Purpose purpose, const FileRequest& request, FindDrives drives, QWidget* parent);

    // Files to open; or the one path to save at; or the folder. Empty unless accepted.
    [[nodiscard]] QStringList chosen() const;

private:
    void lookForDrives();
    void enter(const QString& folder);
    void activate(int row);
    void showState();
    [[nodiscard]] const RemovableDrive* drive() const;
    // Whether the path really lies on the drive, links followed.
    [[nodiscard]] bool isWithin(const QString& path) const;

    const Purpose m_purpose;
    const bool m_several;
    QStringList m_patterns;
    FindDrives m_find;
    QList<RemovableDrive> m_drives;
    QString m_folder;
    QComboBox* m_choice = nullptr;
    QPushButton* m_up = nullptr;
    ElidedLabel* m_where = nullptr;
    QLabel* m_nothing = nullptr;
    QListWidget* m_list = nullptr;
    LineField* m_name = nullptr;
    QPushButton* m_accept = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace okno::desktop
