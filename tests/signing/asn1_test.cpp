// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <libtasn1.h>

using namespace okno::signing;
using namespace Qt::StringLiterals;

class Asn1Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableIsOfTheDescription();
    void definite();
    void depth();
    void times();
};

// okno_asn1_tab.inc is made from okno.asn by libtasn1, so that a cross-build needs no tool of the host.
void Asn1Test::tableIsOfTheDescription()
{
    const QString folder = QStringLiteral(OKNO_SOURCE_DIR "/src/signing/asn1/");
    const QTemporaryDir to;
    const QByteArray made = QFile::encodeName(to.filePath(u"okno_asn1_tab.inc"_s));
    QCOMPARE(asn1_parser2array(
                 QFile::encodeName(folder + u"okno.asn"_s).constData(), made.constData(), "okno_asn1_tab", nullptr),
        ASN1_SUCCESS);
    QFile fresh(QFile::decodeName(made)), kept(folder + u"okno_asn1_tab.inc"_s);
    QVERIFY(fresh.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
    const QByteArray now = fresh.readAll();
    if (qEnvironmentVariableIsSet("OKNO_WRITE_ASN1") && kept.readAll() != now) {
        kept.close();
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(now) == now.size());
        return;
    }
    kept.seek(0);
    QVERIFY2(kept.readAll() == now, "okno.asn was changed: run this test once with OKNO_WRITE_ASN1=1");
}

void Asn1Test::definite()
{
    // SEQUENCE (indefinite) { OCTET STRING in two pieces, INTEGER 5 }
    const QByteArray ber = QByteArray::fromHex("3080 2480 0402 6162 0401 63 0000 020105 0000");
    QCOMPARE(toDefinite(ber), QByteArray::fromHex("3008 0403 616263 020105"));
    const QByteArray der = QByteArray::fromHex("3008 0403 616263 020105");
    QCOMPARE(toDefinite(der), der);
    QVERIFY(!toDefinite(ber.chopped(2)));
    QVERIFY(!toDefinite(der + '\0'));
    QVERIFY(!toDefinite(QByteArray::fromHex("0480616200")));
}

void Asn1Test::depth()
{
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += QByteArray::fromHex("3080");
    QVERIFY(!toDefinite(deep));
    QVERIFY(!TlvHead::read(QByteArray::fromHex("30ffffffffffffffffff")));
}

void Asn1Test::times()
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(14, 5, 7), QTimeZone(QTimeZone::UTC));
    QCOMPARE(derOfTime(moment),
        "\x17\x0d"
        "261122140507Z");
    QCOMPARE(timeOfDer(derOfTime(moment)), moment);
    QCOMPARE(timeOfDer(derOfTime(moment.addYears(60))), moment.addYears(60));
    QCOMPARE(timeOfDer("\x18\x13"
                       "20261122140507.250Z"),
        moment.addMSecs(250));
    QVERIFY(!timeOfDer("\x17\x0d"
                       "261322140507Z")
            .isValid());
    QVERIFY(!timeOfDer("\x17\x0f"
                       "261122140507+03")
            .isValid());
}

QTEST_GUILESS_MAIN(Asn1Test)
#include "asn1_test.moc"
