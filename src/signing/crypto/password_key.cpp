// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/password_key.h"

#include <openssl/evp.h>

namespace okno::signing {
namespace {

constexpr int keyBytes = 32;

} // namespace

QByteArray passwordKey(const QByteArray& password, const QByteArray& salt, int rounds)
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    const bool made = PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()),
                          reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<int>(salt.size()),
                          rounds, EVP_sha256(), keyBytes, reinterpret_cast<unsigned char*>(key.data()))
        == 1;
    return made ? key : QByteArray();
}

} // namespace okno::signing
