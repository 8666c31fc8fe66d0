// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokens/module_places.h"

namespace okno::signing {

ModulePlaces modulePlaces()
{
    return {{QStringLiteral("rtPKCS11ECP.dll"), QStringLiteral("jcPKCS11-2.dll"), QStringLiteral("eTPKCS11.dll"),
                QStringLiteral("cppkcs11.dll"), QStringLiteral("opensc-pkcs11.dll")},
        {qEnvironmentVariable("SystemRoot") + QStringLiteral("/System32"),
            qEnvironmentVariable("ProgramFiles") + QStringLiteral("/OpenSC Project/OpenSC/pkcs11"),
            qEnvironmentVariable("ProgramFiles") + QStringLiteral("/Crypto Pro/CSP")},
        QStringLiteral(".dll")};
}

} // namespace okno::signing
