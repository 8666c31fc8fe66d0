// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/key_file_form.h"

#include "desktop/signing/pin_field.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

KeyFileForm::KeyFileForm(TokenDesk& desk, const QString& token, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_password(new PinField(tr("Пароль файла"), this))
{
    setObjectName(name);
    m_password->setObjectName(name + QStringLiteral(".password"));
    m_password->setFilePassword();
    m_password->setHint(tr("Сертификаты файла видны только с паролем."));
    auto* open = new QPushButton(tr("Показать сертификаты"), this);
    open->setObjectName(name + QStringLiteral(".open"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space12));
    column->addWidget(m_password);
    column->addWidget(open, 0, Qt::AlignLeft);
    setFocusProxy(m_password);
    const auto submit = [this, open, token, &desk] {
        if (!open->isEnabled() || !m_password->check())
            return;
        open->setEnabled(false);
        desk.openKeyFile(token, m_password->pin(), this, [this, open](const core::Result<>& answer) {
            open->setEnabled(true);
            if (!answer) {
                m_password->showFault(answer.error());
                return;
            }
            m_password->wipe();
            Q_EMIT opened();
        });
    };
    connect(open, &QPushButton::clicked, this, submit);
    connect(m_password, &PinField::returnPressed, this, submit);
}

} // namespace okno::desktop
