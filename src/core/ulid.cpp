// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ulid.h"

#include <QRandomGenerator>

namespace okno::core {
namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString written(quint64 time, quint64 high, quint64 low)
{
    char text[26];
    for (int i = 9; i >= 0; --i, time >>= 5)
        text[i] = alphabet[time & 31];
    for (int i = 25; i >= 10; --i) {
        text[i] = alphabet[low & 31];
        low = low >> 5 | high << 59;
        high >>= 5;
    }
    return QString::fromLatin1(text, 26);
}

} // namespace

QString UlidSource::next(const QDateTime& now)
{
    const auto time = static_cast<quint64>(now.toMSecsSinceEpoch());
    QRandomGenerator* random = QRandomGenerator::system();
    const std::lock_guard lock(m_mutex);
    if (time > m_time) {
        m_time = time;
        // Half of the room stays above the first one: steps never reach the end of it.
        m_high = random->generate() & 0x7fff;
        m_low = random->generate64();
    } else {
        const quint64 before = m_low;
        m_low += quint64(random->generate()) + 1;
        m_high += m_low < before ? 1 : 0;
    }
    return written(m_time, m_high, m_low);
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
