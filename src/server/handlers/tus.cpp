// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/tus.h"

#include <QLocale>

namespace okno::server {

core::Result<> checkTusVersion(const http::Request& request)
{
    if (request.header("Tus-Resumable") == tusVersion)
        return core::Done();
    return core::ErrorCode::TusVersionWrong;
}

std::optional<qint64> tusNumber(QByteArrayView header)
{
    if (header.isEmpty() || header.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : header) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

QMap<QString, QString> tusMetadata(QByteArrayView header)
{
    QMap<QString, QString> metadata;
    for (const QByteArray& pair : header.toByteArray().split(',')) {
        const QByteArray trimmed = pair.trimmed();
        const qsizetype space = trimmed.indexOf(' ');
        const QByteArray key = space < 0 ? trimmed : trimmed.first(space);
        const auto value = QByteArray::fromBase64Encoding(
            space < 0 ? QByteArray() : trimmed.sliced(space + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!key.isEmpty() && value)
            metadata.insert(QString::fromLatin1(key), QString::fromUtf8(*value));
    }
    return metadata;
}

core::Result<std::optional<ChunkChecksum>> tusChecksum(QByteArrayView header)
{
    if (header.isEmpty())
        return std::optional<ChunkChecksum>();
    const QByteArray text = header.toByteArray();
    const qsizetype space = text.indexOf(' ');
    const QByteArray algorithm = space < 0 ? QByteArray() : text.first(space);
    const auto digest = QByteArray::fromBase64Encoding(
        space < 0 ? QByteArray() : text.sliced(space + 1), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype length = algorithm == "sha1" ? 20 : algorithm == "sha256" ? 32 : 0;
    if (length == 0 || !digest || (*digest).size() != length)
        return core::Error(core::ErrorCode::BadRequest, {}, {}, QStringLiteral("Upload-Checksum is not understood"));
    return std::optional(ChunkChecksum{QString::fromLatin1(algorithm), *digest});
}

QByteArray httpDate(const QDateTime& moment)
{
    return QLocale::c().toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

} // namespace okno::server
