// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/cp866.h"
#include "address/house.h"

#include <QtTest>

using namespace okno::address;

class HouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("house");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* item, const char* house, bool fits) {
            QTest::newRow(qPrintable(QString::fromUtf8(item) + u' ' + QString::fromUtf8(house)))
                << QString::fromUtf8(item) << QString::fromUtf8(house) << fits;
        };
        row("5", "5", true);
        row("5", "д. 5", true);
        row("5", "дом 5", true);
        row("5", "6", false);
        row("5", "5а", false);
        row("Н(1-73)", "1", true);
        row("Н(1-73)", "73", true);
        row("Н(1-73)", "2", false);
        row("Н(1-73)", "75", false);
        row("Н(1-73)", "5к1", true);
        row("Ч(2-72)", "72", true);
        row("Ч(2-72)", "71", false);
        row("Н(33-999)", "501", true);
        row("Н", "17", true);
        row("Н", "18", false);
        row("Ч", "18", true);
        row("6-8", "7", true);
        row("6-8", "9", false);
        row("9А", "9а", true);
        row("9А", "9 А", true);
        row("9А", "9-а", true);
        row("9А", "9 лит. А", true);
        row("9А", "9 литер А", true);
        row("9А", "9 литера А", true);
        row("9А", "9", false);
        row("9к9", "9 корп. 9", true);
        row("9к9", "9 корпус 9", true);
        row("9к9", "9К9", true);
        row("9к9", "9", false);
        row("9стр9", "9 строение 9", true);
        row("9стр9", "9с9", true);
        row("9к9стр9", "9 корп 9 стр 9", true);
        row("10Ак1", "10а корп. 1", true);
        row("9_9стр9", "9_9стр9", true);
        row("7/47", "7/47", true);
        row("7/47", "7", false);
        row("1А/37", "1а/37", true);
        row("влд12", "влд. 12", true);
        row("влд12", "12", true);
        row("двлд3к1", "двлд 3 корп 1", true);
        row("двлд3", "домовладение 3", true);
        row("12", "влд 12", true);
        row("к14", "к14", true);
        row("стр1", "стр. 1", true);
        row("А", "а", true);
        row("Ф1/3", "Ф1/3", true);
        row("Все", "8", true);
    }
    void fits()
    {
        QFETCH(QString, item);
        QFETCH(QString, house);
        QFETCH(bool, fits);
        const auto read = readHouseItem(toCp866(item));
        const auto typed = readHouse(toCp866(house));
        QVERIFY(read);
        QVERIFY(typed);
        QCOMPARE(houseFit(*read, *typed) > 0, fits);
    }

    void korpusColumn()
    {
        QCOMPARE(readHouseItem(toCp866(QStringLiteral("5")), toCp866(QStringLiteral("1"))),
            readHouseItem(toCp866(QStringLiteral("5к1"))));
        QCOMPARE(readHouseItem(toCp866(QStringLiteral("5")), toCp866(QStringLiteral("а"))),
            readHouseItem(toCp866(QStringLiteral("5А"))));
    }

    void unreadable()
    {
        for (const char* item :
            {"Другие", "Строителей", "ВМХ", "стр", "Н(а-б)", "Н(9-1)", "Ч(2-", "1-2-3(", "999999999999", "?5"})
            QVERIFY2(!readHouseItem(toCp866(QString::fromUtf8(item))), item);
    }

    void narrowerFirst()
    {
        const auto house = *readHouse("7");
        const auto fit = [&house](const char* item) {
            return houseFit(*readHouseItem(toCp866(QString::fromUtf8(item))), house);
        };
        QVERIFY(fit("7") > fit("Н(1-9)"));
        QVERIFY(fit("Н(1-9)") > fit("Н"));
        QVERIFY(fit("Н") > fit("Все"));
    }

    void packing()
    {
        std::vector<HouseItem> items;
        for (const char* item : {"11", "3", "18к1", "19стр1", "21Б", "Н(1-73)", "6-8", "Ч", "стр5", "Все", "99999"})
            items.push_back(*readHouseItem(toCp866(QString::fromUtf8(item))));
        std::vector<std::string> suffixes;
        std::string packed;
        packNumber(694400, packed);
        std::vector<PackedHouse> sorted;
        for (const HouseItem& item : items) {
            suffixes.push_back(item.suffix);
            sorted.push_back({item.kind, item.number, item.last, std::uint32_t(suffixes.size() - 1)});
        }
        packHouses(sorted, packed);
        packNumber(0, packed);
        packNumber(0, packed); // an empty row follows
        HouseReader reader(packed);
        std::uint32_t index = 0;
        QVERIFY(reader.nextRow(index));
        QCOMPARE(index, 694400u);
        std::vector<HouseItem> read;
        PackedHouse item;
        while (reader.next(item)) {
            read.push_back({item.kind, item.number, item.last,
                item.kind == HouseKind::Suffixed ? suffixes.at(item.suffix) : std::string()});
        }
        QCOMPARE(read.size(), items.size());
        for (HouseItem& one : items) {
            if (one.last == 0)
                one.last = one.number;
            QVERIFY(std::find(read.begin(), read.end(), one) != read.end());
        }
        QVERIFY(reader.nextRow(index));
        QVERIFY(!reader.next(item));
        QVERIFY(!reader.nextRow(index));
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "house_test.moc"
