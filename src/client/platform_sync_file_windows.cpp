// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync_file.h"

#include <io.h>
#include <windows.h>

namespace okno::client {

bool syncFile(QFile& file)
{
    return file.flush() && FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
}

} // namespace okno::client
