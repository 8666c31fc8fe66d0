// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/token_provider.h"
#include "signing/tokens/pkcs11_module.h"

#include <map>
#include <vector>

namespace okno::signing {

// Tokens behind PKCS#11 modules (PKCS #11 v2.40). Modules are loaded at the first verb, in the thread that calls it.
class Pkcs11Provider final : public TokenProvider {
public:
    explicit Pkcs11Provider(QStringList modules) : m_files(std::move(modules)) { }
    ~Pkcs11Provider() override;

    [[nodiscard]] core::Result<QList<TokenInfo>> tokens() override;
    [[nodiscard]] core::Result<QList<TokenCertificate>> certificates(const QString& token) override;
    core::Result<> login(const QString& token, const QCA::SecureArray& pin) override;
    void logout(const QString& token) override;
    [[nodiscard]] core::Result<QByteArray> signDigest(const QString& token, const QString& certificate,
        const SignatureScheme& scheme, const QByteArray& digest) override;
    core::Result<> changePin(
        const QString& token, const QCA::SecureArray& oldPin, const QCA::SecureArray& newPin) override;
    core::Result<> unblock(
        const QString& token, const QCA::SecureArray& adminPin, const QCA::SecureArray& newPin) override;
    [[nodiscard]] bool changed() override;

private:
    struct Slot {
        Pkcs11Module* module = nullptr;
        CK_SLOT_ID id = 0;
        QString token; // its TokenInfo::id
    };
    core::Result<> load();
    [[nodiscard]] core::Result<Slot> slotOf(const QString& token);
    [[nodiscard]] core::Result<TokenInfo> infoOf(const Slot& slot) const;
    [[nodiscard]] core::Result<CK_SESSION_HANDLE> sessionOf(const Slot& slot);
    core::Result<> logIn(
        const Slot& slot, CK_SESSION_HANDLE session, CK_USER_TYPE who, const QCA::SecureArray& pin) const;
    // The same error, with the tries that are left in words, or locked when the token says so now.
    [[nodiscard]] core::Error pinError(CK_RV answer, const char* verb, const Slot& slot) const;
    void closeAll(const Slot& slot);

    QStringList m_files;
    bool m_loaded = false;
    std::vector<std::unique_ptr<Pkcs11Module>> m_modules;
    core::Error m_fault;
    std::map<QString, CK_SESSION_HANDLE> m_sessions; // by token
    QStringList m_seen;
    bool m_looked = false;
};

} // namespace okno::signing
