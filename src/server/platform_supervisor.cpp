// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform_supervisor.h"

#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace okno::server {

int socketOfSupervisor()
{
    constexpr int firstSocket = 3;
    const bool forUs = qgetenv("LISTEN_PID").toLongLong() == ::getpid() && qgetenv("LISTEN_FDS").toInt() >= 1;
    // Our own children must not believe that the socket is theirs.
    qunsetenv("LISTEN_PID");
    qunsetenv("LISTEN_FDS");
    qunsetenv("LISTEN_FDNAMES");
    if (!forUs)
        return -1;
    ::fcntl(firstSocket, F_SETFD, FD_CLOEXEC);
    return firstSocket;
}

void tellSupervisor(const QByteArray& state)
{
    QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<size_t>(path.size()) >= sizeof address.sun_path)
        return;
    if (path.startsWith('@'))
        path[0] = '\0'; // the abstract namespace of Linux
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size()));
    // A supervisor that does not listen is no reason to stop.
    [[maybe_unused]] const ssize_t sent = ::sendto(fd, state.constData(), static_cast<size_t>(state.size()),
        MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), size);
    ::close(fd);
}

} // namespace okno::server
