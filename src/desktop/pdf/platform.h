// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace okno::desktop {

// Before anything foreign is read: no more memory, processor time, files or processes than drawing a page needs.
void limitProcess();

// Blocking reads and writes of the pipe as bytes. False at its end.
[[nodiscard]] bool readSome(char* into, std::size_t most, std::size_t* got);
[[nodiscard]] bool writeAll(const char* from, std::size_t count);

} // namespace okno::desktop
