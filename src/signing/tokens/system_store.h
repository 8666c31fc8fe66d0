// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/token_provider.h"

#include <memory>

namespace okno::signing {

// The certificates with private keys that the system itself keeps for the person: on Windows the store «Личное» (MY),
// with the keys of КриптоПро CSP and of every other cryptographic provider. Nothing where the system has none.
//
// It is one token that needs no login: the provider of a key opens its own window for a PIN when it signs, and the
// person may close it (Cancelled). PINs are changed in the provider's own panel: MechanismMissing here.
[[nodiscard]] std::unique_ptr<TokenProvider> systemStore();

} // namespace okno::signing
