// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/late.h"

namespace okno::desktop {

std::unique_ptr<QObject> loadApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window, QString& /*fault*/)
{
    return makeApplication(program, frame, registry, window);
}

int loadConsoleVerb(const CommandLine& line, const Policies& policies, QString& /*fault*/)
{
    return runConsoleVerb(line, policies);
}

} // namespace okno::desktop
