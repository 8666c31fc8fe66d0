// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/language.h"

#include <QtTest>

using namespace okno::server::http;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosen_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("english");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("russian") << QByteArray("ru") << false;
        QTest::newRow("english") << QByteArray("en") << true;
        QTest::newRow("region") << QByteArray("en-GB") << true;
        QTest::newRow("weights") << QByteArray("en;q=0.5, ru;q=0.9") << false;
        QTest::newRow("weights, english first") << QByteArray("ru;q=0.3,en-US;q=0.8,*;q=0.1") << true;
        QTest::newRow("equal") << QByteArray("en, ru") << false;
        QTest::newRow("others") << QByteArray("de, fr") << false;
        QTest::newRow("no prefix match") << QByteArray("enx") << false;
        QTest::newRow("english refused") << QByteArray("en;q=0") << false;
        QTest::newRow("junk") << QByteArray(",;;q=,en;q=x") << false;
    }
    void chosen()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, english);
        QCOMPARE(preferredLanguage(header) == Language::English, english);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
