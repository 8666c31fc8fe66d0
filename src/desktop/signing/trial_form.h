// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "desktop/signing/certificate_picker.h"
#include "signing/token_worker.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace okno::client {
class Signing;
}

namespace okno::desktop {

class ErrorLine;
class PinField;
class TokenDesk;

// Signs a line that means nothing, to see that reader, key, certificate and PIN go together; then asks the server
// whether it trusts the certificate. Nothing is sent but the certificate.
class TrialForm : public QWidget {
    Q_OBJECT
public:
    // `server`: null when there is none to ask.
    TrialForm(TokenDesk& desk, client::Signing* server, QWidget* parent = nullptr);
    ~TrialForm() override;

    void setCertificate(const ChosenCertificate& with);
    void start();
    void wipe();

Q_SIGNALS:
    // The token went: this form will go with it, and its words must be read elsewhere.
    void lost(const QString& words);

private:
    void submit();
    void onSigned(const core::Result<QByteArray>& signature);
    void askServer();
    void setBusy(bool busy);

    TokenDesk& m_desk;
    client::Signing* m_server;
    std::optional<ChosenCertificate> m_with;
    QLabel* m_what = nullptr;
    PinField* m_pin = nullptr;
    ErrorLine* m_error = nullptr;
    QLabel* m_good = nullptr;
    QLabel* m_trust = nullptr;
    QPushButton* m_sign = nullptr;
    signing::TokenWorker::Call m_call;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
