// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QStackedWidget;

namespace okno::desktop {

class AttachmentViewer;
class Dialogs;
class EmptyState;
class VerdictButton;

// The documents of an application and the one being looked at, shown inside.
class FilesPanel : public QWidget {
    Q_OBJECT
public:
    FilesPanel(TaskWork& work, Desk& desk, Dialogs& dialogs, QWidget* parent = nullptr);

    // Names for the kinds of documents.
    void setDocuments(const std::vector<forms::RequiredDocument>& documents);
    // 1: the next one, -1: the one before.
    void step(int by);
    void saveCurrent();

Q_SIGNALS:
    void saved(const QString& name);
    void saveFailed(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void build();
    void fetch();
    void cancel();
    void showFailure(const core::Error& error);
    void showVerdict();
    [[nodiscard]] const api::File* current() const;
    [[nodiscard]] QString kindOf(const api::File& file) const;

    TaskWork& m_work;
    Desk& m_desk;
    Dialogs& m_dialogs;
    QString m_task;
    std::vector<api::File> m_all;
    QHash<QString, QString> m_kinds;
    QString m_shown; // id of the file in the viewer or on its way there
    QPointer<Transfer> m_transfer;
    QLabel* m_title = nullptr;
    QListWidget* m_list = nullptr;
    VerdictButton* m_verdict = nullptr;
    QProgressBar* m_progress = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    AttachmentViewer* m_viewer = nullptr;
};

} // namespace okno::desktop
