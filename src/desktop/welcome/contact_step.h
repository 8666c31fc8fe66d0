// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"

#include <QWidget>
#include <memory>

namespace okno::desktop {

class AccountFlow;
class LineField;
namespace Ui {
class ContactStep;
}

// The first step: who registers and where the code goes, or whose password is forgotten.
class ContactStep : public QWidget {
    Q_OBJECT
public:
    explicit ContactStep(AccountFlow* flow, QWidget* parent = nullptr);
    ~ContactStep() override;

    void setLogin(const QString& login);
    void start();

private:
    void submit();
    void onFailed(const core::Error& error);
    [[nodiscard]] bool checkNames();
    [[nodiscard]] bool checkContact(api::NewRegistration& data);
    void recognise();

    AccountFlow* m_flow;
    std::unique_ptr<Ui::ContactStep> m_ui;
};

} // namespace okno::desktop
