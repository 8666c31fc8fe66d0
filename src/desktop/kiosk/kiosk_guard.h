// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/kiosk/exit_code_dialog.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>
#include <chrono>

namespace okno::desktop {

struct AppContext;
class IdleOverlay;
class MainWindow;

// Watches over a public terminal. Nobody touched it for the minutes of the policy: it asks, counts down, ends the
// session. After every session, however it ended, nothing of the person is left: the local store goes by itself
// (client::ClientOptions::forgetful), here go the clipboard, the choices of the window, key files, what was typed.
// Ctrl+Alt+Shift+Q asks for the administrator's code, where there is one, and ends the program.
class KioskGuard : public QObject {
    Q_OBJECT
public:
    KioskGuard(AppContext& context, MainWindow& window, QObject* parent = nullptr);
    ~KioskGuard() override;

    // Shorter in tests: the untouched time, a step of the countdown.
    void setTimes(std::chrono::milliseconds idle, std::chrono::milliseconds step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touched();
    void ask();
    void countDown();
    void stay();
    void end();
    void wipe();
    void askExitCode();

    AppContext& m_context;
    MainWindow& m_window;
    QTimer m_idle;
    QTimer m_countdown;
    int m_secondsLeft = 0;
    bool m_used = false; // since the last wipe
    QPoint m_pointer;
    QPointer<IdleOverlay> m_overlay;
    ExitTries m_tries;
};

} // namespace okno::desktop
