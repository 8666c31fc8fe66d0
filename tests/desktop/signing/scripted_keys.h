// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pki.h"
#include "signing/tokens/key_file.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <queue>

namespace okno::test {

// A true key behind verbs that fail when they are told to, and that remember what they were asked.
class ScriptedKeys final : public signing::TokenProvider {
public:
    struct Script {
        std::mutex mutex;
        std::queue<core::Result<>> logins; // answers; afterwards all are let in
        std::queue<core::Result<>> signings; // the same of signDigest
        std::atomic_int loginCalls = 0, signCalls = 0, logoutCalls = 0;
        std::atomic_bool stuck = false; // signDigest does not come back
        signing::PinState pin{.least = 4, .most = 32};
    };

    ScriptedKeys(const QString& keyFile, std::shared_ptr<Script> script) : m_file(keyFile), m_script(std::move(script))
    {
    }

    [[nodiscard]] core::Result<QList<signing::TokenInfo>> tokens() override
    {
        return QList{
            signing::TokenInfo{.id = QStringLiteral("t"), .label = QStringLiteral("Рутокен"), .pin = m_script->pin}};
    }
    [[nodiscard]] core::Result<QList<signing::TokenCertificate>> certificates(const QString&) override
    {
        std::ignore = m_file.login({}, QCA::SecureArray("secret"));
        return m_file.certificates({});
    }
    core::Result<> login(const QString&, const QCA::SecureArray&) override
    {
        ++m_script->loginCalls;
        if (const core::Result<> told = take(m_script->logins); !told)
            return told;
        return m_file.login({}, QCA::SecureArray("secret"));
    }
    void logout(const QString&) override
    {
        ++m_script->logoutCalls;
        m_file.logout({});
    }
    [[nodiscard]] core::Result<QByteArray> signDigest(const QString&, const QString& certificate,
        const signing::SignatureScheme& scheme, const QByteArray& digest) override
    {
        ++m_script->signCalls;
        while (m_script->stuck)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        if (const core::Result<> told = take(m_script->signings); !told)
            return told.error();
        return m_file.signDigest({}, certificate, scheme, digest);
    }
    core::Result<> changePin(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override
    {
        return core::ErrorCode::MechanismMissing;
    }
    core::Result<> unblock(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override
    {
        return core::ErrorCode::MechanismMissing;
    }
    [[nodiscard]] bool changed() override { return false; }

private:
    core::Result<> take(std::queue<core::Result<>>& answers)
    {
        const std::lock_guard lock(m_script->mutex);
        if (answers.empty())
            return core::Done();
        const core::Result<> answer = answers.front();
        answers.pop();
        return answer;
    }

    signing::KeyFile m_file;
    std::shared_ptr<Script> m_script;
};

} // namespace okno::test
