// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/delivery/provider.h"
#include "server/services/settings.h"
#include "server/storage/database.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace okno::server::delivery {

// Sends what waits in the outbox table and is durable, on a thread of its own: at once when woken, again with a growing
// wait after a failure, until it is sent, refused for good or tried too often. A message is sent at least once: a crash
// between sending and noting it sends it again, with the same id.
class DeliveryQueue {
public:
    struct Providers {
        std::shared_ptr<Provider> email; // null: no letters leave
        std::shared_ptr<Provider> sms;
    };
    DeliveryQueue(
        storage::Database& database, const core::Clock& clock, const DeliverySettings& settings, Providers providers);
    ~DeliveryQueue();

    // Something was added. From any thread.
    void wake();
    // Sends what is due now on the calling thread, which waits for the disk; how many were sent. For tests, without
    // start().
    [[nodiscard]] core::Result<int> sendDue();
    void start();

private:
    void run();
    [[nodiscard]] core::Result<> sendOne(const OutgoingMessage& message);

    storage::Database& m_database;
    const core::Clock& m_clock;
    const DeliverySettings m_settings;
    Providers m_providers;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = true;
    bool m_stopping = false;
    std::thread m_thread;
};

// Seconds to wait after the n-th failure: 10 s, doubling up to two hours.
[[nodiscard]] int retryDelay(int attempts);

} // namespace okno::server::delivery
