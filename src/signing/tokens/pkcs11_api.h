// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <p11-kit/pkcs11.h>

namespace okno::signing {

// Of the Russian committee TC26, in the vendors' range; Рутокен, JaCarta and our own token know them.
inline constexpr CK_MECHANISM_TYPE CKM_GOSTR3410_512_TC26 = 0xD4321006UL;
inline constexpr CK_KEY_TYPE CKK_GOSTR3410_512_TC26 = 0xD4321003UL;

// What a module's answer means (PKCS #11 v2.40, 5.1). Never called with CKR_OK.
[[nodiscard]] core::Error errorOf(CK_RV answer, const char* verb);

} // namespace okno::signing
