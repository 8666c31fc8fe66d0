// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures made by openssl and certtool, whole and spoilt, as our verifier sees them.
#include "signing/pki.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

using namespace okno;
using namespace okno::signing;
using namespace okno::signing::test;
using namespace Qt::StringLiterals;

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void made_data();
    void made();
    void gost_data();
    void gost();
    void severalSigners();
    void refused_data();
    void refused();
    void swappedContent();
    void truncatedNowhereCrashes();
    void brokenSignature();
    void anotherCertificate();
    void revoked();
    void copyOfRoot();
    void accreditedOnly();
    void attachedBesideContent();
    void cancel();
    void sampleOfTc26();

private:
    SignerReport one(const QString& name, const QString& content, const TrustStore& trust,
        const RevocationSource* revocation = nullptr, const QDateTime& at = Pki::moment())
    {
        const auto report = m_pki.verify(name, content, trust, revocation, at);
        return report && report->signers.size() == 1 ? report->signers.first() : SignerReport{};
    }
    Pki m_pki;
};

void VerifyTest::initTestCase()
{
    QVERIFY(m_pki.issue(u"ca"_s, {}, rsaKey, caUsage));
    QVERIFY(m_pki.issue(u"middle"_s, u"ca"_s, ecKey, caUsage + u",digitalSignature"_s));
    QVERIFY(m_pki.issue(u"rsa"_s, u"ca"_s, rsaKey, signerUsage));
    QVERIFY(m_pki.issue(u"ec"_s, u"middle"_s, ecKey, signerUsage));
    QVERIFY(m_pki.issue(u"ec384"_s, u"ca"_s, ec384Key, signerUsage));
}

void VerifyTest::made_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<CadesLevel>("cades");
    const QString detached = u"-outform DER -cades"_s;
    QTest::newRow("rsa") << u"rsa"_s << detached << u"RSA 2048"_s << CadesLevel::Bes;
    QTest::newRow("rsa sha512") << u"rsa"_s << detached + u" -md sha512"_s << u"RSA 2048"_s << CadesLevel::Bes;
    QTest::newRow("pss") << u"rsa"_s << detached + u" -keyopt rsa_padding_mode:pss"_s << u"RSA 2048"_s
                         << CadesLevel::Bes;
    QTest::newRow("p-256 over a middle centre")
        << u"ec"_s << detached + u" -certfile middle.pem"_s << u"ECDSA P-256"_s << CadesLevel::Bes;
    QTest::newRow("p-384") << u"ec384"_s << detached + u" -md sha384"_s << u"ECDSA P-384"_s << CadesLevel::Bes;
    QTest::newRow("key identifier") << u"rsa"_s << u"-outform DER -keyid"_s << u"RSA 2048"_s << CadesLevel::None;
    QTest::newRow("pem") << u"rsa"_s << u"-outform PEM"_s << u"RSA 2048"_s << CadesLevel::None;
    QTest::newRow("no attributes") << u"ec384"_s << u"-outform DER -noattr"_s << u"ECDSA P-384"_s << CadesLevel::None;
    QTest::newRow("attached") << u"rsa"_s << u"-outform DER -nodetach -cades"_s << u"RSA 2048"_s << CadesLevel::Bes;
    QTest::newRow("attached in pieces") << u"rsa"_s << u"-outform DER -nodetach -stream"_s << u"RSA 2048"_s
                                        << CadesLevel::None;
    QTest::newRow("attached in pieces, pem")
        << u"rsa"_s << u"-outform PEM -nodetach -stream"_s << u"RSA 2048"_s << CadesLevel::None;
}

void VerifyTest::made()
{
    QFETCH(QString, who);
    QFETCH(QString, options);
    QFETCH(QString, algorithm);
    QFETCH(CadesLevel, cades);
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer %1.pem -inkey %1.key %2 -out s"_s.arg(who, options)));
    const bool attached = options.contains(u"-nodetach");
    const SignerReport signer = one(u"s"_s, attached ? QString() : u"doc"_s, m_pki.trust());
    QCOMPARE(signer.math, Mathematics::Ok);
    QCOMPARE(signer.content, ContentMatch::Ok);
    QCOMPARE(signer.chain.state, ChainState::Ok);
    QCOMPARE(signer.cades, cades);
    QCOMPARE(signer.verdict, Verdict::Valid);
    QCOMPARE(QString(signer.algorithm + u' ' + signer.parameters), algorithm);
    QCOMPARE(signer.owner.snils->digits(), u"11223344595"_s);
    QCOMPARE(signer.owner.inn->digits(), u"500100732259"_s);
    QCOMPARE(signer.owner.name, u"Ёжикова Анна"_s);
    QVERIFY(!signer.isQualified());
    // The same as bare base64.
    const QByteArray der = m_pki.read(u"s"_s);
    if (der.startsWith('\x30')) {
        m_pki.write(u"s64"_s, der.toBase64());
        QCOMPARE(one(u"s64"_s, attached ? QString() : u"doc"_s, m_pki.trust()).verdict, Verdict::Valid);
    }
}

void VerifyTest::gost_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QString>("parameters");
    QTest::newRow("256 CryptoPro-A") << u"gost12-256"_s << u"CryptoPro-A"_s << u"CryptoPro-A"_s;
    QTest::newRow("256 CryptoPro-XchA") << u"gost12-256"_s << u"CryptoPro-XchA"_s << u"CryptoPro-XchA"_s;
    QTest::newRow("256 TC26-256-B") << u"gost12-256"_s << u"TC26-256-B"_s << u"TC26-256-B"_s;
    QTest::newRow("512 TC26-512-A") << u"gost12-512"_s << u"TC26-512-A"_s << u"TC26-512-A"_s;
}

void VerifyTest::gost()
{
    QFETCH(QString, type);
    QFETCH(QString, curve);
    QFETCH(QString, parameters);
    QVERIFY(m_pki.issueGost(u"gca"_s, {}, type, curve));
    QVERIFY(m_pki.issueGost(u"gost"_s, u"gca"_s, type, curve));
    bool fine = false;
    m_pki.run(u"certtool"_s,
        u"--p7-detached-sign --p7-time --load-certificate gost.pem --load-privkey gost.key --infile doc --outder --outfile g"_s
            .split(u' '),
        &fine);
    QVERIFY(fine);
    const SignerReport signer = one(u"g"_s, u"doc"_s, m_pki.trust(u"gca.pem"_s));
    QCOMPARE(signer.math, Mathematics::Ok);
    QCOMPARE(signer.content, ContentMatch::Ok);
    QCOMPARE(signer.chain.state, ChainState::Ok);
    QCOMPARE(signer.parameters, parameters);
    QCOMPARE(signer.owner.snils->digits(), u"11223344595"_s);
    QCOMPARE(one(u"g"_s, u"gca.pem"_s, m_pki.trust(u"gca.pem"_s)).content, ContentMatch::Bad);
}

void VerifyTest::severalSigners()
{
    QVERIFY(m_pki.openssl(
        u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -signer ec.pem -inkey ec.key -outform DER -out two"_s));
    const auto report = m_pki.verify(u"two"_s, u"doc"_s, m_pki.trust());
    QVERIFY(report);
    QCOMPARE(report->signers.size(), 2);
    // The issuer of one of them is not at hand: the whole is no better than its worst.
    QCOMPARE(report->verdict, Verdict::Unknown);
    TrustStore more = m_pki.trust();
    QVERIFY(more.load(m_pki.path(u"middle.pem"_s)));
    QCOMPARE(m_pki.verify(u"two"_s, u"doc"_s, more)->verdict, Verdict::Valid);
}

void VerifyTest::refused_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("extensions");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<ChainState>("state");
    const QString good = u"-not_before 20250101000000Z -not_after 20350101000000Z"_s;
    QTest::newRow("expired") << u"ca"_s << signerUsage << u"-not_before 20240101000000Z -not_after 20250101000000Z"_s
                             << ChainState::Expired;
    QTest::newRow("not yet") << u"ca"_s << signerUsage << u"-not_before 20300101000000Z -not_after 20310101000000Z"_s
                             << ChainState::Expired;
    QTest::newRow("encryption only") << u"ca"_s << u"keyUsage=critical,keyEncipherment"_s << good
                                     << ChainState::BadUsage;
    QTest::newRow("unknown critical") << u"ca"_s << signerUsage + u"\n1.2.3.4=critical,ASN1:NULL"_s << good
                                      << ChainState::BadUsage;
    QTest::newRow("issued by a person") << u"rsa"_s << signerUsage << good << ChainState::BadCa;
    QTest::newRow("centre that may not sign certificates") << u"weak"_s << signerUsage << good << ChainState::BadCa;
    QTest::newRow("path too long") << u"deep"_s << signerUsage << good << ChainState::BadCa;
    QTest::newRow("unknown centre") << u"other"_s << signerUsage << good << ChainState::UnknownIssuer;
}

void VerifyTest::refused()
{
    QFETCH(QString, issuer);
    QFETCH(QString, extensions);
    QFETCH(QString, dates);
    QFETCH(ChainState, state);
    if (issuer == u"weak")
        QVERIFY(
            m_pki.issue(u"weak"_s, u"ca"_s, ecKey, u"basicConstraints=critical,CA:TRUE\nkeyUsage=critical,cRLSign"_s));
    if (issuer == u"deep") {
        QVERIFY(m_pki.issue(u"flat"_s, u"ca"_s, ecKey,
            u"basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign"_s));
        QVERIFY(m_pki.issue(u"deep"_s, u"flat"_s, ecKey, caUsage));
    }
    if (issuer == u"other")
        QVERIFY(m_pki.issue(u"other"_s, {}, ecKey, caUsage));
    QVERIFY(m_pki.issue(u"bad"_s, issuer, ecKey, extensions, dates));
    QByteArray bundle;
    for (const char* name : {"rsa", "weak", "flat", "deep", "other"})
        bundle += m_pki.read(QLatin1StringView(name) + u".pem"_s);
    m_pki.write(u"bundle.pem"_s, bundle);
    QVERIFY(m_pki.openssl(
        u"cms -sign -binary -in doc -signer bad.pem -inkey bad.key -certfile bundle.pem -cades -outform DER -out s"_s));
    const SignerReport signer = one(u"s"_s, u"doc"_s, m_pki.trust());
    QCOMPARE(signer.math, Mathematics::Ok);
    QCOMPARE(signer.content, ContentMatch::Ok);
    QCOMPARE(signer.chain.state, state);
    QCOMPARE(signer.verdict, state == ChainState::UnknownIssuer ? Verdict::Unknown : Verdict::Invalid);
    QVERIFY(!wordsOf(signer).contains(u"валифицированная"));
}

void VerifyTest::swappedContent()
{
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -cades -outform DER -out s"_s));
    const SignerReport other = one(u"s"_s, u"rsa.pem"_s, m_pki.trust());
    QCOMPARE(other.math, Mathematics::Ok);
    QCOMPARE(other.content, ContentMatch::Bad);
    QCOMPARE(other.verdict, Verdict::Invalid);
    const SignerReport none = one(u"s"_s, {}, m_pki.trust());
    QCOMPARE(none.math, Mathematics::Ok);
    QCOMPARE(none.content, ContentMatch::Absent);
    QCOMPARE(none.verdict, Verdict::Unknown);
    QVERIFY(
        m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -noattr -outform DER -out bare"_s));
    QCOMPARE(one(u"bare"_s, u"rsa.pem"_s, m_pki.trust()).verdict, Verdict::Invalid);
}

void VerifyTest::truncatedNowhereCrashes()
{
    QVERIFY(m_pki.openssl(
        u"cms -sign -binary -in ca.pem -signer ec.pem -inkey ec.key -nodetach -stream -outform DER -out s"_s));
    const QByteArray whole = m_pki.read(u"s"_s);
    const TrustStore trust = m_pki.trust();
    for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 1 : 17) {
        QByteArray cut = whole.first(length);
        QBuffer buffer(&cut);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto report = verifySignature(buffer, nullptr, {trust, nullptr, Pki::moment()});
        QVERIFY2(!report && report.error().code == core::ErrorCode::SignatureUnreadable,
            QByteArray::number(length).constData());
    }
}

void VerifyTest::brokenSignature()
{
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -cades -outform DER -out s"_s));
    QByteArray der = m_pki.read(u"s"_s);
    der[der.size() - 5] = static_cast<char>(der[der.size() - 5] ^ 1);
    m_pki.write(u"broken"_s, der);
    const SignerReport signer = one(u"broken"_s, u"doc"_s, m_pki.trust());
    QCOMPARE(signer.math, Mathematics::Bad);
    QCOMPARE(signer.content, ContentMatch::Ok);
    QCOMPARE(signer.verdict, Verdict::Invalid);
    // SHA-1 is not good enough to say «верна».
    QVERIFY(
        m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -md sha1 -outform DER -out weak"_s));
    const SignerReport weak = one(u"weak"_s, u"doc"_s, m_pki.trust());
    QCOMPARE(weak.math, Mathematics::Unsupported);
    QVERIFY(weak.warnings.contains(u"digest-weak"));
}

// The certificate in the file is replaced by another one of the same key, name and number: CAdES names the one that was
// meant.
void VerifyTest::anotherCertificate()
{
    QVERIFY(m_pki.issue(u"twin"_s, u"ca"_s, ecKey, signerUsage));
    const auto issue = [this](const QString& out, const QString& extra) {
        m_pki.write(u"twin.ext"_s, (signerUsage + extra).toUtf8() + '\n');
        return m_pki.openssl(
            u"x509 -req -in twin.csr -CA ca.pem -CAkey ca.key -set_serial 77 -extfile twin.ext -not_before 20250101000000Z -not_after 20350101000000Z -out %1.pem"_s
                .arg(out));
    };
    QVERIFY(issue(u"twin1"_s, {}) && issue(u"twin2"_s, u"\nextendedKeyUsage=emailProtection"_s));
    QVERIFY(m_pki.openssl(
        u"cms -sign -binary -in doc -signer twin1.pem -inkey twin.key -nocerts -cades -outform DER -out s"_s));
    TrustStore trust = m_pki.trust();
    QVERIFY(trust.load(m_pki.path(u"twin2.pem"_s)));
    const SignerReport swapped = one(u"s"_s, u"doc"_s, trust);
    QCOMPARE(swapped.verdict, Verdict::Invalid);
    QVERIFY(swapped.warnings.contains(u"signing-certificate-mismatch"));
    QVERIFY(trust.load(m_pki.path(u"twin1.pem"_s)));
    QCOMPARE(one(u"s"_s, u"doc"_s, trust).verdict, Verdict::Valid);
    QCOMPARE(one(u"s"_s, u"doc"_s, m_pki.trust()).verdict, Verdict::Unknown); // no certificate at all
}

void VerifyTest::revoked()
{
    m_pki.write(u"ca.cnf"_s,
        "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_md="
        "sha256\ndefault_crl_days=30\n");
    const QByteArray serial =
        m_pki.run(u"openssl"_s, u"x509 -in rsa.pem -noout -serial"_s.split(u' ')).trimmed().sliced(7);
    m_pki.write(u"index.txt"_s, "R\t350101000000Z\t260601000000Z\t" + serial + "\tunknown\t/CN=rsa\n");
    QVERIFY(m_pki.openssl(
        u"ca -config ca.cnf -gencrl -crl_lastupdate 20261101000000Z -crl_nextupdate 20261201000000Z -out crl.pem"_s));
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -cades -outform DER -out s"_s));
    CrlSource lists;
    lists.add(crlsOf(m_pki.read(u"crl.pem"_s)));
    QVERIFY(!lists.isEmpty());
    const SignerReport late = one(u"s"_s, u"doc"_s, m_pki.trust(), &lists);
    QCOMPARE(late.chain.state, ChainState::Revoked);
    QCOMPARE(late.verdict, Verdict::Invalid);
    // Received before the revocation of 1 June 2026.
    const SignerReport early = one(u"s"_s, u"doc"_s, m_pki.trust(), &lists, Pki::moment().addMonths(-6));
    QCOMPARE(early.chain.state, ChainState::Ok);
    QCOMPARE(early.chain.revocation, RevocationState::Good);
    QVERIFY(!early.warnings.contains(u"revocation-unknown"));
    // A list of another key under the same name says nothing.
    QVERIFY(m_pki.issue(u"fake"_s, {}, rsaKey, caUsage));
    m_pki.write(u"ca.cnf"_s, m_pki.read(u"ca.cnf"_s).replace("ca.key", "fake.key").replace("ca.pem", "fake.pem"));
    QVERIFY(m_pki.openssl(u"ca -config ca.cnf -gencrl -out fake.crl"_s));
    CrlSource fake;
    fake.add(crlsOf(m_pki.read(u"fake.crl"_s)));
    QCOMPARE(one(u"s"_s, u"doc"_s, m_pki.trust(), &fake).chain.state, ChainState::Ok);
}

// A root that has expired is not brought back by a copy with the same name, key and later dates.
void VerifyTest::copyOfRoot()
{
    QVERIFY(m_pki.issue(u"past"_s, {}, ecKey, caUsage, u"-not_before 20200101000000Z -not_after 20250601000000Z"_s));
    QVERIFY(m_pki.issue(u"person"_s, u"past"_s, ecKey, signerUsage));
    QVERIFY(m_pki.openssl(u"x509 -req -in past.csr -key past.key -extfile past.ext -not_before 20200101000000Z "
                          "-not_after 20350101000000Z -out copy.pem"_s));
    QVERIFY(m_pki.openssl(
        u"cms -sign -binary -in doc -signer person.pem -inkey person.key -certfile copy.pem -outform DER -out s"_s));
    QCOMPARE(one(u"s"_s, u"doc"_s, m_pki.trust(u"past.pem"_s)).chain.state, ChainState::Expired);
    QCOMPARE(one(u"s"_s, u"doc"_s, m_pki.trust(u"copy.pem"_s)).chain.state, ChainState::Ok);
}

void VerifyTest::accreditedOnly()
{
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -cades -outform DER -out s"_s));
    QVERIFY(!wordsOf(one(u"s"_s, u"doc"_s, m_pki.trust())).startsWith(u"Квалифицированная"));
    const SignerReport accredited = one(u"s"_s, u"doc"_s, m_pki.trust(u"ca.pem"_s, true));
    QVERIFY(accredited.isQualified());
    QVERIFY(wordsOf(accredited).startsWith(u"Квалифицированная"));
}

void VerifyTest::attachedBesideContent()
{
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -nodetach -outform DER -out s"_s));
    QCOMPARE(one(u"s"_s, u"doc"_s, m_pki.trust()).verdict, Verdict::Valid);
    QCOMPARE(one(u"s"_s, u"ca.pem"_s, m_pki.trust()).content, ContentMatch::Bad);
}

void VerifyTest::cancel()
{
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer rsa.pem -inkey rsa.key -outform DER -out s"_s));
    QByteArray der = m_pki.read(u"s"_s), doc = m_pki.read(u"doc"_s);
    QBuffer signature(&der), content(&doc);
    QVERIFY(signature.open(QIODevice::ReadOnly) && content.open(QIODevice::ReadOnly));
    int calls = 0;
    const TrustStore trust;
    const auto report = verifySignature(
        signature, &content, {trust, nullptr, Pki::moment(), [&calls](qint64, qint64) { return ++calls < 1; }});
    QVERIFY(!report);
    QCOMPARE(report.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
}

// The example of Р 1323565.1.025-2019, appendix А.1.1.1: GOST 512 signed under a GOST 256 root.
void VerifyTest::sampleOfTc26()
{
    const QString folder = QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/crypto/");
    QFile signature(folder + u"signed_a111.pem"_s);
    if (!signature.open(QIODevice::ReadOnly))
        QSKIP("the official sample is not at hand");
    TrustStore trust;
    QVERIFY(trust.load(folder + u"root256_cert.pem"_s));
    const QDateTime at(QDate(2019, 6, 26), QTime(0, 0), QTimeZone(QTimeZone::UTC));
    const auto report = verifySignature(signature, nullptr, {trust, nullptr, at});
    QVERIFY(report);
    QCOMPARE(report->verdict, Verdict::Valid);
    QCOMPARE(report->signers.first().parameters, u"TC26-512-A"_s);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
