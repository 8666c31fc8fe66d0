// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace okno::core {

// Where time comes from, so that tests can set it. All times are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

// Stands still until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime& start);
    [[nodiscard]] QDateTime now() const override;
    void advance(qint64 seconds);
    void set(const QDateTime& moment);

private:
    QDateTime m_now;
};

// ISO 8601 in UTC with milliseconds: how every time is stored and sent, e.g. 2026-11-22T11:05:00.000Z.
[[nodiscard]] QString toWire(const QDateTime& moment);
// An invalid QDateTime when the text is not such a time.
[[nodiscard]] QDateTime timeFromWire(const QString& text);
// The same for days: 2026-11-22; empty when the day is not valid. Years 0 to 9999, as RFC 3339 has them.
[[nodiscard]] QString toWire(QDate day);
// An invalid QDate when the text is not exactly such a day.
[[nodiscard]] QDate dayFromWire(QStringView text);

} // namespace okno::core
