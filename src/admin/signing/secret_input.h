// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QtCrypto>

namespace okno::admin {

// A PIN or password from an open file descriptor (its first line), or typed without being shown when `descriptor` is
// empty. It goes straight into locked memory; never an argument, which others would see in the list of processes.
[[nodiscard]] core::Result<QCA::SecureArray> readSecret(const QString& descriptor, const QString& question);

} // namespace okno::admin
