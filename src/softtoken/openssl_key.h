// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/attributes.h"

#include <openssl/types.h>

namespace okno::softtoken {

struct FreeKey {
    void operator()(EVP_PKEY* key) const;
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeKey>;

// RSA and EC (P-256, P-384) keys. A null key or empty bytes mean that it could not be done.
[[nodiscard]] KeyPtr generateRsa(CK_ULONG bits, View exponent);
[[nodiscard]] KeyPtr generateEc(View parameters);
// From CKA_MODULUS, … and from CKA_EC_PARAMS with CKA_VALUE.
[[nodiscard]] KeyPtr importRsa(const Attributes& parts);
[[nodiscard]] KeyPtr importEc(View parameters, View secret);
[[nodiscard]] bool isCurve(View parameters);

[[nodiscard]] Bytes encodeKey(const KeyPtr& key);
[[nodiscard]] KeyPtr decodeKey(View der);
// The public parts, as PKCS #11 names them; and the key that they make.
[[nodiscard]] Attributes publicParts(const KeyPtr& key);
[[nodiscard]] KeyPtr publicKeyOf(const Attributes& parts);

// `digest` (gcry_md_algos) says what `data` was hashed with; 0: RSA pads the data as they are. ECDSA gives r and s.
[[nodiscard]] Bytes opensslSign(const KeyPtr& key, int digest, View data);
[[nodiscard]] bool opensslVerify(const KeyPtr& key, int digest, View data, View signature);

} // namespace okno::softtoken
