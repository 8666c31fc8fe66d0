// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <mutex>

namespace okno::core {

// Makes ULIDs (https://github.com/ulid/spec): 26 characters of Crockford's base 32, 48 bits of milliseconds and 80
// random bits. They sort in the order in which one source made them: within a millisecond, and while the clock stands
// or goes back, each is greater than the one before by a random step, so that a neighbour cannot be guessed.
// Whoever makes identifiers owns a source. Safe to use from several threads.
class UlidSource {
public:
    [[nodiscard]] QString next(const QDateTime& now);

private:
    std::mutex m_mutex;
    quint64 m_time = 0; // milliseconds
    quint64 m_high = 0; // 16 random bits
    quint64 m_low = 0; // 64 random bits
};

[[nodiscard]] bool isUlid(const QString& text);

} // namespace okno::core
