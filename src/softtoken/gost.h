// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/bytes.h"

#include <optional>

namespace okno::softtoken {

// A parameter set of ГОСТ Р 34.10 (RFC 4357, RFC 7836, RFC 9215).
struct GostSet {
    Bytes oid; // DER, as CKA_GOSTR3410_PARAMS holds it
    const char* curve; // how libgcrypt calls it
    std::size_t octets; // of the key, of a coordinate, of half a signature
};

// Null for an identifier that none of the twelve has.
[[nodiscard]] const GostSet* gostSet(View oid);

// The secret number is big-endian here; a point is X and Y, each little-endian; a signature is s and r, big-endian;
// a hash is in the order in which the digest mechanisms give it.
[[nodiscard]] Bytes gostGenerate(const GostSet& set);
// Empty when the number is no key of this set.
[[nodiscard]] Bytes gostPoint(const GostSet& set, View secret);
[[nodiscard]] Bytes gostSign(const GostSet& set, View secret, View hash);
[[nodiscard]] bool gostVerify(const GostSet& set, View point, View hash, View signature);

} // namespace okno::softtoken
