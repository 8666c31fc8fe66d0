// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/screen.h"

namespace okno::desktop {

Screen::Screen(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) { }

} // namespace okno::desktop
