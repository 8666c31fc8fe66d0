// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/responder.h"
#include "server/services/case_queries.h"

#include <optional>

namespace okno::server {

// One part of a file that a Range header asks for.
struct ByteRange {
    qint64 offset = 0;
    qint64 length = 0;
    bool operator==(const ByteRange&) const = default;
};
// RFC 9110 14.1.2: "bytes=0-99", "bytes=100-", "bytes=-50"; one range. Nothing: serve the whole (no header, several
// ranges, another unit). A length of 0: the range lies outside (416).
[[nodiscard]] std::optional<ByteRange> parseRange(QByteArrayView header, qint64 size);

struct FileContent {
    QString path;
    qint64 size = 0;
    QByteArray type;
    QString name; // that the person sees
    QByteArray tag; // entity tag, without quotes
    QByteArray cacheControl; // empty: not stored
};
// The bytes of a file to keep, whole or in part.
void answerContent(http::Responder& responder, const http::Request& request, const FileContent& content);
void answerFile(http::Responder& responder, const http::Request& request, const StoredFile& file);

} // namespace okno::server
