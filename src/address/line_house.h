// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace okno::address {

// The numbers of a pasted line. Each is returned as the base writes it («12к1», «72А») and leaves a comma in the line;
// empty when there is none.
[[nodiscard]] QString takeFlat(QString& line);
[[nodiscard]] QString takeHouse(QString& line);
[[nodiscard]] QString houseText(const QString& typed);

// A house without «д.»: the last number of the line, after a comma or a name. It may be part of a name instead
// («8 Марта», «Квартал 7»), which only the base can tell.
struct BareHouse {
    QString before; // the line up to it
    QString house, flat;
    bool apart = false; // a comma or a hyphen tells it from a name
};
[[nodiscard]] std::optional<BareHouse> bareHouse(const QString& line);

} // namespace okno::address
