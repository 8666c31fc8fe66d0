// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace okno::core {

// The taxpayer's number (ИНН): 12 digits for a person, 10 for an organisation, the last two (one) a check sum
// (приказ ФНС России от 29.06.2012 № ММВ-7-6/435@).
class Inn {
public:
    [[nodiscard]] static std::optional<Inn> parse(const QString& text);
    [[nodiscard]] QString digits() const { return m_digits; }
    [[nodiscard]] bool isPerson() const { return m_digits.size() == 12; }
    bool operator==(const Inn&) const = default;

private:
    explicit Inn(QString digits) : m_digits(std::move(digits)) { }
    QString m_digits;
};

} // namespace okno::core
