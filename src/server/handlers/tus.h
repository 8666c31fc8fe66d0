// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/services/uploads.h"

#include <QMap>

namespace okno::server {

// The header fields of tus 1.0.0 (https://tus.io/protocols/resumable-upload).
inline constexpr char tusVersion[] = "1.0.0";

// TusVersionWrong unless the client speaks our version.
[[nodiscard]] core::Result<> checkTusVersion(const http::Request& request);
// A length or an offset: digits only.
[[nodiscard]] std::optional<qint64> tusNumber(QByteArrayView header);
// "filename d29ybGQucGRm,type …": keys with values in base64; what is malformed is passed over.
[[nodiscard]] QMap<QString, QString> tusMetadata(QByteArrayView header);
// "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0="; nothing when absent, BadRequest for another algorithm or a malformed value.
[[nodiscard]] core::Result<std::optional<ChunkChecksum>> tusChecksum(QByteArrayView header);
// RFC 9110 5.6.7, e.g. "Wed, 25 Jun 2014 16:00:00 GMT".
[[nodiscard]] QByteArray httpDate(const QDateTime& moment);

} // namespace okno::server
