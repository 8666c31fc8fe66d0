// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace okno::desktop {

// A system font up to this size (logical pixels) counts as the usual one; a larger one scales the whole program with
// it.
[[nodiscard]] double usualFontPx();

// Families to take instead of what the system gives when that is only what it falls back to; empty: its font is right.
[[nodiscard]] QStringList betterFonts(const QString& systemFamily);

} // namespace okno::desktop
