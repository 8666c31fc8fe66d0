// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/trial_form.h"

#include "client/signing.h"
#include "desktop/signing/certificate_words.h"
#include "desktop/signing/pin_faults.h"
#include "desktop/signing/pin_field.h"
#include "desktop/signing/sign_bytes.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

TrialForm::TrialForm(TokenDesk& desk, client::Signing* server, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_server(server)
    , m_what(makeLabel({}, "secondary", this))
    , m_pin(new PinField(tr("ПИН-код"), this))
    , m_error(new ErrorLine(this))
    , m_good(makeLabel({}, "good", this))
    , m_trust(makeLabel({}, nullptr, this))
    , m_sign(new QPushButton(this))
{
    setObjectName(QStringLiteral("signature.trial"));
    m_pin->setObjectName(QStringLiteral("signature.trial.pin"));
    m_error->setObjectName(QStringLiteral("signature.trial.error"));
    m_good->setObjectName(QStringLiteral("signature.trial.result"));
    m_trust->setObjectName(QStringLiteral("signature.trial.trust"));
    m_sign->setObjectName(QStringLiteral("signature.trial.sign"));
    m_sign->setProperty("variant", QStringLiteral("primary"));
    m_good->hide();
    m_trust->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(m_what);
    column->addWidget(m_pin);
    column->addWidget(m_error);
    column->addWidget(m_good);
    column->addWidget(m_trust);
    column->addWidget(m_sign, 0, Qt::AlignLeft);
    connect(m_pin, &PinField::returnPressed, this, &TrialForm::submit);
    connect(m_sign, &QPushButton::clicked, this, &TrialForm::submit);
    setFocusProxy(m_pin);
    setBusy(false);
}

TrialForm::~TrialForm()
{
    m_call.cancel();
}

void TrialForm::setCertificate(const ChosenCertificate& with)
{
    if (!m_with || !(m_with->certificate == with.certificate) || m_with->token.info.id != with.token.info.id)
        wipe();
    m_with = with;
    m_what->setText(tr("Подпишем строку «Проверка подписи» сертификатом «%1» и тут же проверим. Никуда, кроме этого "
                       "компьютера, она не попадёт.")
            .arg(ownerName(with.certificate)));
    m_pin->setLabel(with.token.isFile ? tr("Пароль файла") : tr("ПИН-код"));
    m_pin->setPinState(with.token.isFile ? signing::PinState() : with.token.info.pin);
}

void TrialForm::start()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

void TrialForm::wipe()
{
    m_pin->wipe();
    m_pin->setError({});
    m_error->setText({});
    m_good->hide();
    m_trust->hide();
}

void TrialForm::submit()
{
    if (!m_sign->isEnabled() || !m_with)
        return;
    m_error->setText({});
    m_good->hide();
    m_trust->hide();
    if (!m_pin->check())
        return;
    setBusy(true);
    m_call = signBytes(m_desk, *m_with, m_pin->pin(), QByteArrayLiteral("Проверка подписи"), this,
        [this](const core::Result<QByteArray>& signature) { onSigned(signature); });
}

void TrialForm::onSigned(const core::Result<QByteArray>& signature)
{
    setBusy(false);
    if (!signature) {
        showTokenFault(signature.error(), *m_pin, *m_error);
        if (isLost(signature.error()))
            Q_EMIT lost(problemText(signature.error()));
        return;
    }
    // The signature was compared with the certificate's key when it was made (signing::Signature).
    wipe();
    m_good->setText(tr("Получилось: подпись поставлена и сходится с сертификатом."));
    m_good->show();
    askServer();
}

void TrialForm::askServer()
{
    if (!m_server)
        return;
    m_request = m_server->check(m_with->certificate.certificate.certificate.der, this,
        client::Then<api::CertificateVerdict>([this](const auto& verdict) {
            m_trust->setText(verdict ? verdict->text
                                     : tr("Спросить сервер, доверяет ли он сертификату, не получилось. %1")
                                           .arg(problemText(verdict.error())));
            m_trust->show();
        }));
}

void TrialForm::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
    m_sign->setText(busy ? tr("Ждём токен…") : tr("Подписать для проверки"));
}

} // namespace okno::desktop
