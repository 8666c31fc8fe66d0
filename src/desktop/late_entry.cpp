// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/late_entry.h"

extern "C" QObject* oknoMakeApplication(const okno::desktop::Program& program, const okno::desktop::FrameContext& frame,
    okno::desktop::ScreenRegistry& registry, okno::desktop::MainWindow& window)
{
    return okno::desktop::makeApplication(program, frame, registry, window).release();
}

extern "C" int oknoRunConsoleVerb(const okno::desktop::CommandLine& line, const okno::desktop::Policies& policies)
{
    return okno::desktop::runConsoleVerb(line, policies);
}
