// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace okno::desktop {

class AccountFlow;
class ErrorLine;
class PasswordField;

// The last step: a new password, twice.
class PasswordStep : public QWidget {
    Q_OBJECT
public:
    explicit PasswordStep(AccountFlow* flow, QWidget* parent = nullptr);
    void start();

private:
    void submit();

    AccountFlow* m_flow;
    PasswordField* m_password = nullptr;
    PasswordField* m_repeat = nullptr;
    QCheckBox* m_stay = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace okno::desktop
