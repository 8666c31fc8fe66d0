// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), makes each sync of a file take as long as on the disk of an office computer:
// OKNO_SYNC_MS milliseconds more (8 without it: one turn of a platter at 7,200 a minute).
#include <cstdlib>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

namespace {

void turnOfThePlatter()
{
    static const long milliseconds = [] {
        const char* given = std::getenv("OKNO_SYNC_MS");
        return given ? std::strtol(given, nullptr, 10) : 8;
    }();
    const timespec turn{milliseconds / 1000, milliseconds % 1000 * 1'000'000};
    nanosleep(&turn, nullptr);
}

} // namespace

extern "C" int fsync(int file)
{
    turnOfThePlatter();
    return static_cast<int>(syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    turnOfThePlatter();
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
