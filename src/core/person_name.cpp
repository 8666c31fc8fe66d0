// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person_name.h"

#include <QStringList>

namespace okno::core {

QString PersonName::full() const
{
    QStringList parts{surname, given, patronymic};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString PersonName::brief() const
{
    QString result = surname;
    for (const QString& part : {given, patronymic}) {
        if (!part.isEmpty())
            result += QChar(0x00A0) + part.first(1) + u'.';
    }
    return result.trimmed();
}

QString PersonName::address() const
{
    return patronymic.isEmpty() ? given : given + u' ' + patronymic;
}

bool isNamePart(const QString& text)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > 100 || !name.front().isLetter())
        return false;
    for (const QChar c : name) {
        if (!c.isLetter() && !c.isMark() && !QStringView(u"-'’. ").contains(c) && !c.isSurrogate())
            return false;
    }
    return true;
}

} // namespace okno::core
