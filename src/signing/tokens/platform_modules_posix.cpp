// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/module_places.h"

namespace okno::signing {

ModulePlaces modulePlaces()
{
    return {{QStringLiteral("librtpkcs11ecp.so"), QStringLiteral("libjcPKCS11-2.so"),
                QStringLiteral("libjcPKCS11-2.so.2"), QStringLiteral("libeTPkcs11.so"),
                QStringLiteral("libcppkcs11.so"), QStringLiteral("opensc-pkcs11.so"), QStringLiteral("libsofthsm2.so")},
        {QStringLiteral("/usr/lib"), QStringLiteral("/usr/lib64"), QStringLiteral("/usr/lib/x86_64-linux-gnu"),
            QStringLiteral("/usr/lib/softhsm"), QStringLiteral("/usr/local/lib"),
            QStringLiteral("/opt/cprocsp/lib/amd64"), QStringLiteral("/opt/aktivco/rutokenecp/amd64")},
        QStringLiteral(".so")};
}

} // namespace okno::signing
