// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/late.h"

namespace okno::desktop {

std::unique_ptr<QObject> loadApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window, QString& /*fault*/)
{
    return makeApplication(program, frame, registry, window);
}

} // namespace okno::desktop
