// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/passwords.h"

#include "core/password_strength.h"

#include <sodium.h>

namespace okno::server {

PasswordPool::PasswordPool(const ServiceSettings& settings)
    : m_passes(static_cast<unsigned long long>(settings.passwordPasses))
    , m_memory(static_cast<std::size_t>(settings.passwordMemoryMiB) * 1024 * 1024)
    , m_maxQueue(static_cast<std::size_t>(settings.passwordQueue))
{
    // Harmless when done already; a failure shows as a failure of hashing.
    [[maybe_unused]] const int ready = sodium_init();
    m_nobody = hashNow(QStringLiteral("\u0001nobody\u0001")).valueOr(QString());
    for (int i = 0; i < settings.passwordThreads; ++i)
        m_threads.emplace_back([this] { work(); });
}

PasswordPool::~PasswordPool()
{
    stop();
}

void PasswordPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

core::Result<QString> PasswordPool::hashNow(const QString& password) const
{
    QByteArray utf8 = password.toUtf8();
    char text[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(text, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
        m_passes, m_memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (failed != 0)
        return core::Error(core::ErrorCode::Unavailable, {}, {}, QStringLiteral("not enough memory for Argon2id"));
    return QString::fromLatin1(text);
}

bool PasswordPool::verifyNow(const QString& password, const QString& stored) const
{
    const QByteArray text = (stored.isEmpty() ? m_nobody : stored).toLatin1();
    QByteArray utf8 = password.toUtf8();
    const bool same =
        crypto_pwhash_str_verify(text.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size())) == 0;
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return same && !stored.isEmpty();
}

bool PasswordPool::enqueue(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_maxQueue)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void PasswordPool::hash(const QString& password, std::function<void(core::Result<QString>)> done)
{
    if (!enqueue([this, password, done] { done(hashNow(password)); }))
        done(core::Error(core::ErrorCode::Unavailable, {}, {}, QStringLiteral("too many passwords wait")));
}

void PasswordPool::verify(const QString& password, const QString& stored, std::function<void(core::Result<bool>)> done)
{
    if (!enqueue([this, password, stored, done] { done(verifyNow(password, stored)); }))
        done(core::Error(core::ErrorCode::Unavailable, {}, {}, QStringLiteral("too many passwords wait")));
}

void PasswordPool::work()
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        job();
    }
}

core::Result<> checkPassword(const QString& password, const QStringList& personal, const QString& pointer)
{
    const bool rightLength = password.size() >= core::passwordMinLength && password.size() <= core::passwordMaxLength;
    const bool own = personal.contains(password, Qt::CaseInsensitive);
    if (!rightLength || own || core::passwordStrength(password, personal) == core::PasswordStrength::TooWeak)
        return core::Error(core::ErrorCode::WeakPassword, pointer, {{QStringLiteral("min"), core::passwordMinLength}});
    return core::Done();
}

} // namespace okno::server
