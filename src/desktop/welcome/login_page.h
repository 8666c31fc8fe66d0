// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"

#include <QDateTime>
#include <QWidget>
#include <memory>

class QTimer;

namespace okno::client {
class Session;
}
namespace okno::core {
class Clock;
}

namespace okno::desktop {

namespace Ui {
class LoginPage;
}

// Phone, e-mail, SNILS or an official's name in one field, recognised as it is typed, and the password.
class LoginPage : public QWidget {
    Q_OBJECT
public:
    // First: with the ways to register and to a new password. Again: the same person, after the session has expired.
    enum class Kind { First, Again };
    // Whom the words speak to. Citizens: registering comes right after the way in, officials are a link away.
    // Officials: only the name that their administrator gave them.
    enum class Face { Everybody, Citizens, Officials };
    LoginPage(client::Session* session, const core::Clock& clock, Kind kind = Kind::First, QWidget* parent = nullptr);
    ~LoginPage() override;

    void setFace(Face face);

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
    void showFace();
    void turnToOfficials(bool officials);
    void submit();
    [[nodiscard]] bool isForOfficials() const;
    void onFailed(const core::Error& error);
    void recognise();
    void setBusy(bool busy);
    void tickLock();

    client::Session* m_session;
    const core::Clock& m_clock;
    const Kind m_kind;
    Face m_face = Face::Everybody;
    bool m_turned = false; // from citizens to officials, by the link
    std::unique_ptr<Ui::LoginPage> m_ui;
    QTimer* m_lockTimer = nullptr;
    QDateTime m_lockedUntil;
    client::RequestHandle m_request;
    bool m_busy = false;
};

} // namespace okno::desktop
