// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/signature_pool.h"

namespace okno::server {
namespace {

constexpr int threads = 2;
constexpr int maxWaiting = 32; // each holds a request of some megabytes

} // namespace

SignaturePool::SignaturePool()
{
    m_threads.setMaxThreadCount(threads);
    // Each thread keeps a connection to the storage.
    m_threads.setExpiryTimeout(-1);
}

bool SignaturePool::post(std::function<void()> job)
{
    if (m_stopped || ++m_waiting > maxWaiting) {
        if (!m_stopped)
            --m_waiting;
        return false;
    }
    m_threads.start([this, job = std::move(job)] {
        job();
        --m_waiting;
    });
    return true;
}

void SignaturePool::stop()
{
    m_stopped = true;
    m_threads.waitForDone();
}

} // namespace okno::server
