// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/cursor.h"

#include <QJsonDocument>

namespace okno::server::storage {

QString makeCursor(const QString& list, const QJsonArray& keys)
{
    QJsonArray all{list};
    for (const QJsonValue& key : keys)
        all.append(key);
    return QString::fromLatin1(QJsonDocument(all)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

core::Result<QJsonArray> readCursor(const QString& list, const QString& cursor, int keys)
{
    if (cursor.isEmpty())
        return QJsonArray();
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QJsonArray all = decoded ? QJsonDocument::fromJson(*decoded).array() : QJsonArray();
    if (all.size() != keys + 1 || all.takeAt(0).toString() != list)
        return core::ErrorCode::InvalidCursor;
    return all;
}

} // namespace okno::server::storage
