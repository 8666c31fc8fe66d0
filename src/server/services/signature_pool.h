// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <atomic>
#include <functional>

namespace okno::server {

// Threads for checking signatures: a hash over a large file or a question to another machine must not stop those who
// only read. Safe from any thread.
class SignaturePool {
public:
    SignaturePool();
    ~SignaturePool() { stop(); }
    // False, at once, when too many wait or the pool has been stopped.
    [[nodiscard]] bool post(std::function<void()> job);
    // Finishes what waits and takes nothing more.
    void stop();

private:
    QThreadPool m_threads;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace okno::server
