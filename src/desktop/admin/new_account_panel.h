// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"

#include <QWidget>

class QPushButton;

namespace okno::desktop {

class ChoiceField;
class ErrorLine;
class LineField;
class PasswordField;

// A new official's account: role, agency, position, name, login and a first password, checked beside each field.
class NewAccountPanel : public QWidget {
    Q_OBJECT
public:
    explicit NewAccountPanel(AdminDesk& desk, QWidget* parent = nullptr);

    // An empty form with a fresh password.
    void open();
    void setAgencies(const std::vector<api::Choice>& agencies);

Q_SIGNALS:
    void added(const okno::api::Account& account, const QString& password);
    void cancelled();

private:
    [[nodiscard]] api::NewAccount account() const;
    [[nodiscard]] bool check();
    void submit();
    void roleChosen();
    void showFault(const core::Error& fault);
    void setBusy(bool busy);

    AdminDesk& m_desk;
    ChoiceField* m_role = nullptr;
    ChoiceField* m_agency = nullptr;
    LineField* m_position = nullptr;
    LineField* m_surname = nullptr;
    LineField* m_given = nullptr;
    LineField* m_patronymic = nullptr;
    LineField* m_login = nullptr;
    PasswordField* m_password = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_add = nullptr;
    QByteArray m_key;
    api::NewAccount m_sent;
    bool m_busy = false;
};

} // namespace okno::desktop
