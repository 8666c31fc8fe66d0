// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

namespace okno::core {

QString Money::formatted() const
{
    const QChar space(0x00A0);
    const qint64 magnitude = kopecks < 0 ? -kopecks : kopecks;
    QString digits = QString::number(magnitude / 100);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, space);
    if (magnitude % 100 != 0)
        digits += u',' + QStringLiteral("%1").arg(magnitude % 100, 2, 10, QLatin1Char('0'));
    return (kopecks < 0 ? QStringLiteral("\u2212") : QString()) + digits + space + QChar(0x20BD);
}

} // namespace okno::core
