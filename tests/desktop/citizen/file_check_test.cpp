// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/file_check.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using desktop::checkFile;

class FileCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theContentDecides_data();
    void theContentDecides();
    void sizeAndAbsenceAreTold();

private:
    QString put(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void FileCheckTest::theContentDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n…") << QStringLiteral("application/pdf");
    QTest::newRow("pdf after scanner's junk") << QByteArray(200, ' ') + "%PDF-1.4" << QStringLiteral("application/pdf");
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << QStringLiteral("image/jpeg");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("image/png");
    QTest::newRow("tiff") << QByteArray("II*\0....", 8) << QStringLiteral("image/tiff");
    QTest::newRow("text") << QByteArray("просто текст") << QString();
    QTest::newRow("program") << QByteArray("MZ\x90\0", 4) << QString();
}

void FileCheckTest::theContentDecides()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    // The name says the same for all of them.
    const auto checked = checkFile(put("scan.pdf", bytes), {}, 0);
    if (type.isEmpty()) {
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, core::ErrorCode::FileTypeWrong);
    } else {
        QVERIFY(checked.ok());
        QCOMPARE(checked->type, type);
        QCOMPARE(checked->name, QStringLiteral("scan.pdf"));
    }
    QVERIFY(!checkFile(put("scan.pdf", bytes), {QStringLiteral("image/webp")}, 0).ok());
}

void FileCheckTest::sizeAndAbsenceAreTold()
{
    QCOMPARE(checkFile(put("empty.pdf", {}), {}, 0).error().code, core::ErrorCode::FileEmpty);
    QCOMPARE(
        checkFile(m_folder.filePath(QStringLiteral("none.pdf")), {}, 0).error().code, core::ErrorCode::FileUnreadable);
    QCOMPARE(checkFile(m_folder.path(), {}, 0).error().code, core::ErrorCode::FileUnreadable);
    const QByteArray large = "%PDF-1.4" + QByteArray(2 * 1024 * 1024, 'x');
    const auto checked = checkFile(put("large.pdf", large), {}, 1024 * 1024);
    QCOMPARE(checked.error().code, core::ErrorCode::FileTooLarge);
    QCOMPARE(checked.error().params.value(QStringLiteral("limit")).toInt(), 1024 * 1024);
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "file_check_test.moc"
