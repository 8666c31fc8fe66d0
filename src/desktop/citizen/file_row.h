// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace okno::desktop {

class ElidedLabel;
class ErrorLine;
class VerdictButton;

// A file of an application: what it is, from whom; look at it, save it, and where it was saved.
class FileRow : public QFrame {
    Q_OBJECT
public:
    // `title`: the kind of document in words; empty shows the file's own name first.
    FileRow(const api::File& file, const QString& title, bool prominent, QWidget* parent = nullptr);

    [[nodiscard]] const api::File& file() const { return m_file; }
    // 0 to 100 while it is on its way; -1 when nothing moves.
    void setProgress(int percent);
    void setTitle(const QString& title);
    void setSaved(const QString& path);
    void setError(const QString& text);

Q_SIGNALS:
    void previewRequested();
    void saveRequested();
    void cancelRequested();
    void openRequested(const QString& path);
    void folderRequested(const QString& path);

private:
    api::File m_file;
    QString m_path;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_savedRow = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_note = nullptr;
    ElidedLabel* m_saved = nullptr;
    ErrorLine* m_error = nullptr;
    VerdictButton* m_verdict = nullptr;
};

} // namespace okno::desktop
