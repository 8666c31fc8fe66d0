// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/certificate/certificate.h"

namespace okno::signing {

// Whatever holds a private key and never shows it: a token, a key file, the store of Windows.
class SigningKey {
public:
    virtual ~SigningKey() = default;
    [[nodiscard]] virtual const Certificate& certificate() const = 0;
    // The signature value as CMS wants it: PKCS#1 v1.5 for RSA, DER of r and s for ECDSA, s‖r for GOST.
    // `digest` is of scheme.digest. Errors: those of the token or the file.
    [[nodiscard]] virtual core::Result<QByteArray> sign(const SignatureScheme& scheme, const QByteArray& digest) = 0;
};

} // namespace okno::signing
