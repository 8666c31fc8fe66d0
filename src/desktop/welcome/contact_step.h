// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"

#include <QWidget>

class QPushButton;

namespace okno::desktop {

class AccountFlow;
class ErrorLine;
class LineField;

// The first step: who registers and where the code goes, or whose password is forgotten.
class ContactStep : public QWidget {
    Q_OBJECT
public:
    explicit ContactStep(AccountFlow* flow, QWidget* parent = nullptr);

    void setLogin(const QString& login);
    void start();

private:
    void submit();
    void onFailed(const core::Error& error);
    [[nodiscard]] bool checkNames();
    [[nodiscard]] bool checkContact(api::NewRegistration& data);
    void recognise();

    AccountFlow* m_flow;
    LineField* m_surname = nullptr;
    LineField* m_given = nullptr;
    LineField* m_patronymic = nullptr;
    LineField* m_contact = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace okno::desktop
