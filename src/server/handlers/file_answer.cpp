// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/file_answer.h"

#include <QFileInfo>

namespace okno::server {

std::optional<ByteRange> parseRange(QByteArrayView header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return std::nullopt;
    const QByteArrayView text = header.sliced(6);
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    bool firstRight = false;
    bool lastRight = false;
    const QByteArray firstText = text.first(dash).trimmed().toByteArray();
    const QByteArray lastText = text.sliced(dash + 1).trimmed().toByteArray();
    const qint64 first = firstText.toLongLong(&firstRight);
    const qint64 last = lastText.toLongLong(&lastRight);
    if (firstText.isEmpty() && lastRight && last >= 0) {
        const qint64 length = qMin(last, size);
        return ByteRange{size - length, length};
    }
    if (!firstRight || first < 0 || (!lastText.isEmpty() && (!lastRight || last < first)))
        return std::nullopt;
    if (first >= size)
        return ByteRange{first, 0};
    const qint64 end = lastText.isEmpty() ? size - 1 : qMin(last, size - 1);
    return ByteRange{first, end - first + 1};
}

void answerContent(http::Responder& responder, const http::Request& request, const FileContent& content)
{
    const QByteArrayView ifRange = request.header("If-Range");
    std::optional<ByteRange> range = parseRange(request.header("Range"), content.size);
    // Another version than the one that was begun is given whole (RFC 9110 13.1.5); a range is for GET alone (14.2).
    if ((!ifRange.isEmpty() && ifRange != QByteArray('"' + content.tag + '"')) || request.method() != api::Method::Get)
        range.reset();
    const ByteRange part = range.value_or(ByteRange{0, content.size});
    const QByteArray total = QByteArray::number(content.size);
    if (range && part.length == 0) {
        http::Response response = http::Response::empty(416);
        response.header("Content-Range", "bytes */" + total);
        return responder.send(std::move(response));
    }
    http::Response response =
        http::Response::download({content.path, part.offset, part.length}, content.type, content.name);
    response.header("Accept-Ranges", "bytes").withEtag(content.tag);
    if (!content.cacheControl.isEmpty())
        response.cacheControl = content.cacheControl;
    if (range) {
        response.status = 206;
        response.header("Content-Range",
            "bytes " + QByteArray::number(part.offset) + '-' + QByteArray::number(part.offset + part.length - 1) + '/'
                + total);
    }
    responder.send(std::move(response));
}

void answerFile(http::Responder& responder, const http::Request& request, const StoredFile& file)
{
    const qint64 size = file.row.size;
    if (QFileInfo(file.path).size() != size)
        return responder.fail(
            core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the content of a file is gone")));
    answerContent(responder, request,
        {file.path, size, file.row.type.toLatin1(), file.row.name, file.row.sha256.first(32).toLatin1(), {}});
}

} // namespace okno::server
