// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures that we make, before foreign judges: openssl cms -verify -cades (with its GOST engine) and certtool.
#include "signing/asn1/tlv.h"
#include "signing/cms/timestamp.h"
#include "signing/crypto/digest.h"
#include "signing/crypto/gost_curve.h"
#include "signing/pki.h"
#include "signing/signer.h"
#include "signing/tokens/key_file.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace okno;
using namespace okno::signing;
using namespace okno::signing::test;
using namespace Qt::StringLiterals;

class SignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgedByOpenssl_data();
    void judgedByOpenssl();
    void judgedByGostEngine_data();
    void judgedByGostEngine();
    void judgedByCerttool();
    void madeByGostEngine();
    void timestamped();
    void anotherKeyIsNoticed();
    void wrongPassword();
    void cancelled();
    void digests();

private:
    // Signs «doc» with NAME.p12 into OUT.
    core::Result<> sign(const QString& name, const QString& out, bool attached);
    const QCA::Initializer m_secureMemory;
    Pki m_pki;
};

core::Result<> SignTest::sign(const QString& name, const QString& out, bool attached)
{
    KeyFile file(m_pki.path(name + u".p12"_s));
    if (const core::Result<> in = file.login({}, QCA::SecureArray("secret")); !in)
        return in;
    TokenKey key(file, {}, file.certificates({})->first());
    QFile content(m_pki.path(u"doc"_s)), to(m_pki.path(out));
    if (!content.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return core::ErrorCode::FileUnreadable;
    return signing::sign(content, key, to, {attached, Pki::moment(), file.chain()});
}

void SignTest::initTestCase()
{
    QVERIFY(m_pki.issue(u"ca"_s, {}, rsaKey, caUsage));
    for (const auto& [name, key] : {std::pair(u"rsa"_s, rsaKey), {u"ec"_s, ecKey}, {u"ec384"_s, ec384Key}})
        QVERIFY(m_pki.issue(name, u"ca"_s, key, signerUsage) && m_pki.bundle(name));
}

void SignTest::judgedByOpenssl_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("attached");
    for (const char* who : {"rsa", "ec", "ec384"}) {
        QTest::addRow("%s detached", who) << QString::fromLatin1(who) << false;
        QTest::addRow("%s attached", who) << QString::fromLatin1(who) << true;
    }
}

void SignTest::judgedByOpenssl()
{
    QFETCH(QString, who);
    QFETCH(bool, attached);
    QVERIFY(sign(who, u"s"_s, attached));
    QVERIFY(
        m_pki.openssl(u"cms -verify -cades -binary -inform DER -in s %1 -CAfile ca.pem -purpose any -out back"_s.arg(
            attached ? QString() : u"-content doc"_s)));
    QCOMPARE(m_pki.read(u"back"_s), m_pki.read(u"doc"_s));
    const auto report = m_pki.verify(u"s"_s, attached ? QString() : u"doc"_s, m_pki.trust());
    QCOMPARE(report->verdict, Verdict::Valid);
    QCOMPARE(report->signers.first().cades, CadesLevel::Bes);
    QCOMPARE(report->signers.first().signingTime, Pki::moment());
    // DER: the same bytes again from their own definite form.
    QCOMPARE(toDefinite(m_pki.read(u"s"_s)), m_pki.read(u"s"_s));
}

void SignTest::judgedByGostEngine_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("name");
    const QString small = u"gost2012_256"_s, large = u"gost2012_512"_s;
    for (const auto& [set, name] : {std::pair("A", "CryptoPro-A"), {"B", "CryptoPro-B"}, {"C", "CryptoPro-C"},
             {"XA", "CryptoPro-XchA"}, {"XB", "CryptoPro-XchB"}, {"TCA", "TC26-256-A"}, {"TCB", "TC26-256-B"},
             {"TCC", "TC26-256-C"}, {"TCD", "TC26-256-D"}})
        QTest::newRow(name) << small << QString::fromLatin1(set) << QString::fromLatin1(name);
    for (const char* set : {"A", "B", "C"})
        QTest::addRow("TC26-512-%s", set)
            << large << QString::fromLatin1(set) << u"TC26-512-"_s + QString::fromLatin1(set);
}

void SignTest::judgedByGostEngine()
{
    if (Pki::gostEngine().isEmpty())
        QSKIP("OpenSSL's GOST engine is not here: ./dev shell tools/gost_engine.sh brings it");
    QFETCH(QString, algorithm);
    QFETCH(QString, set);
    QFETCH(QString, name);
    const QString key = u"-engine gost -newkey %1 -pkeyopt paramset:%2"_s.arg(algorithm, set);
    QVERIFY(m_pki.openssl(
        u"req -x509 -nodes %1 -keyout gost.key -out gost.pem -subj /CN=gost -days 3650 -addext keyUsage=critical,digitalSignature,keyCertSign"_s
            .arg(key)));
    QVERIFY(m_pki.bundle(u"gost"_s, u"-engine gost"_s));
    for (const bool attached : {false, true}) {
        KeyFile file(m_pki.path(u"gost.p12"_s));
        QVERIFY(file.login({}, QCA::SecureArray("secret")));
        const TokenCertificate certificate = file.certificates({})->first();
        QCOMPARE(certificate.certificate.key->parameters(), name);
        QVERIFY(sign(u"gost"_s, u"s"_s, attached));
        QVERIFY(m_pki.openssl(
            u"cms -verify -cades -engine gost -binary -inform DER -in s %1 -CAfile gost.pem -purpose any -out back"_s
                .arg(attached ? QString() : u"-content doc"_s)));
        QCOMPARE(m_pki.read(u"back"_s), m_pki.read(u"doc"_s));
    }
    // And the other way: made by the engine, accepted by us.
    QVERIFY(m_pki.openssl(
        u"cms -sign -cades -engine gost -binary -in doc -signer gost.pem -inkey gost.key -outform DER -out g"_s));
    const auto report =
        m_pki.verify(u"g"_s, u"doc"_s, m_pki.trust(u"gost.pem"_s), nullptr, QDateTime::currentDateTimeUtc());
    QCOMPARE(report->verdict, Verdict::Valid);
    QCOMPARE(report->signers.first().cades, CadesLevel::Bes);
    QCOMPARE(report->signers.first().parameters, name);
}

void SignTest::judgedByCerttool()
{
    QVERIFY(m_pki.issueGost(u"gca"_s, {}, u"gost12-256"_s, u"CryptoPro-A"_s));
    QVERIFY(m_pki.issueGost(u"leaf"_s, u"gca"_s, u"gost12-512"_s, u"TC26-512-A"_s));
    bool fine = false;
    m_pki.run(u"certtool"_s,
        u"--to-p12 --load-certificate leaf.pem --load-privkey leaf.key --p12-name leaf --password secret --outder --outfile leaf.p12"_s
            .split(u' '),
        &fine);
    QVERIFY(fine && sign(u"leaf"_s, u"s"_s, false));
    m_pki.run(u"certtool"_s,
        u"--p7-verify --inder --infile s --load-data doc --load-ca-certificate gca.pem"_s.split(u' '), &fine);
    QVERIFY(fine);
    QCOMPARE(m_pki.verify(u"s"_s, u"doc"_s, m_pki.trust(u"gca.pem"_s))->verdict, Verdict::Valid);
}

// GOST R 34.10-2001 is checked, with a warning, and never made.
void SignTest::madeByGostEngine()
{
    if (Pki::gostEngine().isEmpty())
        QSKIP("OpenSSL's GOST engine is not here: ./dev shell tools/gost_engine.sh brings it");
    if (!m_pki.openssl(
            u"req -x509 -nodes -engine gost -newkey gost2001 -pkeyopt paramset:A -keyout old.key -out old.pem -subj /CN=old -days 3650"_s))
        QSKIP("this engine makes no key of 2001");
    QVERIFY(
        m_pki.openssl(u"cms -sign -engine gost -binary -in doc -signer old.pem -inkey old.key -outform DER -out s"_s));
    const auto report =
        m_pki.verify(u"s"_s, u"doc"_s, m_pki.trust(u"old.pem"_s), nullptr, QDateTime::currentDateTimeUtc());
    QCOMPARE(report->signers.first().math, Mathematics::Ok);
    QVERIFY(report->signers.first().warnings.contains(u"gost-2001"));
    QFile doc(m_pki.path(u"doc"_s));
    QVERIFY(doc.open(QIODevice::ReadOnly));
    const auto refused = Signature::prepare(doc, *report->signers.first().certificate, {false, Pki::moment()});
    QVERIFY(!refused && refused.error().code == core::ErrorCode::CertificateUnusable);
}

// RFC 3161 with openssl ts as the service; openssl cms does not look at the token, openssl ts does.
void SignTest::timestamped()
{
    QVERIFY(m_pki.startTimestamps());
    KeyFile file(m_pki.path(u"ec.p12"_s));
    QVERIFY(file.login({}, QCA::SecureArray("secret")));
    TokenKey key(file, {}, file.certificates({})->first());
    QFile doc(m_pki.path(u"doc"_s)), to(m_pki.path(u"t"_s));
    QVERIFY(doc.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    auto signature = Signature::prepare(doc, key.certificate(), {false, Pki::moment()});
    QVERIFY(signature);
    QVERIFY(signature->setValue(*key.sign(signature->scheme(), signature->digest())));
    const TimestampRequest request =
        makeTimestampRequest(signature->value(), DigestKind::Sha256, QByteArray("\x80nonce78"));
    const QByteArray reply = m_pki.timestampReply(request.der);
    const auto token = readTimestampReply(reply, request);
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
    const TimestampRequest another =
        makeTimestampRequest("something else", DigestKind::Sha256, QByteArray("\x80nonce78"));
    QVERIFY(!readTimestampReply(reply, another));
    signature->setTimestamp(*token);
    QVERIFY(signature->write(doc, to));
    to.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto report = m_pki.verify(u"t"_s, u"doc"_s, m_pki.trust(), nullptr, now);
    QCOMPARE(report->verdict, Verdict::Valid);
    QCOMPARE(report->signers.first().cades, CadesLevel::T);
    QVERIFY(qAbs(report->signers.first().provenTime.secsTo(now)) < 3600);
    // Proven while the certificate was valid: it stays good after the certificate has expired.
    QCOMPARE(m_pki.verify(u"t"_s, u"doc"_s, m_pki.trust(), nullptr, now.addYears(20))->verdict, Verdict::Valid);
    // A token whose service nobody trusts proves nothing.
    QVERIFY(m_pki.issue(u"other"_s, {}, rsaKey, caUsage));
    const auto untrusted = m_pki.verify(u"t"_s, u"doc"_s, m_pki.trust(u"other.pem"_s), nullptr, now);
    QVERIFY(untrusted->signers.first().warnings.contains(u"timestamp-untrusted"));
    QCOMPARE(untrusted->signers.first().cades, CadesLevel::Bes);
    QVERIFY(m_pki.openssl(
        u"cms -verify -cades -binary -inform DER -in t -content doc -CAfile ca.pem -purpose any -out back"_s));
}

void SignTest::anotherKeyIsNoticed()
{
    QFile doc(m_pki.path(u"doc"_s));
    QVERIFY(doc.open(QIODevice::ReadOnly));
    const QList<Certificate> certificates = certificatesOf(m_pki.read(u"ec.pem"_s));
    auto signature = Signature::prepare(doc, certificates.first(), {false, Pki::moment()});
    QVERIFY(signature);
    const auto wrong = signature->setValue(QByteArray(70, 'x'));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, core::ErrorCode::KeyMissing);
}

void SignTest::wrongPassword()
{
    KeyFile file(m_pki.path(u"rsa.p12"_s));
    const auto in = file.login({}, QCA::SecureArray("wrong"));
    QVERIFY(!in);
    QCOMPARE(in.error().code, core::ErrorCode::KeyFileUnreadable);
    QVERIFY(file.certificates({})->isEmpty());
}

void SignTest::cancelled()
{
    KeyFile file(m_pki.path(u"rsa.p12"_s));
    QVERIFY(file.login({}, QCA::SecureArray("secret")));
    TokenKey key(file, {}, file.certificates({})->first());
    QFile doc(m_pki.path(u"doc"_s));
    QVERIFY(doc.open(QIODevice::ReadOnly));
    QBuffer to;
    QVERIFY(to.open(QIODevice::WriteOnly));
    const auto done = signing::sign(doc, key, to, {true, Pki::moment(), {}, [](qint64, qint64) { return false; }});
    QVERIFY(!done);
    QCOMPARE(done.error().code, core::ErrorCode::Cancelled);
    QVERIFY(to.data().isEmpty());
}

// The examples of the standards: RFC 6986, 10 (M1, octets in the order of CMS) and FIPS 180-4.
void SignTest::digests()
{
    const QByteArray m1 = "012345678901234567890123456789012345678901234567890123456789012";
    QCOMPARE(Digest::of(DigestKind::Streebog256, m1).toHex(),
        "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500");
    QCOMPARE(Digest::of(DigestKind::Sha256, "abc").toHex(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QCOMPARE(gostCurves().size(), 12U);
}

QTEST_GUILESS_MAIN(SignTest)
#include "sign_test.moc"
