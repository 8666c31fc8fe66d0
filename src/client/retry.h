// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QRandomGenerator>
#include <algorithm>
#include <chrono>

namespace okno::client {

// What another try of the very same request may mend: failures of the line and of the server, not its refusals.
[[nodiscard]] bool mayPass(const core::Error& error);
// What waits for the person to log in.
[[nodiscard]] bool needsLogin(const core::Error& error);

// The pauses between tries: each twice as long as the one before, up to a limit, and spread by half so that a server
// that comes back is not asked by everybody in one moment.
class Pauses {
public:
    using Time = std::chrono::milliseconds;

    explicit Pauses(Time first = Time(1000), Time longest = Time(60'000))
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
    {
    }

    [[nodiscard]] Time next()
    {
        const double spread = 0.5 + QRandomGenerator::global()->generateDouble();
        const Time pause(static_cast<Time::rep>(static_cast<double>(m_next.count()) * spread));
        m_next = std::min(m_next * 2, m_longest);
        return pause;
    }
    void reset() { m_next = m_first; }

private:
    Time m_first;
    Time m_longest;
    Time m_next;
};

} // namespace okno::client
