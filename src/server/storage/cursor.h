// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QString>

namespace okno::server::storage {

// The place in a list where a page ended, opaque on the wire. `list` names the list and its order, so that a cursor of
// another one is refused instead of giving nonsense.
[[nodiscard]] QString makeCursor(const QString& list, const QJsonArray& keys);
// InvalidCursor when it is not one of this list with as many keys. Nothing given gives no keys.
[[nodiscard]] core::Result<QJsonArray> readCursor(const QString& list, const QString& cursor, int keys);

} // namespace okno::server::storage
