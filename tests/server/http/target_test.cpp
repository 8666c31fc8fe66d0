// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/target.h"

#include <QtTest>

using namespace okno;
using namespace okno::server::http;

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("root") << QByteArray("/") << QByteArray("/") << QByteArray();
        QTest::newRow("plain") << QByteArray("/v1/tasks") << QByteArray("/v1/tasks") << QByteArray();
        QTest::newRow("query") << QByteArray("/v1/tasks?a=1&b=%20") << QByteArray("/v1/tasks")
                               << QByteArray("a=1&b=%20");
        QTest::newRow("decoded once") << QByteArray("/a%20b%41") << QByteArray("/a bA") << QByteArray();
        QTest::newRow("utf-8") << QByteArray("/%D0%B0") << QByteArray("/\xd0\xb0") << QByteArray();
        QTest::newRow("dots inside a name") << QByteArray("/a..b/c.txt") << QByteArray("/a..b/c.txt") << QByteArray();
        QTest::newRow("slashes in the query") << QByteArray("/a?u=/../x") << QByteArray("/a") << QByteArray("u=/../x");
    }
    void good()
    {
        QFETCH(QByteArray, target);
        const core::Result<Target> read = readTarget(target);
        QVERIFY(read);
        QTEST(read->path, "path");
        QTEST(read->query.toByteArray(), "query");
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target :
            {"", "v1", "*", "http://localhost/", "//v1", "/a//b", "/..", "/a/../b", "/a/..", "/.", "/a/./b",
                "/%2e%2e/a", "/a%2Fb", "/a%2fb", "/a%5Cb", "/a%00b", "/a%0ab", "/a%7f", "/%252e", "/a%", "/a%4",
                "/a%zz", "/a\\b", "/a\x01", "/a\xff", "/%ff", "/%d0", "/a?b#c", "/a#b", "/a?b c", "/a\"b", "/<a>"})
            QTest::newRow(target) << QByteArray(target);
        QTest::newRow("NUL") << QByteArray("/a\0b", 4);
    }
    void bad()
    {
        QFETCH(QByteArray, target);
        const core::Result<Target> read = readTarget(target);
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::BadRequest);
    }

    void queriesAreDecoded()
    {
        bool ok = false;
        QCOMPARE(decodeQuery("a+b%2B%D0%B0", &ok), QByteArray("a b+\xd0\xb0"));
        QVERIFY(ok);
        for (const char* text : {"%", "%4", "%zz", "%00"}) {
            QCOMPARE(decodeQuery(text, &ok), QByteArray());
            QVERIFY(!ok);
        }
    }
};

QTEST_GUILESS_MAIN(TargetTest)
#include "target_test.moc"
