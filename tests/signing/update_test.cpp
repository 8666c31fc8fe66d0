// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/update/keys.h"
#include "update_signer.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using namespace okno::signing;
using core::ErrorCode;
using test::UpdateSigner;

namespace {

UpdatePackage sample()
{
    return test::packageOf("the bytes of a package", QStringLiteral("1.2.0"));
}

} // namespace

// Who has published a package of the program, and what exactly was signed.
class UpdateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreThreeNumbers()
    {
        for (const char16_t* good : {u"0.1.0", u"1.2.0", u"10.0.12345"})
            QVERIFY(isVersion(QString(good)));
        for (const char16_t* bad :
            {u"", u"1.2", u"1.2.3.4", u"01.2.0", u"1.2.0-beta", u"v1.2.0", u"1.2.0\n", u"1.2.100000"})
            QVERIFY(!isVersion(QString(bad)));
        QVERIFY(isNewer(QStringLiteral("1.10.0"), QStringLiteral("1.9.9")));
        QVERIFY(!isNewer(QStringLiteral("1.2.0"), QStringLiteral("1.2.0")));
        QVERIFY(!isNewer(QStringLiteral("0.9.0"), QStringLiteral("1.0.0")));
    }

    void theStatementIsFiveLines()
    {
        QCOMPARE(sample().statement(),
            "okno-update 1\nplatform linux-appimage\nversion 1.2.0\nsize 22\nsha256 " + sample().sha256.toLatin1()
                + '\n');
    }

    void whatIsSignedIsBelieved()
    {
        const auto keys = UpdateKeys::parse(m_signer.publicKey());
        QVERIFY(keys);
        QVERIFY(keys->verify(m_signer.sign(sample())).ok());
    }

    void nothingElseIs()
    {
        const UpdateKeys keys = *UpdateKeys::parse(m_signer.publicKey());
        const SignedPackage good = m_signer.sign(sample());
        const auto refused = [&](const SignedPackage& package) {
            const auto verified = keys.verify(package);
            return !verified && verified.error().code == ErrorCode::UpdateUntrusted;
        };
        SignedPackage other = good;
        other.package.version = QStringLiteral("1.2.1");
        QVERIFY(refused(other));
        other = good;
        other.package.platform = windowsMsi;
        QVERIFY(refused(other));
        other = good;
        other.package.size += 1;
        QVERIFY(refused(other));
        other = good;
        other.package.sha256.replace(
            0, 1, other.package.sha256.startsWith(u'0') ? QStringLiteral("1") : QStringLiteral("0"));
        QVERIFY(refused(other));
        other = good;
        other.signature[10] = static_cast<char>(other.signature[10] ^ 1);
        QVERIFY(refused(other));
        other.signature.clear();
        QVERIFY(refused(other));
        QVERIFY(refused(UpdateSigner().sign(sample())));
        // Well signed, but not a statement that could be read in one way only.
        UpdatePackage odd = sample();
        odd.platform = QStringLiteral("linux-appimage\nversion 9.9.9");
        QVERIFY(refused(m_signer.sign(odd)));
        QVERIFY(!UpdateKeys().verify(good).ok());
    }

    void anyOfSeveralKeysWillDo()
    {
        const UpdateSigner next;
        const auto keys = UpdateKeys::parse(m_signer.publicKey() + QStringLiteral(", ") + next.publicKey());
        QVERIFY(keys);
        QCOMPARE(keys->fingerprints().size(), 2);
        QVERIFY(keys->verify(next.sign(sample())).ok());
        QVERIFY(keys->verify(m_signer.sign(sample())).ok());
        QVERIFY(!keys->verify(UpdateSigner().sign(sample())).ok());
    }

    void keysAreReadOrNamedWrong()
    {
        QVERIFY(UpdateKeys::parse({})->isEmpty());
        QVERIFY(UpdateKeys::parse(
            QStringLiteral("-----BEGIN PUBLIC KEY-----\n%1\n-----END PUBLIC KEY-----\n").arg(m_signer.publicKey())));
        QVERIFY(!UpdateKeys::parse(QStringLiteral("mine")));
        QVERIFY(!UpdateKeys::parse(m_signer.publicKey().chopped(4)));
        QString rsa = m_signer.publicKey();
        rsa.replace(0, 8, QStringLiteral("MIIBIjAN"));
        QVERIFY(!UpdateKeys::parse(rsa));
    }

    void theFileBesideThePackageIsRead()
    {
        const auto read = readSignedPackage(m_signer.file(sample()));
        QVERIFY(read.ok());
        QCOMPARE(*read, m_signer.sign(sample()));
    }

    void anyOtherFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = m_signer.file(sample());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("more behind") << good + "version 9.9.9\n";
        QTest::newRow("more before") << "\n" + good;
        QTest::newRow("carriage returns") << QByteArray(good).replace("\n", "\r\n");
        QTest::newRow("a zero before the size") << QByteArray(good).replace("size ", "size 0");
        QTest::newRow("capitals") << QByteArray(good).replace("linux", "Linux");
        QTest::newRow("another kind") << QByteArray(good).replace("okno-update 1", "okno-update 2");
        QTest::newRow("short signature") << good.first(good.indexOf("signature ")) + "signature AAAA\n";
        QTest::newRow("not base64") << QByteArray(good).replace("signature ", "signature !");
        // The same octets, but not as they would be written.
        QTest::newRow("no padding") << QByteArray(good).replace("==\n", "\n");
        QTest::newRow("raw") << m_signer.sign(sample()).signature;
        QTest::newRow("long") << QByteArray(1 << 20, 'a');
    }
    void anyOtherFileIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto read = readSignedPackage(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::SignatureUnreadable);
    }

    // The script of the packages and this room mean the same.
    void theScriptSigns()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                     {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519"),
                         QStringLiteral("-out"), key}),
            0);
        QFile package(folder.filePath(QStringLiteral("Okno-3.1.4-x86_64.AppImage")));
        QVERIFY(package.open(QIODevice::WriteOnly) && package.write("some bytes") == 10);
        package.close();
        const auto run = [&](const QStringList& arguments) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("OKNO_SIGN_KEY"), key);
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(OKNO_SOURCE_DIR "/installer/sign.sh"), arguments);
            process.waitForFinished();
            return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
        };
        const auto keys = UpdateKeys::parse(QString::fromLatin1(run({QStringLiteral("--public")})));
        QVERIFY(keys && !keys->isEmpty());
        QVERIFY(!run({package.fileName(), linuxAppImage, QStringLiteral("3.1.4")}).isEmpty());
        QFile file(package.fileName() + QStringLiteral(".sig"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readSignedPackage(file.readAll());
        QVERIFY(read.ok());
        QCOMPARE(read->package, test::packageOf("some bytes", QStringLiteral("3.1.4")));
        QVERIFY(keys->verify(*read).ok());
    }

private:
    UpdateSigner m_signer;
};

QTEST_GUILESS_MAIN(UpdateTest)
#include "update_test.moc"
