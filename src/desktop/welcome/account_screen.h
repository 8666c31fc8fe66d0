// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "desktop/shell/screen.h"
#include "desktop/welcome/account_flow.h"

class QLabel;

namespace okno::desktop {

class CodeStep;
class ContactStep;
class DemoMessages;
class HeightStack;
class PasswordStep;

// Registering, or a new password for a forgotten one, in three steps. Parameters: "login" to begin with; "next" and
// "params" are handed on to whoever looks after the login.
class AccountScreen : public Screen {
    Q_OBJECT
public:
    AccountScreen(AppContext& context, AccountFlow::Kind kind);

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;
    void deactivate() override;
    bool back() override;

private:
    void showStep(AccountFlow::Step step);
    void watchDemo();

    AccountFlow* m_flow;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    HeightStack* m_steps = nullptr;
    ContactStep* m_contact = nullptr;
    CodeStep* m_code = nullptr;
    PasswordStep* m_password = nullptr;
    DemoMessages* m_demo = nullptr;
    QLabel* m_byLink = nullptr;
    QDateTime m_since;
    bool m_isDemo = false;
};

} // namespace okno::desktop
