// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/platform.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace okno::desktop {

void limitProcess()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = SIZE_T{1536} * 1024 * 1024;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
}

bool readSome(char* into, std::size_t most, std::size_t* got)
{
    const int count = _read(0, into, static_cast<unsigned>(most));
    *got = count > 0 ? static_cast<std::size_t>(count) : 0;
    return count > 0;
}

bool writeAll(const char* from, std::size_t count)
{
    while (count > 0) {
        const int written = _write(1, from, static_cast<unsigned>(count > 1048576 ? 1048576 : count));
        if (written <= 0)
            return false;
        from += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace okno::desktop
