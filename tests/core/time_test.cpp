// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QtTest>

using namespace okno::core;

class TimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualClockStandsUntilMoved()
    {
        const QDateTime start(QDate(2026, 11, 22), QTime(11, 5), QTimeZone::UTC);
        ManualClock clock(start);
        QCOMPARE(clock.now(), start);
        clock.advance(300);
        QCOMPARE(clock.now(), start.addSecs(300));
        clock.set(QDateTime(QDate(2027, 1, 1), QTime(12, 0), QTimeZone("Asia/Sakhalin")));
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        QCOMPARE(toWire(clock.now()), QStringLiteral("2027-01-01T01:00:00.000Z"));
    }

    void theSystemClockIsUtc()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = SystemClock().now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(now >= before && now <= QDateTime::currentDateTimeUtc());
    }

    void timesGoOverTheWire_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: not a time
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
        };
        row("2026-11-22T11:05:00.000Z", "2026-11-22T11:05:00.000Z");
        row("2026-11-22T11:05:00.125Z", "2026-11-22T11:05:00.125Z");
        row("2026-11-22T11:05:00Z", "2026-11-22T11:05:00.000Z");
        row("2026-11-22T22:05:00.000+11:00", "2026-11-22T11:05:00.000Z");
        row("2024-02-29T00:00:00.000Z", "2024-02-29T00:00:00.000Z");
        for (const char* text : {"", "2026-11-22", "2026-11-22T11:05:00.000", "2026-02-29T00:00:00.000Z",
                 "2026-11-22T25:00:00.000Z", "yesterday", "22.11.2026 11:05"})
            row(text, "");
    }
    void timesGoOverTheWire()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const QDateTime moment = timeFromWire(text);
        QCOMPARE(moment.isValid() ? toWire(moment) : QString(), canonical);
    }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "time_test.moc"
