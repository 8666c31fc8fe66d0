// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;

namespace okno::desktop {

// Lays the HTML of a document out on the printer's paper, two centimetres from its edges, with numbered pages. False
// when the printer would not begin.
[[nodiscard]] bool printDocument(const QString& html, QPrinter& printer);

// The same into a PDF file on A4; false when it cannot be written.
[[nodiscard]] bool saveDocument(const QString& html, const QString& title, const QString& path);

} // namespace okno::desktop
