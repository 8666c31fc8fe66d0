// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/bytes.h"

#include <optional>

namespace okno::softtoken {

inline constexpr std::size_t keyOctets = 32;

// AES-256-GCM: nonce, ciphertext, tag. `context` is authenticated too, so that a box cannot be put elsewhere.
[[nodiscard]] Bytes seal(View key, View secret, View context);
[[nodiscard]] std::optional<Bytes> open(View key, View box, View context);

// The same under a key that scrypt (RFC 7914; 32 MiB, about a tenth of a second) makes of a PIN and a fresh salt.
[[nodiscard]] Bytes sealWithPin(View pin, View secret);
[[nodiscard]] std::optional<Bytes> openWithPin(View pin, View box);

} // namespace okno::softtoken
