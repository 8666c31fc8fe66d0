// SPDX-License-Identifier: GPL-3.0-or-later
// pkcs11-tool works with the token, and openssl accepts what it signed.
#include "softtoken/test_token.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace okno::softtoken::test;
using namespace Qt::StringLiterals;

class ToolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selfTest();
    void listsObjects();
    void signs_data();
    void signs();
    void gost_data();
    void gost();
    void importsAndExports();
    void wrongPin();

private:
    QByteArray run(const QString& program, const QString& words);
    QByteArray tool(const QString& words);
    QTemporaryDir m_folder;
    bool m_fine = false;
};

QByteArray ToolTest::run(const QString& program, const QString& words)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words.split(u' '));
    m_fine = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return process.readAll();
}

QByteArray ToolTest::tool(const QString& words)
{
    return run(u"pkcs11-tool"_s, u"--module %1 %2"_s.arg(TestToken::module(), words));
}

#define OKNO_TOOL(words)                                                                                               \
    do {                                                                                                               \
        const QByteArray said = tool(words);                                                                           \
        QVERIFY2(m_fine, said.constData());                                                                            \
    } while (false)

void ToolTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pkcs11-tool"_s).isEmpty())
        QSKIP("opensc is not installed");
    qputenv("OKNO_SOFTTOKEN_DIR", m_folder.filePath(u"tokens"_s).toUtf8());
    QVERIFY(tool(u"-L"_s).contains("uninitialized"));
    OKNO_TOOL(u"--init-token --slot 0 --label demo --so-pin 87654321"_s);
    OKNO_TOOL(u"--login --login-type so --so-pin 87654321 --init-pin --new-pin 123456"_s);
    OKNO_TOOL(u"--login --pin 123456 --keypairgen --key-type rsa:2048 --id 01 --label rsa"_s);
    OKNO_TOOL(u"--login --pin 123456 --keypairgen --key-type EC:prime256v1 --id 02 --label ec"_s);
    OKNO_TOOL(u"--login --pin 123456 --keypairgen --key-type EC:secp384r1 --id 03 --label ec384"_s);
    QFile file(m_folder.filePath(u"doc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Заявление о выдаче справки\n") > 0);
}

void ToolTest::selfTest()
{
    const QByteArray said = tool(u"--login --pin 123456 --test"_s);
    QVERIFY2(m_fine, said.constData());
    QVERIFY2(said.contains("No errors"), said.constData());
    QVERIFY(tool(u"-L"_s).contains("DEMONSTRATION, UNPROTECTED"));
}

void ToolTest::listsObjects()
{
    // Without the PIN only what is public.
    const QByteArray open = tool(u"-O"_s), all = tool(u"--login --pin 123456 -O"_s);
    QVERIFY(m_fine);
    QCOMPARE(open.count("Private Key Object"), 0);
    QCOMPARE(open.count("Public Key Object"), 3);
    QCOMPARE(all.count("Private Key Object"), 3);
    QCOMPARE(all.count("sensitive, always sensitive, never extractable, local"), 3);
}

void ToolTest::signs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("digest");
    QTest::newRow("RSA") << u"01"_s << u"SHA256-RSA-PKCS"_s << u"sha256"_s;
    QTest::newRow("RSA, SHA-512") << u"01"_s << u"SHA512-RSA-PKCS"_s << u"sha512"_s;
    QTest::newRow("P-256") << u"02"_s << u"ECDSA-SHA256 --signature-format openssl"_s << u"sha256"_s;
    QTest::newRow("P-384") << u"03"_s << u"ECDSA-SHA384 --signature-format openssl"_s << u"sha384"_s;
}

void ToolTest::signs()
{
    QFETCH(QString, id);
    QFETCH(QString, how);
    QFETCH(QString, digest);
    OKNO_TOOL(u"--login --pin 123456 --sign --id %1 -i doc -o sig -m %2"_s.arg(id, how));
    OKNO_TOOL(u"--read-object --type pubkey --id %1 -o key.der"_s.arg(id));
    const QString check = u"dgst -%1 -verify key.der -keyform DER -signature sig %2"_s;
    const QByteArray said = run(u"openssl"_s, check.arg(digest, u"doc"_s));
    QVERIFY2(m_fine, said.constData());
    run(u"openssl"_s, check.arg(digest, u"key.der"_s));
    QVERIFY(!m_fine);
}

void ToolTest::gost_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("octets");
    for (const char16_t* set : {u"256:A", u"256:B", u"256:C", u"256:D", u"512:A", u"512:B", u"512:C"}) {
        const QString name = QString::fromUtf16(set);
        QTest::newRow(qPrintable(name)) << u"GOSTR3410-2012-"_s + name << (name.startsWith(u'5') ? 128 : 64);
    }
}

void ToolTest::gost()
{
    QFETCH(QString, key);
    QFETCH(int, octets);
    static int last = 0x40;
    const QString id = QString::number(++last, 16);
    OKNO_TOOL(u"--login --pin 123456 --keypairgen --key-type %1 --id %2"_s.arg(key, id));
    const QString how = u"GOSTR3410-WITH-GOSTR3411-12-"_s + (octets == 64 ? u"256"_s : u"512"_s);
    OKNO_TOOL(u"--login --pin 123456 --sign --id %1 -i doc -o gost.sig -m %2"_s.arg(id, how));
    QCOMPARE(QFile(m_folder.filePath(u"gost.sig"_s)).size(), octets);
    const QString check = u"--verify --id %1 -m %2 --signature-file gost.sig -i "_s.arg(id, how);
    QVERIFY(tool(check + u"doc"_s).contains("Signature is valid"));
    QVERIFY(!tool(check + u"gost.sig"_s).contains("Signature is valid"));
}

void ToolTest::importsAndExports()
{
    run(u"openssl"_s,
        u"req -x509 -newkey rsa:2048 -nodes -keyout own.key -outform DER -out own.der -subj /CN=Ivanova -days 9"_s);
    QVERIFY(m_fine);
    run(u"openssl"_s, u"pkey -in own.key -outform DER -out own.key.der"_s);
    OKNO_TOOL(u"--login --pin 123456 --write-object own.key.der --type privkey --id 0a --label own"_s);
    OKNO_TOOL(u"--login --pin 123456 --write-object own.der --type cert --id 0a --label own"_s);
    OKNO_TOOL(u"--read-object --type cert --id 0a -o back.der"_s);
    QFile one(m_folder.filePath(u"own.der"_s)), other(m_folder.filePath(u"back.der"_s));
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), other.readAll());
    OKNO_TOOL(u"--login --pin 123456 --sign --id 0a -m SHA256-RSA-PKCS -i doc -o own.sig"_s);
    run(u"openssl"_s, u"dgst -sha256 -prverify own.key -signature own.sig doc"_s);
    QVERIFY(m_fine);
    OKNO_TOOL(u"--login --pin 123456 --delete-object --type privkey --id 0a"_s);
    tool(u"--login --pin 123456 --sign --id 0a -m SHA256-RSA-PKCS -i doc -o own.sig"_s);
    QVERIFY(!m_fine);
}

void ToolTest::wrongPin()
{
    QVERIFY(tool(u"--login --pin 000000 -O"_s).contains("CKR_PIN_INCORRECT"));
    QVERIFY(tool(u"-L"_s).contains("user PIN count low"));
    OKNO_TOOL(u"--login --pin 123456 --change-pin --new-pin 654321"_s);
    OKNO_TOOL(u"--login --pin 654321 --change-pin --new-pin 123456"_s);
    QVERIFY(!tool(u"-L"_s).contains("user PIN count low"));
}

QTEST_GUILESS_MAIN(ToolTest)
#include "tool_test.moc"
