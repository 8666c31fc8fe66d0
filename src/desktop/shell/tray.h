// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace okno::desktop {

class MainWindow;
class ShellState;

// The icon beside the clock, for a program that was started with the system: a click shows the window, closing hides
// it, «Выйти» ends the program. While the window is hidden its passing messages come as bubbles.
class Tray : public QObject {
    Q_OBJECT
public:
    Tray(MainWindow& window, ShellState& shell, QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] static bool isThere();
    void showWindow();

private:
    void fillMenu();

    MainWindow& m_window;
    QSystemTrayIcon* m_icon = nullptr;
    std::unique_ptr<QMenu> m_menu;
};

} // namespace okno::desktop
