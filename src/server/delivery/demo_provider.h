// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "core/clock.h"
#include "server/delivery/provider.h"

#include <deque>
#include <mutex>

namespace okno::server::delivery {

// Keeps the newest messages instead of sending them: the window of the demonstration shows them.
class DemoProvider final : public Provider {
public:
    explicit DemoProvider(const core::Clock& clock) : m_clock(clock) { }
    [[nodiscard]] core::Result<> send(const OutgoingMessage& message) override;
    // Newest first. Safe to call from any thread.
    [[nodiscard]] std::vector<api::DemoMessage> messages() const;

private:
    const core::Clock& m_clock;
    mutable std::mutex m_mutex;
    std::deque<api::DemoMessage> m_messages;
};

} // namespace okno::server::delivery
