// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

class QSettings;

namespace okno::desktop {

// For whom this computer is set up.
enum class Workplace {
    Any, // whoever logs in
    Citizen, // at home: citizens first, officials by a link
    Clerk, // a desk in an agency: officials only
    Kiosk, // a public terminal: citizens only, the whole screen, nothing is kept
};

// What a public terminal does; see docs/admin/install.md.
struct KioskPolicy {
    int idleMinutes = 3; // without a touch, then the question whether the person is still there
    bool savesToDrives = true; // onto removable drives; false: nothing is saved anywhere
    QString exitCode; // what kioskCodeHash() made of it; empty: the window cannot be left from the keyboard
    bool operator==(const KioskPolicy&) const = default;
};

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
    Workplace workplace = Workplace::Any; // [program] mode: citizen, clerk or kiosk
    std::optional<bool> autostart; // [program] autostart: 1 or 0
    KioskPolicy kiosk; // [kiosk] idle_minutes: 1 to 60, downloads: removable or off, exit_code
    // What stood there and cannot be meant, "section/key: value" each; such a key decides nothing.
    QStringList faults;

    bool operator==(const Policies&) const = default;

    [[nodiscard]] static Policies from(const QSettings& settings);
    [[nodiscard]] static Policies ofMachine();
};

// «Рабочее место сотрудника» and the like; empty for Any.
[[nodiscard]] QString workplaceInWords(Workplace workplace);

// Where the administrator of this computer writes; never written to by okno.
[[nodiscard]] std::unique_ptr<QSettings> machineSettings();

} // namespace okno::desktop
