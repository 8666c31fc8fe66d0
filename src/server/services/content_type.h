// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

class QIODevice;

namespace okno::server {

// The media types that may be attached: PDF, JPEG, PNG, TIFF.
[[nodiscard]] QStringList acceptedTypes();

// The media type of a file by its content, whatever it is called. Foreign bytes are welcome: nothing is decoded, memory
// stays constant. FileEmpty; FileTypeWrong for anything else; FileBroken for one of these that is cut or damaged:
// PDF (ISO 32000-1 7.5) without its end, JPEG (ITU T.81 annex B) whose segments lead nowhere or that has no EOI, PNG
// (ISO 15948) with a wrong CRC or without IEND, TIFF 6.0 whose directories or strips lie outside the file.
// `device` is open for reading and can seek.
[[nodiscard]] core::Result<QString> recogniseContent(QIODevice& device);

} // namespace okno::server
