// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace okno::server {

// What a supervisor of services (systemd) has for us, by its documented protocols: sd_listen_fds(3), sd_notify(3).

// The listening socket that was opened for us before we started, or -1. Kept open across our restarts by its opener.
[[nodiscard]] int socketOfSupervisor();

// Tells the supervisor a state, e.g. "READY=1" or "STOPPING=1". Nothing happens where there is none.
void tellSupervisor(const QByteArray& state);

} // namespace okno::server
