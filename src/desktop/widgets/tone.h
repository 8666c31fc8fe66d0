// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/tokens.h"

#include <QString>

namespace okno::desktop {

// The mood of a message. Never shown by colour alone: an icon or a word stands beside it.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

struct ToneColors {
    Color text;
    Color fill;
};
[[nodiscard]] ToneColors toneColors(Tone tone);
// The value of the "tone" property in the style sheet.
[[nodiscard]] QString toneName(Tone tone);
// The icon that goes with it when nothing better is known.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace okno::desktop
