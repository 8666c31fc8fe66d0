// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace okno::desktop {

class ChoiceField;
class ErrorLine;
class LineField;
class PasswordField;
class StatusBadge;

// One account: who it is, its role and agency, blocking and a new password.
class AccountPanel : public QWidget {
    Q_OBJECT
public:
    explicit AccountPanel(AdminDesk& desk, QWidget* parent = nullptr);

    void setAccount(const api::Account& account);
    void setAgencies(const std::vector<api::Choice>& agencies);
    [[nodiscard]] const api::Account& account() const { return m_account; }
    // Opens the field of the new password with a fresh one.
    void openPassword();
    // Puts an answer of the server on the screen.
    void answered(const core::Result<api::Account>& answer);

Q_SIGNALS:
    void changeRequested(const okno::api::AccountChange& change);
    // The owner asks first: it ends every session of the account.
    void blockRequested(bool block);
    void journalRequested();

private:
    void refresh();
    void save();
    void setPassword();
    void setBusy(bool busy);

    AdminDesk& m_desk;
    api::Account m_account;
    QLabel* m_name = nullptr;
    StatusBadge* m_state = nullptr;
    QLabel* m_facts = nullptr;
    ChoiceField* m_role = nullptr;
    ChoiceField* m_agency = nullptr;
    LineField* m_position = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_passwordBox = nullptr;
    PasswordField* m_password = nullptr;
    QPushButton* m_passwordOpen = nullptr;
    QPushButton* m_passwordSet = nullptr;
    QPushButton* m_block = nullptr;
    ErrorLine* m_error = nullptr;
    bool m_busy = false;
};

} // namespace okno::desktop
