// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDate>
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

namespace {

// QDate::toString() asks the C library to format, ten times as long as this: a submission writes twenty days.
char16_t* putDigits(char16_t* to, int number, int count)
{
    for (int i = count; i-- > 0; number /= 10)
        to[i] = static_cast<char16_t>(u'0' + number % 10);
    return to + count;
}

char16_t* putDay(char16_t* to, QDate day)
{
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    to = putDigits(to, year, 4);
    *to++ = u'-';
    to = putDigits(to, month, 2);
    *to++ = u'-';
    return putDigits(to, dayOfMonth, 2);
}

bool isWithinWire(QDate day)
{
    return day.isValid() && day.year() >= 0 && day.year() <= 9999;
}

} // namespace

QString toWire(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    if (!isWithinWire(utc.date()))
        return utc.toString(Qt::ISODateWithMs);
    const QTime time = utc.time();
    char16_t text[24];
    char16_t* to = putDay(text, utc.date());
    *to++ = u'T';
    to = putDigits(to, time.hour(), 2);
    *to++ = u':';
    to = putDigits(to, time.minute(), 2);
    *to++ = u':';
    to = putDigits(to, time.second(), 2);
    *to++ = u'.';
    to = putDigits(to, time.msec(), 3);
    *to++ = u'Z';
    return QStringView(text, to).toString();
}

QString toWire(QDate day)
{
    if (!isWithinWire(day))
        return {};
    char16_t text[10];
    char16_t* const end = putDay(text, day);
    return QStringView(text, end).toString();
}

QDate dayFromWire(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto number = [text](qsizetype from, qsizetype count) {
        int value = 0;
        for (const QChar c : text.sliced(from, count)) {
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    // Below 1 no month and no day is valid.
    return number(0, 4) < 0 ? QDate() : QDate(number(0, 4), number(5, 2), number(8, 2));
}

QDateTime timeFromWire(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without a zone would mean another moment on every machine.
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? moment.toUTC() : QDateTime();
}

} // namespace okno::core
