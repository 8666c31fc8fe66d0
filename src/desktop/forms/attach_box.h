// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/drafts.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace okno::desktop {

class ErrorLine;
class ProgressRow;

// What a box is for: a kind of document of the service.
struct AttachNeed {
    QString kind;
    QString title;
    QString note;
    bool required = false;
    QStringList types; // MIME
    int maxCount = 1;
};

// One kind of document: what it is, the files that are attached, and a place to drop or pick more. It only shows and
// tells; DocumentsPage decides.
class AttachBox : public QFrame {
    Q_OBJECT
public:
    explicit AttachBox(const AttachNeed& need, QWidget* parent = nullptr);

    [[nodiscard]] const AttachNeed& need() const { return m_need; }
    void setFiles(const std::vector<client::DraftFile>& files);
    [[nodiscard]] int fileCount() const { return static_cast<int>(m_files.size()); }
    // What is wrong with the box as a whole («Прикрепите документ»); empty takes it away.
    void setError(const QString& text);
    [[nodiscard]] QString error() const;
    // A file on its way in, or one that cannot be taken; belongs to the box until it is removed.
    ProgressRow* addRow(const QString& fileName);
    void removeRow(ProgressRow* row);

Q_SIGNALS:
    void offered(const QStringList& paths); // dropped
    void pickRequested();
    void openRequested(const QString& fileId);
    void removeRequested(const QString& fileId);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    AttachNeed m_need;
    std::vector<client::DraftFile> m_files;
    QVBoxLayout* m_rows = nullptr;
    QHash<QString, ProgressRow*> m_fileRows;
    int m_temporary = 0;
    QWidget* m_drop = nullptr;
    QLabel* m_dropText = nullptr;
    QPushButton* m_pick = nullptr;
    ErrorLine* m_error = nullptr;
    bool m_over = false;
};

} // namespace okno::desktop
