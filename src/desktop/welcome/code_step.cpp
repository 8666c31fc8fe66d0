// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/code_step.h"

#include "desktop/style/tokens.h"
#include "desktop/welcome/account_flow.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/code_field.h"
#include "welcome/ui_code_step.h"

#include <QLineEdit>

namespace okno::desktop {

CodeStep::CodeStep(AccountFlow* flow, const core::Clock& clock, int digits, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_ui(std::make_unique<Ui::CodeStep>())
    , m_code(new CodeField(tr("Код из сообщения"), clock, digits, this))
{
    m_ui->setupUi(this);
    const bool registers = flow->kind() == AccountFlow::Kind::Registration;
    const QString prefix = registers ? QStringLiteral("register.") : QStringLiteral("reset.");
    setObjectName(prefix + QStringLiteral("codeStep"));
    m_ui->where->setObjectName(prefix + QStringLiteral("where"));
    m_code->setObjectName(prefix + QStringLiteral("code"));
    m_ui->error->setObjectName(prefix + QStringLiteral("code.problem"));
    m_ui->next->setObjectName(prefix + QStringLiteral("confirm"));
    m_ui->change->setObjectName(prefix + QStringLiteral("change"));
    m_ui->column->setSpacing(look().size(Size::Space16));
    m_ui->code->addWidget(m_code);
    QWidget::setTabOrder(m_ui->change, m_code);
    QWidget::setTabOrder(m_code, m_ui->next);
    m_ui->change->setText(registers ? tr("Изменить почту или телефон") : tr("Указать другое"));

    connect(m_code, &Field::edited, this, [this] {
        m_code->setError({});
        m_ui->error->setText({});
    });
    connect(m_code, &CodeField::completed, flow, &AccountFlow::confirm);
    connect(m_code, &CodeField::resendRequested, flow, &AccountFlow::resend);
    connect(m_ui->next, &QPushButton::clicked, this, [this] {
        if (m_code->code().isEmpty()) {
            m_code->setError(tr("Введите код из сообщения."));
            m_code->setFocus(Qt::OtherFocusReason);
        } else {
            m_flow->confirm(m_code->code());
        }
    });
    connect(m_ui->change, &QPushButton::clicked, flow, &AccountFlow::changeContact);
    connect(flow, &AccountFlow::codeSent, this, &CodeStep::onSent);
    connect(flow, &AccountFlow::busyChanged, m_ui->next, [this](bool busy) {
        m_ui->next->setEnabled(!busy);
        m_ui->next->setText(busy ? tr("Проверяем…") : tr("Подтвердить"));
    });
    connect(flow, &AccountFlow::failed, this, [this](const core::Error& error) {
        if (m_flow->step() == AccountFlow::Step::Code)
            onFailed(error);
    });
    setFocusProxy(m_code);
}

CodeStep::~CodeStep() = default;

void CodeStep::start()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodeStep::addBelow(QWidget* widget)
{
    m_ui->below->addWidget(widget);
}

void CodeStep::onSent()
{
    const api::Registration& sent = m_flow->sent();
    const bool letter = sent.channel == u"email";
    if (m_flow->kind() == AccountFlow::Kind::Reset)
        m_ui->where->setText(tr("Если такая учётная запись есть, код отправлен на %1.").arg(sent.sentTo));
    else
        m_ui->where->setText(letter ? tr("Мы отправили письмо на %1.").arg(sent.sentTo)
                                    : tr("Мы отправили СМС с кодом на %1.").arg(sent.sentTo));
    m_ui->link->setText(tr("Код можно и не вводить: откройте ссылку из письма, и это окно само перейдёт дальше. Письма "
                           "нет? Загляните в «Спам»."));
    m_ui->link->setVisible(letter && m_flow->kind() == AccountFlow::Kind::Registration);
    m_code->setText({});
    m_code->setError({});
    m_ui->error->setText({});
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
        m_ui->error->setText(onlineProblemText(error));
    }
}

} // namespace okno::desktop
