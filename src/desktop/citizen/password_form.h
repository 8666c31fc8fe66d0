// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"

#include <QWidget>

class QPushButton;

namespace okno::client {
class ApiClient;
}

namespace okno::desktop {

class ErrorLine;
class PasswordField;

// A new password for who knows the present one.
class PasswordForm : public QWidget {
    Q_OBJECT
public:
    explicit PasswordForm(client::ApiClient* api, QWidget* parent = nullptr);
    // Words of the account that must not make the password.
    void setPersonal(const QStringList& words);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void submit();

    client::ApiClient* m_api;
    QStringList m_personal;
    PasswordField* m_current = nullptr;
    PasswordField* m_password = nullptr;
    PasswordField* m_repeat = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_save = nullptr;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
