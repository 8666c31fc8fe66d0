// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/address_base.h"
#include "address/dbf_tables.h"
#include "address/import/base_import.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using namespace okno::address;

class BaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Base> m_base;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList texts(const QString& query, const SuggestScope& scope = {}) const
    {
        QStringList out;
        for (const Suggestion& one : m_base->suggest(query, scope))
            out.append(one.text);
        return out;
    }
    Suggestion first(const QString& query) const
    {
        const auto found = m_base->suggest(query);
        return found.empty() ? Suggestion() : found.front();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("dbf")));
        tests::writeSampleBase(path("dbf"));
        const auto report = importBase(path("dbf"), path("base.okna"));
        QVERIFY(report.ok());
        QCOMPARE(report->objects, (ObjectCounts{29, 3, 0, 1, 0, 0}));
        QCOMPARE(report->houses, 10);
        QCOMPARE(report->unread.size(), 1u);
        QCOMPARE(report->unread.front().item, QStringLiteral("Другие"));
        QCOMPARE(report->unread.front().code, QStringLiteral("6501400000100030001"));
        QCOMPARE(report->changes, 7);
        const auto base = Base::open(path("base.okna"));
        QVERIFY(base.ok());
        m_base = *base;
        QVERIFY(m_base->verify().ok());
        QCOMPARE(m_base->info().date, QDate(2008, 4, 9));
        QCOMPARE(m_base->info().streets, 13);
    }

    void sameBytesEveryTime()
    {
        QVERIFY(importBase(path("dbf"), path("again.okna")).ok());
        QFile one(path("base.okna"));
        QFile two(path("again.okna"));
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QCOMPARE(one.readAll(), two.readAll());
    }

    void oneRegion()
    {
        ImportOptions options;
        options.regions = {QStringLiteral("77")};
        QVERIFY(importBase(path("dbf"), path("moscow.okna"), options).ok());
        const auto moscow = *Base::open(path("moscow.okna"));
        QCOMPARE(moscow->info().places, 2);
        QVERIFY(moscow->suggest(QStringLiteral("тымовское")).empty());
    }

    // A region's own base beside the country's: the region is taken from the first that has it.
    void severalSources()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("moscow")));
        const auto row = [](const char* name, const char* kind, const char* code) {
            return QStringList{QString::fromUtf8(name), QString::fromUtf8(kind), QString::fromLatin1(code),
                QStringLiteral("101000"), QStringLiteral("0")};
        };
        tests::writeFile(path("moscow/KLADR.DBF"),
            tests::kladrTable({row("Москва", "г", "7700000000000"), row("Троицк", "г", "7700000500000")}).bytes());
        const auto report = importBase(QStringList{path("moscow"), path("dbf")}, path("both.okna"));
        QVERIFY(report.ok());
        QCOMPARE(report->objects.doubled, 0);
        const auto both = *Base::open(path("both.okna"));
        QCOMPARE(both->suggest(QStringLiteral("троицк")).size(), 1u);
        QVERIFY(both->suggest(QStringLiteral("зеленоград")).empty());
        QCOMPARE(both->suggest(QStringLiteral("тымовское кировская")).size(), 1u);
        for (const auto& table : report->tables) {
            if (table.table == QLatin1String("KLADR"))
                QCOMPARE(table.rows, 21);
        }
    }

    // The kind and the name that were typed come before a kind that the word may also mean, a longer name and other
    // capitals, however important those are.
    void typedKindAndNameFirst()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("kinds")));
        const auto row = [](const char* name, const char* kind, const char* code, const char* status = "0") {
            return QStringList{QString::fromUtf8(name), QString::fromUtf8(kind), QString::fromLatin1(code),
                QStringLiteral("425250"), QString::fromLatin1(status)};
        };
        tests::writeFile(path("kinds/KLADR.DBF"),
            tests::kladrTable({row("Марий Эл", "Респ", "1200000000000"), row("Оршанский", "р-н", "1201100000000"),
                                  row("Оршанка", "пгт", "1201100000100", "1"), row("Оршанка", "п", "1201100008400"),
                                  row("Солдатская", "ст-ца", "1201100000200"), row("Солдатская", "ст", "1201100000300"),
                                  row("Лицензионный уч-к Западно-Малобалыкский", "тер", "1201100000400"),
                                  row("Лицензионный уч-к Малобалыкский", "тер", "1201100000500"),
                                  row("СДТ Заря", "тер", "1201100000600"), row("сдт Заря", "тер", "1201100000700"),
                                  row("уч-к", "уч-к", "1201100000800")})
                .bytes());
        QVERIFY(importBase(path("kinds"), path("kinds.okna")).ok());
        const auto base = *Base::open(path("kinds.okna"));
        const auto code = [&base](const char* query) {
            const auto found = base->suggest(QString::fromUtf8(query));
            return found.empty() ? QString() : found.front().code;
        };
        QCOMPARE(code("п Оршанка"), QStringLiteral("1201100008400"));
        QCOMPARE(code("пгт Оршанка"), QStringLiteral("1201100000100"));
        QCOMPARE(code("поселок Оршанка"), QStringLiteral("1201100000100"));
        QCOMPARE(code("ст Солдатская"), QStringLiteral("1201100000300"));
        QCOMPARE(code("ст-ца Солдатская"), QStringLiteral("1201100000200"));
        QCOMPARE(code("тер Лицензионный уч-к Малобалыкский"), QStringLiteral("1201100000500"));
        QCOMPARE(code("тер СДТ Заря"), QStringLiteral("1201100000600"));
        QCOMPARE(code("тер сдт Заря"), QStringLiteral("1201100000700"));
    }

    // A base that is replaced while it is read goes on answering to those who have it open.
    void replacedWhileRead()
    {
        QVERIFY(importBase(path("dbf"), path("swapped.okna")).ok());
        const auto before = *Base::open(path("swapped.okna"));
        ImportOptions options;
        options.regions = {QStringLiteral("77")};
        QVERIFY(importBase(path("dbf"), path("swapped.okna"), options).ok());
        QCOMPARE(before->suggest(QStringLiteral("тымовское кировская")).size(), 1u);
        QVERIFY(before->verify().ok());
        QVERIFY((*Base::open(path("swapped.okna")))->suggest(QStringLiteral("тымовское кировская")).empty());
    }

    void wholePath()
    {
        const Suggestion street = first(QStringLiteral("тымов киров"));
        QCOMPARE(first(QStringLiteral("тымовское кировская")).text,
            QStringLiteral("Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская"));
        QCOMPARE(first(QStringLiteral("тымовское кировская")).code, QStringLiteral("65014000001000100"));
        QCOMPARE(first(QStringLiteral("тымовское кировская")).index, QStringLiteral("694400"));
        QVERIFY(!street.text.isEmpty());
    }

    void anyOrderUnfinished()
    {
        for (const char* query :
            {"тымовс кировск", "кировск тымовск", "ул кировская тымовское", "тымовское, ул. Кировская",
                "пгт тымовское улица кировская", "сахалинская кировская ул", "киров сах тым ул"})
            QVERIFY2(texts(QString::fromUtf8(query))
                         .contains(QStringLiteral("Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская")),
                query);
    }

    void ranking()
    {
        QCOMPARE(first(QStringLiteral("ставроп")).text, QStringLiteral("Ставропольский край, г Ставрополь"));
        QCOMPARE(texts(QStringLiteral("ставропольский")).value(0), QStringLiteral("Ставропольский край"));
        QCOMPARE(texts(QStringLiteral("ставропольский")).value(1), QStringLiteral("Самарская обл, Ставропольский р-н"));
        // An exact name comes before a more important unfinished one, the federal city's street before a town's.
        QCOMPARE(first(QStringLiteral("ленина")).text, QStringLiteral("г Москва, ул Ленина"));
        QCOMPARE(first(QStringLiteral("лен")).text, QStringLiteral("Самарская обл, Ставропольский р-н, д Ленино"));
        QCOMPARE(
            first(QStringLiteral("тымовск")).text, QStringLiteral("Сахалинская обл, Тымовский р-н, пгт Тымовское"));
        QCOMPARE(first(QStringLiteral("пр-кт ленина")).text,
            QStringLiteral("Ставропольский край, г Ставрополь, пр-кт Ленина"));
    }

    void folds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* query, const char* code) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(code);
        };
        row("первая советская тымовское", "65014000001000400");
        row("советская 1-я", "65014000001000400");
        row("1 советская", "65014000001000400");
        row("50-летия октября", "65014000001000300");
        row("50 лет октября", "65014000001000300");
        row("новотымовское", "6501400002500");
        row("ново тымовское", "6501400002500");
        row("Ново-Тымовское", "6501400002500");
        row("большая черкизовская", "77000000000000300");
        row("б. черкизовская", "77000000000000300");
        row("максима горького", "77000000000000200");
        row("м. горького", "77000000000000200");
        row("горького", "77000000000000200");
        row("спб", "7800000000000");
        row("мск", "7700000000000");
        row("«Белое»", "6501400000400");
        row("БЕЛОЕ", "6501400000400");
        row("тымовское кировская 70", "65014000001000100");
        row("переулок октябрьская", "65014000001000600");
        row("тымовское кировская у", "65014000001000100"); // «ул», not yet finished
        row("кировская тымовское ули", "65014000001000100");
        row("москва г", "7700000000000");
        row("тымовский р", "6501400000000");
        row("тымовский рай", "6501400000000");
        row("сахалинская об", "6500000000000");
        row("тымовское перво-майская", "65014000001000500");
        row("694412", "6501400000200"); // a postal index by itself
    }
    void folds()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        QCOMPARE(first(query).code, code);
        QCOMPARE(first(query).corrected, Correction::None);
    }

    void corrections_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Correction>("corrected");
        QTest::newRow("layout") << QStringLiteral("nsvjdcrjt") << QStringLiteral("6501400000100") << Correction::Layout;
        QTest::newRow("translit") << QStringLiteral("tymovskoe") << QStringLiteral("6501400000100")
                                  << Correction::Translit;
        QTest::newRow("translit without ь")
            << QStringLiteral("oktyabrskaya") << QStringLiteral("65014000001000600") << Correction::Translit;
        QTest::newRow("replaced") << QStringLiteral("масква") << QStringLiteral("7700000000000") << Correction::Typo;
        QTest::newRow("swapped") << QStringLiteral("мсоква") << QStringLiteral("7700000000000") << Correction::Typo;
        QTest::newRow("left out") << QStringLiteral("мосва") << QStringLiteral("7700000000000") << Correction::Typo;
        QTest::newRow("added") << QStringLiteral("моссква") << QStringLiteral("7700000000000") << Correction::Typo;
        QTest::newRow("two in a long word")
            << QStringLiteral("тимавское") << QStringLiteral("6501400000100") << Correction::Typo;
    }
    void corrections()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        QFETCH(Correction, corrected);
        QCOMPARE(first(query).code, code);
        QCOMPARE(first(query).corrected, corrected);
    }

    void onceEach()
    {
        for (const char* query : {"москва г", "тымовское п", "тымовский с", "ленина м"}) {
            QStringList codes;
            for (const Suggestion& one : m_base->suggest(QString::fromUtf8(query)))
                codes.append(one.code);
            QCOMPARE(codes.removeDuplicates(), 0);
        }
    }

    // «Б.» is an initial of somebody else's: another person's street is no answer.
    void initialsNeedTheName()
    {
        QVERIFY(!texts(QStringLiteral("б. максимова")).contains(QStringLiteral("г Москва, ул М.Горького")));
    }

    void tooManyTypos()
    {
        QVERIFY(texts(QStringLiteral("мзсжва")).isEmpty()); // two in a word of six
        QVERIFY(texts(QStringLiteral("фывапролджэ")).isEmpty());
        QVERIFY(texts(QString()).isEmpty());
        QVERIFY(texts(QStringLiteral(" ,.- ")).isEmpty());
    }

    void formerNames()
    {
        const Suggestion petersburg = first(QStringLiteral("ленинград"));
        QCOMPARE(petersburg.code, QStringLiteral("7800000000000"));
        QCOMPARE(petersburg.text, QStringLiteral("г Санкт-Петербург (бывш. г Ленинград)"));
        QVERIFY(petersburg.former);
        QCOMPARE(first(QStringLiteral("большевистская")).code, QStringLiteral("65014000001000800"));
        // What is gone is found by its name and never offered among others.
        QCOMPARE(first(QStringLiteral("старое")).code, QStringLiteral("6501400003099"));
        QVERIFY(first(QStringLiteral("старое")).former);
        for (const Suggestion& one : m_base->suggest(QStringLiteral("тымовский"), {{}, {}, 100}))
            QVERIFY(!one.former);
    }

    void todaysCodes()
    {
        const auto codes = [this](const char* code) { return m_base->current(QString::fromLatin1(code)); };
        QCOMPARE(*codes("6501400000100"), (CurrentCode{{QStringLiteral("6501400000100")}, false}));
        QCOMPARE(*codes("6501400000101"), (CurrentCode{{QStringLiteral("6501400000100")}, true}));
        QCOMPARE(*codes("6501400000900"), (CurrentCode{{QStringLiteral("6501400001200")}, true}));
        QCOMPARE(*codes("6501400005000"),
            (CurrentCode{{QStringLiteral("6501400000200"), QStringLiteral("6501400000400")}, true}));
        QCOMPARE(*codes("6501400006000"), (CurrentCode{{}, true})); // a circle
        QCOMPARE(*codes("65014000009000100"), (CurrentCode{{QStringLiteral("65014000001000100")}, true}));
        QCOMPARE(*codes("6501400003099"), (CurrentCode{{}, true}));
        QCOMPARE(codes("9999999999900").error().code, core::ErrorCode::NotFound);
        QCOMPARE(codes("65").error().code, core::ErrorCode::NotFound);
    }

    void within()
    {
        const SuggestScope town{QStringLiteral("6501400000100"), {}, 10};
        QCOMPARE(texts(QStringLiteral("киров"), town).size(), 1);
        QCOMPARE(texts(QString(), town).size(), 8);
        QVERIFY(texts(QStringLiteral("красная"), town).isEmpty());
        const SuggestScope districts{QStringLiteral("6500000000000"), {Level::District}, 10};
        QCOMPARE(texts(QString(), districts), QStringList{QStringLiteral("Сахалинская обл, Тымовский р-н")});
        QVERIFY(texts(QStringLiteral("киров"), {QStringLiteral("0000000000000"), {}, 10}).isEmpty());
        QCOMPARE(texts(QStringLiteral("т"), {{}, {}, 2}).size(), 2);
        QVERIFY(texts(QStringLiteral("т"), {{}, {}, 0}).isEmpty());
    }

    void houses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("house");
        QTest::addColumn<HouseVerdict>("verdict");
        QTest::addColumn<QString>("index");
        const auto row = [](const char* code, const char* house, HouseVerdict verdict, const char* index) {
            QTest::newRow(qPrintable(QString::fromLatin1(code) + QString::fromUtf8(house)))
                << QString::fromLatin1(code) << QString::fromUtf8(house) << verdict << QString::fromLatin1(index);
        };
        row("65014000001000100", "71", HouseVerdict::Exists, "694400");
        row("65014000001000100", "70", HouseVerdict::Exists, "694400");
        row("65014000001000100", "12к1", HouseVerdict::Exists, "694400");
        row("65014000001000100", "80", HouseVerdict::Exists, "694401");
        row("65014000001000100", "100 стр. 2", HouseVerdict::Exists, "694401");
        row("65014000001000100", "10", HouseVerdict::Absent, "694400");
        row("65014000001000200", "5к1", HouseVerdict::Exists, "694402");
        row("65014000001000200", "5", HouseVerdict::Absent, "694400"); // the street has no index of its own
        row("65014000001000600", "5", HouseVerdict::Unknown, "694400");
        row("6501400000400", "17", HouseVerdict::Exists, "694415"); // a settlement without streets
        row("6501400000400", "25", HouseVerdict::Exists, "694415");
        row("65014000001009900", "7", HouseVerdict::Exists, "694499"); // a street that the base does not list
    }
    void houses()
    {
        QFETCH(QString, code);
        QFETCH(QString, house);
        QFETCH(HouseVerdict, verdict);
        QFETCH(QString, index);
        const auto check = m_base->checkHouse(code, house);
        QVERIFY(check.ok());
        QCOMPARE(*check, (HouseCheck{verdict, index}));
    }

    void unknownStreet()
    {
        QCOMPARE(m_base->checkHouse(QStringLiteral("65014000001007700"), QStringLiteral("1")).error().code,
            core::ErrorCode::NotFound);
    }

    void placesOfIndex()
    {
        QStringList found;
        for (const Suggestion& one : m_base->placesOfIndex(QStringLiteral("694401")))
            found.append(one.code);
        QCOMPARE(found, QStringList{QStringLiteral("6501400000100")});
        QVERIFY(m_base->placesOfIndex(QStringLiteral("000000")).empty());
    }

    void pathOfCode()
    {
        const auto parts = m_base->path(QStringLiteral("65014000001000100"));
        QCOMPARE(parts.size(), 4u);
        QCOMPARE(parts[2],
            (AddressPart{Level::Settlement, QStringLiteral("пгт Тымовское"), QStringLiteral("6501400000100")}));
        QVERIFY(m_base->path(QStringLiteral("1")).empty());
    }

    // The small true base that the demo starts with.
    void demoBase()
    {
        const auto demo = Base::open(QStringLiteral(OKNO_SOURCE_DIR "/resources/address/demo.okna"));
        QVERIFY(demo.ok());
        QVERIFY((*demo)->verify().ok());
        QCOMPARE((*demo)->suggest(QStringLiteral("тымовское")).front().code, QStringLiteral("6501400000100"));
        QCOMPARE((*demo)->suggest(QStringLiteral("ставрополь")).front().code, QStringLiteral("2600000100000"));
        QCOMPARE((*demo)->indexOf(QStringLiteral("6501400000100")), QStringLiteral("694400"));
        // A city with its streets and houses, for a street and a house to be typed.
        const auto street = (*demo)->suggest(QStringLiteral("майкоп пионерская"));
        QCOMPARE(street.front().code, QStringLiteral("01000001000016800"));
        QCOMPARE(*(*demo)->checkHouse(street.front().code, QStringLiteral("273")),
            (HouseCheck{HouseVerdict::Exists, QStringLiteral("385020")}));
        QVERIFY((*demo)->info().fileSize < 300'000);
    }

    void boldParts()
    {
        const QString text = QStringLiteral("пгт Тымовское, ул Кировская");
        const auto ranges = Base::matchedRanges(text, QStringLiteral("киров тымовское"));
        QCOMPARE(ranges.size(), 2u);
        QCOMPARE(text.mid(ranges[0].first, ranges[0].second), QStringLiteral("Тымовское"));
        QCOMPARE(text.mid(ranges[1].first, ranges[1].second), QStringLiteral("Киров"));
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
