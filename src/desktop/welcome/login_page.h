// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace okno::client {
class Session;
}
namespace okno::core {
class Clock;
}

namespace okno::desktop {

class ErrorLine;
class LineField;
class PasswordField;

// Phone, e-mail or SNILS in one field, recognised as it is typed, and the password.
class LoginPage : public QWidget {
    Q_OBJECT
public:
    // First: with the ways to register and to a new password. Again: the same person, after the session has expired.
    enum class Kind { First, Again };
    LoginPage(client::Session* session, const core::Clock& clock, Kind kind = Kind::First, QWidget* parent = nullptr);

    // Puts an account in and logs in with it (a card of the demo).
    void logInAs(const QString& login, const QString& password);
    [[nodiscard]] QString login() const;
    void setLogin(const QString& login);
    void start();

Q_SIGNALS:
    void loggedIn();
    void registrationRequested();
    void resetRequested(const QString& login);
    void signatureRequested();

private:
    void addWaysIn(QVBoxLayout* column);
    void submit();
    void onFailed(const core::Error& error);
    void recognise();
    void setBusy(bool busy);
    void tickLock();

    client::Session* m_session;
    const core::Clock& m_clock;
    LineField* m_login = nullptr;
    PasswordField* m_password = nullptr;
    QCheckBox* m_stay = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_enter = nullptr;
    QTimer* m_lockTimer = nullptr;
    QDateTime m_lockedUntil;
    client::RequestHandle m_request;
    bool m_busy = false;
};

} // namespace okno::desktop
