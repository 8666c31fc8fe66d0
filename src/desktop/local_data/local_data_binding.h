// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/data_folders.h"

#include <QObject>
#include <QPointer>
#include <atomic>
#include <functional>
#include <memory>

namespace okno::desktop {

struct AppContext;
class LocalDataDialog;

// Opens «Мои данные на этом компьютере» when the frame asks for it and does what is pressed there. The removal needs
// the program's stores closed: `restartEmpty` ends the window for that and begins anew without anything.
class LocalDataBinding : public QObject {
    Q_OBJECT
public:
    LocalDataBinding(AppContext& context, QWidget* window, DataFolders folders, std::function<void()> restartEmpty,
        QObject* parent = nullptr);
    ~LocalDataBinding() override;

private:
    void open();
    void copy();
    void write(const QString& path);
    void remove();

    AppContext& m_context;
    QWidget* m_window;
    DataFolders m_folders;
    std::function<void()> m_restartEmpty;
    QPointer<LocalDataDialog> m_dialog;
    std::shared_ptr<std::atomic<bool>> m_goesOn;
};

} // namespace okno::desktop
