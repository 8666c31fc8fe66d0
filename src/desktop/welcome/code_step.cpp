// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/code_step.h"

#include "desktop/style/tokens.h"
#include "desktop/welcome/account_flow.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/code_field.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

CodeStep::CodeStep(AccountFlow* flow, const core::Clock& clock, int digits, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_where(makeLabel({}, nullptr, this))
    , m_link(makeLabel({}, "secondary", this))
    , m_code(new CodeField(tr("Код из сообщения"), clock, digits, this))
    , m_error(new ErrorLine(this))
    , m_next(new QPushButton(tr("Подтвердить"), this))
{
    const QString prefix =
        flow->kind() == AccountFlow::Kind::Registration ? QStringLiteral("register.") : QStringLiteral("reset.");
    setObjectName(prefix + QStringLiteral("codeStep"));
    m_where->setObjectName(prefix + QStringLiteral("where"));
    m_code->setObjectName(prefix + QStringLiteral("code"));
    m_error->setObjectName(prefix + QStringLiteral("code.problem"));
    m_next->setObjectName(prefix + QStringLiteral("confirm"));
    m_next->setProperty("variant", QStringLiteral("primary"));
    auto* change = new QPushButton(
        flow->kind() == AccountFlow::Kind::Registration ? tr("Изменить почту или телефон") : tr("Указать другое"),
        this);
    change->setObjectName(prefix + QStringLiteral("change"));
    change->setProperty("variant", QStringLiteral("link"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(m_where);
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addWidget(m_code);
    column->addWidget(m_link);
    column->addWidget(m_error);
    column->addWidget(m_next);
    m_below = new QVBoxLayout;
    column->addLayout(m_below);
    column->addStretch(1);

    connect(m_code, &Field::edited, this, [this] {
        m_code->setError({});
        m_error->setText({});
    });
    connect(m_code, &CodeField::completed, flow, &AccountFlow::confirm);
    connect(m_code, &CodeField::resendRequested, flow, &AccountFlow::resend);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_code->code().isEmpty()) {
            m_code->setError(tr("Введите код из сообщения."));
            m_code->setFocus(Qt::OtherFocusReason);
        } else {
            m_flow->confirm(m_code->code());
        }
    });
    connect(change, &QPushButton::clicked, flow, &AccountFlow::changeContact);
    connect(flow, &AccountFlow::codeSent, this, &CodeStep::onSent);
    connect(flow, &AccountFlow::busyChanged, m_next, [this](bool busy) {
        m_next->setEnabled(!busy);
        m_next->setText(busy ? tr("Проверяем…") : tr("Подтвердить"));
    });
    connect(flow, &AccountFlow::failed, this, [this](const core::Error& error) {
        if (m_flow->step() == AccountFlow::Step::Code)
            onFailed(error);
    });
    setFocusProxy(m_code);
}

void CodeStep::start()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodeStep::addBelow(QWidget* widget)
{
    m_below->addWidget(widget);
}

void CodeStep::onSent()
{
    const api::Registration& sent = m_flow->sent();
    const bool letter = sent.channel == u"email";
    if (m_flow->kind() == AccountFlow::Kind::Reset)
        m_where->setText(tr("Если такая учётная запись есть, код отправлен на %1.").arg(sent.sentTo));
    else
        m_where->setText(letter ? tr("Мы отправили письмо на %1.").arg(sent.sentTo)
                                : tr("Мы отправили СМС с кодом на %1.").arg(sent.sentTo));
    m_link->setText(tr("Код можно и не вводить: откройте ссылку из письма, и это окно само перейдёт дальше. Письма "
                       "нет? Загляните в «Спам»."));
    m_link->setVisible(letter && m_flow->kind() == AccountFlow::Kind::Registration);
    m_code->setText({});
    m_code->setError({});
    m_error->setText({});
    m_code->start(sent.expiresAt, sent.resendAt);
    start();
}

void CodeStep::onFailed(const core::Error& error)
{
    switch (error.code) {
    case core::ErrorCode::CodeWrong:
    case core::ErrorCode::CodeExpired:
    case core::ErrorCode::CodeTriesExhausted:
        m_code->setError(problemText(error));
        m_code->lineEdit()->selectAll();
        m_code->setFocus(Qt::OtherFocusReason);
        break;
    default:
        m_error->setText(onlineProblemText(error));
    }
}

} // namespace okno::desktop
