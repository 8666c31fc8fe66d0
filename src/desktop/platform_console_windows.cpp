// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/console.h"

#include <QtEnvironmentVariables>
#include <cstdio>
#include <windows.h>

namespace okno::desktop {

void joinConsole()
{
    // A file or a pipe that the caller has put there stays.
    const auto given = [](DWORD which) {
        const HANDLE handle = GetStdHandle(which);
        return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
    };
    const bool out = given(STD_OUTPUT_HANDLE);
    const bool err = given(STD_ERROR_HANDLE);
    if (out) // Qt would put --version and --help into a box that waits for somebody
        qputenv("QT_COMMAND_LINE_PARSER_NO_GUI_MESSAGE_BOXES", "1");
    if ((out && err) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SetConsoleOutputCP(CP_UTF8);
    std::freopen("CONIN$", "r", stdin);
    if (!out)
        std::freopen("CONOUT$", "w", stdout);
    if (!err)
        std::freopen("CONOUT$", "w", stderr);
}

} // namespace okno::desktop
