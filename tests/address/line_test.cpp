// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/address_base.h"
#include "address/dbf_tables.h"
#include "address/import/base_import.h"
#include "address/official_words.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace okno::address;

class LineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Base> m_base;

private Q_SLOTS:
    void initTestCase()
    {
        okno::tests::writeSampleBase(m_folder.path());
        const QString file = m_folder.filePath(QStringLiteral("base.okna"));
        QVERIFY(importBase(m_folder.path(), file).ok());
        m_base = *Base::open(file);
    }

    void whole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("house");
        QTest::addColumn<QString>("flat");
        QTest::addColumn<QString>("index");
        const auto row = [](const char* line, const char* code, const char* house, const char* flat,
                             const char* index) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(code) << QString::fromUtf8(house)
                                << QString::fromUtf8(flat) << QString::fromLatin1(index);
        };
        const char* kirov = "65014000001000100";
        row("694400, Сахалинская обл, пгт Тымовское, ул. Кировская, д. 70, кв. 5", kirov, "70", "5", "694400");
        row("Сахалинская область, Тымовский район, пгт. Тымовское, улица Кировская, дом 71, квартира 12", kirov, "71",
            "12", "694400");
        row("пгт Тымовское ул Кировская 70-5", kirov, "70", "5", "694400");
        row("Тымовское, Кировская, 70", kirov, "70", "", "694400");
        row("ул. Кировская, д.12, корп.1, кв.3, п.г.т. Тымовское", kirov, "12к1", "3", "694400");
        row("Тымовское, Кировская д 12 корпус 1", kirov, "12к1", "", "694400");
        row("Тымовское, Кировская, д. 72 А", kirov, "72А", "", "694400");
        row("пгт Тымовское, ул. 50 лет Октября", "65014000001000300", "", "", "694400");
        row("пгт Тымовское, ул. 50 лет Октября, 7", "65014000001000300", "7", "", "694400");
        row("пгт Тымовское, ул. 50-летия Октября, д. 7", "65014000001000300", "7", "", "694400");
        row("Сахалинская обл, Тымовский р-н, с. Белое, д. 17", "6501400000400", "17", "", "694415");
        row("109012, г. Москва, Красная площадь, д. 1", "77000000000000400", "1", "", "109012");
        row("спб", "7800000000000", "", "", "190000");
        row("Тымовское, Кировская, д. 80", kirov, "80", "", "694401");
        row("ул. Кировская, 70, пгт Тымовское, Сахалинская область, 694400", kirov, "70", "", "694400");
        row("кв. 5, д. 70, ул. Кировская, пгт Тымовское", kirov, "70", "5", "694400");
        row("РФ, 694400, Сахалинская обл., пгт Тымовское, ул. Кировская, д. 70", kirov, "70", "", "694400");
        row("Россия, Сахалинская обл, Тымовский муниципальный район, пгт Тымовское, Кировская ул, 70", kirov, "70", "",
            "694400");
        row("Сахалинская обл, городской округ Тымовский, пгт Тымовское, ул. Кировская, д. 70", kirov, "70", "",
            "694400");
        row("Тымовское, Кировская, д. 72 литер А", kirov, "72А", "", "694400");
        row("Тымовское, Кировская, д. 72 литера А", kirov, "72А", "", "694400");
        row("Тымовское, ул. Кировская д. 12 к. 1 оф 5", kirov, "12к1", "5", "694400");
        row("Тымовское, ул. Кировская д. 100с2", kirov, "100стр2", "", "694401");
        row("694400 Сахалинская обл, Тымовское пгт, Кировская ул, д.70, кв.4", kirov, "70", "4", "694400");
        row("пгт. Тымовское, Кировская 70 кв 12", kirov, "70", "12", "694400");
        row("СПб", "7800000000000", "", "", "190000");
        row("с. Белое Тымовского района Сахалинской области", "6501400000400", "", "", "694415");
        row("694400, Сахалинской области, Тымовского района, пгт. Тымовское, ул. Кировская, д. 70", kirov, "70", "",
            "694400");
        row("ул. Кировская, д. 70, поселка Тымовского Тымовского р-на Сахалинской обл.", kirov, "70", "", "694400");
        row("села Белого Тымовского муниципального района Сахалинской области, д. 17", "6501400000400", "17", "",
            "694415");
        row("ул. Ленина города Москвы", "77000000000000100", "", "", "101000");
        row("пр-кт Ленина города Ставрополя Ставропольского края", "26000001000000100", "", "", "355000");
        row("Москва, г. Зеленоград, корп. 123, кв. 5", "7700000200000", "к123", "5", "124365");
    }
    void whole()
    {
        QFETCH(QString, line);
        const ParsedLine parsed = m_base->parseLine(line);
        QTEST(parsed.code, "code");
        QTEST(parsed.house, "house");
        QTEST(parsed.flat, "flat");
        QTEST(parsed.index, "index");
        QVERIFY2(!parsed.unsure.contains(QStringLiteral("street")), qPrintable(parsed.unsure.join(u',')));
    }

    void nominative()
    {
        const QStringList names = {QStringLiteral("республика Адыгея"), QStringLiteral("город Майкоп"),
            QStringLiteral("АО Ямало-Ненецкий"), QStringLiteral("город Нижний Новгород"),
            QStringLiteral("область Нижегородская"), QStringLiteral("республика Чувашская"),
            QStringLiteral("край Краснодарский"), QStringLiteral("город Киров"), QStringLiteral("р-н Донской")};
        const auto known = [&names](const QString& name) {
            return names.contains(name) || name == QLatin1String("город Майкоп Республика");
        };
        const auto compare = [&](const char* typed, const char* wanted) {
            QCOMPARE(inNominative(QString::fromUtf8(typed), known), QString::fromUtf8(wanted));
        };
        compare("г. Майкоп Республики Адыгея", "г. Майкоп республика Адыгея");
        compare("ул. Ленина города Майкопа, Республики Адыгеи", "ул. Ленина город Майкоп, республика Адыгея");
        compare("города Майкопа Республики Адыгеи", "город Майкоп республика Адыгея");
        compare("Чувашской Республики", "Чувашская республика");
        compare("города Нижнего Новгорода Нижегородской области.", "город Нижний Новгород Нижегородская область.");
        compare("Ямало-Ненецкого автономного округа", "Ямало-Ненецкий  АО");
        compare("Краснодарского края, Донского р-на", "Краснодарский край, Донской р-н");
        compare("ул. Кирова города Кирова", "ул. Кирова город Киров");
        // What the base does not know stays as it was typed.
        compare("ул. Края, Заозёрного района", "ул. Края, Заозёрного района");
        compare("района", "района");
    }

    void fields()
    {
        const ParsedLine parsed =
            m_base->parseLine(QStringLiteral("694400, Сахалинская обл, пгт Тымовское, ул. Кировская, д. 70, кв. 5"));
        QCOMPARE(parsed,
            (ParsedLine{QStringLiteral("Сахалинская обл"), QStringLiteral("Тымовский р-н"), QString(),
                QStringLiteral("пгт Тымовское"), QStringLiteral("ул Кировская"), QStringLiteral("70"),
                QStringLiteral("5"), QStringLiteral("65014000001000100"), QStringLiteral("694400"), {}}));
    }

    void federalCity()
    {
        const ParsedLine parsed = m_base->parseLine(QStringLiteral("г. Москва, Красная пл."));
        QCOMPARE(parsed.region, QStringLiteral("г Москва"));
        QCOMPARE(parsed.city, QStringLiteral("г Москва"));
        QCOMPARE(parsed.street, QStringLiteral("пл Красная"));
    }

    void unknownStreetStays()
    {
        const ParsedLine parsed =
            m_base->parseLine(QStringLiteral("Сахалинская обл, пгт Тымовское, ул. Ёлочная, д. 5"));
        QCOMPARE(parsed.settlement, QStringLiteral("пгт Тымовское"));
        QCOMPARE(parsed.code, QStringLiteral("6501400000100"));
        QCOMPARE(parsed.street, QStringLiteral("ул Ёлочная"));
        QCOMPARE(parsed.house, QStringLiteral("5"));
        QCOMPARE(parsed.unsure, QStringList{QStringLiteral("street")});
    }

    void mistakeIsMendedAndMarked()
    {
        const ParsedLine parsed = m_base->parseLine(QStringLiteral("пгт Тымовское, ул. Кировсая, д. 70"));
        QCOMPARE(parsed.code, QStringLiteral("65014000001000100"));
        QVERIFY(parsed.unsure.contains(QStringLiteral("street")));
    }

    void namesakesAreMarked()
    {
        const ParsedLine parsed = m_base->parseLine(QStringLiteral("ул. Ленина"));
        QVERIFY(parsed.unsure.contains(QStringLiteral("region")));
        const ParsedLine told = m_base->parseLine(QStringLiteral("101000, ул. Ленина"));
        QCOMPARE(told.code, QStringLiteral("77000000000000100"));
        QVERIFY(told.unsure.isEmpty());
    }

    void otherIndexIsMarked()
    {
        const ParsedLine parsed = m_base->parseLine(QStringLiteral("694499, Тымовское, Кировская, д. 70"));
        QCOMPARE(parsed.index, QStringLiteral("694499"));
        QVERIFY(parsed.unsure.contains(QStringLiteral("index")));
    }

    void absentHouseIsMarked()
    {
        const ParsedLine parsed = m_base->parseLine(QStringLiteral("Тымовское, Кировская, д. 10"));
        QCOMPARE(parsed.house, QStringLiteral("10"));
        QVERIFY(parsed.unsure.contains(QStringLiteral("house")));
    }

    void emptyAndStrange()
    {
        QCOMPARE(m_base->parseLine(QString()), ParsedLine());
        QCOMPARE(m_base->parseLine(QStringLiteral(",,; .")), ParsedLine());
        (void)m_base->parseLine(QString(5000, u'д'));
        (void)m_base->parseLine(QStringLiteral("д. ").repeated(400));
    }
};

QTEST_GUILESS_MAIN(LineTest)
#include "line_test.moc"
