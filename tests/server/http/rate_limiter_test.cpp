// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/rate_limiter.h"

#include <QtTest>

using namespace okno;
using namespace okno::server::http;

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void burstThenRate()
    {
        RateLimiter limiter(settings());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take("192.0.2.1", api::Rate::Guessable, 0), 0);
        QCOMPARE(limiter.take("192.0.2.1", api::Rate::Guessable, 0), 2); // half a call a second
        QCOMPARE(limiter.take("192.0.2.1", api::Rate::Guessable, 1000), 1);
        QCOMPARE(limiter.take("192.0.2.1", api::Rate::Guessable, 2000), 0);
        QCOMPARE(limiter.take("192.0.2.1", api::Rate::Guessable, 2000), 2);
    }

    void addressesAndClassesAreApart()
    {
        RateLimiter limiter(settings());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take("192.0.2.1", api::Rate::Guessable, 0), 0);
        QVERIFY(limiter.take("192.0.2.1", api::Rate::Guessable, 0) > 0);
        QCOMPARE(limiter.take("192.0.2.2", api::Rate::Guessable, 0), 0);
        QCOMPARE(limiter.take("192.0.2.1", api::Rate::Normal, 0), 0);
    }

    void oneSubscriberOfIpv6()
    {
        QCOMPARE(subscriberOf("2001:db8::1"), subscriberOf("2001:db8::ffff:2"));
        QVERIFY(subscriberOf("2001:db8::1") != subscriberOf("2001:db8:0:1::1"));
        QCOMPARE(subscriberOf("::ffff:192.0.2.7"), subscriberOf("192.0.2.7"));
    }

    void thisMachineIsNotCounted()
    {
        RateLimiter limiter(settings());
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(limiter.take("127.0.0.1", api::Rate::Guessable, 0), 0);
            QCOMPARE(limiter.take("::1", api::Rate::Guessable, 0), 0);
        }
        HttpSettings counted = settings();
        counted.rateLimitLoopback = true;
        RateLimiter strict(counted);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(strict.take("127.0.0.1", api::Rate::Guessable, 0), 0);
        QVERIFY(strict.take("127.0.0.1", api::Rate::Guessable, 0) > 0);
    }

    void memoryIsBounded()
    {
        RateLimiter limiter(settings());
        for (quint32 i = 0; i < 250'000; ++i) {
            const QByteArray address = "10." + QByteArray::number(i >> 16) + '.' + QByteArray::number(i >> 8 & 255)
                + '.' + QByteArray::number(i & 255);
            QCOMPARE(limiter.take(address, api::Rate::Normal, 0), 0);
        }
    }

private:
    static HttpSettings settings()
    {
        HttpSettings settings;
        settings.rateNormal = {10, 20};
        settings.rateGuessable = {0.5, 3};
        return settings;
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "rate_limiter_test.moc"
