// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/tray.h"

#include "desktop/shell/main_window.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace okno::desktop {

Tray::Tray(MainWindow& window, ShellState& shell, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_icon(new QSystemTrayIcon(applicationIcon(), this))
    , m_menu(std::make_unique<QMenu>())
{
    m_icon->setContextMenu(m_menu.get());
    fillMenu();
    connect(&window, &MainWindow::languageChanged, this, &Tray::fillMenu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            showWindow();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::showWindow);
    connect(&shell, &ShellState::toastRequested, this, [this](const QString& text) {
        if (!m_window.isVisible())
            m_icon->showMessage(tr("Окно"), text, applicationIcon());
    });
    window.stayWhenClosed();
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::fillMenu()
{
    m_menu->clear();
    m_icon->setToolTip(tr("Окно: государственные услуги"));
    m_menu->addAction(tr("Открыть"), this, &Tray::showWindow);
    m_menu->addSeparator();
    m_menu->addAction(tr("Выйти из программы"), this, [] { QCoreApplication::exit(0); });
}

} // namespace okno::desktop
