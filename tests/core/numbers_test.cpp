// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inn.h"
#include "core/money.h"
#include "core/snils.h"
#include "core/ulid.h"

#include <QSet>
#include <QtTest>

using namespace okno::core;

// SNILS, INN, sums of money, identifiers.
class NumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void snils_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits"); // empty: refused
        const auto row = [](const char* text, const char* digits) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(digits);
        };
        row("112-233-445 95", "11223344595");
        row("11223344595", "11223344595");
        row(" 112 233 445-95 ", "11223344595");
        row("112–233–445 95", "11223344595");
        row("087-654-303 00", "08765430300"); // the sum is 202: 202 mod 101 is 0
        row("999-999-999 01", "99999999901"); // 405 mod 101 is 1
        row("001-001-998 77", "00100199877"); // no check sum up to here
        row("001-001-999 00", "");
        row("112-233-445 96", "");
        row("112-233-445 9", "");
        row("112-233-445 950", "");
        row("000-000-000 00", "");
        row("112-233-445 9б", "");
        row("112_233_445 95", "");
        row("", "");
        row("١١٢٢٣٣٤٤٥٩٥", "");
    }
    void snils()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        const auto parsed = Snils::parse(text);
        QCOMPARE(parsed ? parsed->digits() : QString(), digits);
        if (parsed)
            QCOMPARE(Snils::parse(parsed->formatted()), parsed);
    }

    void snilsAsPeopleWriteIt()
    {
        QCOMPARE(Snils::parse(QStringLiteral("11223344595"))->formatted(), QStringLiteral("112-233-445 95"));
    }

    // Sums of exactly 100 and 101 give 00.
    void snilsWithTheSpecialSums()
    {
        const auto sum = [](const QString& nine) {
            int total = 0;
            for (int i = 0; i < 9; ++i)
                total += nine.at(i).digitValue() * (9 - i);
            return total;
        };
        for (const int special : {100, 101, 201}) {
            QString found;
            for (int number = 2000000; found.isEmpty(); ++number) {
                const QString nine = QStringLiteral("%1").arg(number, 9, 10, QLatin1Char('0'));
                if (sum(nine) == special)
                    found = nine;
            }
            QVERIFY2(Snils::parse(found + QStringLiteral("00")).has_value(), qPrintable(found));
            QVERIFY(!Snils::parse(found + QStringLiteral("01")).has_value());
        }
    }

    void inn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::addColumn<bool>("person");
        const auto row = [](const char* text, bool right, bool person) {
            QTest::newRow(text) << QString::fromUtf8(text) << right << person;
        };
        row("7707083893", true, false);
        row("7830002293", true, false);
        row("7736050003", true, false);
        row("500100732259", true, true);
        row("526317984689", true, true);
        row(" 5001 0073 2259 ", true, true);
        row("7707083894", false, false);
        row("500100732258", false, false);
        row("500100732249", false, false);
        row("0000000000", false, false);
        row("000000000000", false, false);
        row("77070838930", false, false);
        row("770708389", false, false);
        row("77070838a3", false, false);
        row("", false, false);
    }
    void inn()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QFETCH(bool, person);
        const auto parsed = Inn::parse(text);
        QCOMPARE(parsed.has_value(), right);
        if (right)
            QCOMPARE(parsed->isPerson(), person);
    }

    void money_data()
    {
        QTest::addColumn<qint64>("kopecks");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0\u00a0₽");
        QTest::newRow("fee") << qint64(35000) << QStringLiteral("350\u00a0₽");
        QTest::newRow("kopecks") << qint64(125050) << QStringLiteral("1\u00a0250,50\u00a0₽");
        QTest::newRow("five kopecks") << qint64(5) << QStringLiteral("0,05\u00a0₽");
        QTest::newRow("millions") << qint64(123456789000) << QStringLiteral("1\u00a0234\u00a0567\u00a0890\u00a0₽");
        QTest::newRow("debt") << qint64(-100) << QStringLiteral("\u22121\u00a0₽");
        QTest::newRow("thousand") << qint64(100000) << QStringLiteral("1\u00a0000\u00a0₽");
    }
    void money()
    {
        QFETCH(qint64, kopecks);
        QFETCH(QString, text);
        QCOMPARE(Money{kopecks}.formatted(), text);
    }

    void ulidsSortInTheOrderTheyWereMade()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);
        UlidSource source;
        QString last;
        for (int i = 0; i < 10'000; ++i) {
            // One millisecond for all of them, and a clock that was set back.
            const QString id = source.next(i % 3 == 2 ? now.addMSecs(-i) : now);
            QVERIFY2(isUlid(id), qPrintable(id));
            QVERIFY2(last < id, qPrintable(last + u' ' + id));
            QCOMPARE(id.first(10), source.next(now).first(10));
            last = id;
        }
        QVERIFY(last < source.next(now.addMSecs(1)));
        // The example of the specification: 1469918176385 ms begin with 01ARYZ6S41.
        const QDateTime example = QDateTime::fromMSecsSinceEpoch(1469918176385);
        QCOMPARE(UlidSource().next(example).first(10), QStringLiteral("01ARYZ6S41"));
        QVERIFY(UlidSource().next(example) != UlidSource().next(example));
    }

    void ulidsOfSeveralThreadsDiffer()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);
        UlidSource source;
        std::vector<QStringList> made(4);
        std::vector<std::thread> threads;
        for (QStringList& mine : made) {
            threads.emplace_back([&source, &mine, now] {
                for (int i = 0; i < 1000; ++i)
                    mine << source.next(now);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QSet<QString> seen;
        for (const QStringList& mine : made) {
            QVERIFY(std::is_sorted(mine.begin(), mine.end()));
            seen.unite(QSet<QString>(mine.begin(), mine.end()));
        }
        QCOMPARE(seen.size(), 4000);
    }

    void refusesWhatIsNoUlid()
    {
        QVERIFY(isUlid(QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV")));
        for (const char* text :
            {"", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVV", "01arz3ndektsv4rrffq69g5fav",
                "01ARZ3NDEKTSV4RRFFQ69G5FAU", "01ARZ3NDEKTSV4RRFFQ69G5FA/", "../../../../../../etc/pass1"})
            QVERIFY2(!isUlid(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
