// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace okno::server {

// Fills a mustache template. `html`: values are escaped; a plain text takes them as they are. A template that mustache
// cannot read is given back as it is. Safe to use from several threads.
[[nodiscard]] QString fillTemplate(const QString& source, const QJsonObject& values, bool html = false);

} // namespace okno::server
