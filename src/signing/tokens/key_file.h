// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/token_provider.h"
#include "signing/tokens/private_key.h"

namespace okno::signing {

// Keys in a PKCS#12 file (RFC 7292), for organisations that keep them so: RSA, EC and GOST R 34.10-2012. Its password
// is its PIN; nothing is read before login. A file that КриптоПро encrypted with GOST itself is not understood:
// KeyFileUnreadable.
class KeyFile final : public TokenProvider {
public:
    explicit KeyFile(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] core::Result<QList<TokenInfo>> tokens() override;
    [[nodiscard]] core::Result<QList<TokenCertificate>> certificates(const QString& token) override;
    // KeyFileUnreadable for a wrong password too: the file cannot tell them apart.
    core::Result<> login(const QString& token, const QCA::SecureArray& password) override;
    void logout(const QString& token) override;
    [[nodiscard]] core::Result<QByteArray> signDigest(const QString& token, const QString& certificate,
        const SignatureScheme& scheme, const QByteArray& digest) override;
    // A key file has no verbs of a PIN: MechanismMissing.
    core::Result<> changePin(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override;
    core::Result<> unblock(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override;
    [[nodiscard]] bool changed() override { return false; }
    // The certificates of the file that have no key: the signer's issuers.
    [[nodiscard]] const QList<Certificate>& chain() const { return m_chain; }

private:
    struct Pair {
        TokenCertificate certificate;
        PrivateKey key;
    };
    QString m_path;
    std::vector<Pair> m_pairs;
    QList<Certificate> m_chain;
};

} // namespace okno::signing
