// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace okno::desktop {

// An icon of resources/icons/svg by its file name ("check-circle"), tinted in a colour of the present theme each time
// it is painted, so that it needs no change when the theme does. Disabled states fade by themselves.
// An unknown name gives a null icon and a warning in the log.
[[nodiscard]] QIcon icon(const QString& name, Color tint = Color::Text);
// Another colour for the On state (a checked button).
[[nodiscard]] QIcon icon(const QString& name, Color off, Color on);
// `size` in device-independent pixels, already scaled (Look::size or Look::px).
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, Color tint, qreal devicePixelRatio);

// A size for the icon of a button with words: a little wider than high, which keeps the words away from it.
[[nodiscard]] QSize iconSizeBesideText();

// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace okno::desktop
