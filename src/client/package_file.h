// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/update/package.h"

#include <QIODevice>

namespace okno::client {

// Reads the whole file and compares size and SHA-256 with what was signed, copying it into `copy` unless that is null.
// UpdateBroken, FileUnreadable; LocalStoreFailed of the copy. Takes a while: not in the window's
// thread.
[[nodiscard]] core::Result<> comparePackage(
    QIODevice& file, const signing::UpdatePackage& package, QIODevice* copy = nullptr);

} // namespace okno::client
