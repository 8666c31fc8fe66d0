// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace okno::server::storage {

// Makes what has been written durable, on a thread of its own, so that the next group is written meanwhile. One sync
// serves whatever was handed over before it began. After a sync that failed nothing is durable any more until the
// program starts again: the kernel may have dropped what it could not write, and a later success would not say so.
// Knows, too, when what somebody has read is durable: a reader sees a group as soon as it is committed.
class LogSync {
public:
    // Returns when everything written before the call is on the disk; false: it could not be. Called on the own thread.
    using Sync = std::function<bool()>;
    using Then = std::function<void(bool durable)>;

    // `freed` is called on the own thread each time everything handed over has been answered.
    explicit LogSync(Sync sync, std::function<void()> freed = {});
    ~LogSync();
    LogSync(const LogSync&) = delete;
    LogSync& operator=(const LogSync&) = delete;

    // To be called before what the next add() hands over is committed: from then on it may be read.
    void announce();
    // What is written is handed over; `then` is called on the own thread, in the order of the calls. Never blocks.
    void add(Then then);
    // Calls `then` when all that was announced or handed over before, so all that the calling thread can have read, is
    // durable: at once when it is, else on the own thread; false when it will not be. Never blocks.
    void whenDurable(Then then);
    // Finishes what was handed over and ends the own thread; nothing is announced or added any more.
    void finish();
    // Something handed over has not been answered yet.
    [[nodiscard]] bool isBusy() const;

private:
    struct Reader {
        quint64 needs = 0; // groups, counted from the first one
        Then then;
    };
    void loop();
    [[nodiscard]] std::vector<Reader> takeReaders();

    Sync m_sync;
    std::function<void()> m_freed;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Then> m_waiting;
    std::vector<Reader> m_readers;
    quint64 m_announced = 0; // groups
    quint64 m_added = 0;
    quint64 m_synced = 0;
    bool m_failed = false;
    bool m_busy = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace okno::server::storage
