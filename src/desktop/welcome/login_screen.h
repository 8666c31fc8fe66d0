// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue.h"
#include "client/call.h"
#include "desktop/shell/policies.h"
#include "desktop/shell/screen.h"

class QFrame;

namespace okno::desktop {

class ChallengeForm;
class DemoAccounts;
class EmptyState;
class HeightStack;
class LoginPage;
class ServerChoice;

// The first screen of a guest: the way in at the left; at the right what this program is for, the accounts of a
// demonstration, or that the server cannot be reached. Parameters: "login" to begin with; "next" and "params": the
// screen to go on with afterwards.
class LoginScreen : public Screen {
    Q_OBJECT
public:
    // `servers`: null where there is nothing to choose from.
    explicit LoginScreen(AppContext& context, const ServerChoice* servers = nullptr);

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;
    void deactivate() override;
    bool back() override;

private:
    QWidget* makeSide();
    void makeAbout();
    QWidget* makeSignaturePage();
    void showSignature(bool shown);
    QWidget* makeServerLine(const ServerChoice& servers);
    void askServer();
    void askDemo();
    void showConnection();
    [[nodiscard]] Workplace workplace() const;

    LoginPage* m_login = nullptr;
    HeightStack* m_ways = nullptr;
    ChallengeForm* m_signature = nullptr; // null: no tokens here
    DemoAccounts* m_demo = nullptr;
    EmptyState* m_unreachable = nullptr;
    QWidget* m_about = nullptr;
    QWidget* m_points = nullptr;
    QVariantMap m_params;
    client::RequestHandle m_request;
    bool m_isDemo = false;
    bool m_isSigning = false;
};

} // namespace okno::desktop
