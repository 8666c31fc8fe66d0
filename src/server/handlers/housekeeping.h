// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/services.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace okno::server {

// What has to be done now and then: expired uploads, sessions, codes, kept answers and old events go, remarks that
// nobody answered are closed, people are told about deadlines. A thread of its own.
class Housekeeping {
public:
    explicit Housekeeping(Services& services, int everySeconds = 300);
    ~Housekeeping();

    // Once, now, on the calling thread.
    [[nodiscard]] static core::Result<> run(Services& services);

private:
    Services& m_services;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace okno::server
