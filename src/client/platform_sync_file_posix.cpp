// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync_file.h"

#include <unistd.h>

namespace okno::client {

bool syncFile(QFile& file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace okno::client
