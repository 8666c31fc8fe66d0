// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/start_target.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::desktop;

class StartTargetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();
    void strangeLinksMeanNothing_data();
    void strangeLinksMeanNothing();
    void connectionFile();
    void strangeFilesMeanNothing_data();
    void strangeFilesMeanNothing();
    void aMissingFileIsSaid();
};

void StartTargetTest::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("id");
    QTest::newRow("service") << QStringLiteral("okno:service/archival-reference") << QStringLiteral("service")
                             << QStringLiteral("archival-reference");
    QTest::newRow("as browsers write it") << QStringLiteral("okno://service/archival-reference/")
                                          << QStringLiteral("service") << QStringLiteral("archival-reference");
    QTest::newRow("application") << QStringLiteral("OKNO:application/01JD5ZP8XK") << QStringLiteral("application")
                                 << QStringLiteral("01JD5ZP8XK");
    QTest::newRow("list") << QStringLiteral("okno:applications") << QStringLiteral("applications") << QString();
}

void StartTargetTest::links()
{
    QFETCH(QString, link);
    const auto target = readStartTarget(link);
    QVERIFY(target.ok());
    QTEST(target->screen, "screen");
    QTEST(target->params.value(QStringLiteral("id")).toString(), "id");
}

void StartTargetTest::strangeLinksMeanNothing_data()
{
    QTest::addColumn<QString>("link");
    for (const char* link : {"okno:", "okno:service", "okno:service/", "okno:service/../x", "okno:me/1",
             "okno:service/a/b", "okno:service/a%20b", "okno:services/1", "okno:service/<script>"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void StartTargetTest::strangeLinksMeanNothing()
{
    QFETCH(QString, link);
    const auto target = readStartTarget(link);
    QVERIFY(!target);
    QCOMPARE(target.error().code, core::ErrorCode::InvalidField);
}

void StartTargetTest::connectionFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("округ.okno")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray fingerprint = QByteArray("0f:").repeated(31) + "0f";
    file.write("{\"server\": \"https://okno.example.ru:8443\", \"fingerprint\": \"" + fingerprint + "\"}");
    file.close();
    const auto target = readStartTarget(file.fileName());
    QVERIFY(target.ok());
    QCOMPARE(target->server, QStringLiteral("https://okno.example.ru:8443"));
    QCOMPARE(target->fingerprint, QString::fromLatin1(fingerprint));
    QVERIFY(target->screen.isEmpty());
}

void StartTargetTest::strangeFilesMeanNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("server=https://okno.example.rQStringLiteral(");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no server") << QByteArray("{}");
    QTest::newRow("plain http to the world") << QByteArray("{\"server\": \"http://okno.example.ru\"}");
    QTest::newRow("a wrong fingerprint") << QByteArray(
        "{\"server\": \"https://okno.example.ru\", \"fingerprint\": \"zz\"}");
    QTest::newRow("too long") << QByteArray(20'000, ' ') + "{\"server\": \"https://okno.example.ru\"}";
}

void StartTargetTest::strangeFilesMeanNothing()
{
    QFETCH(QByteArray, bytes);
    const auto target = parseConnectionFile(bytes);
    QVERIFY(!target);
    QCOMPARE(target.error().code, core::ErrorCode::InvalidField);
}

void StartTargetTest::aMissingFileIsSaid()
{
    const auto target = readStartTarget(QStringLiteral("/nowhere/at.okno"));
    QVERIFY(!target);
    QCOMPARE(target.error().code, core::ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(StartTargetTest)
#include "start_target_test.moc"
