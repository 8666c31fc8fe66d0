// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/import/dbf.h"

#include <functional>

namespace okno::address {

// Where in the source the reading is, for a progress bar: bytes of the files, or of the archive as packed.
struct SourcePosition {
    qint64 done = 0;
    qint64 total = 0;
};

// Reads one table: its name without the extension, upper case. What it leaves unread is read and dropped.
using TableReader = std::function<core::Result<>(
    const QString& table, ByteStream& stream, const std::function<SourcePosition()>& position)>;

// Goes through the DBF tables of a folder, or of an archive (7z) in the order in which it holds them, decoding while
// reading: nothing is unpacked to disk, and no more than the window of the decoder is kept in memory.
// Errors: FileUnreadable, AddressArchiveBroken, and whatever the reader answers.
[[nodiscard]] core::Result<> readBase(const QString& path, const TableReader& reader);

} // namespace okno::address
