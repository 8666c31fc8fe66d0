// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/asn1/der_time.h"

#include "signing/asn1/tlv.h"

#include <QTimeZone>
#include <algorithm>

namespace okno::signing {

QDateTime timeOfDer(QByteArrayView element)
{
    TlvCursor cursor(element);
    const auto found = cursor.next();
    if (!found || !cursor.atEnd())
        return {};
    const bool utc = found->head.is(tagUtcTime);
    if (!utc && !found->head.is(tagGeneralizedTime))
        return {};
    QByteArray text = found->content.toByteArray();
    if (!text.endsWith('Z'))
        return {};
    text.chop(1);
    QByteArray fraction;
    if (const qsizetype point = text.indexOf('.'); !utc && point >= 0) {
        fraction = text.sliced(point + 1);
        text.truncate(point);
    }
    const auto isDigits = [](const QByteArray& t) {
        return std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!isDigits(text) || !isDigits(fraction) || text.size() != (utc ? 12 : 14))
        return {};
    if (utc)
        text.prepend(text.first(2).toInt() >= 50 ? "19" : "20");
    const auto part = [&](qsizetype at, qsizetype size) { return text.mid(at, size).toInt(); };
    const QDate date(part(0, 4), part(4, 2), part(6, 2));
    const QTime time(part(8, 2), part(10, 2), part(12, 2), fraction.leftJustified(3, '0', true).toInt());
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone(QTimeZone::UTC)) : QDateTime();
}

QByteArray derOfTime(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    const bool isShort = utc.date().year() >= 1950 && utc.date().year() < 2050;
    const QByteArray text = utc.toString(isShort ? u"yyMMddHHmmss'Z'" : u"yyyyMMddHHmmss'Z'").toLatin1();
    return headOf(static_cast<unsigned char>(isShort ? tagUtcTime : tagGeneralizedTime), text.size()) + text;
}

} // namespace okno::signing
