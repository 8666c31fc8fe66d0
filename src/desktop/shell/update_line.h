// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/tone.h"

#include <QString>
#include <functional>
#include <optional>

namespace okno::desktop {

// A quiet line of the frame about a newer version of the program, with one way forward and one to put it off.
struct UpdateLine {
    Tone tone = Tone::Accent;
    QString text;
    std::optional<int> percent; // something is under way; -1: nobody knows how far it is
    QString action; // a verb; empty: no button
    std::function<void()> act;
    QString later; // «Позже»; empty: no button
    std::function<void()> postpone;
};

} // namespace okno::desktop
