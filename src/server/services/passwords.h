// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person_name.h"
#include "core/result.h"
#include "server/services/settings.h"

#include <QStringList>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace okno::server {

// Argon2id (RFC 9106, by libsodium) on threads of its own: one computation takes tens of megabytes and milliseconds, so
// only a few run at once and only so many wait.
class PasswordPool {
public:
    explicit PasswordPool(const ServiceSettings& settings);
    ~PasswordPool();
    // Finishes what waits and takes nothing more.
    void stop();

    // The callbacks run on a thread of the pool. Unavailable, at once, when too many wait.
    void hash(const QString& password, std::function<void(core::Result<QString>)> done);
    // `stored` empty: the same work against a hash that nothing fits, so that an unknown account takes as long.
    void verify(const QString& password, const QString& stored, std::function<void(core::Result<bool>)> done);

    // The same on the calling thread, for the command line and the demonstration.
    [[nodiscard]] core::Result<QString> hashNow(const QString& password) const;
    [[nodiscard]] bool verifyNow(const QString& password, const QString& stored) const;

private:
    [[nodiscard]] bool enqueue(std::function<void()> job);
    void work();

    unsigned long long m_passes;
    std::size_t m_memory; // bytes
    std::size_t m_maxQueue;
    QString m_nobody; // the hash that stands for an unknown account
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

// WeakPassword with the pointer when a password is too short, too long or easily guessed; `personal` are words of its
// owner.
[[nodiscard]] core::Result<> checkPassword(
    const QString& password, const QStringList& personal, const QString& pointer = QStringLiteral("/password"));

} // namespace okno::server
