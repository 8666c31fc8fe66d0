// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crash_dumps.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace okno::signing {

void leaveNoCrashDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // A collector of dumps behind a pipe (systemd-coredump) does not ask for the limit, only for this.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace okno::signing
