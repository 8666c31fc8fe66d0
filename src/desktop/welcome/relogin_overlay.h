// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/veil.h"

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
class ReloginOverlay : public Veil {
    Q_OBJECT
public:
    ReloginOverlay(client::Session* session, const core::Clock& clock, QWidget* over);

    void appear();

private:
    client::Session* m_session;
    LoginPage* m_login = nullptr;
    QLabel* m_who = nullptr;
};

} // namespace okno::desktop
