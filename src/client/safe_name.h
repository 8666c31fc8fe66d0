// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::client {

// A file name that comes from another computer, fit for this one: no folders, no control characters, nothing hidden,
// nothing that a file system refuses.
[[nodiscard]] QString safeName(const QString& name);

} // namespace okno::client
