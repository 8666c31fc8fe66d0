// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/system_store.h"

namespace okno::signing {

std::unique_ptr<TokenProvider> systemStore()
{
    return nullptr;
}

} // namespace okno::signing
