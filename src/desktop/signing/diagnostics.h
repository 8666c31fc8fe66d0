// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"

namespace okno::desktop {

// What support needs to know of tokens here, as plain text. Without PIN, keys, names, SNILS, INN and labels of tokens;
// paths without the person's folder. The text itself says what is left out.
[[nodiscard]] QString diagnosticsText(const TokenState& state, const QDateTime& now);

} // namespace okno::desktop
