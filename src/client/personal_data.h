// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace okno::client {

// Where okno keeps what it keeps for one user of the computer.
struct DataPlaces {
    QString store; // ClientOptions::folder
    QString cache; // ClientOptions::cacheFolder
    QString settings; // the window's INI file
};

// How much of people is there, of all servers and accounts together.
struct KeptData {
    int accounts = 0;
    int drafts = 0;
    int waiting = 0; // to be sent
    int files = 0; // copies of attachments
    qint64 bytes = 0; // of all files, the cache included
    bool operator==(const KeptData&) const = default;
};
[[nodiscard]] KeptData countPersonalData(const DataPlaces& places);

// Puts everything into a new ZIP file: JSON as the API has it, attachments under their names, a README in Russian and
// English. Not in it: session tokens (they are in the system's keychain), keys of repeated requests, the public
// catalogue. The program may be running. Only its user may read the file; it appears whole or not at all. `goesOn` is
// asked now and then: false ends in Cancelled. FileUnreadable when the file cannot be written, FileTooLarge when there
// is more than one archive holds (ZipArchive::Limits), LocalStoreFailed when a store cannot be read. Blocks.
core::Result<> exportPersonalData(
    const DataPlaces& places, const QString& path, const std::function<bool()>& goesOn = [] { return true; });

// Removes all of it, for good. No program may be running over it. LocalStoreFailed when something stayed. Blocks.
core::Result<> removePersonalData(const DataPlaces& places);
// The names in the keychain of remembered sessions, to be asked before removing.
[[nodiscard]] QStringList secretsOf(const DataPlaces& places);

} // namespace okno::client
