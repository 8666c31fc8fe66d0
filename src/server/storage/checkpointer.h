// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace okno::server::storage {

// Copies the write-ahead log of SQLite back into the database on a thread of its own (a passive checkpoint,
// https://sqlite.org/c3ref/wal_checkpoint_v2.html), so that the writer, who does it when the log has become long,
// finds most of it done. Nobody waits for it; when it fails the writer's own checkpoints are left.
class Checkpointer {
public:
    using Open = std::function<core::Result<std::unique_ptr<Connection>>()>;

    // `open` is called on the own thread.
    Checkpointer(Open open, int everyGroups);
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    // One more group has been written. Never blocks.
    void count();

private:
    void loop(const Open& open);

    const int m_everyGroups;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_groups = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace okno::server::storage
