// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "server/http/language.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <utility>
#include <vector>

namespace okno::server::http {

// Part of a file that is read from disk while it is sent, never held whole in memory.
struct FileSlice {
    QString path;
    qint64 offset = 0;
    qint64 length = 0; // bytes
    bool operator==(const FileSlice&) const = default;
};

// What is answered. A plain value; `body` is implicitly shared, so a prepared answer can be sent a thousand times.
struct Response {
    int status = 200;
    QByteArray contentType; // empty when there is no body
    std::vector<std::pair<QByteArray, QByteArray>> headers; // besides those that the server sets itself
    QByteArray body;
    std::optional<FileSlice> file; // instead of body
    // The entity tag without quotes. A GET whose If-None-Match has it is answered 304 by the server.
    QByteArray etag;
    // Answers of the API are never stored by caches; "public, max-age=…" says otherwise.
    QByteArray cacheControl = QByteArrayLiteral("no-store");

    [[nodiscard]] static Response json(const QJsonObject& object, int status = 200);
    [[nodiscard]] static Response json(const QJsonArray& array, int status = 200);
    // JSON that is already written, e.g. by a fast path of the storage.
    [[nodiscard]] static Response jsonBytes(QByteArray json, int status = 200);
    [[nodiscard]] static Response html(QByteArray utf8, int status = 200);
    [[nodiscard]] static Response empty(int status = 204);
    // application/problem+json (RFC 9457) with the status of the code.
    [[nodiscard]] static Response problem(const core::Error& error, const core::Translate& translate);
    // A file to keep; `fileName` is what the person sees (RFC 6266, UTF-8).
    [[nodiscard]] static Response download(FileSlice file, const QByteArray& contentType, const QString& fileName);

    // Adds a header field; a value with a line break or NUL is dropped.
    Response& header(QByteArray name, QByteArray value);
    Response& withEtag(QByteArray tag);
    bool operator==(const Response&) const = default;
};

} // namespace okno::server::http
