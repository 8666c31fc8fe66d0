// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/crypto/algorithms.h"

#include <vector>

namespace okno::signing {

// A parameter set of ГОСТ Р 34.10: the twelve that certificates use (RFC 4357, RFC 7836, RFC 9215; Р
// 1323565.1.024-2019).
struct GostCurve {
    const char* oid;
    const char* name; // «TC26-256-A», «CryptoPro-XchA», …
    const char* gcrypt; // how libgcrypt calls the curve
    int octets; // of a coordinate, of the key, of half a signature
};

[[nodiscard]] const std::vector<GostCurve>& gostCurves();
[[nodiscard]] const GostCurve* gostCurve(const QByteArray& oid);

// `point` is X and Y, each little-endian, as certificates have them; `digest` in the order of CMS; `signature` is s and
// r, big-endian. False for a point that is not on the curve, too.
[[nodiscard]] bool gostVerify(
    const GostCurve& curve, const QByteArray& point, const QByteArray& digest, const QByteArray& signature);

// `key` is d, big-endian. Empty when it is no key of this curve.
[[nodiscard]] QByteArray gostSign(const GostCurve& curve, QByteArrayView key, const QByteArray& digest);

} // namespace okno::signing
