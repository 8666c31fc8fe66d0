// SPDX-License-Identifier: GPL-3.0-or-later
// From the token to the verdict: every kind of key through the provider into CAdES-BES, before our verifier and
// OpenSSL; and what a person does wrong on the way.
#include "signing/pki.h"
#include "signing/signer.h"
#include "signing/token_worker.h"
#include "softtoken/token_certificate.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::signing;
using namespace okno::softtoken::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray curveP256 = QByteArray::fromHex("06082a8648ce3d030107");
const QByteArray curveP384 = QByteArray::fromHex("06052b81040022");

QCA::SecureArray pin(const char* text)
{
    return QCA::SecureArray(text);
}

} // namespace

class SigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void locked();
    void unblocked();
    void changed();
    void removedInTheMiddle();
    void folderTakenAway();
    void removedUnderTheWorker();
    void signs_data();
    void signs();

private:
    [[nodiscard]] core::Result<> sign(const QString& to);
    [[nodiscard]] core::ErrorCode signFault()
    {
        const core::Result<> done = sign(u"none"_s);
        return done ? core::ErrorCode::Internal : done.error().code;
    }
    [[nodiscard]] bool makeKey(MadeKey kind = ecKey(curveP256, DigestKind::Sha256));
    [[nodiscard]] TokenInfo info() { return m_provider->tokens().valueOr({}).value(0); }
    void takeOut() { QVERIFY(QFile::rename(m_token->file(), m_token->file() + u".out"_s)); }
    void putIn() { QVERIFY(QFile::rename(m_token->file() + u".out"_s, m_token->file())); }

    const QCA::Initializer m_secureMemory;
    signing::test::Pki m_pki;
    std::unique_ptr<TestToken> m_token;
    std::unique_ptr<Pkcs11Provider> m_provider;
    QString m_id;
    int m_keys = 0;
    std::optional<Certificate> m_certificate;
};

void SigningTest::init()
{
    if (m_token) // one for all kinds of keys: each PIN costs a scrypt
        return;
    m_token = std::make_unique<TestToken>();
    QCOMPARE(m_token->prepare("3", "3"), CKR_OK);
    m_provider = std::make_unique<Pkcs11Provider>(QStringList{TestToken::module()});
    m_id = info().id;
    QVERIFY(!m_id.isEmpty());
}

void SigningTest::cleanup()
{
    if (QLatin1StringView(QTest::currentTestFunction()) == "signs"_L1 && m_provider)
        return;
    m_provider.reset();
    m_token.reset();
}

bool SigningTest::makeKey(MadeKey kind)
{
    const QByteArray id(1, static_cast<char>(++m_keys));
    m_certificate = issueOnToken(*m_token, *m_provider, m_id, "123456", id, std::move(kind));
    return m_certificate.has_value();
}

core::Result<> SigningTest::sign(const QString& to)
{
    const core::Result<QList<TokenCertificate>> found = m_provider->certificates(m_id);
    if (!found)
        return found.error();
    const auto wanted = std::find_if(found->begin(), found->end(),
        [this](const TokenCertificate& each) { return each.certificate == *m_certificate; });
    if (wanted == found->end())
        return core::ErrorCode::CertificateMissing;
    TokenKey key(*m_provider, m_id, *wanted);
    QFile doc(m_pki.path(u"doc"_s)), out(m_pki.path(to));
    if (!doc.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return core::ErrorCode::FileUnreadable;
    return signing::sign(doc, key, out, {false, signing::test::Pki::moment()});
}

void SigningTest::signs_data()
{
    QTest::addColumn<MadeKey>("kind");
    QTest::addColumn<QString>("parameters");
    const auto gost = [](const char* name, const char* oid, bool large) {
        QTest::newRow(name) << gostKey(QByteArray::fromHex(oid), large) << QString::fromLatin1(name);
    };
    gost("CryptoPro-A", "06072a850302022301", false);
    gost("CryptoPro-B", "06072a850302022302", false);
    gost("CryptoPro-C", "06072a850302022303", false);
    gost("CryptoPro-XchA", "06072a850302022400", false);
    gost("CryptoPro-XchB", "06072a850302022401", false);
    gost("TC26-256-A", "06092a8503070102010101", false);
    gost("TC26-256-B", "06092a8503070102010102", false);
    gost("TC26-256-C", "06092a8503070102010103", false);
    gost("TC26-256-D", "06092a8503070102010104", false);
    gost("TC26-512-A", "06092a8503070102010201", true);
    gost("TC26-512-B", "06092a8503070102010202", true);
    gost("TC26-512-C", "06092a8503070102010203", true);
    QTest::newRow("RSA 2048") << rsaKey(2048) << u"2048"_s;
    QTest::newRow("RSA 3072") << rsaKey(3072) << u"3072"_s;
    QTest::newRow("P-256") << ecKey(curveP256, DigestKind::Sha256) << u"P-256"_s;
    QTest::newRow("P-384") << ecKey(curveP384, DigestKind::Sha384) << u"P-384"_s;
}

void SigningTest::signs()
{
    QFETCH(MadeKey, kind);
    QFETCH(QString, parameters);
    const bool gost = isGost(kind.scheme.key);
    QVERIFY(makeKey(kind));
    QVERIFY(m_certificate->isSignedBy(*m_certificate));
    QVERIFY(m_provider->login(m_id, pin("123456")));
    const auto done = sign(u"s"_s);
    m_provider->logout(m_id);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    m_pki.write(u"own.der"_s, m_certificate->der);
    const auto report = m_pki.verify(u"s"_s, u"doc"_s, m_pki.trust(u"own.der"_s));
    QVERIFY(report);
    QCOMPARE(report->verdict, Verdict::Valid);
    QCOMPARE(report->signers.first().parameters, parameters);
    QCOMPARE(report->signers.first().cades, CadesLevel::Bes);
    QCOMPARE(report->signers.first().owner.snils->digits(), u"11223344595"_s);
    // One changed octet of the document.
    m_pki.write(u"other"_s, m_pki.read(u"doc"_s).replace("справки", "справок"));
    QCOMPARE(m_pki.verify(u"s"_s, u"other"_s, m_pki.trust(u"own.der"_s))->signers.first().content, ContentMatch::Bad);

    if (gost && signing::test::Pki::gostEngine().isEmpty())
        QSKIP("accepted by us; OpenSSL's GOST engine is not here: ./dev shell tools/gost_engine.sh brings it");
    m_pki.write(u"own.pem"_s,
        "-----BEGIN CERTIFICATE-----\n" + m_certificate->der.toBase64() + "\n-----END CERTIFICATE-----\n");
    const QString check =
        u"cms -verify -cades %1 -binary -inform DER -in s -content %2 -CAfile own.pem -purpose any -out back"_s.arg(
            gost ? u"-engine gost"_s : QString());
    QVERIFY(m_pki.openssl(check.arg(u"doc"_s)));
    QCOMPARE(m_pki.read(u"back"_s), m_pki.read(u"doc"_s));
}

void SigningTest::locked()
{
    QVERIFY(makeKey());
    const auto few = m_provider->login(m_id, pin("000000"));
    QCOMPARE(few.error().code, core::ErrorCode::PinWrong);
    QCOMPARE(few.error().params.value(u"tries"_s).toString(), u"мало"_s);
    QCOMPARE(info().pin.tries, PinTries::Few);
    // What is too short is no try.
    QCOMPARE(m_provider->login(m_id, pin("1")).error().code, core::ErrorCode::PinLength);
    QCOMPARE(info().pin.tries, PinTries::Few);
    const auto last = m_provider->login(m_id, pin("000000"));
    QCOMPARE(last.error().params.value(u"tries"_s).toString(), u"одна, последняя"_s);
    QCOMPARE(info().pin.tries, PinTries::Last);
    QCOMPARE(m_provider->login(m_id, pin("000000")).error().code, core::ErrorCode::PinLocked);
    QVERIFY(info().pin.locked);
    // The right one, too; and nobody signs.
    QCOMPARE(m_provider->login(m_id, pin("123456")).error().code, core::ErrorCode::PinLocked);
    QCOMPARE(m_provider->changePin(m_id, pin("123456"), pin("654321")).error().code, core::ErrorCode::PinLocked);
    QVERIFY(!sign(u"none"_s));
}

void SigningTest::unblocked()
{
    QVERIFY(makeKey());
    for (int i = 0; i < 3; ++i)
        (void)m_provider->login(m_id, pin("000000"));
    QVERIFY(info().pin.locked);
    QCOMPARE(m_provider->unblock(m_id, pin("00000000"), pin("654321")).error().code, core::ErrorCode::PinWrong);
    QCOMPARE(m_provider->unblock(m_id, pin("87654321"), pin("1")).error().code, core::ErrorCode::PinLength);
    QVERIFY(m_provider->unblock(m_id, pin("87654321"), pin("654321")));
    QVERIFY(!info().pin.locked);
    QCOMPARE(m_provider->login(m_id, pin("123456")).error().code, core::ErrorCode::PinWrong);
    QVERIFY(m_provider->login(m_id, pin("654321")));
    QVERIFY(sign(u"s"_s));
    // The administrator's own tries end as well.
    m_provider->logout(m_id);
    QCOMPARE(m_provider->unblock(m_id, pin("00000000"), pin("654321")).error().code, core::ErrorCode::PinWrong);
    (void)m_provider->unblock(m_id, pin("00000000"), pin("654321"));
    QCOMPARE(m_provider->unblock(m_id, pin("00000000"), pin("654321")).error().code, core::ErrorCode::PinWrong);
    QCOMPARE(m_provider->unblock(m_id, pin("87654321"), pin("654321")).error().code, core::ErrorCode::PinLocked);
}

void SigningTest::changed()
{
    QVERIFY(makeKey());
    QVERIFY(info().pin.mustChange); // set by the administrator
    QCOMPARE(m_provider->changePin(m_id, pin("000000"), pin("654321")).error().code, core::ErrorCode::PinWrong);
    QVERIFY(m_provider->changePin(m_id, pin("123456"), pin("654321")));
    QVERIFY(!info().pin.mustChange);
    QVERIFY(m_provider->login(m_id, pin("654321")));
    QVERIFY(sign(u"s"_s));
}

void SigningTest::removedInTheMiddle()
{
    QVERIFY(makeKey());
    const TokenCertificate certificate = m_provider->certificates(m_id)->last();
    QVERIFY(m_provider->login(m_id, pin("123456")));
    (void)m_provider->changed();
    takeOut();
    const SignatureScheme scheme{signing::KeyKind::Ecdsa, DigestKind::Sha256};
    const QByteArray digest(32, 'd');
    QCOMPARE(m_provider->signDigest(m_id, certificate.id, scheme, digest).error().code, core::ErrorCode::TokenRemoved);
    QVERIFY(m_provider->changed());
    QVERIFY(m_provider->tokens() && m_provider->tokens()->isEmpty());
    QCOMPARE(m_provider->certificates(m_id).error().code, core::ErrorCode::TokenAbsent);
    QCOMPARE(m_provider->login(m_id, pin("123456")).error().code, core::ErrorCode::TokenAbsent);
    QCOMPARE(m_provider->changePin(m_id, pin("123456"), pin("654321")).error().code, core::ErrorCode::TokenAbsent);
    QCOMPARE(m_provider->unblock(m_id, pin("87654321"), pin("654321")).error().code, core::ErrorCode::TokenAbsent);
    m_provider->logout(m_id);
    putIn();
    QVERIFY(m_provider->changed());
    // The log-in has gone with the token.
    QVERIFY(!m_provider->signDigest(m_id, certificate.id, scheme, digest));
    QVERIFY(m_provider->login(m_id, pin("123456")));
    QVERIFY(sign(u"s"_s));
    // Out and in again between two verbs.
    takeOut();
    putIn();
    const auto after = m_provider->signDigest(m_id, certificate.id, scheme, digest);
    QVERIFY(after || after.error().code == core::ErrorCode::TokenRemoved);
}

void SigningTest::folderTakenAway()
{
    QVERIFY(makeKey());
    QVERIFY(m_provider->login(m_id, pin("123456")));
    const QString away = m_token->folder() + u".away"_s;
    QVERIFY(QDir().rename(m_token->folder(), away));
    QElapsedTimer timer;
    timer.start();
    const core::ErrorCode fault = signFault();
    QVERIFY2(fault == core::ErrorCode::TokenRemoved || fault == core::ErrorCode::TokenAbsent, core::wireName(fault));
    QCOMPARE(m_provider->login(m_id, pin("123456")).error().code, core::ErrorCode::TokenAbsent);
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(m_provider->tokens() && m_provider->tokens()->isEmpty());
    QVERIFY(QDir().rename(away, m_token->folder()));
    QVERIFY(m_provider->login(m_id, pin("123456")));
    QVERIFY(sign(u"s"_s));
}

void SigningTest::removedUnderTheWorker()
{
    QVERIFY(makeKey());
    const TokenCertificate certificate = m_provider->certificates(m_id)->last();
    m_provider.reset();
    TokenWorker worker([] { return std::make_unique<Pkcs11Provider>(QStringList{TestToken::module()}); });
    QSignalSpy spy(&worker, &TokenWorker::tokensChanged);
    worker.watch(std::chrono::milliseconds(5));
    bool in = false;
    worker.ask<core::Done>([this](TokenProvider& p) { return p.login(m_id, pin("123456")); }, this,
        [&](const core::Result<>& done) { in = bool(done); });
    QTRY_VERIFY(in);
    takeOut();
    QElapsedTimer timer;
    timer.start();
    std::optional<core::ErrorCode> fault;
    worker.ask<QByteArray>(
        [&](TokenProvider& p) {
            return p.signDigest(
                m_id, certificate.id, {signing::KeyKind::Ecdsa, DigestKind::Sha256}, QByteArray(32, 'd'));
        },
        this,
        [&](const core::Result<QByteArray>& made) { fault = made ? core::ErrorCode::Internal : made.error().code; },
        std::chrono::seconds(5));
    QTRY_VERIFY(fault);
    QCOMPARE(*fault, core::ErrorCode::TokenRemoved);
    QVERIFY(timer.elapsed() < 5'000);
    QTRY_VERIFY(spy.size() >= 1);
}

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
