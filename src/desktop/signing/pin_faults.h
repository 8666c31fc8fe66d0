// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace okno::desktop {

class ErrorLine;
class PinField;

// Is it about the PIN or the password itself, so that its words belong under the field?
[[nodiscard]] bool isPinFault(const core::Error& error);
// The token is not there any more.
[[nodiscard]] bool isLost(const core::Error& error);
// Puts the words of what a token answered where they belong: under the PIN, or in the line of the form. What was typed
// is wiped either way; nothing is tried again by itself.
void showTokenFault(const core::Error& error, PinField& pin, ErrorLine& line);

} // namespace okno::desktop
