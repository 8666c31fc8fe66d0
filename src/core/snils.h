// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace okno::core {

// The insurance number of an individual account (СНИЛС): nine digits and a two-digit check sum.
// The sum is of the digits times 9…1, modulo 101, 100 giving 00 (Пенсионный фонд, постановление № 192п of 2006);
// numbers up to 001-001-998 carry no check sum and are accepted as they are.
class Snils {
public:
    // Accepts digits with spaces and hyphens in any place: "112-233-445 95", "11223344595".
    [[nodiscard]] static std::optional<Snils> parse(const QString& text);

    // Eleven digits: how it is stored and sent.
    [[nodiscard]] QString digits() const { return m_digits; }
    // "112-233-445 95": how people write it.
    [[nodiscard]] QString formatted() const;
    bool operator==(const Snils&) const = default;

private:
    explicit Snils(QString digits) : m_digits(std::move(digits)) { }
    QString m_digits;
};

} // namespace okno::core
