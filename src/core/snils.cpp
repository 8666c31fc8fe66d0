// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snils.h"

namespace okno::core {

std::optional<Snils> Snils::parse(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'-' && c != u'\u2010' && c != u'\u2011' && c != u'\u2013')
            return std::nullopt;
    }
    if (digits.size() != 11)
        return std::nullopt;

    constexpr qint64 lastWithoutSum = 1001998;
    const qint64 number = digits.first(9).toLongLong();
    if (number == 0)
        return std::nullopt;
    if (number > lastWithoutSum) {
        int sum = 0;
        for (int i = 0; i < 9; ++i)
            sum += digits.at(i).digitValue() * (9 - i);
        const int check = sum % 101 % 100;
        if (digits.last(2).toInt() != check)
            return std::nullopt;
    }
    return Snils(digits);
}

QString Snils::formatted() const
{
    const QStringView v(m_digits);
    return QStringLiteral("%1-%2-%3 %4").arg(v.mid(0, 3), v.mid(3, 3), v.mid(6, 3), v.mid(9, 2));
}

} // namespace okno::core
