// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "api/signatures.h"
#include "client/call.h"
#include "signing/token_worker.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;

namespace okno::client {
class Client;
}

namespace okno::desktop {

class CertificatePicker;
class ErrorLine;
class PinField;
class RichLabel;
class TokenDesk;
class ViewSettings;
struct ChosenCertificate;

// Proves who a person is by a signature: a certificate, its PIN, and the server's text, which can be read beforehand.
// For the log-in and for the confirmation of an account. One press is one try; what went wrong stands where it belongs.
class ChallengeForm : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { LogIn, Confirmation };
    // `name`: the objectName; inside are name.certificate, name.pin, name.submit, name.text, …
    ChallengeForm(TokenDesk& desk, ViewSettings& settings, client::Client& client, Purpose purpose, const QString& name,
        QWidget* parent = nullptr);
    ~ChallengeForm() override;

    void start();
    // Forgets what was typed and what was asked.
    void stop();

Q_SIGNALS:
    void done();
    // The reader, its program or the PIN need the person's care: the screen «Электронная подпись».
    void setupRequested(const QVariantMap& params);
    void registrationRequested();

private:
    void showChosen();
    void showText();
    void withChallenge(std::function<void()> then);
    void submit();
    void signText();
    void send(const QByteArray& signature);
    void onAnswer(const core::Result<api::Person>& answer);
    void askAbout(const QByteArray& certificate, const std::function<void(const QString&)>& then);
    [[nodiscard]] QString differences(const ChosenCertificate& with) const;
    void setBusy(const QString& words);

    TokenDesk& m_desk;
    client::Client& m_client;
    Purpose m_purpose;
    CertificatePicker* m_picker = nullptr;
    QFrame* m_warning = nullptr;
    QLabel* m_warningText = nullptr;
    PinField* m_pin = nullptr;
    QPushButton* m_forced = nullptr;
    QPushButton* m_textLink = nullptr;
    QFrame* m_textBox = nullptr;
    RichLabel* m_text = nullptr;
    QCheckBox* m_stay = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_register = nullptr;
    QPushButton* m_submit = nullptr;
    std::optional<api::Challenge> m_challenge;
    QByteArray m_chosen; // the certificate that the PIN is typed for
    bool m_busy = false;
    signing::TokenWorker::Call m_call;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
