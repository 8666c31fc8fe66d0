// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <p11-kit/pkcs11.h>
#include <span>

namespace okno::softtoken {

// Of the committee TC26, in the vendors' range («Рекомендации … расширение PKCS#11 для ГОСТ Р 34.10-2012 и ГОСТ Р
// 34.11-2012»); Рутокен and JaCarta have the same.
inline constexpr CK_ULONG tc26 = 0xD4321000UL;
inline constexpr CK_KEY_TYPE CKK_GOSTR3410_512 = tc26 | 0x003;
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3410_512_KEY_PAIR_GEN = tc26 | 0x005;
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3410_512 = tc26 | 0x006;
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3410_WITH_GOSTR3411_12_256 = tc26 | 0x008;
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3410_WITH_GOSTR3411_12_512 = tc26 | 0x009;
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3411_12_256 = tc26 | 0x012;
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3411_12_512 = tc26 | 0x013;

struct Mechanism {
    CK_MECHANISM_TYPE type;
    CK_MECHANISM_INFO info;
    std::optional<CK_KEY_TYPE> key; // none for a digest
    int digest; // one of gcry_md_algos; 0 when the caller hashes
};

[[nodiscard]] std::span<const Mechanism> mechanisms();
// Null when the token does not have it for this use (CKF_SIGN, CKF_VERIFY, CKF_DIGEST, CKF_GENERATE_KEY_PAIR).
[[nodiscard]] const Mechanism* mechanism(CK_MECHANISM_TYPE type, CK_FLAGS use);

} // namespace okno::softtoken
