// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/log_sync.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace okno::server::storage {

LogSync::LogSync(Sync sync, std::function<void()> freed)
    : m_sync(std::move(sync))
    , m_freed(std::move(freed))
    , m_thread([this] { loop(); })
{
}

LogSync::~LogSync()
{
    finish();
}

void LogSync::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LogSync::announce()
{
    const std::lock_guard lock(m_mutex);
    m_announced = m_added + 1;
}

void LogSync::add(Then then)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(then));
        m_announced = ++m_added;
        m_busy = true;
    }
    m_wake.notify_one();
}

void LogSync::whenDurable(Then then)
{
    bool durable = false;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failed && m_synced < m_announced) {
            m_readers.push_back({m_announced, std::move(then)});
            return;
        }
        durable = !m_failed;
    }
    then(durable);
}

bool LogSync::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_busy;
}

// Those who have read no more than the disk has been asked for.
std::vector<LogSync::Reader> LogSync::takeReaders()
{
    const auto first = std::stable_partition(
        m_readers.begin(), m_readers.end(), [this](const Reader& reader) { return reader.needs > m_synced; });
    std::vector<Reader> taken(std::make_move_iterator(first), std::make_move_iterator(m_readers.end()));
    m_readers.erase(first, m_readers.end());
    return taken;
}

void LogSync::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            break;
        std::vector<Then> served;
        served.swap(m_waiting);
        const quint64 last = m_added;
        bool durable = !m_failed;
        lock.unlock();
        durable = durable && m_sync();
        lock.lock();
        m_failed = !durable;
        m_synced = last;
        std::vector<Reader> readers = takeReaders();
        lock.unlock();
        for (const Then& then : served)
            then(durable);
        for (const Reader& reader : readers)
            reader.then(durable);
        served.clear();
        readers.clear();
        lock.lock();
        m_busy = !m_waiting.empty();
        if (m_busy || !m_freed)
            continue;
        lock.unlock();
        m_freed();
        lock.lock();
    }
    // What was announced and never handed over was not written.
    const std::vector<Reader> left = std::exchange(m_readers, {});
    lock.unlock();
    for (const Reader& reader : left)
        reader.then(false);
}

} // namespace okno::server::storage
