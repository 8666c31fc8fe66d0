// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace okno::server::http {

// Makes an EC P-256 key and a certificate signed by itself for the names (DNS names and IP addresses), good for ten
// years, and writes both as PEM; the key can be read by the owner alone. StorageFailed when it cannot.
[[nodiscard]] core::Result<> makeSelfSigned(
    const QString& certificateFile, const QString& keyFile, const QStringList& names);

} // namespace okno::server::http
