// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/contact.h"
#include "core/inn.h"
#include "core/money.h"
#include "core/snils.h"
#include "forms/address_answer.h"
#include "forms/form_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace okno::forms {
namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Form", source);
}

QStringList keysOf(const QString& pointer)
{
    QStringList keys = pointer.split(u'/');
    keys.removeFirst();
    for (QString& key : keys)
        key.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
    return keys;
}

QJsonObject withKey(const QJsonObject& object, const QStringList& keys, qsizetype at, const QJsonValue& value)
{
    QJsonObject copy = object;
    const QString& key = keys.at(at);
    if (at + 1 == keys.size()) {
        if (value.isUndefined())
            copy.remove(key);
        else
            copy.insert(key, value);
        return copy;
    }
    const QJsonValue inner = object.value(key);
    // Removing what is not there must not make empty objects or replace a foreign value.
    if (value.isUndefined() && !inner.isObject())
        return copy;
    const QJsonObject changed = withKey(inner.toObject(), keys, at + 1, value);
    if (changed.isEmpty() && value.isUndefined())
        copy.remove(key);
    else
        copy.insert(key, changed);
    return copy;
}

std::optional<qint64> kopecksOf(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(-?[0-9]{1,12})(?:[.,]([0-9]{1,2}))?$"));
    QString plain = text;
    plain.remove(QChar(0x20BD)).remove(QChar(0x00A0)).remove(u' ');
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 roubles = match.captured(1).toLongLong();
    const qint64 kopecks = match.captured(2).leftJustified(2, u'0').toLongLong();
    return roubles * 100 + (plain.startsWith(u'-') ? -kopecks : kopecks);
}

QDate dateOf(const QString& text)
{
    const QDate iso = core::dayFromWire(text);
    return iso.isValid() ? iso : QDate::fromString(text, QStringLiteral("d.M.yyyy"));
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'-')
            return {};
    }
    return digits;
}

} // namespace

QJsonValue answerAt(const QJsonObject& answers, const QString& pointer)
{
    if (!pointer.startsWith(u'/'))
        return QJsonValue::Undefined;
    QJsonValue value = answers;
    // The escapes of RFC 6901 are rare: without them no step of the pointer is copied.
    if (!pointer.contains(u'~')) {
        for (const QStringView key : QStringView(pointer).sliced(1).tokenize(u'/')) {
            if (!value.isObject())
                return QJsonValue::Undefined;
            value = value[key];
        }
        return value;
    }
    for (const QString& key : keysOf(pointer)) {
        if (!value.isObject())
            return QJsonValue::Undefined;
        value = value[key];
    }
    return value;
}

QJsonObject withAnswer(const QJsonObject& answers, const QString& pointer, const QJsonValue& value)
{
    return pointer.startsWith(u'/') ? withKey(answers, keysOf(pointer), 0, value) : answers;
}

QJsonValue answerFromText(const FormField& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue::Undefined;
    switch (field.kind) {
    case FieldKind::Snils:
        if (const auto snils = core::Snils::parse(trimmed))
            return snils->digits();
        break;
    case FieldKind::Inn:
        if (const auto inn = core::Inn::parse(trimmed))
            return inn->digits();
        break;
    case FieldKind::Phone:
        if (const auto phone = core::parsePhone(trimmed))
            return *phone;
        break;
    case FieldKind::Email:
        if (const auto email = core::parseEmail(trimmed))
            return *email;
        break;
    case FieldKind::Passport:
        if (const QString digits = digitsOf(trimmed); digits.size() == 10)
            return digits.first(4) + u' ' + digits.last(6);
        break;
    case FieldKind::Bik:
    case FieldKind::BankAccount:
        if (const QString digits = digitsOf(trimmed); !digits.isEmpty())
            return digits;
        break;
    case FieldKind::Date:
        if (const QDate day = dateOf(trimmed); day.isValid())
            return core::toWire(day);
        break;
    case FieldKind::Money:
        if (const auto kopecks = kopecksOf(trimmed))
            return *kopecks;
        break;
    case FieldKind::Integer: {
        bool right = false;
        const qint64 number = trimmed.toLongLong(&right);
        if (right)
            return number;
        break;
    }
    case FieldKind::Text:
        return trimmed.simplified();
    default:
        break;
    }
    return trimmed;
}

QString answerInWords(const FormField& field, const QJsonValue& value)
{
    return answerInWords(field, value, words);
}

QString answerInWords(const FormField& field, const QJsonValue& value, const core::Translate& translate)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.toBool() ? translate(QT_TRANSLATE_NOOP("Form", "Да"))
                              : translate(QT_TRANSLATE_NOOP("Form", "Нет"));
    case FieldKind::Integer:
        return QString::number(value.toInteger());
    case FieldKind::Money:
        return core::Money{value.toInteger()}.formatted();
    case FieldKind::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid())
            return value.toString();
        static const char* const months[] = {QT_TRANSLATE_NOOP("Form", "%1 января %2"),
            QT_TRANSLATE_NOOP("Form", "%1 февраля %2"), QT_TRANSLATE_NOOP("Form", "%1 марта %2"),
            QT_TRANSLATE_NOOP("Form", "%1 апреля %2"), QT_TRANSLATE_NOOP("Form", "%1 мая %2"),
            QT_TRANSLATE_NOOP("Form", "%1 июня %2"), QT_TRANSLATE_NOOP("Form", "%1 июля %2"),
            QT_TRANSLATE_NOOP("Form", "%1 августа %2"), QT_TRANSLATE_NOOP("Form", "%1 сентября %2"),
            QT_TRANSLATE_NOOP("Form", "%1 октября %2"), QT_TRANSLATE_NOOP("Form", "%1 ноября %2"),
            QT_TRANSLATE_NOOP("Form", "%1 декабря %2")};
        return translate(months[day.month() - 1]).arg(day.day()).arg(day.year());
    }
    case FieldKind::Snils: {
        const auto snils = core::Snils::parse(value.toString());
        return snils ? snils->formatted() : value.toString();
    }
    case FieldKind::Phone:
        return core::formatPhone(value.toString());
    case FieldKind::Address: {
        const AddressAnswer address = AddressAnswer::fromJson(value);
        return address.index.isEmpty() ? address.text : address.index + QStringLiteral(", ") + address.text;
    }
    case FieldKind::Choice:
    case FieldKind::Dictionary:
        for (const FieldOption& option : field.options) {
            if (option.code == value.toString())
                return option.title;
        }
        return value.toString();
    default:
        return value.toString();
    }
}

QString answerNote(const FormField& field, const QJsonValue& value, const core::Translate& translate)
{
    if (field.kind == FieldKind::Address && AddressAnswer::fromJson(value).isTyped())
        return translate(QT_TRANSLATE_NOOP("Form", "Адрес введён вручную"));
    return {};
}

QString answerNote(const FormField& field, const QJsonValue& value)
{
    return answerNote(field, value, words);
}

QStringList prefillSources()
{
    static const QStringList sources{QStringLiteral("person.surname"), QStringLiteral("person.given"),
        QStringLiteral("person.patronymic"), QStringLiteral("person.birthDate"), QStringLiteral("person.gender"),
        QStringLiteral("person.snils"), QStringLiteral("person.inn"), QStringLiteral("person.phone"),
        QStringLiteral("person.email"), QStringLiteral("person.passport.number"),
        QStringLiteral("person.passport.issuedBy"), QStringLiteral("person.passport.issuedOn"),
        QStringLiteral("person.passport.departmentCode"), QStringLiteral("person.address")};
    return sources;
}

} // namespace okno::forms
