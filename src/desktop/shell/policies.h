// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

class QSettings;

namespace okno::desktop {

// What the administrator of this computer has decided for everybody who works at it. It stands above what the person
// chooses and above what was remembered; the window says so where it can no longer be chosen. No value: not decided.
//
//   Linux    /etc/okno/okno.conf (INI)
//   Windows  HKEY_LOCAL_MACHINE\Software\Policies\Okno, a subkey a section
struct Policies {
    std::optional<QString> server; // [server] url: the address that okno talks to
    std::optional<QString> fingerprint; // [server] fingerprint: SHA-256 of its certificate, trusted without asking
    std::optional<QString> language; // [window] language: ru or en
    std::optional<QString> theme; // [window] theme: light, dark or system
    std::optional<bool> updates; // [updates] check: off switches looking for newer versions off
    std::optional<QString> updateKeys; // [updates] keys: whose packages are believed in place of the built-in ones
    // What stood there and cannot be meant, "section/key: value" each; such a key decides nothing.
    QStringList faults;

    bool operator==(const Policies&) const = default;

    [[nodiscard]] static Policies from(const QSettings& settings);
    [[nodiscard]] static Policies ofMachine();
};

// Where the administrator of this computer writes; never written to by okno.
[[nodiscard]] std::unique_ptr<QSettings> machineSettings();

} // namespace okno::desktop
