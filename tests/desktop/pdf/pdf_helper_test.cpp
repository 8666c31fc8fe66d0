// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/pdf_helper.h"

#include "desktop/pdf/pdf_samples.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace okno;
using namespace okno::desktop;

class PdfHelperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAndDrawsAPage();
    void rotates();
    void refusesWhatIsNoPdf();
    void refusesATruncatedFile();
    void tellsOfAPageThatIsNotThere();
    void drawsAnEnormousPageSmaller();
    void survivesAKilledHelper();
    void killsAHelperThatHangs();
    void saysThatTheHelperIsMissing();
    void messagesSurviveAnyCut();
    void refusesALyingLength();
    void theHelperRefusesNonsense();

private:
    QTemporaryDir m_folder;
    QString m_program = QStringLiteral(OKNO_BIN_DIR "/okno-pdf");
};

void PdfHelperTest::opensAndDrawsAPage()
{
    PdfHelper helper(m_program);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    QSignalSpy rendered(&helper, &PdfHelper::rendered);
    helper.open(test::writePdf(m_folder.filePath(QStringLiteral("три страницы.pdf")), 3));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(0).toInt(), 3);
    const auto sizes = opened.first().at(1).value<QList<QSizeF>>();
    QCOMPARE(sizes.size(), 3);
    QCOMPARE(qRound(sizes.first().width()), 595);
    helper.render(2, 144, 0);
    QTRY_COMPARE(rendered.count(), 1);
    QCOMPARE(rendered.first().at(0).toInt(), 2);
    const auto image = rendered.first().at(1).value<QImage>();
    QVERIFY(qAbs(image.width() - 1190) < 4);
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(image.width() - 50, 50), QColor(Qt::white));
}

void PdfHelperTest::rotates()
{
    PdfHelper helper(m_program);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    QSignalSpy rendered(&helper, &PdfHelper::rendered);
    helper.open(test::writePdf(m_folder.filePath(QStringLiteral("a.pdf")), 1));
    QTRY_COMPARE(opened.count(), 1);
    helper.render(0, 72, 90);
    QTRY_COMPARE(rendered.count(), 1);
    const auto image = rendered.first().at(1).value<QImage>();
    QVERIFY(image.width() > image.height());
    QCOMPARE(image.pixelColor(image.width() - 20, 20), QColor(Qt::red));
}

void PdfHelperTest::refusesWhatIsNoPdf()
{
    PdfHelper helper(m_program);
    QSignalSpy failed(&helper, &PdfHelper::failed);
    helper.open(test::writeFile(m_folder.filePath(QStringLiteral("text.pdf")), "%PDF-1.7 and nothing more"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<PdfHelper::Failure>(), PdfHelper::Failure::Broken);
}

void PdfHelperTest::refusesATruncatedFile()
{
    const QString whole = test::writePdf(m_folder.filePath(QStringLiteral("whole.pdf")), 2);
    QFile file(whole);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    PdfHelper helper(m_program);
    QSignalSpy failed(&helper, &PdfHelper::failed);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    helper.open(test::writeFile(m_folder.filePath(QStringLiteral("half.pdf")), bytes.first(bytes.size() / 3)));
    QTRY_COMPARE(failed.count() + opened.count(), 1);
    QCOMPARE(opened.count(), 0);
}

void PdfHelperTest::tellsOfAPageThatIsNotThere()
{
    PdfHelper helper(m_program);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    QSignalSpy failed(&helper, &PdfHelper::failed);
    helper.open(test::writePdf(m_folder.filePath(QStringLiteral("one.pdf")), 1));
    QTRY_COMPARE(opened.count(), 1);
    helper.render(7, 72, 0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<PdfHelper::Failure>(), PdfHelper::Failure::Page);
    QVERIFY(helper.processId() != 0);
}

void PdfHelperTest::drawsAnEnormousPageSmaller()
{
    PdfHelper helper(m_program);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    QSignalSpy rendered(&helper, &PdfHelper::rendered);
    helper.open(test::writeFile(m_folder.filePath(QStringLiteral("huge.pdf")),
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 14400]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    QTRY_COMPARE(opened.count(), 1);
    helper.render(0, 1200, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rendered.count(), 1, 15000);
    const auto image = rendered.first().at(1).value<QImage>();
    QVERIFY(qint64{image.width()} * image.height() <= pdfPixelLimit);
}

void PdfHelperTest::survivesAKilledHelper()
{
    PdfHelper helper(m_program);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    QSignalSpy failed(&helper, &PdfHelper::failed);
    const QString path = test::writePdf(m_folder.filePath(QStringLiteral("killed.pdf")), 1);
    helper.open(path);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(::kill(static_cast<pid_t>(helper.processId()), SIGKILL) == 0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<PdfHelper::Failure>(), PdfHelper::Failure::Stopped);
    helper.open(path);
    QTRY_COMPARE(opened.count(), 2);
}

void PdfHelperTest::killsAHelperThatHangs()
{
    PdfHelper helper(m_program);
    helper.setTimeLimit(150);
    QSignalSpy opened(&helper, &PdfHelper::opened);
    QSignalSpy failed(&helper, &PdfHelper::failed);
    helper.open(test::writePdf(m_folder.filePath(QStringLiteral("hangs.pdf")), 1));
    QTRY_COMPARE(opened.count(), 1);
    const auto process = static_cast<pid_t>(helper.processId());
    QVERIFY(::kill(process, SIGSTOP) == 0);
    helper.render(0, 72, 0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<PdfHelper::Failure>(), PdfHelper::Failure::Stopped);
    // It is really gone, not only forgotten.
    QTRY_VERIFY(::kill(process, 0) != 0);
}

void PdfHelperTest::saysThatTheHelperIsMissing()
{
    PdfHelper helper(m_folder.filePath(QStringLiteral("no-such-program")));
    QSignalSpy failed(&helper, &PdfHelper::failed);
    helper.open(QStringLiteral("x.pdf"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<PdfHelper::Failure>(), PdfHelper::Failure::Missing);
}

void PdfHelperTest::messagesSurviveAnyCut()
{
    const QByteArray bytes =
        packMessage({{QStringLiteral("id"), 1}}, "body") + packMessage({{QStringLiteral("id"), 2}});
    QByteArray buffer;
    QList<int> ids;
    bool broken = false;
    for (const char byte : bytes) {
        buffer.append(byte);
        while (const auto message = takeMessage(buffer, &broken))
            ids << message->head.value(u"id").toInt();
        QVERIFY(!broken);
    }
    QCOMPARE(ids, (QList<int>{1, 2}));
    QVERIFY(buffer.isEmpty());
}

void PdfHelperTest::refusesALyingLength()
{
    QByteArray buffer("\xff\xff\xff\xff\x00\x00\x00\x00", 8);
    bool broken = false;
    QVERIFY(!takeMessage(buffer, &broken));
    QVERIFY(broken);
    buffer = QByteArray("\x00\x00\x00\x02\x00\x00\x00\x00xx", 10);
    QVERIFY(!takeMessage(buffer, &broken));
    QVERIFY(broken);
}

void PdfHelperTest::theHelperRefusesNonsense()
{
    QProcess process;
    process.start(m_program, {});
    QVERIFY(process.waitForStarted());
    process.write(QByteArray(64, '\xff'));
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 1);
}

QTEST_MAIN(PdfHelperTest)
#include "pdf_helper_test.moc"
