// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <gcrypt.h>

namespace okno::signing {

// libgcrypt wants to be woken before its first use; any thread may come first.
inline void readyGcrypt()
{
    static const bool ready = [] {
        if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P))
            return true;
        if (!gcry_check_version("1.9.0"))
            qFatal("signing: libgcrypt is older than 1.9");
        gcry_control(GCRYCTL_INIT_SECMEM, 65536, 0);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
        return true;
    }();
    Q_UNUSED(ready)
}

} // namespace okno::signing
