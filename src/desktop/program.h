// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command_line.h"

namespace okno::desktop {

class Languages;
class ServerChoice;
class Style;
class ViewSettings;

// What lasts from one server to the next.
struct Program {
    const CommandLine& line;
    ViewSettings& settings;
    Languages& languages;
    Style& style;
    ServerChoice& servers;
};

// What the event loop ends with when the person has chosen another server.
inline constexpr int anotherServer = -1000;
// What it ends with when a newer version of the program stands in the place of this one and is to begin.
inline constexpr int anotherVersion = -1001;
// … and when everything that is kept here is to go: the program begins anew without anything.
inline constexpr int forgetEverything = -1002;

} // namespace okno::desktop
