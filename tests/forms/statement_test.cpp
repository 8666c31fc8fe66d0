// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/service_package.h"
#include "forms/statement.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtTest>

using namespace okno;
using forms::StatementData;

namespace {

// A program in another language than Russian.
class Shouting final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("EN ") + QString::fromUtf8(source);
    }
};

forms::ServicePackage package()
{
    const auto loaded = forms::ServicePackage::loadFolder(
        QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/stavropol-nature/hunting-licence"));
    if (!loaded)
        qFatal("the package is not read");
    return *loaded;
}

StatementData sample()
{
    static const forms::ServicePackage source = package();
    forms::StatementWords words = forms::StatementWords::of(source.card());
    words.agencies.insert(source.card().agencyId, QStringLiteral("Министерство"));
    StatementData data = words.data(source.card(), source.form(), QStringLiteral("26"));
    data.applicant = QStringLiteral("Иванова Мария Петровна");
    data.answers = QJsonObject{{QStringLiteral("applicant"),
        QJsonObject{{QStringLiteral("surname"), QStringLiteral("Иванова")},
            {QStringLiteral("birthDate"), QStringLiteral("1984-03-12")}}}};
    data.files.push_back({QStringLiteral("Паспорт"), QStringLiteral("скан.pdf"), 1234, QString(64, u'a')});
    return data;
}

} // namespace

// What is signed: one text for both sides.
class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsAskedAndByWhom()
    {
        const QString text = QString::fromUtf8(statementText(sample()));
        for (const char* line : {"ЗАЯВЛЕНИЕ\n", "\nЗаявитель: Иванова Мария Петровна\n", "Фамилия: Иванова\n",
                 "12 марта 1984", "\n1. Паспорт: скан.pdf\n    1234 байт, SHA-256 aaaa", "\nКод региона: 26\n"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), line);
        QVERIFY(!text.contains(u'\r'));
        QVERIFY(!text.startsWith(QChar(0xFEFF)));
    }

    void isTheSameInEveryLanguageOfTheProgram()
    {
        const QByteArray russian = statementText(sample());
        Shouting other;
        QCoreApplication::installTranslator(&other);
        const QByteArray again = statementText(sample());
        QCoreApplication::removeTranslator(&other);
        QCOMPARE(again, russian);
    }

    void everythingThatIsSignedChangesIt()
    {
        const QByteArray before = statementText(sample());
        StatementData data = sample();
        data.files[0].sha256[63] = u'b';
        QVERIFY(statementText(data) != before);
        data = sample();
        data.files[0].size = 1235;
        QVERIFY(statementText(data) != before);
        data = sample();
        data.applicant = QStringLiteral("Иванова Мария");
        QVERIFY(statementText(data) != before);
        data = sample();
        data.answers = forms::withAnswer(data.answers, QStringLiteral("/applicant/surname"), QStringLiteral("Петрова"));
        QVERIFY(statementText(data) != before);
    }

    void anAnswerCannotLookLikeAnotherLine()
    {
        StatementData data = sample();
        data.applicant = QStringLiteral("Иванова\r\nКод региона: 77\u2028Код услуги: другая");
        const QString text = QString::fromUtf8(statementText(data));
        QVERIFY(!text.contains(QStringLiteral("\nКод региона: 77")));
        QVERIFY(!text.contains(QStringLiteral("\nКод услуги: другая")));
        QVERIFY(!text.contains(QChar(0x2028)));
    }

    void titlesGoToJsonAndBack()
    {
        const forms::StatementWords words = forms::StatementWords::of(package().card());
        QCOMPARE(forms::StatementWords::fromJson(words.toJson()), words);
        QCOMPARE(words.document(QStringLiteral("no-such")), QStringLiteral("Другой документ"));
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
