// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact.h"

#include <QtTest>

using namespace okno::core;

class ContactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: not a mobile number
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(canonical);
        };
        for (const char* text :
            {"+79001234567", "89001234567", "79001234567", "9001234567", "8 (900) 123-45-67", "+7 900 123-45-67",
                "8-900-123-45-67", " 8 900 123 45 67 ", "8.900.123.45.67", "8 900 123–45–67", "+8 900 123-45-67"})
            row(text, "+79001234567");
        row("+7 701 123 45 67", "+77011234567"); // Kazakhstan
        row("+375 29 123-45-67", "+375291234567");
        row("+49 1512 3456789", "+4915123456789");
        row("+86 138 0013 8000", "+8613800138000");
        for (const char* text : {"", " ", "+", "112", "8 800 100-70-10", "8 (42447) 2-11-11", "+7 495 123-45-67",
                 "8900123456", "890012345678", "+790012345678901", "++79001234567", "8900123456a",
                 "+7 900 123-45-67 доб. 5", "+0 900 123 45 67", "8001234567"})
            row(text, "");
    }
    void phones()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QCOMPARE(parsePhone(text).value_or(QString()), canonical);
        if (!canonical.isEmpty())
            QCOMPARE(parsePhone(formatPhone(canonical)).value_or(QString()), canonical);
    }

    void showsPhones()
    {
        QCOMPARE(formatPhone(QStringLiteral("+79001234567")), QStringLiteral("+7 900 123-45-67"));
        QCOMPARE(formatPhone(QStringLiteral("+375291234567")), QStringLiteral("+375291234567"));
    }

    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("maria@mail.ru", "maria@mail.ru");
        row(" Maria.P+okno@MAIL.Ru ", "Maria.P+okno@mail.ru");
        row("o'brien@example.co.uk", "o'brien@example.co.uk");
        row("мария@почта.рф", "мария@почта.рф");
        row("a@b-c.ru", "a@b-c.ru");
        row("a@xn--80a1acny.xn--p1ai", "a@xn--80a1acny.xn--p1ai");
        for (const char* text : {"", "maria", "@mail.ru", "maria@", "maria@mail", "maria@@mail.ru", "ma ria@mail.ru",
                 ".maria@mail.ru", "maria.@mail.ru", "ma..ria@mail.ru", "maria@mail..ru", "maria@-mail.ru",
                 "maria@mail-.ru", "maria@mail.r", "maria@mail.12", "<maria@mail.ru>", "maria@mail.ru, anna@mail.ru",
                 "maria@mail.ru\r\nBcc: x@y.ru", "maria@[127.0.0.1]", "\"m\"@mail.ru"})
            row(text, "");
        QTest::newRow("long name") << QString(65, u'a') + QStringLiteral("@mail.ru") << QString();
        const QString longest = QString(64, u'a') + u'@' + (QString(62, u'b') + u'.').repeated(2) + QString(60, u'c')
            + QStringLiteral(".ru");
        QTest::newRow("254") << longest << longest;
        QTest::newRow("255") << QString(longest).replace(QStringLiteral(".ru"), QStringLiteral("c.ru")) << QString();
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QCOMPARE(parseEmail(text).value_or(QString()), canonical);
    }

    void logins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Login>>("login");
        const auto row = [](const char* text, LoginKind kind, const char* value) {
            QTest::newRow(text) << QString::fromLatin1(text) << std::optional(Login{kind, QString::fromLatin1(value)});
        };
        row("8 (900) 123-45-67", LoginKind::Phone, "+79001234567");
        row("Maria@Mail.ru", LoginKind::Email, "maria@mail.ru");
        row("112-233-445 95", LoginKind::Snils, "11223344595");
        row("11223344595", LoginKind::Snils, "11223344595");
        row("Clerk.Ivanov", LoginKind::Name, "clerk.ivanov");
        // Eleven digits that are both a telephone and a right SNILS are a telephone, unless written as a SNILS.
        row("89000000144", LoginKind::Phone, "+79000000144");
        row("890-000-001 44", LoginKind::Snils, "89000000144");
        for (const char* text : {"", "112-233-445 96", "maria@mail", "x", "1clerk", "clerk ivanov", "12345"})
            QTest::newRow(text) << QString::fromLatin1(text) << std::optional<Login>();
        QTest::newRow("Cyrillic") << QStringLiteral("клерк") << std::optional<Login>();
    }
    void logins()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<Login>, login);
        QVERIFY(parseLogin(text) == login);
    }

    void masks()
    {
        QCOMPARE(masked(QStringLiteral("maria@mail.ru")), QStringLiteral("ma***@mail.ru"));
        QCOMPARE(masked(QStringLiteral("ab@mail.ru")), QStringLiteral("a***@mail.ru"));
        QCOMPARE(masked(QStringLiteral("a@mail.ru")), QStringLiteral("a***@mail.ru"));
        QCOMPARE(masked(QStringLiteral("+79001234567")), QStringLiteral("+7 *** *** 45-67"));
        QCOMPARE(masked(QStringLiteral("+375291234567")), QStringLiteral("***4567"));
    }
};

QTEST_GUILESS_MAIN(ContactTest)
#include "contact_test.moc"
