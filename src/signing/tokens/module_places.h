// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace okno::signing {

// Where the makers of tokens and of cryptographic programs put their PKCS#11 modules on this system.
struct ModulePlaces {
    QStringList names; // of files, the likeliest first
    QStringList folders;
    QString suffix; // of the file of a module
};

[[nodiscard]] ModulePlaces modulePlaces();

} // namespace okno::signing
