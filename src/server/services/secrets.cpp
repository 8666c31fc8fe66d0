// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/secrets.h"

#include "server/storage/sha256.h"

#include <sodium.h>

namespace okno::server {

QString newToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), 32);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString newCode(int digits)
{
    QString code;
    for (int i = 0; i < digits; ++i)
        code.append(QChar(u'0' + static_cast<char16_t>(randombytes_uniform(10))));
    return code;
}

QString tokenHash(QByteArrayView token)
{
    return storage::Sha256::hex(token);
}

QString codeHash(const QString& id, const QString& code)
{
    return storage::Sha256::hex((id + u':' + code).toUtf8());
}

bool sameSecret(const QString& one, const QString& other)
{
    const QByteArray a = one.toUtf8();
    const QByteArray b = other.toUtf8();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace okno::server
