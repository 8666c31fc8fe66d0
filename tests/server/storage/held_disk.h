// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace okno::tests {

// The syncing of a disk that the test holds back and lets go, or lets fail. To outlive what uses it.
class HeldDisk {
public:
    [[nodiscard]] std::function<bool()> sync()
    {
        return [this] {
            std::unique_lock lock(m_mutex);
            ++m_asked;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return !m_held || m_passes > 0; });
            m_passes -= m_held ? 1 : 0;
            return m_works;
        };
    }
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_held = true;
    }
    // Lets the sync go that is held, or else the next one.
    void releaseOne()
    {
        const std::lock_guard lock(m_mutex);
        ++m_passes;
        m_changed.notify_all();
    }
    // Lets this one and all others go; from now on they say whether the disk works.
    void release(bool works = true)
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
        m_works = works;
        m_changed.notify_all();
    }
    // Until the disk has been asked so many times from the beginning; what never comes is waited for ten seconds.
    void waitUntilAsked(int times)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_asked >= times; });
    }
    [[nodiscard]] int asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_held = false;
    bool m_works = true;
    int m_passes = 0;
    int m_asked = 0;
};

} // namespace okno::tests
