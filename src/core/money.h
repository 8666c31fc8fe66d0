// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::core {

// A sum in kopecks, so that no fraction is ever lost.
struct Money {
    qint64 kopecks = 0;

    // "350 ₽", "1 250,50 ₽" with a no-break space, as Russian typography has it.
    [[nodiscard]] QString formatted() const;
    auto operator<=>(const Money&) const = default;
};

} // namespace okno::core
