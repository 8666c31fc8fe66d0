// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>
#include <vector>

namespace okno::forms {

// What a field asks for; each kind has its editor on the screen and its check in field_check.h.
// Answers are JSON: Snils eleven digits, Inn digits, Phone E.164, Email an address, Passport "6512 345678",
// Date "2026-11-22", Money an integer of kopecks, Integer a number, Boolean true or false, Address
// an object (address_answer.h), Choice and Dictionary the code of the option, the rest a string.
enum class FieldKind {
    Text,
    Multiline,
    Integer,
    Date,
    Boolean,
    Choice,
    Snils,
    Inn,
    Phone,
    Email,
    Passport,
    Money,
    Address,
    Dictionary,
    Bik, // nine digits of a bank
    BankAccount, // twenty digits, checked against the BIK (Банк России, порядок расчёта контрольного ключа)
};
[[nodiscard]] QString toWire(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> fieldKindFromWire(const QString& name);

struct FieldOption {
    QString code;
    QString title;
    bool operator==(const FieldOption&) const = default;
};

struct FormField {
    QString pointer; // RFC 6901, into the answers: "/child/surname"
    FieldKind kind = FieldKind::Text;
    QString title;
    QString hint;
    QString placeholder;
    bool required = false; // when it is shown
    bool half = false; // may share its row with the next one
    std::vector<FieldOption> options; // of Choice and Dictionary
    std::optional<qint64> minimum; // of Integer and of Money, in kopecks
    std::optional<qint64> maximum;
    int minLength = 0; // of strings, in characters
    int maxLength = 0; // 0: no limit of its own (1,000 holds for a line, 10,000 for many)
    bool personName = false; // of Text: letters and what joins them (core::isNamePart)
    QString pattern; // of strings, as JSON Schema has it: matches anywhere unless anchored
    QString patternMessage; // what a person reads when it does not
    bool mustBeTrue = false; // a consent
    bool notFuture = false; // of Date: today at the latest
    bool notPast = false; // of Date: today at the earliest
    std::optional<int> minAge; // of Date: whole years from it to today
    std::optional<int> maxAge;
    QString notBefore; // of Date: pointer to a date that must not be later than this one
    QString bikPointer; // of BankAccount: pointer to the BIK
    QString prefill; // "person.surname": one of prefillSources()
    QJsonValue defaultValue = QJsonValue::Undefined;

    bool operator==(const FormField&) const = default;
};

} // namespace okno::forms
