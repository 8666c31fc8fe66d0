// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/json_text.h"

#include <QJsonDocument>
#include <QtTest>
#include <limits>

using namespace okno;
using namespace Qt::Literals;

class JsonTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsCommasWhereTheyBelong()
    {
        core::JsonText text;
        text.beginObject();
        text.key("a"_L1);
        text.beginArray();
        text.value(1);
        text.value(true);
        text.null();
        text.beginObject();
        text.endObject();
        text.endArray();
        text.key(u"ключ \""_s);
        text.value(QDate(2026, 1, 2));
        text.endObject();
        QCOMPARE(text.take(), QByteArray("{\"a\":[1,true,null,{}],\"ключ \\\"\":\"2026-01-02\"}"));
        QCOMPARE(text.take(), QByteArray());
    }

    void escapesEveryCharacter()
    {
        QString all;
        for (char16_t c = 0; c < 0xd800; ++c)
            all.append(QChar(c));
        all += u"\U0001F600\U0010FFFF"_s;
        const QByteArray written = core::jsonText(QJsonArray{all});
        QCOMPARE(QJsonDocument::fromJson(written).array().at(0).toString(), all);
        QVERIFY(std::all_of(written.begin(), written.end(), [](char c) { return static_cast<uchar>(c) >= 0x20; }));
    }

    void halfACharacterIsReplaced()
    {
        const QString broken = QString(u'a') + QChar(0xd83d) + u'b' + QChar(0xde00);
        const QByteArray written = core::jsonText(QJsonArray{broken});
        QCOMPARE(written,
            QByteArray("[\"a\xef\xbf\xbd"
                       "b\xef\xbf\xbd\"]"));
    }

    void numbers()
    {
        const auto written = [](double number) { return core::jsonText(QJsonArray{number}); };
        QCOMPARE(written(0.1), QByteArray("[0.1]"));
        QCOMPARE(written(-3), QByteArray("[-3]"));
        QCOMPARE(written(1e300), QByteArray("[1e+300]"));
        core::JsonText text;
        text.value(std::numeric_limits<double>::infinity());
        QCOMPARE(text.take(), QByteArray("null"));
        QCOMPARE(core::jsonText(QJsonArray{std::numeric_limits<qint64>::max()}), QByteArray("[9223372036854775807]"));
    }

    void daysAndMomentsAreThoseOfQt()
    {
        for (QDate day(1899, 12, 25); day.year() < 1905; day = day.addDays(1)) {
            QCOMPARE(core::toWire(day), day.toString(Qt::ISODate));
            QCOMPARE(core::dayFromWire(core::toWire(day)), day);
            const QDateTime moment(day, QTime(3, 4, 5, 6), QTimeZone::UTC);
            QCOMPARE(core::toWire(moment), moment.toString(Qt::ISODateWithMs));
        }
        QCOMPARE(core::toWire(QDate()), QString());
        QCOMPARE(core::toWire(QDateTime()), QString());
        for (const char16_t* bad :
            {u"2026-02-30", u"2026-1-02", u"2026/01/02", u"2026-01-02 ", u"+026-01-02", u"", u"2026-00-01"})
            QVERIFY(!core::dayFromWire(bad).isValid());
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "json_text_test.moc"
