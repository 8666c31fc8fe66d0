// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace okno::desktop {

// A file that may be attached.
struct CheckedFile {
    QString name; // as this computer calls it
    QString type; // MIME, by content
    qint64 size = 0; // bytes
    bool operator==(const CheckedFile&) const = default;
};

// What the server would say, said before anything is sent: FileUnreadable, FileEmpty, FileTooLarge (params "limit" in
// MB), FileTypeWrong. The content decides, never the name. `types` empty: any of the known ones; `maxBytes` 0: no limit
// is known yet. Reads only the first kilobyte.
[[nodiscard]] core::Result<CheckedFile> checkFile(const QString& path, const QStringList& types, qint64 maxBytes);

// application/pdf, image/jpeg, image/png or image/tiff by the first bytes; empty when it is none of them.
[[nodiscard]] QString typeByContent(const QByteArray& head);

} // namespace okno::desktop
