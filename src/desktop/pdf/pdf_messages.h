// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

// What okno and okno-pdf say to each other over a pipe: a message is the length of a JSON head (4 bytes, big-endian),
// the length of a body (the same), the head, the body.
//   {"do":"open","path":"…"}                          -> {"ok":true,"pages":3,"sizes":[[595,842],…]} in points
//   {"do":"render","page":0,"dpi":144,"rotate":90}    -> {"ok":true,"width":…,"height":…} and RGB32 pixels, row after
//   row anything that goes wrong                          -> {"ok":false,"error":"broken"|"locked"|"page"|"request"}
// Each answer repeats the "id" of its request.
namespace okno::desktop {

struct PdfMessage {
    QJsonObject head;
    QByteArray body;
};

// Neither side believes the other: longer messages than these are a fault.
inline constexpr quint32 pdfHeadLimit = 1024 * 1024;
inline constexpr quint32 pdfPixelLimit = 24'000'000;
inline constexpr quint32 pdfBodyLimit = pdfPixelLimit * 4;

[[nodiscard]] QByteArray packMessage(const QJsonObject& head, const QByteArray& body = {});
// Takes the first whole message from the front of `buffer`; nothing when it is not there yet. `broken` is set when what
// is there can never become one.
[[nodiscard]] std::optional<PdfMessage> takeMessage(QByteArray& buffer, bool* broken);

} // namespace okno::desktop
