// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace okno::desktop {

class Dialogs;
class ErrorLine;
class ProgressRow;

// The result documents of a step: they go to the server at once, with progress, and join the application when the step
// is completed. A removed one can be brought back.
class ResultList : public QWidget {
    Q_OBJECT
public:
    ResultList(TaskWork& work, Desk& desk, Dialogs& dialogs, QWidget* parent = nullptr);

    // Sends a file; several go one after another.
    void add(const QString& path);
    // Results are to be signed: a copy stays here until then.
    void setSigned(bool toBeSigned) { m_toBeSigned = toBeSigned; }
    void setError(const QString& text);
    [[nodiscard]] bool isSending() const { return m_busy || !m_transfer.isNull(); }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    // Worth a word with «Отменить».
    void removed(const QString& name, const std::function<void()>& undo);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void make();
    void keepCopy(const QString& path);
    void send(const QString& path);
    void remove(std::size_t index);
    void showFiles();
    void showState();
    void arrived(const core::Result<QString>& uploadId);
    void failed(const core::Error& error);

    TaskWork& m_work;
    Desk& m_desk;
    Dialogs& m_dialogs;
    QPointer<Transfer> m_transfer;
    QString m_task; // whose document is on its way
    QString m_path;
    QStringList m_waiting;
    QVBoxLayout* m_files = nullptr;
    ProgressRow* m_sending = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_make = nullptr;
    bool m_toBeSigned = false;
    bool m_busy = false; // a copy or a document is being made
    ErrorLine* m_error = nullptr;
};

} // namespace okno::desktop
