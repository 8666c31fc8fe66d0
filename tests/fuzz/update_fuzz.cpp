// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the file beside a package: refused, or exactly what would be written for what was read. No key is
// believed for anything but what it has signed.
#include "signing/update/keys.h"

#include <cstdint>
#include <cstdlib>

using namespace okno::signing;

namespace {

// Whose private key was thrown away after it had signed known.sig.
constexpr auto publicKey = u"MCowBQYDK2VwAyEAS7f1kVmMp/gr/XgeCeyKhY0eCbJKRo7nZJvPk1mWTkk=";

UpdatePackage known()
{
    return {linuxAppImage, QStringLiteral("1.2.0"), 9,
        QStringLiteral("c0cd5ccfdb563a59366e33e73001b78fdb8cca5a6c48e2f90fffcde44b81f1f6")};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto keys = UpdateKeys::parse(QString(publicKey));
    if (!keys || keys->isEmpty())
        std::abort();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::ignore = UpdateKeys::parse(QString::fromLatin1(bytes)); // a policy or a file of the administrator
    const auto read = readSignedPackage(bytes);
    if (!read)
        return 0;
    if (!read->package.isWellFormed()
        || bytes != read->package.statement() + "signature " + read->signature.toBase64() + '\n')
        std::abort();
    if (keys->verify(*read).ok() && read->package != known())
        std::abort();
    return 0;
}
