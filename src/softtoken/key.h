// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/attributes.h"
#include "softtoken/mechanisms.h"

namespace okno::softtoken {

// What an algorithm says of a new key: attributes for both objects, for the public one alone, and what is sealed.
struct KeyParts {
    Attributes shown, shownPublic;
    Bytes secret;
};

// The attributes are those of the templates; the answer is a CKR_ code.
[[nodiscard]] CK_RV generateKey(const Mechanism& mechanism, const Attributes& wanted, KeyParts& out);
[[nodiscard]] CK_RV importPrivateKey(const Attributes& wanted, KeyParts& out);
[[nodiscard]] CK_RV importPublicKey(const Attributes& wanted, KeyParts& out);

[[nodiscard]] CK_ULONG signatureOctets(const Attributes& key);
// `data` is the hash when the mechanism has a digest, what the caller gave otherwise.
[[nodiscard]] CK_RV signWith(const Mechanism& mechanism, const Attributes& key, View secret, View data, Bytes& out);
[[nodiscard]] CK_RV verifyWith(const Mechanism& mechanism, const Attributes& key, View data, View signature);

} // namespace okno::softtoken
