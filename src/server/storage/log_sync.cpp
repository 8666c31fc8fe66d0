// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/log_sync.h"

namespace okno::server::storage {

LogSync::LogSync(Sync sync, std::function<void()> freed)
    : m_sync(std::move(sync))
    , m_freed(std::move(freed))
    , m_thread([this] { loop(); })
{
}

LogSync::~LogSync()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LogSync::add(Then then)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(then));
        m_busy = true;
    }
    m_wake.notify_one();
}

bool LogSync::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_busy;
}

void LogSync::loop()
{
    bool failed = false;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        std::vector<Then> served;
        served.swap(m_waiting);
        lock.unlock();
        failed = failed || !m_sync();
        for (const Then& then : served)
            then(!failed);
        served.clear();
        lock.lock();
        m_busy = !m_waiting.empty();
        if (m_busy || !m_freed)
            continue;
        lock.unlock();
        m_freed();
        lock.lock();
    }
}

} // namespace okno::server::storage
