// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ulid.h"

#include <QRandomGenerator>

namespace okno::core {
namespace {
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

QString newUlid(const QDateTime& now)
{
    char text[26];
    auto time = static_cast<quint64>(now.toMSecsSinceEpoch());
    for (int i = 9; i >= 0; --i, time >>= 5)
        text[i] = alphabet[time & 31];
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    for (int i = 10; i < 26; ++i) {
        quint64& word = words[(i - 10) / 8];
        text[i] = alphabet[word & 31];
        word >>= 5;
    }
    return QString::fromLatin1(text, 26);
}

bool isUlid(const QString& text)
{
    if (text.size() != 26)
        return false;
    for (const QChar c : text) {
        if (!QLatin1StringView(alphabet).contains(c))
            return false;
    }
    return true;
}

} // namespace okno::core
