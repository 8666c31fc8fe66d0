// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/fixture.h"

#include <QTest>
#include <QTranslator>

using namespace okno;
using namespace okno::server;

namespace {

const QString russian = QStringLiteral("ru");
const QString english = QStringLiteral("en");

std::shared_ptr<const QTranslator> words(const QString& language)
{
    auto translator = std::make_shared<QTranslator>();
    return translator->load(QStringLiteral(":/i18n/okno_%1.qm").arg(language)) ? translator : nullptr;
}

} // namespace

// Numbers in what the server writes to people stand with the right form of the word.
class TextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowLong_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QString>("en");
        const auto row = [](int seconds, const char* ru, const char* en) {
            QTest::newRow(en) << seconds << QString::fromUtf8(ru) << QString::fromUtf8(en);
        };
        row(1, "1 секунду", "1 second");
        row(45, "45 секунд", "45 seconds");
        row(60, "1 минуту", "1 minute");
        row(150, "150 секунд", "150 seconds");
        row(120, "2 минуты", "2 minutes");
        row(300, "5 минут", "5 minutes");
        row(21 * 60, "21 минуту", "21 minutes");
        row(3600, "1 час", "1 hour");
        row(2 * 3600, "2 часа", "2 hours");
        row(12 * 3600, "12 часов", "12 hours");
        row(24 * 3600, "1 день", "1 day");
        row(36 * 3600, "36 часов", "36 hours");
        row(3 * 24 * 3600, "3 дня", "3 days");
        row(11 * 24 * 3600, "11 дней", "11 days");
        row(21 * 24 * 3600 + 7, "21 день", "21 days");
    }
    void saysHowLong()
    {
        QFETCH(int, seconds);
        QFETCH(QString, ru);
        QFETCH(QString, en);
        QCOMPARE(m_texts.duration(russian, seconds), ru);
        QCOMPARE(m_texts.duration(english, seconds), en);
    }

    void lettersSayHowLongTheCodeWorks()
    {
        test::Fixture f(m_texts);
        QCOMPARE(f.settings.emailCodeSeconds, 3 * 24 * 3600);
        for (const QString& language : {russian, english}) {
            const api::NewRegistration registration{QStringLiteral("Петров"), QStringLiteral("Иван"), {},
                language + QStringLiteral("@okno.example"), {}, language};
            QVERIFY(
                f.wait<api::Registration>([&](auto done) {
                     f.services->registration.begin(registration, language, std::move(done));
                 }).ok());
        }
        const auto letters = f.deliveries();
        QCOMPARE(letters.size(), 2u);
        QVERIFY2(
            letters[0].text.contains(QStringLiteral("Код и ссылка действуют 3 дня.")), qPrintable(letters[0].text));
        QVERIFY2(letters[1].text.contains(QStringLiteral("work for 3 days.")), qPrintable(letters[1].text));
    }

    void cardsSayTheTerm()
    {
        test::Fixture f(m_texts);
        const auto termOf = [&f](const QString& service, const QString& language) {
            const auto page = f.services->catalogue.services({}, language);
            for (const api::ServiceSummary& each : page->items) {
                if (each.id == service)
                    return each.term;
            }
            return QString();
        };
        const QString archive = QStringLiteral("archival-reference");
        QCOMPARE(termOf(archive, russian), QStringLiteral("30 календарных дней"));
        QCOMPARE(termOf(archive, english), QStringLiteral("30 calendar days"));
        const auto term = [this](int days, const QString& language) {
            return m_texts.counted(language, "%n рабочих дней", days);
        };
        QCOMPARE(term(1, russian), QStringLiteral("1 рабочий день"));
        QCOMPARE(term(3, russian), QStringLiteral("3 рабочих дня"));
        QCOMPARE(term(12, russian), QStringLiteral("12 рабочих дней"));
        QCOMPARE(term(1, english), QStringLiteral("1 working day"));
    }

private:
    const Texts m_texts{words(english), words(russian)};
};

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
