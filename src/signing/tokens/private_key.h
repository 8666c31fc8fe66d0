// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/crypto/openssl_ptr.h"
#include "signing/crypto/public_key.h"

#include <QtCrypto>
#include <openssl/x509.h>

namespace okno::signing {

struct GostCurve;

// A private key in memory, of a key file. GOST keys lie in secure memory, the others in libcrypto's.
class PrivateKey {
public:
    // PKCS#8 (RFC 5958; GOST by RFC 9215, 5). Nothing for a kind that we do not sign with.
    [[nodiscard]] static std::optional<PrivateKey> parse(const PKCS8_PRIV_KEY_INFO* info);
    [[nodiscard]] core::Result<QByteArray> sign(const SignatureScheme& scheme, const QByteArray& digest) const;
    // Tried out: what it signs, the public key accepts. A GOST key written in the other octet order is turned round.
    [[nodiscard]] bool belongsTo(const PublicKey& key);

private:
    KeyPtr m_key;
    const GostCurve* m_curve = nullptr;
    QCA::SecureArray m_secret;
};

} // namespace okno::signing
