// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace okno::server {

// A small PDF of one page: a title and lines of text, Cyrillic too. The documents of the demonstration.
[[nodiscard]] QByteArray samplePdf(const QString& title, const QStringList& lines);

} // namespace okno::server
