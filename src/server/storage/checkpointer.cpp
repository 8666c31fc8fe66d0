// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/checkpointer.h"

namespace okno::server::storage {

Checkpointer::Checkpointer(Open open, int everyGroups)
    : m_everyGroups(everyGroups)
    , m_thread([this, open = std::move(open)] { loop(open); })
{
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::count()
{
    bool due = false;
    {
        const std::lock_guard lock(m_mutex);
        due = ++m_groups == m_everyGroups;
    }
    if (due)
        m_wake.notify_one();
}

void Checkpointer::loop(const Open& open)
{
    std::unique_ptr<Connection> db;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || m_groups >= m_everyGroups; });
        if (m_stopping)
            return;
        m_groups = 0;
        lock.unlock();
        if (!db) {
            core::Result<std::unique_ptr<Connection>> opened = open();
            if (opened)
                db = std::move(opened).value();
        }
        if (db) {
            db->clearError();
            db->run(u"PRAGMA wal_checkpoint(PASSIVE)");
        }
        lock.lock();
    }
}

} // namespace okno::server::storage
