// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/application.h"
#include "desktop/console_verbs.h"

namespace okno::desktop {

// makeApplication(), from the library okno-app in the release for Linux (platform_late_posix.cpp), else from the
// program itself (late_linked.cpp). Null when the library is not where the installation put it; `fault` then says why,
// for the log. The answer must be destroyed after the window, whose screens use it.
std::unique_ptr<QObject> loadApplication(
    const Program& program, const FrameContext& frame, ScreenRegistry& registry, MainWindow& window, QString& fault);

// runConsoleVerb() the same way; 1 when the library is not there, and `fault` says why.
int loadConsoleVerb(const CommandLine& line, const Policies& policies, QString& fault);

} // namespace okno::desktop
