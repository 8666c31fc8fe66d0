// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact.h"

#include "core/snils.h"

#include <QRegularExpression>

namespace okno::core {

std::optional<QString> parsePhone(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9()\\s\u00a0.\u2010\u2011\u2013-]+$"));
    const QString trimmed = text.trimmed();
    if (!shape.match(trimmed).hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : trimmed) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    const bool international = trimmed.startsWith(u'+');
    // "+8 900 …" is how some write 8 900 …: no country has the code 89.
    if (international && digits.size() == 11 && digits.startsWith(u"89"))
        digits[0] = u'7';
    else if (!international && digits.size() == 11 && digits.startsWith(u'8'))
        digits[0] = u'7';
    else if (!international && digits.size() == 10 && digits.startsWith(u'9'))
        digits.prepend(u'7');
    else if (!international && !(digits.size() == 11 && digits.startsWith(u'7')))
        return std::nullopt;
    // A Russian mobile number starts with +7 9; other countries' numbers have 8 to 15 digits (E.164).
    const bool right = digits.startsWith(u'7') ? digits.size() == 11 && (digits.at(1) == u'9' || digits.at(1) == u'7')
                                               : digits.size() >= 8 && digits.size() <= 15 && !digits.startsWith(u'0');
    return right ? std::optional(u'+' + digits) : std::nullopt;
}

QString formatPhone(const QString& e164)
{
    if (!e164.startsWith(u"+7") || e164.size() != 12)
        return e164;
    const QStringView v(e164);
    return QStringLiteral("+7 %1 %2-%3-%4").arg(v.mid(2, 3), v.mid(5, 3), v.mid(8, 2), v.mid(10, 2));
}

std::optional<QString> parseEmail(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[^\\s@\"(),:;<>\\[\\\\\\]]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)"
                       "+[\\p{L}][\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 254 || trimmed.startsWith(u'.') || trimmed.contains(u"..") || trimmed.contains(u".@")
        || !shape.match(trimmed).hasMatch())
        return std::nullopt;
    const qsizetype at = trimmed.lastIndexOf(u'@');
    return trimmed.first(at) + trimmed.sliced(at).toLower();
}

std::optional<Login> parseLogin(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u'@')) {
        const auto email = parseEmail(trimmed);
        return email ? std::optional(Login{LoginKind::Email, email->toLower()}) : std::nullopt;
    }
    // Eleven digits may be either. Numbers that begin as a mobile telephone are not issued as SNILS yet, but one
    // telephone in a hundred has a right check sum: only the writing of a SNILS, 112-233-445 95, tells it apart.
    static const QRegularExpression writtenAsSnils(QStringLiteral("^[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}$"));
    const auto snils = Snils::parse(trimmed);
    const auto phone = parsePhone(trimmed);
    if (phone && !(snils && writtenAsSnils.match(trimmed).hasMatch()))
        return Login{LoginKind::Phone, *phone};
    if (snils)
        return Login{LoginKind::Snils, snils->digits()};
    static const QRegularExpression userName(QStringLiteral("^[A-Za-z][A-Za-z0-9._-]{1,63}$"));
    if (userName.match(trimmed).hasMatch())
        return Login{LoginKind::Name, trimmed.toLower()};
    return std::nullopt;
}

QString masked(const QString& emailOrPhone)
{
    const qsizetype at = emailOrPhone.lastIndexOf(u'@');
    if (at > 0)
        return emailOrPhone.first(qMin<qsizetype>(2, at - 1 > 0 ? at - 1 : 1)) + QStringLiteral("***")
            + emailOrPhone.sliced(at);
    const QString shown = formatPhone(emailOrPhone);
    return shown.startsWith(u"+7 ") ? QStringLiteral("+7 *** *** ") + shown.last(5)
                                    : QStringLiteral("***") + shown.last(4);
}

} // namespace okno::core
