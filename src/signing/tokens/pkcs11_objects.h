// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/token_provider.h"
#include "signing/tokens/pkcs11_api.h"

namespace okno::signing {

// The certificates that the session sees, each with its CKA_ID.
[[nodiscard]] core::Result<QList<TokenCertificate>> readCertificates(
    const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session);

// Signs with the private key of this CKA_ID. KeyMissing when there is none.
[[nodiscard]] core::Result<QByteArray> signOnToken(const CK_FUNCTION_LIST& call, CK_SESSION_HANDLE session,
    const QByteArray& id, const SignatureScheme& scheme, const QByteArray& digest);

} // namespace okno::signing
