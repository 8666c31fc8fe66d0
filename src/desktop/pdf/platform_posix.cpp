// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/platform.h"

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace okno::desktop {
namespace {

void limit(int what, rlim_t most)
{
    rlimit now{};
    if (getrlimit(what, &now) != 0)
        return;
    const rlim_t lower = now.rlim_max == RLIM_INFINITY || most < now.rlim_max ? most : now.rlim_max;
    const rlimit wanted{lower, lower};
    setrlimit(what, &wanted);
}

} // namespace

void limitProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
#if !defined(__SANITIZE_ADDRESS__)
    // The sanitizer reserves terabytes of addresses; without it a gigabyte and a half draws any page within our limits.
    limit(RLIMIT_AS, rlim_t{1536} * 1024 * 1024);
#endif
    limit(RLIMIT_CPU, 300);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
}

bool readSome(char* into, std::size_t most, std::size_t* got)
{
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, into, most);
        if (count < 0 && errno == EINTR)
            continue;
        *got = count > 0 ? static_cast<std::size_t>(count) : 0;
        return count > 0;
    }
}

bool writeAll(const char* from, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, from, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        from += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace okno::desktop
