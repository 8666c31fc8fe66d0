// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/strength_meter.h"

#include "core/password_strength.h"
#include "desktop/style/style.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace okno::desktop {

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look().px(2), 0, 0);
    column->setSpacing(look().px(4));
    column->addWidget(m_bar);
    column->addWidget(m_words);
    m_bar->setRange(0, 5);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Надёжность пароля"));
    m_words->setProperty("role", QStringLiteral("hint"));
    m_words->setWordWrap(true);
    setPassword({}, {});
}

QString StrengthMeter::words() const
{
    return m_words->text();
}

void StrengthMeter::setPassword(const QString& password, const QStringList& personal)
{
    using core::PasswordStrength;
    if (password.isEmpty()) {
        m_bar->setValue(0);
        m_words->setText(
            tr("Не короче %1 знаков. Хорошо подходит фраза из нескольких слов.").arg(core::passwordMinLength));
        return;
    }
    const PasswordStrength strength = core::passwordStrength(password, personal);
    m_bar->setValue(static_cast<int>(strength) + 1);
    QString tone = QStringLiteral("bad");
    switch (strength) {
    case PasswordStrength::TooWeak:
        m_words->setText(password.size() < core::passwordMinLength
                ? tr("Слишком короткий: нужно не меньше %1 знаков.").arg(core::passwordMinLength)
                : tr("Слишком простой: такой пароль подберут сразу. Добавьте слова или знаки."));
        break;
    case PasswordStrength::Weak:
        m_words->setText(tr("Слабый. Добавьте ещё слово или несколько знаков."));
        tone = QStringLiteral("warning");
        break;
    case PasswordStrength::Fair:
        m_words->setText(tr("Средний. Чем длиннее, тем надёжнее."));
        tone = QStringLiteral("warning");
        break;
    case PasswordStrength::Good:
        m_words->setText(tr("Хороший."));
        tone = QStringLiteral("good");
        break;
    case PasswordStrength::Strong:
        m_words->setText(tr("Надёжный."));
        tone = QStringLiteral("good");
        break;
    }
    setVariant(m_bar, "tone", tone);
}

} // namespace okno::desktop
