// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTimeZone>

namespace okno::core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ManualClock::ManualClock(const QDateTime& start) : m_now(start.toUTC()) { }

QDateTime ManualClock::now() const
{
    return m_now;
}

void ManualClock::advance(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

void ManualClock::set(const QDateTime& moment)
{
    m_now = moment.toUTC();
}

QString toWire(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromWire(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without a zone would mean another moment on every machine.
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? moment.toUTC() : QDateTime();
}

} // namespace okno::core
