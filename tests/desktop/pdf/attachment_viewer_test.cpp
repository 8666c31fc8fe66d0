// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/attachment_viewer.h"
#include "desktop/widgets/page_canvas.h"

#include "desktop/pdf/pdf_samples.h"
#include "desktop/style/style.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::desktop;

class AttachmentViewerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsAPdfAndWalksThroughIt();
    void showsAnImageByItsContent();
    void rotatesAndEnlargesFromTheKeyboard();
    void fitsTheWidth();
    void showsAText();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void offersToOpenAnewWhenTheFileIsMissing();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Style> m_style;
};

void AttachmentViewerTest::initTestCase()
{
    m_style = std::make_unique<Style>(*qApp);
    m_style->set(Theme::Light, 100, Density::Dense);
    // The helper lies beside okno, not beside this test.
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/okno-pdf");
    QVERIFY(QFile::exists(beside));
}

void AttachmentViewerTest::showsAPdfAndWalksThroughIt()
{
    AttachmentViewer viewer;
    viewer.resize(600, 700);
    viewer.show();
    QSignalSpy shown(&viewer, &AttachmentViewer::pageShown);
    viewer.showFile(test::writePdf(m_folder.filePath(QStringLiteral("a.pdf")), 3), QStringLiteral("Паспорт.pdf"));
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(viewer.pageCount(), 3);
    QVERIFY(viewer.message().isEmpty());
    QWidget* canvas = viewer.focusProxy();
    QTest::keyClick(canvas, Qt::Key_PageDown);
    QCOMPARE(viewer.page(), 1);
    QTest::keyClick(canvas, Qt::Key_End);
    QCOMPARE(viewer.page(), 2);
    QTest::keyClick(canvas, Qt::Key_PageDown);
    QCOMPARE(viewer.page(), 2);
    shown.clear();
    QTest::keyClick(canvas, Qt::Key_Home);
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(shown.last().first().toInt(), 0);
    // The red square of the page is on the screen.
    const QImage image = viewer.grab().toImage();
    bool red = false;
    for (int y = 0; y < image.height() && !red; ++y)
        red = image.pixelColor(60, y) == QColor(Qt::red);
    QVERIFY(red);
}

void AttachmentViewerTest::showsAnImageByItsContent()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    // The name lies; the first bytes do not.
    const QString path = m_folder.filePath(QStringLiteral("scan.pdf"));
    QVERIFY(image.save(path, "PNG"));
    AttachmentViewer viewer;
    viewer.resize(600, 400);
    viewer.show();
    QSignalSpy shown(&viewer, &AttachmentViewer::pageShown);
    viewer.showFile(path, QStringLiteral("scan.pdf"));
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(viewer.pageCount(), 1);
}

void AttachmentViewerTest::rotatesAndEnlargesFromTheKeyboard()
{
    AttachmentViewer viewer;
    viewer.resize(600, 700);
    viewer.show();
    QSignalSpy shown(&viewer, &AttachmentViewer::pageShown);
    viewer.showFile(test::writePdf(m_folder.filePath(QStringLiteral("b.pdf")), 1), QStringLiteral("b.pdf"));
    QTRY_VERIFY(!shown.isEmpty());
    QWidget* canvas = viewer.focusProxy();
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(viewer.zoom(), 1.0);
    QTest::keyClick(canvas, Qt::Key_Plus);
    QCOMPARE(viewer.zoom(), 1.25);
    QTest::keyClick(canvas, Qt::Key_R);
    QCOMPARE(viewer.rotation(), 90);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(canvas, Qt::Key_Minus);
    QCOMPARE(viewer.zoom(), 0.1);
}

void AttachmentViewerTest::fitsTheWidth()
{
    AttachmentViewer viewer;
    viewer.resize(640, 700);
    viewer.show();
    QSignalSpy shown(&viewer, &AttachmentViewer::pageShown);
    viewer.showFile(test::writePdf(m_folder.filePath(QStringLiteral("c.pdf")), 1), QStringLiteral("c.pdf"));
    QTRY_VERIFY(!shown.isEmpty());
    const double before = viewer.zoom();
    QVERIFY(before * 595 * 96 / 72 <= 640);
    viewer.resize(1000, 700);
    QTRY_VERIFY(viewer.zoom() > before * 1.4);
}

void AttachmentViewerTest::showsAText()
{
    AttachmentViewer viewer;
    viewer.resize(640, 700);
    viewer.show();
    QSignalSpy shown(&viewer, &AttachmentViewer::pageShown);
    const QByteArray lines = QByteArray("Заявление о выдаче справки\n").repeated(120);
    viewer.showFile(
        test::writeFile(m_folder.filePath(QStringLiteral("a.txt")), lines), QStringLiteral("Заявление.txt"));
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(viewer.showsPage());
    QVERIFY(viewer.pageCount() >= 2);
    const auto inked = [&viewer] {
        const QImage page = viewer.findChild<PageCanvas*>()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 96 ? 1 : 0;
        }
        return dark;
    };
    QTRY_VERIFY(inked() > 500); // there are words on the sheet
}

void AttachmentViewerTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("broken PDF") << QByteArray("%PDF-1.7\ngarbage") << QStringLiteral("Файл повреждён");
    QTest::newRow("text") << QByteArray("просто текст") << QStringLiteral("Этот файл здесь не показать");
    QTest::newRow("cut PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000010000000100802000000")
                             << QStringLiteral("Файл повреждён");
    QTest::newRow("enormous picture") << QByteArray("P6\n30000 20000\n255\n")
                                      << QStringLiteral("Изображение слишком большое");
}

void AttachmentViewerTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    AttachmentViewer viewer;
    viewer.resize(600, 400);
    viewer.show();
    QSignalSpy failed(&viewer, &AttachmentViewer::failed);
    viewer.showFile(test::writeFile(m_folder.filePath(QStringLiteral("x.bin")), bytes), QStringLiteral("x"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(viewer.message(), message);
}

void AttachmentViewerTest::offersToOpenAnewWhenTheFileIsMissing()
{
    AttachmentViewer viewer;
    viewer.setObjectName(QStringLiteral("viewer"));
    viewer.resize(600, 400);
    viewer.show();
    QSignalSpy failed(&viewer, &AttachmentViewer::failed);
    const QString path = m_folder.filePath(QStringLiteral("later.pdf"));
    viewer.showFile(path, QStringLiteral("later.pdf"));
    QTRY_COMPARE(failed.count(), 1);
    test::writePdf(path, 1);
    QSignalSpy shown(&viewer, &AttachmentViewer::pageShown);
    QTest::mouseClick(viewer.findChild<QPushButton*>(QStringLiteral("viewer.message.action")), Qt::LeftButton);
    QTRY_VERIFY(!shown.isEmpty());
}

QTEST_MAIN(AttachmentViewerTest)
#include "attachment_viewer_test.moc"
