// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/account_flow.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/session.h"

namespace okno::desktop {
namespace {

constexpr int linkPollMs = 2000;

} // namespace

AccountFlow::AccountFlow(Kind kind, client::ApiClient* api, client::Session* session, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_api(api)
    , m_session(session)
{
    m_poll.setInterval(linkPollMs);
    connect(&m_poll, &QTimer::timeout, this, &AccountFlow::pollLink);
}

QStringList AccountFlow::personalWords() const
{
    QStringList words{
        m_data.surname, m_data.given, m_data.patronymic.value_or(QString()), m_contact, m_contact.section(u'@', 0, 0)};
    words.removeAll(QString());
    return words;
}

void AccountFlow::begin(const api::NewRegistration& data)
{
    m_data = data;
    m_contact = data.email ? *data.email : data.phone.value_or(QString());
    setBusy(true);
    m_request = m_api->send(client::calls::registerPerson(data), this,
        client::Then<api::Registration>([this](const auto& answer) { onSent(answer); }));
}

void AccountFlow::begin(const QString& login)
{
    m_login = login;
    m_contact = login;
    setBusy(true);
    m_request = m_api->send(client::calls::resetPassword(login), this,
        client::Then<api::Registration>([this](const auto& answer) { onSent(answer); }));
}

void AccountFlow::onSent(const core::Result<api::Registration>& answer)
{
    setBusy(false);
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_sent = *answer;
    setStep(Step::Code);
    Q_EMIT codeSent();
    // Only a letter of a registration holds a link.
    if (m_kind == Kind::Registration && m_sent.channel == u"email")
        m_poll.start();
}

void AccountFlow::confirm(const QString& code)
{
    if (m_step != Step::Code || m_busy)
        return;
    setBusy(true);
    const auto call = m_kind == Kind::Registration ? client::calls::confirmRegistration(m_sent.id, code)
                                                   : client::calls::confirmReset(m_sent.id, code);
    m_request =
        m_api->send(call, this, client::Then<api::Registration>([this](const auto& answer) { onConfirmed(answer); }));
}

void AccountFlow::onConfirmed(const core::Result<api::Registration>& answer)
{
    setBusy(false);
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_sent = *answer;
    setStep(Step::Password);
}

void AccountFlow::resend()
{
    if (m_busy)
        return;
    if (m_kind == Kind::Reset) {
        begin(m_login);
        return;
    }
    setBusy(true);
    m_request = m_api->send(client::calls::resendCode(m_sent.id), this,
        client::Then<api::Registration>([this](const auto& answer) { onSent(answer); }));
}

void AccountFlow::pollLink()
{
    if (m_step != Step::Code || m_question.isRunning())
        return;
    m_question = m_api->send(
        client::calls::getRegistration(m_sent.id), this, client::Then<api::Registration>([this](const auto& answer) {
            if (!answer || !answer->confirmed || m_step != Step::Code)
                return;
            m_request.cancel();
            setBusy(false);
            m_sent = *answer;
            setStep(Step::Password);
            Q_EMIT confirmedByLink();
        }));
}

void AccountFlow::setPassword(const QString& password, bool stay)
{
    if (m_step != Step::Password || m_busy)
        return;
    setBusy(true);
    if (m_kind == Kind::Reset) {
        m_request = m_api->send(client::calls::setPassword(m_sent.id, password), this,
            client::Then<core::Done>([this, password, stay](const auto& answer) {
                if (answer) {
                    finish(password, stay);
                    return;
                }
                setBusy(false);
                Q_EMIT failed(answer.error());
            }));
        return;
    }
    m_request = m_api->send(client::calls::createAccount(m_sent.id, password), this,
        client::Then<api::SessionAnswer>([this, stay](const auto& answer) {
            setBusy(false);
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            setStep(Step::Done);
            m_session->adopt(*answer, stay);
        }));
}

void AccountFlow::finish(const QString& password, bool stay)
{
    m_request = m_session->logIn(m_login, password, stay, this, client::Then<api::Person>([this](const auto& answer) {
        setBusy(false);
        if (answer)
            setStep(Step::Done);
        else
            Q_EMIT failed(answer.error());
    }));
}

void AccountFlow::changeContact()
{
    m_request.cancel();
    m_question.cancel();
    setBusy(false);
    setStep(Step::Contact);
}

void AccountFlow::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void AccountFlow::setStep(Step step)
{
    if (step != Step::Code)
        m_poll.stop();
    if (m_step == step)
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

} // namespace okno::desktop
