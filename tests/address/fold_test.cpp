// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/corrections.h"
#include "address/cp866.h"
#include "address/name_words.h"
#include "address/query.h"

#include <QtTest>

using namespace okno::address;

class FoldTest : public QObject {
    Q_OBJECT

    static QString russian(const std::string& word)
    {
        QString out;
        for (const char c : word)
            out += isFoldedCyrillic(c) ? QChar(char16_t(0x430 + (static_cast<unsigned char>(c) - 0x80)))
                                       : QChar(char16_t(c));
        return out;
    }
    static QStringList russian(const std::vector<std::string>& words)
    {
        QStringList out;
        for (const std::string& word : words)
            out.append(russian(word));
        out.sort();
        return out;
    }
    static QStringList exact(const QString& name) { return russian(nameWords(toCp866(name)).exact); }
    static QStringList also(const QString& name) { return russian(nameWords(toCp866(name)).also); }

private Q_SLOTS:
    void codePageRoundTrip()
    {
        const QString text = QStringLiteral("Ёлкино-Ещё «№5» п/о 7");
        QCOMPARE(fromCp866(toCp866(text)), QStringLiteral("Ёлкино-Ещё \"№5\" п/о 7"));
        QCOMPARE(fromCp866(std::string("\x92\xeb\xac\xae\xa2\xe1\xaa\xae\xa5")), QStringLiteral("Тымовское"));
    }

    void sameNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("ё and е") << QStringLiteral("Зелёная") << QStringLiteral("Зеленая");
        QTest::newRow("case") << QStringLiteral("ЛЕНИНА") << QStringLiteral("ленина");
        QTest::newRow("numeral first or last") << QStringLiteral("1-я Советская") << QStringLiteral("Советская 1-я");
        QTest::newRow("numeral in words") << QStringLiteral("1-я Советская") << QStringLiteral("Первая Советская");
        QTest::newRow("numeral without a hyphen") << QStringLiteral("1я Советская") << QStringLiteral("Советская 1-я");
        QTest::newRow("years") << QStringLiteral("50 лет Октября") << QStringLiteral("50-летия Октября");
        QTest::newRow("hyphen and space") << QStringLiteral("Ново-Тымовское") << QStringLiteral("Ново Тымовское");
        QTest::newRow("shortened adjective")
            << QStringLiteral("Б.Черкизовская") << QStringLiteral("Большая Черкизовская");
        QTest::newRow("shortened afterwards")
            << QStringLiteral("Черкизовская М.") << QStringLiteral("Малая Черкизовская");
        QTest::newRow("gender") << QStringLiteral("Б.Козихинский") << QStringLiteral("Большой Козихинский");
        QTest::newRow("longer short form")
            << QStringLiteral("Михайловский Верхн. 2-й") << QStringLiteral("2-й Верхний Михайловский");
        QTest::newRow("initials") << QStringLiteral("М.Горького") << QStringLiteral("Горького");
        QTest::newRow("initials of two letters") << QStringLiteral("Н.А.Берзегова") << QStringLiteral("Берзегова");
        QTest::newRow("in honour of") << QStringLiteral("им. Брантова") << QStringLiteral("Брантова");
        QTest::newRow("quotes and dots") << QStringLiteral("«Заря».") << QStringLiteral("Заря");
        QTest::newRow("explained in brackets")
            << QStringLiteral("Алексеевка (Турсагалинский с/с)") << QStringLiteral("Алексеевка");
    }
    void sameNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(exact(one), exact(other));
    }

    void differentNames()
    {
        QVERIFY(exact(QStringLiteral("1-я Советская")) != exact(QStringLiteral("2-я Советская")));
        QVERIFY(exact(QStringLiteral("Б.Хмельницкого")) == QStringList{QStringLiteral("хмельницкого")});
        QVERIFY(exact(QStringLiteral("1-й")) == QStringList{QStringLiteral("1")});
    }

    void furtherWords()
    {
        QVERIFY(also(QStringLiteral("Ново-Тымовское")).contains(QStringLiteral("новотымовское")));
        QVERIFY(also(QStringLiteral("Марий Эл")).contains(QStringLiteral("марийэл")));
        QVERIFY(also(QStringLiteral("1-я Советская")).contains(QStringLiteral("первая")));
        QVERIFY(also(QStringLiteral("М.Горького")).contains(QStringLiteral("м")));
        QVERIFY(also(QStringLiteral("Санкт-Петербург")).contains(QStringLiteral("спб")));
        QVERIFY(also(QStringLiteral("Москва")).contains(QStringLiteral("мск")));
        QVERIFY(also(QStringLiteral("Алексеевка (Турсагалинский с/с)")).contains(QStringLiteral("турсагалинскии"))
            || also(QStringLiteral("Алексеевка (Турсагалинский с/с)")).contains(QStringLiteral("турсагалинский")));
    }

    void kinds()
    {
        const TypeWords types({{QString(), QString()}, {QStringLiteral("ул"), QStringLiteral("Улица")},
            {QStringLiteral("пр-кт"), QStringLiteral("Проспект")}, {QStringLiteral("р-н"), QStringLiteral("Район")},
            {QStringLiteral("пгт"), QStringLiteral("Поселок городского типа")},
            {QStringLiteral("с"), QStringLiteral("Село")}});
        const auto soft = [&types](const QString& text) {
            int count = 0;
            for (const QueryWord& word : readQuery(toCp866(text), types).words)
                count += word.soft ? 1 : 0;
            return count;
        };
        for (const char* text : {"ул ленина", "ул.ленина", "улица Ленина", "пр-кт Мира", "просп. Мира", "проспект мира",
                 "тымовский р-н", "район тымовский", "п.г.т. Тымовское", "пос. Тымовское", "с. Белое", "с белое"})
            QVERIFY2(soft(QString::fromUtf8(text)) == 1, text);
        QCOMPARE(soft(QStringLiteral("тымовское с")), 0); // the word is not finished
        QCOMPARE(soft(QStringLiteral("ленина")), 0);
        QCOMPARE(readQuery(toCp866(QStringLiteral("694400 тымов")), types).postalIndex, 694400);
        QCOMPARE(readQuery(toCp866(QStringLiteral("694400 тымов")), types).words.size(), 1u);
    }

    void wrongLayout()
    {
        QCOMPARE(fromWrongLayout(QStringLiteral("ktybyf")), QStringLiteral("ленина"));
        QCOMPARE(fromWrongLayout(QStringLiteral("<tkjt")), QStringLiteral("Белое"));
        QCOMPARE(fromWrongLayout(QStringLiteral("ленина")), QString());
    }

    void translit_data()
    {
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lenina") << QStringLiteral("Lenina") << QStringLiteral("ленина");
        QTest::newRow("y") << QStringLiteral("Tymovskoe") << QStringLiteral("тымовское");
        QTest::newRow("shch") << QStringLiteral("Shchorsa") << QStringLiteral("щорса");
        QTest::newRow("zh") << QStringLiteral("Zhukova") << QStringLiteral("жукова");
        QTest::newRow("aya") << QStringLiteral("Sadovaya") << QStringLiteral("садовая");
        QTest::newRow("iy") << QStringLiteral("Leninskiy") << QStringLiteral("ленинский");
        QTest::newRow("yu") << QStringLiteral("Yuzhnaya") << QStringLiteral("южная");
        QTest::newRow("kh") << QStringLiteral("Kholmsk") << QStringLiteral("холмск");
    }
    void translit()
    {
        QFETCH(QString, latin);
        QFETCH(QString, expected);
        QCOMPARE(fromTranslit(latin), expected);
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
