// SPDX-License-Identifier: GPL-3.0-or-later
// okno-admin verify and sign as another program meets them: fields and exit codes.
#include "signing/pki.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace okno::signing::test;
using namespace Qt::StringLiterals;

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verify();
    void online();
    void sign();
    void noCoreDump();
    void misuse();

private:
    int admin(const QString& words, const QByteArray& pin = {});
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }
    QJsonObject signer() const { return json().value("signers"_L1).toArray().at(0).toObject(); }
    Pki m_pki;
    QByteArray m_out, m_err;
};

int CommandTest::admin(const QString& words, const QByteArray& pin)
{
    QProcess process;
    process.setWorkingDirectory(m_pki.path({}));
    process.start(QStringLiteral(OKNO_BIN_DIR "/okno-admin"), words.split(u' '));
    process.write(pin);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

void CommandTest::initTestCase()
{
    QVERIFY(m_pki.issue(u"ca"_s, {}, ecKey, caUsage));
    QVERIFY(m_pki.issue(u"ec"_s, u"ca"_s, ecKey, signerUsage) && m_pki.bundle(u"ec"_s));
    QVERIFY(m_pki.openssl(u"cms -sign -binary -cades -in doc -signer ec.pem -inkey ec.key -outform DER -out s"_s));
}

void CommandTest::verify()
{
    QCOMPARE(admin(u"verify s --content doc --trust ca.pem --at 2026-11-22T12:00:00Z --json"_s), 0);
    QCOMPARE(json().value("verdict"_L1).toString(), u"valid"_s);
    for (const char* field : {"subject", "snils", "inn", "algorithm", "parameters", "math", "content", "chain", "cades",
             "signingTime", "warnings"})
        QVERIFY2(signer().contains(QLatin1StringView(field)), field);
    QCOMPARE(signer().value("cades"_L1).toString(), u"BES"_s);
    QCOMPARE(signer().value("snils"_L1).toString(), u"11223344595"_s);
    QCOMPARE(admin(u"verify s --content ca.pem --trust ca.pem --json"_s), 1);
    QCOMPARE(signer().value("content"_L1).toString(), u"bad"_s);
    QCOMPARE(admin(u"verify s --content doc --json"_s), 3);
    QCOMPARE(signer().value("chain"_L1).toString(), u"not-checked"_s);
    QCOMPARE(admin(u"verify s --content doc --trust ca.pem --at 2040-01-01T00:00:00Z --json"_s), 1);
    QCOMPARE(signer().value("chain"_L1).toString(), u"expired"_s);
    QCOMPARE(admin(u"verify doc --json"_s), 2);
    QCOMPARE(admin(u"verify none --json"_s), 2);
    QCOMPARE(admin(u"verify s --content doc --trust none"_s), 2);
    QCOMPARE(admin(u"verify s --content doc --accredited ca.pem --json"_s), 0);
    QVERIFY(signer().value("qualified"_L1).toBool());
}

// A certificate that names a place where nobody is: asked or not, it is «unknown», and the answer comes.
void CommandTest::online()
{
    QVERIFY(m_pki.issue(u"lone"_s, u"ca"_s, ecKey,
        signerUsage
            + u"\nauthorityInfoAccess=OCSP;URI:http://127.0.0.1:1/\ncrlDistributionPoints=URI:http://127.0.0.1:1/c"_s));
    QVERIFY(m_pki.openssl(u"cms -sign -binary -cades -in doc -signer lone.pem -inkey lone.key -outform DER -out o"_s));
    const QString words = u"verify o --content doc --trust ca.pem --json --online --cache lists"_s;
    QCOMPARE(admin(words), 0);
    QCOMPARE(signer().value("revocation"_L1).toString(), u"unknown"_s);
    QVERIFY(m_err.contains("not of the public Internet"));
    QCOMPARE(admin(words + u" --private-addresses"_s), 0);
    QCOMPARE(signer().value("revocation"_L1).toString(), u"unknown"_s);
    QVERIFY(m_err.contains("Could not connect"));
}

void CommandTest::sign()
{
    QCOMPARE(admin(u"sign doc --p12 ec.p12 --pin-fd 0 -o made --json"_s, "secret\n"), 0);
    QVERIFY(!m_out.contains("secret") && !m_err.contains("secret"));
    QCOMPARE(admin(u"verify made --content doc --trust ca.pem --json"_s), 0);
    QCOMPARE(admin(u"sign doc --p12 ec.p12 --attached --pin-fd 0 -o made"_s, "secret\n"), 0);
    QCOMPARE(admin(u"verify made --trust ca.pem"_s), 0);
    QCOMPARE(admin(u"sign doc --p12 ec.p12 --pin-fd 0 -o none.sig"_s, "wrong\n"), 1);
    QVERIFY(m_pki.read(u"none.sig"_s).isEmpty());
    // Another one's certificate that cannot sign any more is told before anything is written.
    QVERIFY(m_pki.issue(
        u"old"_s, u"ca"_s, ecKey, signerUsage, u"-not_before 20200101000000Z -not_after 20210101000000Z"_s));
    QVERIFY(m_pki.bundle(u"old"_s));
    QCOMPARE(admin(u"sign doc --p12 old.p12 --pin-fd 0 -o none.sig"_s, "secret\n"), 1);
    QVERIFY(m_pki.read(u"none.sig"_s).isEmpty());
}

// While it waits for the PIN.
void CommandTest::noCoreDump()
{
    QProcess process;
    process.setWorkingDirectory(m_pki.path({}));
    process.start(
        QStringLiteral(OKNO_BIN_DIR "/okno-admin"), u"sign doc --p12 ec.p12 --pin-fd 0 -o waiting.sig"_s.split(u' '));
    QVERIFY(process.waitForStarted());
    const auto limits = [&process] {
        QFile file(u"/proc/%1/limits"_s.arg(process.processId()));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    };
    const QRegularExpression none(u"Max core file size +0 +0 "_s);
    QTRY_VERIFY(limits().contains(none));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void CommandTest::misuse()
{
    QCOMPARE(admin(u"sign doc"_s), 2);
    QCOMPARE(admin(u"verify"_s), 2);
    QCOMPARE(admin(u"verify s --nonsense"_s), 2);
    QCOMPARE(admin(u"tokens --module none.so"_s), 1);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
