// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/password_form.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "core/password_strength.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/password_field.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

PasswordForm::PasswordForm(client::ApiClient* api, QWidget* parent)
    : QWidget(parent)
    , m_api(api)
    , m_current(new PasswordField(tr("Нынешний пароль")))
    , m_password(new PasswordField(tr("Новый пароль")))
    , m_repeat(new PasswordField(tr("Новый пароль ещё раз")))
    , m_error(new ErrorLine)
    , m_save(new QPushButton(tr("Сменить пароль")))
{
    m_current->setObjectName(QStringLiteral("person.password.current"));
    m_password->setObjectName(QStringLiteral("person.password.new"));
    m_repeat->setObjectName(QStringLiteral("person.password.repeat"));
    m_error->setObjectName(QStringLiteral("person.password.problem"));
    m_save->setObjectName(QStringLiteral("person.password.save"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    for (PasswordField* field : {m_current, m_password, m_repeat}) {
        column->addWidget(field);
        connect(field, &Field::edited, this, [this, field] {
            field->setError({});
            m_error->setText({});
        });
    }
    column->addWidget(m_error);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &PasswordForm::submit);
    connect(m_repeat, &LineField::returnPressed, this, &PasswordForm::submit);
}

void PasswordForm::setPersonal(const QStringList& words)
{
    m_personal = words;
    m_password->showStrength(words);
}

void PasswordForm::clear()
{
    for (PasswordField* field : {m_current, m_password, m_repeat}) {
        field->setText({});
        field->setError({});
    }
    m_error->setText({});
}

void PasswordForm::submit()
{
    m_error->setText({});
    m_current->setError(m_current->text().isEmpty() ? tr("Введите пароль, с которым вы входите сейчас.") : QString());
    m_password->setError(core::passwordStrength(m_password->text(), m_personal) == core::PasswordStrength::TooWeak
            ? problemText(core::Error(core::ErrorCode::WeakPassword))
            : QString());
    m_repeat->setError(
        m_repeat->text() != m_password->text() ? tr("Пароли не совпадают. Наберите второй ещё раз.") : QString());
    for (PasswordField* field : {m_current, m_password, m_repeat}) {
        if (field->hasError()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_save->setEnabled(false);
    m_request = m_api->send(client::calls::changePassword(m_current->text(), m_password->text()), this,
        client::Then<core::Done>([this](const auto& answer) {
            m_save->setEnabled(true);
            if (answer) {
                clear();
                Q_EMIT changed();
            } else if (answer.error().code == core::ErrorCode::WrongCredentials) {
                m_current->setError(tr("Пароль не подходит. Проверьте раскладку клавиатуры и наберите ещё раз."));
                m_current->setFocus(Qt::OtherFocusReason);
            } else if (answer.error().code == core::ErrorCode::WeakPassword) {
                m_password->setError(problemText(answer.error()));
                m_password->setFocus(Qt::OtherFocusReason);
            } else {
                m_error->setText(onlineProblemText(answer.error()));
            }
        }));
}

} // namespace okno::desktop
