// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/password_step.h"

#include "core/password_strength.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/account_flow.h"
#include "desktop/welcome/problem_text.h"
#include "welcome/ui_password_step.h"

namespace okno::desktop {

PasswordStep::PasswordStep(AccountFlow* flow, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_ui(std::make_unique<Ui::PasswordStep>())
{
    m_ui->setupUi(this);
    const bool registers = flow->kind() == AccountFlow::Kind::Registration;
    const QString prefix = registers ? QStringLiteral("register.") : QStringLiteral("reset.");
    const QString verb = registers ? tr("Создать учётную запись") : tr("Сохранить и войти");
    setObjectName(prefix + QStringLiteral("passwordStep"));
    m_ui->password->setObjectName(prefix + QStringLiteral("password"));
    m_ui->repeat->setObjectName(prefix + QStringLiteral("repeat"));
    m_ui->stay->setObjectName(prefix + QStringLiteral("stay"));
    m_ui->error->setObjectName(prefix + QStringLiteral("password.problem"));
    m_ui->done->setObjectName(prefix + QStringLiteral("done"));
    m_ui->column->setSpacing(look().size(Size::Space16));
    m_ui->done->setText(verb);
    m_ui->password->setHint(tr("Не меньше 8 знаков. Лучше всего несколько слов, которые легко запомнить вам одним."));

    connect(m_ui->password, &Field::edited, this, [this] { m_ui->password->setError({}); });
    connect(m_ui->repeat, &Field::edited, this, [this] { m_ui->repeat->setError({}); });
    connect(m_ui->repeat, &Field::left, this, [this] {
        if (!m_ui->repeat->text().isEmpty() && m_ui->repeat->text() != m_ui->password->text())
            m_ui->repeat->setError(tr("Пароли не совпадают. Наберите второй ещё раз."));
    });
    connect(m_ui->password, &LineField::returnPressed, this, [this] { m_ui->repeat->setFocus(Qt::TabFocusReason); });
    connect(m_ui->repeat, &LineField::returnPressed, this, &PasswordStep::submit);
    connect(m_ui->done, &QPushButton::clicked, this, &PasswordStep::submit);
    connect(flow, &AccountFlow::busyChanged, this, [this, verb](bool busy) {
        m_ui->done->setEnabled(!busy);
        m_ui->done->setText(busy ? tr("Сохраняем…") : verb);
    });
    connect(flow, &AccountFlow::failed, this, [this](const core::Error& error) {
        if (m_flow->step() != AccountFlow::Step::Password)
            return;
        if (error.code == core::ErrorCode::WeakPassword) {
            m_ui->password->setError(problemText(error));
            m_ui->password->setFocus(Qt::OtherFocusReason);
        } else {
            m_ui->error->setText(onlineProblemText(error));
        }
    });
    setFocusProxy(m_ui->password);
}

PasswordStep::~PasswordStep() = default;

void PasswordStep::forgetEverybody()
{
    m_ui->stay->setChecked(false);
    m_ui->stay->hide();
}

void PasswordStep::start()
{
    m_ui->password->showStrength(m_flow->personalWords());
    m_ui->password->setFocus(Qt::OtherFocusReason);
}

void PasswordStep::submit()
{
    if (m_flow->isBusy())
        return;
    m_ui->error->setText({});
    const QString password = m_ui->password->text();
    if (core::passwordStrength(password, m_flow->personalWords()) == core::PasswordStrength::TooWeak) {
        m_ui->password->setError(problemText(core::Error(core::ErrorCode::WeakPassword)));
        m_ui->password->setFocus(Qt::OtherFocusReason);
    } else if (m_ui->repeat->text() != password) {
        m_ui->repeat->setError(tr("Пароли не совпадают. Наберите второй ещё раз."));
        m_ui->repeat->setFocus(Qt::OtherFocusReason);
    } else {
        m_flow->setPassword(password, m_ui->stay->isChecked());
    }
}

} // namespace okno::desktop
