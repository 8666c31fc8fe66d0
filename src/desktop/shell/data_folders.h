// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::desktop {

struct Policies;

// Where this program keeps what it keeps for this user of the computer.
struct DataFolders {
    QString store; // drafts, copies of what the server said: client/local_store.h
    QString cache; // may be lost
    QString settings; // ui.ini

    // `given`: what --data says, empty for the places of the system. A public terminal keeps everything in memory
    // where the system has a place for that.
    [[nodiscard]] static DataFolders of(const QString& given, const Policies& policies);
};

} // namespace okno::desktop
