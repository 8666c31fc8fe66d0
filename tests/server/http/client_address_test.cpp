// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/client_address.h"

#include <QtTest>

using namespace okno::server::http;

class ClientAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoReallyAsks_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("client");
        QTest::newRow("no proxy") << QByteArray("192.0.2.9") << QByteArray("203.0.113.5") << QByteArray("192.0.2.9");
        QTest::newRow("one proxy") << QByteArray("127.0.0.1") << QByteArray("203.0.113.5") << QByteArray("203.0.113.5");
        QTest::newRow("mapped peer") << QByteArray("::ffff:127.0.0.1") << QByteArray("203.0.113.5")
                                     << QByteArray("203.0.113.5");
        QTest::newRow("two proxies") << QByteArray("127.0.0.1") << QByteArray("203.0.113.5, 10.1.2.3")
                                     << QByteArray("203.0.113.5");
        QTest::newRow("what the client itself said does not count")
            << QByteArray("127.0.0.1") << QByteArray("127.0.0.1,198.51.100.7, 203.0.113.5")
            << QByteArray("203.0.113.5");
        QTest::newRow("six") << QByteArray("127.0.0.1") << QByteArray("2001:db8::7") << QByteArray("2001:db8::7");
        QTest::newRow("no address") << QByteArray("127.0.0.1") << QByteArray("203.0.113.5, unknown")
                                    << QByteArray("127.0.0.1");
        QTest::newRow("nothing told") << QByteArray("127.0.0.1") << QByteArray() << QByteArray("127.0.0.1");
        QTest::newRow("only proxies") << QByteArray("127.0.0.1") << QByteArray("10.0.0.1") << QByteArray("10.0.0.1");
    }

    void whoReallyAsks()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QByteArray, told);
        const TrustedProxies proxies({QStringLiteral("127.0.0.1"), QStringLiteral(" 10.0.0.0/8")});
        QTEST(proxies.clientOf(peer, told), "client");
    }

    void withoutProxiesNobodyIsBelieved()
    {
        QCOMPARE(TrustedProxies().clientOf("127.0.0.1", "203.0.113.5"), QByteArray("127.0.0.1"));
    }

    void wrongEntriesAreNamed()
    {
        QCOMPARE(TrustedProxies::wrongEntry({QStringLiteral("::1"), QStringLiteral("10.0.0.0/8")}), QString());
        QCOMPARE(TrustedProxies::wrongEntry({QStringLiteral("::1"), QStringLiteral("nginx")}), QStringLiteral("nginx"));
    }
};

QTEST_GUILESS_MAIN(ClientAddressTest)
#include "client_address_test.moc"
