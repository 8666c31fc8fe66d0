// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace okno::desktop {

// What okno was started with. Empty means: as the settings say.
struct CommandLine {
    QString server; // URL of oknod
    QString fingerprint; // SHA-256 of its certificate, hex with or without colons: trusted without asking
    QString dataFolder;
    QString language; // ru or en
    QString theme; // light or dark
    QString target; // okno:LINK or the path of a connection file, see shell/start_target.h
    bool selfTest = false; // see self_test.h
    bool autostart = false; // the system starts it at log-in: only where that is wanted, and hidden
    bool kioskCode = false; // see kiosk/exit_code.h
    QString exportTo; // --export-my-data: where the copy goes; see local_data/data_verbs.h
    bool forgetMe = false;
    bool yes = false; // --forget-me does not ask
    bool exitAfterFirstPaint = false; // for ./dev bench: a line at the first paint, another when the first screen
                                      // has its content, then the end
};

// Whether the words of the command line are answered without a screen: --self-test, --version, --help,
// --kiosk-code, --export-my-data, --forget-me.
[[nodiscard]] bool needsNoScreen(int argc, const char* const* argv);
[[nodiscard]] CommandLine readCommandLine(const QCoreApplication& application);

} // namespace okno::desktop
