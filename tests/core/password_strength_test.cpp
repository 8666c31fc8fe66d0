// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password_strength.h"

#include <QtTest>

using namespace okno::core;
using enum PasswordStrength;

class PasswordStrengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const auto row = [](const char* password, PasswordStrength least, PasswordStrength most) {
            QTest::newRow(password) << QString::fromUtf8(password) << static_cast<int>(least) << static_cast<int>(most);
        };
        for (const char* password : {"", "короче7", "password", "password1", "Password123", "qwertyuiop", "йцукенгшщз",
                 "aaaaaaaaaaaaaaaa", "12345678901234", "1q2w3e4r", "gfhjkm123", "gosuslugi2026", "пароль12",
                 "abcdefghijkl", "абвгдежз", "qwerty123456", "11111111", "87654321"})
            row(password, TooWeak, TooWeak);
        row("Тымовск84", Weak, Good);
        row("k9#fQ2x!", Weak, Good);
        row("зелёный-трактор-7", Good, Strong);
        row("правильная лошадь батарея скрепка", Strong, Strong);
        row("vT7$mq!Lw2#Zr9^p", Strong, Strong);
    }
    void ranks()
    {
        QFETCH(QString, password);
        QFETCH(int, least);
        QFETCH(int, most);
        const int strength = static_cast<int>(passwordStrength(password));
        QVERIFY2(strength >= least && strength <= most, qPrintable(QString::number(strength)));
    }

    void lengthHasLimits()
    {
        QCOMPARE(passwordStrength(QString(passwordMaxLength + 1, u'ж')), TooWeak);
        QString longest;
        for (int i = 0; i < passwordMaxLength; ++i)
            longest += QChar(u'а' + (i * 7) % 32);
        QVERIFY(passwordStrength(longest) == Strong);
        QCOMPARE(passwordStrength(QStringLiteral("k9#fQ2x")), TooWeak); // seven
    }

    void wordsOfTheAccountAreWorthNothing()
    {
        const QString password = QStringLiteral("Севериновская-84");
        QVERIFY(passwordStrength(password) > passwordStrength(password, {QStringLiteral("Севериновская")}));
        QCOMPARE(passwordStrength(QStringLiteral("maria@mail.ru"), {QStringLiteral("maria@mail.ru")}), TooWeak);
    }
};

QTEST_GUILESS_MAIN(PasswordStrengthTest)
#include "password_strength_test.moc"
