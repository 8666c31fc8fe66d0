// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/batch_signer.h"

namespace okno::client {
class Client;
}

namespace okno::desktop {

// How signatures get timestamps: through the server, when it has a timestamp service behind it; empty when it has none
// or has not said yet. The client outlives what is returned.
[[nodiscard]] BatchSigner::Stamp stampOf(client::Client& client);

} // namespace okno::desktop
