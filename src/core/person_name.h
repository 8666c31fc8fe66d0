// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::core {

// Surname, given name and patronymic; the patronymic may be absent.
struct PersonName {
    QString surname;
    QString given;
    QString patronymic;

    // «Иванова Мария Петровна»
    [[nodiscard]] QString full() const;
    // «Иванова М. П.»
    [[nodiscard]] QString brief() const;
    // «Мария Петровна»: how a letter addresses a person.
    [[nodiscard]] QString address() const;
    bool operator==(const PersonName&) const = default;
};

// Letters of any script with hyphen, apostrophe, dot and space between them, 1 to 100 characters.
[[nodiscard]] bool isNamePart(const QString& text);

} // namespace okno::core
