// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/password_field.h"

#include "core/password_strength.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/strength_meter.h"
#include "desktop/widgets/typing_note.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace okno::desktop {

PasswordField::PasswordField(const QString& label, QWidget* parent)
    : LineField(label, parent)
    , m_eye(new QToolButton(this))
    , m_note(new TypingNote(this))
{
    m_edit->setMaxLength(core::passwordMaxLength);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    m_eye->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    m_eye->setCursor(Qt::PointingHandCursor);
    m_eye->setFocusPolicy(Qt::TabFocus);
    auto* inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, look().px(6), 0);
    inside->addStretch(1);
    inside->addWidget(m_eye);
    m_edit->setTextMargins(0, 0, look().px(30), 0);
    addBelow(m_note);
    connect(m_eye, &QToolButton::toggled, this, &PasswordField::setShown);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_meter != nullptr)
            m_meter->setPassword(text, m_personal);
        if (text.isEmpty())
            m_note->forget();
    });
    connect(this, &QObject::objectNameChanged, this,
        [this](const QString& name) { m_eye->setObjectName(name + QStringLiteral(".show")); });
    setShown(false);
}

void PasswordField::showStrength(const QStringList& personal)
{
    m_personal = personal;
    if (m_meter == nullptr) {
        m_meter = new StrengthMeter(this);
        addBelow(m_meter);
    }
    m_meter->setPassword(text(), personal);
}

QString PasswordField::layoutHint() const
{
    return m_note->text();
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"), Color::TextSecondary));
    const QString words = shown ? tr("Скрыть пароль") : tr("Показать пароль");
    m_eye->setToolTip(words);
    m_eye->setAccessibleName(words);
}

bool PasswordField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_note->typed(key->text(), key->modifiers());
    }
    return LineField::eventFilter(watched, event);
}

} // namespace okno::desktop
