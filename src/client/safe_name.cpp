// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/safe_name.h"

namespace okno::client {

QString safeName(const QString& name)
{
    QString safe;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        const bool bad = c.unicode() < 0x20 || c == u':' || c == u'"' || c == u'<' || c == u'>' || c == u'|'
            || c == u'?' || c == u'*';
        safe += bad ? QChar(u'_') : c;
    }
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("file") : safe.right(120);
}

} // namespace okno::client
