// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace okno::desktop {

// Several modules and key files as one provider, so that one that fails does not hide the others. Lives in the token
// worker's thread. The same token behind two modules (OpenSC beside the maker's own) is shown once, as the first has
// it.
class TokenSources final : public signing::TokenProvider {
public:
    using Maker = std::function<std::unique_ptr<signing::TokenProvider>(const TokenSource&)>;
    // `gone` is called when all providers are closed.
    TokenSources(Maker maker, std::function<void()> gone);
    ~TokenSources() override;

    // From now on these; those that stay keep what they have open, those that failed are started anew.
    void use(const QList<TokenSource>& sources);
    // Everything, each with its fault; the words of a certificate are of `now`.
    [[nodiscard]] TokenState look(const QDateTime& now);
    // Reads the certificates of a key file; they are shown until the file is dropped. The keys are closed again.
    core::Result<> openFile(const QString& token, const QCA::SecureArray& password);

    [[nodiscard]] core::Result<QList<signing::TokenInfo>> tokens() override;
    [[nodiscard]] core::Result<QList<signing::TokenCertificate>> certificates(const QString& token) override;
    core::Result<> login(const QString& token, const QCA::SecureArray& pin) override;
    void logout(const QString& token) override;
    [[nodiscard]] core::Result<QByteArray> signDigest(const QString& token, const QString& certificate,
        const signing::SignatureScheme& scheme, const QByteArray& digest) override;
    core::Result<> changePin(
        const QString& token, const QCA::SecureArray& oldPin, const QCA::SecureArray& newPin) override;
    core::Result<> unblock(
        const QString& token, const QCA::SecureArray& adminPin, const QCA::SecureArray& newPin) override;
    [[nodiscard]] bool changed() override;

private:
    struct Source {
        TokenSource what;
        int number = 0; // the first part of its tokens' ids
        std::unique_ptr<signing::TokenProvider> provider;
        QList<signing::TokenCertificate> seen; // of a key file
        bool failed = false; // at the last look
    };
    struct Place {
        Source* source = nullptr;
        QString token; // as the source knows it
    };
    [[nodiscard]] core::Result<Place> placeOf(const QString& token);
    [[nodiscard]] TokenEntry entryOf(Source& source, const signing::TokenInfo& info, const QDateTime& now);

    Maker m_maker;
    std::function<void()> m_gone;
    std::vector<Source> m_sources;
    int m_next = 0;
};

} // namespace okno::desktop
