// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/pdf_messages.h"

#include <QJsonDocument>
#include <QtEndian>

namespace okno::desktop {
namespace {

constexpr qsizetype prefix = 8;

void appendLength(QByteArray& out, qsizetype length)
{
    const quint32 big = qToBigEndian(static_cast<quint32>(length));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

} // namespace

QByteArray packMessage(const QJsonObject& head, const QByteArray& body)
{
    const QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    QByteArray out;
    out.reserve(prefix + json.size() + body.size());
    appendLength(out, json.size());
    appendLength(out, body.size());
    return out.append(json).append(body);
}

std::optional<PdfMessage> takeMessage(QByteArray& buffer, bool* broken)
{
    *broken = false;
    if (buffer.size() < prefix)
        return std::nullopt;
    const quint32 head = qFromBigEndian<quint32>(buffer.constData());
    const quint32 body = qFromBigEndian<quint32>(buffer.constData() + 4);
    if (head > pdfHeadLimit || body > pdfBodyLimit) {
        *broken = true;
        return std::nullopt;
    }
    const qsizetype whole = prefix + static_cast<qsizetype>(head) + static_cast<qsizetype>(body);
    if (buffer.size() < whole)
        return std::nullopt;
    PdfMessage message;
    const QJsonDocument json = QJsonDocument::fromJson(buffer.mid(prefix, head));
    *broken = !json.isObject();
    message.head = json.object();
    message.body = buffer.mid(prefix + head, body);
    buffer.remove(0, whole);
    return *broken ? std::nullopt : std::optional(message);
}

} // namespace okno::desktop
