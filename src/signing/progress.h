// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace okno::signing {

// Called while content is read, with octets done and in all; false stops the work, which then answers Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline constexpr qsizetype pieceSize = 256 * 1024; // octets that are read at once

} // namespace okno::signing
