// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "client/call.h"

#include <QObject>
#include <QTimer>

namespace okno::client {
class ApiClient;
class Session;
} // namespace okno::client

namespace okno::desktop {

// The way to an account, or to a new password for one: the contact, the code that went to it, the password. Screens
// show it and press its verbs; no widgets here.
class AccountFlow : public QObject {
    Q_OBJECT
public:
    enum class Kind { Registration, Reset };
    enum class Step { Contact, Code, Password, Done };
    Q_ENUM(Step)

    AccountFlow(Kind kind, client::ApiClient* api, client::Session* session, QObject* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    // Where the code went, until when it is good, from when another may be asked for; of the step Code.
    [[nodiscard]] const api::Registration& sent() const { return m_sent; }
    // What the code was sent to, as typed; demo messages are found by it.
    [[nodiscard]] const QString& contact() const { return m_contact; }
    // Words that the password must not be made of.
    [[nodiscard]] QStringList personalWords() const;

    // Registration: exactly one of data.email and data.phone.
    void begin(const api::NewRegistration& data);
    // Reset: phone, e-mail or SNILS as typed.
    void begin(const QString& login);
    void confirm(const QString& code);
    void resend();
    // The last step; `stay` as at logging in.
    void setPassword(const QString& password, bool stay);
    // Back to the contact; what was typed stays with the screen.
    void changeContact();
    // How often the server is asked whether the link in the letter was opened, in milliseconds.
    void setPollInterval(int milliseconds) { m_poll.setInterval(milliseconds); }

Q_SIGNALS:
    void stepChanged(okno::desktop::AccountFlow::Step step);
    void busyChanged(bool busy);
    // A new code is on its way.
    void codeSent();
    // The link in the letter was opened, so that no code is needed.
    void confirmedByLink();
    void failed(const okno::core::Error& error);

private:
    void setBusy(bool busy);
    void setStep(Step step);
    void onSent(const core::Result<api::Registration>& answer);
    void onConfirmed(const core::Result<api::Registration>& answer);
    void pollLink();
    void finish(const QString& password, bool stay);

    Kind m_kind;
    client::ApiClient* m_api;
    client::Session* m_session;
    Step m_step = Step::Contact;
    bool m_busy = false;
    api::NewRegistration m_data;
    QString m_login;
    QString m_contact;
    api::Registration m_sent;
    QTimer m_poll;
    client::RequestHandle m_request;
    client::RequestHandle m_question;
};

} // namespace okno::desktop
