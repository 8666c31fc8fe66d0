// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/application.h"
#include "desktop/console_verbs.h"

// The two doors of the library okno-app; the caller owns the object.
using LateEntry = QObject*(const okno::desktop::Program&, const okno::desktop::FrameContext&,
    okno::desktop::ScreenRegistry&, okno::desktop::MainWindow&);
using LateVerb = int(const okno::desktop::CommandLine&, const okno::desktop::Policies&);

extern "C" LateEntry oknoMakeApplication;
extern "C" LateVerb oknoRunConsoleVerb;
