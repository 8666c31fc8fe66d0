// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/tokens/pkcs11_provider.h"
#include "softtoken/test_token.h"

namespace okno::softtoken::test {

// What a key is made of on the token.
struct MadeKey {
    CK_MECHANISM_TYPE make = CKM_EC_KEY_PAIR_GEN;
    Template parameters;
    signing::SignatureScheme scheme;
    QByteArray parameterSet; // GOST: the OID as an element
};
[[nodiscard]] MadeKey gostKey(const QByteArray& parameterSet, bool large);
[[nodiscard]] MadeKey rsaKey(CK_ULONG bits);
[[nodiscard]] MadeKey ecKey(const QByteArray& curve, signing::DigestKind digest);

// Makes a key on the token and a certificate of it that it signs itself, through the provider; both stay on the token
// under this id. Nothing when one of the steps failed.
[[nodiscard]] std::optional<signing::Certificate> issueOnToken(TestToken& token, signing::TokenProvider& provider,
    const QString& tokenId, const char* pin, const QByteArray& id, MadeKey kind);

} // namespace okno::softtoken::test
