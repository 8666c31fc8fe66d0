// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace okno::client {
class Session;
}
namespace okno::core {
class Clock;
}

namespace okno::desktop {

class LoginPage;

// Lies over the whole window when the session has expired: the same person gives the password again, and everything
// behind it, typed or half read, stays as it is.
class ReloginOverlay : public QWidget {
    Q_OBJECT
public:
    ReloginOverlay(client::Session* session, const core::Clock& clock, QWidget* over);

    void appear();
    void disappear();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    client::Session* m_session;
    QWidget* m_over;
    LoginPage* m_login = nullptr;
    QLabel* m_who = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace okno::desktop
