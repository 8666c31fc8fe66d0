// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/appimage_installer.h"

#include "signing/update_signer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

using namespace okno;
using namespace okno::client;
using core::ErrorCode;

// An AppImage that is replaced while it runs. The images here are scripts that answer as okno would.
class AppImageInstallerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("Мои программы")));
        m_image = m_folder->filePath(QStringLiteral("Мои программы/Okno.AppImage"));
        write(m_image, "#!/bin/sh\necho old\n",
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup);
        m_installer = std::make_unique<AppImageInstaller>(m_image, std::chrono::seconds(20));
    }

    void takesThePlaceOfTheOldOne()
    {
        const QByteArray image = newImage("echo okno 1.2.0: ok");
        const core::Result<> result = install(image);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(read(m_image), image);
        QCOMPARE(QFile::permissions(m_image) & QFile::ReadOther, QFile::Permissions());
        QVERIFY(QFile::permissions(m_image) & QFile::ExeOwner);
        QVERIFY(QFile::permissions(m_image) & QFile::ReadGroup);
        nothingElseLiesThere();
    }

    void triesItOutWithoutTouchingAnything()
    {
        qputenv("OKNO_AUTOMATION", "/tmp/nobody");
        qputenv("APPIMAGE", m_image.toUtf8());
        const QString told = m_folder->filePath(QStringLiteral("told"));
        const QByteArray image = newImage("echo \"$1 $2 $QT_QPA_PLATFORM [$OKNO_AUTOMATION$APPIMAGE]\" >'"
            + told.toUtf8() + "'\ncat \"$0\" >/dev/null\n[ -d \"$3\" ] || exit 3\necho okno 1.2.0: ok");
        const core::Result<> result = install(image);
        qunsetenv("OKNO_AUTOMATION");
        qunsetenv("APPIMAGE");
        QVERIFY(result.ok());
        QCOMPARE(read(told), QByteArray("--self-test --data offscreen []\n"));
    }

    void keepsTheOldOneWhenTheNewOneFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("its self-test fails") << QByteArray("echo no PDF >&2\nexit 1");
        QTest::newRow("it says nothing") << QByteArray("exit 0");
        QTest::newRow("it is another version") << QByteArray("echo okno 1.1.0: ok");
        QTest::newRow("it dies") << QByteArray("kill -9 $$");
    }
    void keepsTheOldOneWhenTheNewOneFails()
    {
        QFETCH(const QByteArray, script);
        refuses(newImage(script), ErrorCode::UpdateFailed);
    }

    void keepsTheOldOneWhenTheNewOneDoesNotEnd()
    {
        m_installer = std::make_unique<AppImageInstaller>(m_image, std::chrono::milliseconds(200));
        refuses(newImage("exec sleep 30"), ErrorCode::UpdateFailed);
    }

    void keepsTheOldOneWhenTheNewOneDoesNotStart() { refuses("#!/nowhere/interpreter\n", ErrorCode::UpdateFailed); }

    void comparesTheBytesOnceMore()
    {
        const QByteArray image = newImage("echo okno 1.2.0: ok");
        const QString file = m_folder->filePath(QStringLiteral("package"));
        write(file, image + "rm -rf everything\n");
        const core::Result<> result = install(file, test::packageOf(image, QStringLiteral("1.2.0")));
        QCOMPARE(result.error().code, ErrorCode::UpdateBroken);
        theOldOneStands();
    }

    void saysWhenTheFolderIsClosed()
    {
        QVERIFY(!m_installer->obstacle());
        AppImageInstaller elsewhere(QStringLiteral("/proc/Okno.AppImage"));
        QVERIFY(elsewhere.obstacle().has_value() || ::geteuid() == 0);
        std::optional<core::Result<>> result;
        connect(
            &elsewhere, &PackageInstaller::installed, this, [&result](const core::Result<>& ended) { result = ended; });
        const QByteArray image = newImage("echo okno 1.2.0: ok");
        const QString file = m_folder->filePath(QStringLiteral("package"));
        write(file, image);
        elsewhere.install(file, test::packageOf(image, QStringLiteral("1.2.0")));
        QTRY_VERIFY(result);
        QCOMPARE(result->error().code, ErrorCode::UpdateReadOnly);
    }

    void cancelLeavesNothing()
    {
        QSignalSpy installed(m_installer.get(), &PackageInstaller::installed);
        const QString begun = m_folder->filePath(QStringLiteral("begun"));
        const QByteArray image = newImage("touch '" + begun.toUtf8() + "'\nexec sleep 30");
        const QString file = m_folder->filePath(QStringLiteral("package"));
        write(file, image);
        m_installer->install(file, test::packageOf(image, QStringLiteral("1.2.0")));
        QTRY_VERIFY(QFile::exists(begun));
        m_installer->cancel();
        theOldOneStands();
        QTest::qWait(50);
        QCOMPARE(installed.count(), 0);
    }

private:
    static QByteArray newImage(const QByteArray& script) { return "#!/bin/sh\n" + script + '\n'; }
    static void write(const QString& path, const QByteArray& bytes,
        QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(permissions))
            qFatal("cannot write");
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    core::Result<> install(const QString& file, const signing::UpdatePackage& package)
    {
        std::optional<core::Result<>> result;
        const auto connection = connect(m_installer.get(), &PackageInstaller::installed, this,
            [&result](const core::Result<>& ended) { result = ended; });
        m_installer->install(file, package);
        const bool ended = QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
        disconnect(connection);
        return ended ? *result : core::Result<>(ErrorCode::RequestTimeout);
    }
    core::Result<> install(const QByteArray& image)
    {
        const QString file = m_folder->filePath(QStringLiteral("package"));
        write(file, image);
        return install(file, test::packageOf(image, QStringLiteral("1.2.0")));
    }
    void refuses(const QByteArray& image, ErrorCode code)
    {
        const core::Result<> result = install(image);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        theOldOneStands();
    }
    void theOldOneStands()
    {
        QCOMPARE(read(m_image), QByteArray("#!/bin/sh\necho old\n"));
        nothingElseLiesThere();
    }
    void nothingElseLiesThere()
    {
        QCOMPARE(QDir(QFileInfo(m_image).path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("Okno.AppImage")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_image;
    std::unique_ptr<AppImageInstaller> m_installer;
};

QTEST_GUILESS_MAIN(AppImageInstallerTest)
#include "appimage_installer_test.moc"
