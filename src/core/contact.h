// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace okno::core {

// A mobile number in E.164: "+79001234567". Accepts how Russians write one, "8 (900) 123-45-67" among them.
[[nodiscard]] std::optional<QString> parsePhone(const QString& text);
// "+7 900 123-45-67"
[[nodiscard]] QString formatPhone(const QString& e164);

// An address of RFC 5321 that fits the wire: one @, a dotted domain, 254 characters at most; the domain in lower case.
[[nodiscard]] std::optional<QString> parseEmail(const QString& text);

// What a person typed into the one login field.
enum class LoginKind { Phone, Email, Snils, Name };
struct Login {
    LoginKind kind;
    // Canonical: E.164, address, eleven digits, or an official's user name in lower case.
    QString value;
    bool operator==(const Login&) const = default;
};
// Nothing when the text is none of them. A wrong SNILS check sum is none.
[[nodiscard]] std::optional<Login> parseLogin(const QString& text);

// For showing where a code went without giving the whole: "ma***@mail.ru", "+7 *** *** 45-67".
[[nodiscard]] QString masked(const QString& emailOrPhone);

} // namespace okno::core
