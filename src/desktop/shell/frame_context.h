// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace okno::desktop {

class Navigator;
class ShellState;
class Style;
class ViewSettings;

// What the frame of the window is made of: nothing that knows the network, so that it is on the screen before that is
// loaded. The references outlive the window.
struct FrameContext {
    Style& style;
    ViewSettings& settings;
    ShellState& shell;
    Navigator& navigator;
};

} // namespace okno::desktop
