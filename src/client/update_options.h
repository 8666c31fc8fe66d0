// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version.h"
#include "signing/update/keys.h"

#include <chrono>

namespace okno::client {

class PackageInstaller;

// How the program keeps itself new; see Updates.
struct UpdateOptions {
    bool forbidden = false; // the administrator of this computer has switched updates off
    signing::UpdateKeys keys; // whose packages are believed; none: no updates
    PackageInstaller* installer = nullptr; // null: something else replaces this program. Must outlive the client.
    QString version = core::version(); // of the running program
    QString folder; // where packages come to; may be lost
    std::chrono::milliseconds firstPause{10'000}; // from the start to the first question
    std::chrono::milliseconds interval{24 * 3'600'000}; // between two questions while the program runs
    std::chrono::milliseconds silence{30'000}; // a download that says nothing for so long has broken off
    std::chrono::milliseconds retry{2'000}; // before a broken download goes on; grows up to a minute
};

} // namespace okno::client
