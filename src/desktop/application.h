// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/program.h"
#include "desktop/shell/frame_context.h"

#include <QObject>
#include <memory>

namespace okno::desktop {

class MainWindow;
class ScreenRegistry;

// All that stands behind the frame of the window: the client, the screens, what binds them. It comes after the first
// paint, from a library of its own where there is one (late.h), because loading the network's libraries alone takes
// as long as painting.
std::unique_ptr<QObject> makeApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window);

} // namespace okno::desktop
