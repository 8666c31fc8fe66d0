// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/field_check.h"

#include "core/clock.h"
#include "core/contact.h"
#include "core/inn.h"
#include "core/money.h"
#include "core/person_name.h"
#include "core/snils.h"
#include "forms/address_answer.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>

namespace okno::forms {
namespace {

constexpr int lineLimit = 1000;
constexpr int multilineLimit = 10000;
constexpr int addressLimit = 500;

bool isDigits(const QString& text, qsizetype size)
{
    if (text.size() != size)
        return false;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

int yearsBetween(QDate from, QDate to)
{
    const bool before = to.month() < from.month() || (to.month() == from.month() && to.day() < from.day());
    return to.year() - from.year() - (before ? 1 : 0);
}

// The check digit of an account in a bank (Банк России, порядок расчёта контрольного ключа № 515 of 08.09.1997).
bool accountFitsBik(const QString& account, const QString& bik)
{
    const QString code = bik.last(3);
    // Accounts opened in the Bank of Russia itself count with its branch instead.
    const bool central = code == u"000" || code == u"001" || code == u"002";
    const QString digits = (central ? u'0' + bik.sliced(4, 2) : code) + account;
    constexpr int weights[] = {7, 1, 3};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(i).digitValue() * weights[i % 3] % 10;
    return sum % 10 == 0;
}

// Compiled once a thread: compiling costs more than all the other checks of a field.
const QRegularExpression& compiled(const QString& pattern)
{
    constexpr qsizetype most = 512;
    thread_local QHash<QString, QRegularExpression> known;
    auto found = known.constFind(pattern);
    if (found == known.constEnd()) {
        if (known.size() >= most)
            known.clear();
        found = known.insert(pattern, QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption));
    }
    return *found;
}

// Characters as people count them: a pair of surrogates is one.
qsizetype lengthOf(const QString& text)
{
    qsizetype length = text.size();
    for (qsizetype i = 1; i < text.size(); ++i)
        length -= text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate() ? 1 : 0;
    return length;
}

std::optional<core::Error> fault(const FormField& field, const char* reason, QVariantMap values = {})
{
    return fieldFault(field.pointer, QString::fromLatin1(reason), std::move(values));
}

std::optional<core::Error> faultUnless(bool right, const FormField& field, const char* reason)
{
    return right ? std::nullopt : fault(field, reason);
}

} // namespace

core::Error fieldFault(const QString& pointer, const QString& reason, QVariantMap values)
{
    values.insert(QStringLiteral("reason"), reason);
    return core::Error(core::ErrorCode::InvalidField, pointer, std::move(values));
}

std::optional<core::Error> FieldCheck::operator()(const FormField& field, const QJsonValue& value) const
{
    switch (field.kind) {
    case FieldKind::Boolean:
        if (!value.isBool())
            return fault(field, "type");
        return faultUnless(!field.mustBeTrue || value.toBool(), field, "must_agree");
    case FieldKind::Integer:
    case FieldKind::Money:
        return checkNumber(field, value);
    case FieldKind::Address:
        return checkAddress(field, value);
    default:
        break;
    }
    if (!value.isString())
        return fault(field, "type");
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Date:
        return checkDate(field, text);
    case FieldKind::Snils:
        return faultUnless(core::Snils::parse(text).has_value(), field, "snils");
    case FieldKind::Inn:
        return faultUnless(core::Inn::parse(text).has_value(), field, "inn");
    case FieldKind::Phone:
        return faultUnless(core::parsePhone(text).has_value(), field, "phone");
    case FieldKind::Email:
        return faultUnless(core::parseEmail(text).has_value(), field, "email");
    case FieldKind::Passport:
        return faultUnless(
            text.size() == 11 && isDigits(text.first(4), 4) && text.at(4) == u' ' && isDigits(text.last(6), 6), field,
            "passport");
    case FieldKind::Bik:
        return faultUnless(isDigits(text, 9), field, "bik");
    case FieldKind::BankAccount:
        return checkAccount(field, text);
    case FieldKind::Choice:
    case FieldKind::Dictionary:
        for (const FieldOption& option : field.options) {
            if (option.code == text)
                return std::nullopt;
        }
        return fault(field, "choice");
    default:
        return checkText(field, text);
    }
}

std::optional<core::Error> FieldCheck::checkText(const FormField& field, const QString& text) const
{
    const int ownLimit = field.kind == FieldKind::Multiline ? multilineLimit : lineLimit;
    const int limit = field.maxLength > 0 ? field.maxLength : ownLimit;
    const qsizetype length = lengthOf(text);
    if (length > limit)
        return fault(field, "too_long", {{QStringLiteral("limit"), limit}});
    if (length < field.minLength)
        return fault(field, "too_short", {{QStringLiteral("limit"), field.minLength}});
    if (field.personName && !core::isNamePart(text))
        return fault(field, "name");
    if (field.pattern.isEmpty())
        return std::nullopt;
    if (compiled(field.pattern).match(text).hasMatch())
        return std::nullopt;
    return fault(field, "pattern", {{QStringLiteral("message"), field.patternMessage}});
}

std::optional<core::Error> FieldCheck::checkDate(const FormField& field, const QString& text) const
{
    const QDate day = core::dayFromWire(text);
    if (!day.isValid() || day.year() < 1800 || day.year() > 2200)
        return fault(field, "date");
    if (today.isValid()) {
        if (field.notFuture && day > today)
            return fault(field, "not_future");
        if (field.notPast && day < today)
            return fault(field, "not_past");
        const int years = yearsBetween(day, today);
        if (field.minAge && years < *field.minAge)
            return fault(field, "min_age", {{QStringLiteral("years"), *field.minAge}});
        if (field.maxAge && years > *field.maxAge)
            return fault(field, "max_age", {{QStringLiteral("years"), *field.maxAge}});
    }
    if (!field.notBefore.isEmpty() && other) {
        const QDate earliest = core::dayFromWire(other(field.notBefore).toString());
        if (earliest.isValid() && day < earliest)
            return fault(field, "not_before", {{QStringLiteral("field"), title(field.notBefore)}});
    }
    return std::nullopt;
}

std::optional<core::Error> FieldCheck::checkNumber(const FormField& field, const QJsonValue& value) const
{
    constexpr double exact = 9007199254740992.0; // 2^53: what JSON numbers carry without loss
    if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble() || std::abs(value.toDouble()) > exact)
        return fault(field, field.kind == FieldKind::Money ? "money" : "integer");
    const qint64 number = value.toInteger();
    const auto shown = [&](qint64 limit) {
        return field.kind == FieldKind::Money ? core::Money{limit}.formatted() : QString::number(limit);
    };
    if (field.minimum && number < *field.minimum)
        return fault(field, "minimum", {{QStringLiteral("limit"), shown(*field.minimum)}});
    if (field.maximum && number > *field.maximum)
        return fault(field, "maximum", {{QStringLiteral("limit"), shown(*field.maximum)}});
    return std::nullopt;
}

std::optional<core::Error> FieldCheck::checkAddress(const FormField& field, const QJsonValue& value) const
{
    const AddressAnswer address = AddressAnswer::fromJson(value);
    if (!value.isObject() || address.text.trimmed().isEmpty())
        return fault(field, "address");
    for (const QString& part : {address.text, address.region, address.district, address.city, address.settlement,
             address.street, address.house, address.flat, address.base}) {
        if (part.size() > addressLimit)
            return fault(field, "too_long", {{QStringLiteral("limit"), addressLimit}});
    }
    const QString& index = address.index;
    if (!index.isEmpty() && (!isDigits(index, 6) || index.startsWith(u'0')))
        return fault(field, "index");
    // A code of another length or a part of another name comes from no screen of ours.
    const bool code = address.code.isEmpty() || isDigits(address.code, 13) || isDigits(address.code, 17);
    return faultUnless(code && address.toJson() == value, field, "type");
}

std::optional<core::Error> FieldCheck::checkAccount(const FormField& field, const QString& account) const
{
    if (!isDigits(account, 20))
        return fault(field, "account");
    const QString bik = field.bikPointer.isEmpty() || !other ? QString() : other(field.bikPointer).toString();
    return faultUnless(!isDigits(bik, 9) || accountFitsBik(account, bik), field, "account_check");
}

} // namespace okno::forms
