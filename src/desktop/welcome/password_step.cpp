// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/password_step.h"

#include "core/password_strength.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/account_flow.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/password_field.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

PasswordStep::PasswordStep(AccountFlow* flow, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_password(new PasswordField(tr("Придумайте пароль"), this))
    , m_repeat(new PasswordField(tr("Пароль ещё раз"), this))
    , m_stay(new QCheckBox(tr("Запомнить меня на этом компьютере"), this))
    , m_error(new ErrorLine(this))
    , m_done(new QPushButton(this))
{
    const bool registers = flow->kind() == AccountFlow::Kind::Registration;
    const QString prefix = registers ? QStringLiteral("register.") : QStringLiteral("reset.");
    const QString verb = registers ? tr("Создать учётную запись") : tr("Сохранить и войти");
    setObjectName(prefix + QStringLiteral("passwordStep"));
    m_password->setObjectName(prefix + QStringLiteral("password"));
    m_repeat->setObjectName(prefix + QStringLiteral("repeat"));
    m_stay->setObjectName(prefix + QStringLiteral("stay"));
    m_error->setObjectName(prefix + QStringLiteral("password.problem"));
    m_done->setObjectName(prefix + QStringLiteral("done"));
    m_done->setProperty("variant", QStringLiteral("primary"));
    m_done->setText(verb);
    m_password->setHint(tr("Не меньше 8 знаков. Лучше всего несколько слов, которые легко запомнить вам одним."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(m_password);
    column->addWidget(m_repeat);
    column->addWidget(m_stay);
    column->addWidget(m_error);
    column->addWidget(m_done);
    column->addStretch(1);

    connect(m_password, &Field::edited, this, [this] { m_password->setError({}); });
    connect(m_repeat, &Field::edited, this, [this] { m_repeat->setError({}); });
    connect(m_repeat, &Field::left, this, [this] {
        if (!m_repeat->text().isEmpty() && m_repeat->text() != m_password->text())
            m_repeat->setError(tr("Пароли не совпадают. Наберите второй ещё раз."));
    });
    connect(m_password, &LineField::returnPressed, this, [this] { m_repeat->setFocus(Qt::TabFocusReason); });
    connect(m_repeat, &LineField::returnPressed, this, &PasswordStep::submit);
    connect(m_done, &QPushButton::clicked, this, &PasswordStep::submit);
    connect(flow, &AccountFlow::busyChanged, this, [this, verb](bool busy) {
        m_done->setEnabled(!busy);
        m_done->setText(busy ? tr("Сохраняем…") : verb);
    });
    connect(flow, &AccountFlow::failed, this, [this](const core::Error& error) {
        if (m_flow->step() != AccountFlow::Step::Password)
            return;
        if (error.code == core::ErrorCode::WeakPassword) {
            m_password->setError(problemText(error));
            m_password->setFocus(Qt::OtherFocusReason);
        } else {
            m_error->setText(onlineProblemText(error));
        }
    });
    setFocusProxy(m_password);
}

void PasswordStep::start()
{
    m_password->showStrength(m_flow->personalWords());
    m_password->setFocus(Qt::OtherFocusReason);
}

void PasswordStep::submit()
{
    if (m_flow->isBusy())
        return;
    m_error->setText({});
    const QString password = m_password->text();
    if (core::passwordStrength(password, m_flow->personalWords()) == core::PasswordStrength::TooWeak) {
        m_password->setError(problemText(core::Error(core::ErrorCode::WeakPassword)));
        m_password->setFocus(Qt::OtherFocusReason);
    } else if (m_repeat->text() != password) {
        m_repeat->setError(tr("Пароли не совпадают. Наберите второй ещё раз."));
        m_repeat->setFocus(Qt::OtherFocusReason);
    } else {
        m_flow->setPassword(password, m_stay->isChecked());
    }
}

} // namespace okno::desktop
