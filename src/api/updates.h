// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec.h"

namespace okno::api {

// What is new, in plain text; the words of whoever has published the package, not signed.
struct UpdateNotes {
    QString ru;
    QString en;
    OKNO_FIELDS(UpdateNotes, ru, en)
    bool operator==(const UpdateNotes&) const = default;
};

// A package of the program itself; platform, version, size and sha256 are what is signed (signing/update/package.h).
struct Update {
    QString platform; // linux-appimage, windows-msi
    QString version; // three numbers
    qint64 size = 0; // bytes
    QString sha256; // hex; also its id
    QString signature; // base64 of 64 bytes
    UpdateNotes notes;
    QDateTime publishedAt;
    OKNO_FIELDS(Update, platform, version, size, sha256, signature, notes, publishedAt)
    bool operator==(const Update&) const = default;
};

// GET /v1/updates?platform=&version=
struct Updates {
    std::vector<Update> items; // one at most: the newest that is newer than `version`
    OKNO_FIELDS(Updates, items)
    bool operator==(const Updates&) const = default;
};

inline constexpr int updateNotesMax = 4000; // characters in one language

} // namespace okno::api
