// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace okno::server::storage {

// Makes what has been written durable, on a thread of its own, so that the next group is written meanwhile. One sync
// serves whatever was handed over before it began. After a sync that failed nothing is durable any more until the
// program starts again: the kernel may have dropped what it could not write, and a later success would not say so.
class LogSync {
public:
    // Returns when everything written before the call is on the disk; false: it could not be. Called on the own thread.
    using Sync = std::function<bool()>;
    using Then = std::function<void(bool durable)>;

    // `freed` is called on the own thread each time everything handed over has been answered.
    explicit LogSync(Sync sync, std::function<void()> freed = {});
    // Finishes what was handed over.
    ~LogSync();
    LogSync(const LogSync&) = delete;
    LogSync& operator=(const LogSync&) = delete;

    // What is written is handed over; `then` is called on the own thread, in the order of the calls. Never blocks.
    void add(Then then);
    // Something handed over has not been answered yet.
    [[nodiscard]] bool isBusy() const;

private:
    void loop();

    Sync m_sync;
    std::function<void()> m_freed;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Then> m_waiting;
    bool m_busy = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace okno::server::storage
