// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/number_fields.h"

#include "core/contact.h"
#include "core/snils.h"
#include "desktop/widgets/digit_mask.h"

#include <QLineEdit>

namespace okno::desktop {
namespace {

QString layPhone(const QString& typed)
{
    QString rest = digitsOf(typed);
    const bool international = typed.trimmed().startsWith(u'+');
    if (rest.startsWith(u'7') || (rest.startsWith(u'8') && !international))
        rest.remove(0, 1);
    else if (!rest.startsWith(u'9') || international)
        return typed;
    // The bare country code stays as it was typed, so that it can also be deleted.
    return rest.isEmpty() ? typed : QStringLiteral("+7 ") + layDigits(rest, QStringLiteral("### ###-##-##"));
}

QString laySnils(const QString& typed)
{
    return layDigits(digitsOf(typed), QStringLiteral("###-###-### ##"));
}

} // namespace

PhoneField::PhoneField(const QString& label, QWidget* parent) : LineField(label, parent)
{
    m_edit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_edit->setPlaceholderText(QStringLiteral("+7 900 123-45-67"));
    new DigitMask(m_edit, QStringLiteral("+ -()\u00A0"), &layPhone);
}

QString PhoneField::phone() const
{
    return core::parsePhone(text()).value_or(QString());
}

void PhoneField::setValue(const QVariant& value)
{
    const auto phone = core::parsePhone(value.toString());
    setText(phone ? core::formatPhone(*phone) : value.toString());
}

SnilsField::SnilsField(const QString& label, QWidget* parent) : LineField(label, parent)
{
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly);
    m_edit->setPlaceholderText(QStringLiteral("000-000-000 00"));
    new DigitMask(m_edit, QStringLiteral(" -\u00A0"), &laySnils);
}

QString SnilsField::snils() const
{
    const auto parsed = core::Snils::parse(text());
    return parsed ? parsed->digits() : QString();
}

void SnilsField::setValue(const QVariant& value)
{
    const auto parsed = core::Snils::parse(value.toString());
    setText(parsed ? parsed->formatted() : value.toString());
}

} // namespace okno::desktop
