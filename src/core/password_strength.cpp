// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password_strength.h"

#include <QSet>
#include <cmath>

namespace okno::core {
namespace {

// The beginnings of most leaked passwords, in Latin and in Russian words typed on either layout.
const QStringList& commonWords()
{
    static const QStringList words{QStringLiteral("password"), QStringLiteral("qwerty"), QStringLiteral("пароль"),
        QStringLiteral("gfhjkm"), QStringLiteral("parol"), QStringLiteral("admin"), QStringLiteral("letmein"),
        QStringLiteral("welcome"), QStringLiteral("iloveyou"), QStringLiteral("monkey"), QStringLiteral("dragon"),
        QStringLiteral("йцукен"), QStringLiteral("qazwsx"), QStringLiteral("1q2w3e"), QStringLiteral("zxcvbn"),
        QStringLiteral("любовь"), QStringLiteral("k.,jdm"), QStringLiteral("привет"), QStringLiteral("ghbdtn"),
        QStringLiteral("gosuslugi"), QStringLiteral("госуслуги"), QStringLiteral("россия"), QStringLiteral("okno")};
    return words;
}

bool areNeighbours(QChar a, QChar b)
{
    static const QStringList rows{QStringLiteral("1234567890"), QStringLiteral("qwertyuiop"),
        QStringLiteral("asdfghjkl"), QStringLiteral("zxcvbnm"), QStringLiteral("йцукенгшщзхъ"),
        QStringLiteral("фывапролджэ"), QStringLiteral("ячсмитьбю"), QStringLiteral("abcdefghijklmnopqrstuvwxyz"),
        QStringLiteral("абвгдежзийклмнопрстуфхцчшщъыьэюя")};
    for (const QString& row : rows) {
        const auto at = row.indexOf(a);
        if (at >= 0 && (row.mid(at + 1, 1) == b || (at > 0 && row.at(at - 1) == b)))
            return true;
    }
    return a == b;
}

int alphabetSize(const QString& text)
{
    bool lower = false, upper = false, digit = false, other = false;
    for (const QChar c : text) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return qMax(10, lower * 26 + upper * 26 + digit * 10 + other * 30);
}

} // namespace

PasswordStrength passwordStrength(const QString& password, const QStringList& personal)
{
    if (password.size() < passwordMinLength || password.size() > passwordMaxLength)
        return PasswordStrength::TooWeak;
    const QString lower = password.toLower();
    QString rest = lower;
    double worth = 0;
    for (const QString& word : commonWords() + personal) {
        if (word.size() >= 3 && rest.contains(word.toLower())) {
            rest.remove(word.toLower());
            worth += 1;
        }
    }
    for (qsizetype i = 0; i < rest.size(); ++i)
        worth += i > 0 && areNeighbours(rest.at(i - 1), rest.at(i)) ? 0.25 : 1;
    const double distinct = static_cast<double>(QSet<QChar>(lower.begin(), lower.end()).size());
    const double bits = qMin(worth, distinct * 1.5) * std::log2(alphabetSize(password));
    if (bits < 28)
        return PasswordStrength::TooWeak;
    if (bits < 36)
        return PasswordStrength::Weak;
    if (bits < 48)
        return PasswordStrength::Fair;
    return bits < 65 ? PasswordStrength::Good : PasswordStrength::Strong;
}

} // namespace okno::core
