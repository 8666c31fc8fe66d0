// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/application.h"

// The one door of the library okno-app; the caller owns the answer.
using LateEntry = QObject*(const okno::desktop::Program&, const okno::desktop::FrameContext&,
    okno::desktop::ScreenRegistry&, okno::desktop::MainWindow&);

extern "C" LateEntry oknoMakeApplication;
