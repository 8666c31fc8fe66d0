// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/exit_code.h"

#include "signing/crypto/password_key.h"

#include <QRandomGenerator>
#include <QStringList>
#include <array>

namespace okno::desktop {
namespace {

constexpr int rounds = 600'000; // OWASP's figure for PBKDF2-HMAC-SHA256

QByteArray keyOf(const QString& code, const QByteArray& salt, int iterations)
{
    return signing::passwordKey(code.toUtf8(), salt, iterations);
}

} // namespace

QString exitCodeHash(const QString& code)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray salt(reinterpret_cast<const char*>(random.data()), sizeof(random));
    return QStringLiteral("pbkdf2-sha256:%1:%2:%3")
        .arg(QString::number(rounds), QString::fromLatin1(salt.toHex()),
            QString::fromLatin1(keyOf(code, salt, rounds).toHex()));
}

bool isExitCode(const QString& code, const QString& hash)
{
    const QStringList parts = hash.split(u':');
    if (parts.size() != 4 || parts.at(1).toInt() < 1)
        return false;
    const QByteArray salt = QByteArray::fromHex(parts.at(2).toLatin1());
    const QByteArray key = keyOf(code, salt, parts.at(1).toInt());
    return !key.isEmpty() && key == QByteArray::fromHex(parts.at(3).toLatin1());
}

} // namespace okno::desktop
