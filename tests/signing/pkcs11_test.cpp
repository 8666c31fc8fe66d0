// SPDX-License-Identifier: GPL-3.0-or-later
// Real modules: SoftHSM2, end to end, and modules that are none.
#include "signing/pki.h"
#include "signing/signer.h"
#include "signing/token_worker.h"
#include "signing/tokens/pkcs11_provider.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <thread>

using namespace okno;
using namespace okno::signing;
using namespace okno::signing::test;
using namespace Qt::StringLiterals;

namespace {

const QString module = u"/usr/lib/softhsm/libsofthsm2.so"_s;

QCA::SecureArray pin(const char* text)
{
    return QCA::SecureArray(text);
}

// Answers what it is told, as slowly as it is told.
class SlowProvider final : public TokenProvider {
public:
    explicit SlowProvider(std::shared_ptr<std::atomic_bool> held) : m_held(std::move(held)) { }
    core::Result<QList<TokenInfo>> tokens() override
    {
        while (*m_held)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return QList<TokenInfo>{TokenInfo()};
    }
    core::Result<QList<TokenCertificate>> certificates(const QString&) override { return core::ErrorCode::TokenAbsent; }
    core::Result<> login(const QString&, const QCA::SecureArray&) override { return core::Done(); }
    void logout(const QString&) override { }
    core::Result<QByteArray> signDigest(
        const QString&, const QString&, const SignatureScheme&, const QByteArray&) override
    {
        return core::ErrorCode::KeyMissing;
    }
    core::Result<> changePin(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override
    {
        return core::Done();
    }
    core::Result<> unblock(const QString&, const QCA::SecureArray&, const QCA::SecureArray&) override
    {
        return core::Done();
    }
    bool changed() override { return m_changed = !m_changed; }

private:
    std::shared_ptr<std::atomic_bool> m_held;
    bool m_changed = false;
};

} // namespace

class Pkcs11Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lists();
    void signs_data();
    void signs();
    void pinFaults();
    void pinChange();
    void unblock();
    void notModules();
    void workerAnswers();
    void workerTimesOut();
    void workerWatches();
    void stuckInSign();

private:
    QString token(Pkcs11Provider& provider);
    const QCA::Initializer m_secureMemory;
    Pki m_pki;
};

void Pkcs11Test::initTestCase()
{
    if (!QFile::exists(module))
        QSKIP("SoftHSM2 is not installed");
    QVERIFY(QDir(m_pki.path({})).mkdir(u"tokens"_s));
    m_pki.write(
        u"softhsm.conf"_s, "directories.tokendir = " + m_pki.path(u"tokens"_s).toUtf8() + "\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", m_pki.path(u"softhsm.conf"_s).toUtf8());
    bool fine = false;
    const auto run = [&](const QString& program, const QString& words) {
        m_pki.run(program, words.split(u' '), &fine);
        return fine;
    };
    QVERIFY(run(u"softhsm2-util"_s, u"--init-token --free --label okno --pin 1234 --so-pin 12345678"_s));
    QVERIFY(m_pki.issue(u"ca"_s, {}, rsaKey, caUsage));
    int id = 10;
    for (const auto& [name, key] : {std::pair(u"rsa"_s, rsaKey), {u"ec"_s, ecKey}, {u"ec384"_s, ec384Key}}) {
        QVERIFY(m_pki.issue(name, u"ca"_s, key, signerUsage));
        QVERIFY(m_pki.openssl(u"pkcs8 -topk8 -nocrypt -in %1.key -out %1.p8"_s.arg(name)));
        QVERIFY(m_pki.openssl(u"x509 -in %1.pem -outform DER -out %1.der"_s.arg(name)));
        QVERIFY(
            run(u"softhsm2-util"_s, u"--import %1.p8 --token okno --label %1 --id %2 --pin 1234"_s.arg(name).arg(id)));
        QVERIFY(run(u"pkcs11-tool"_s,
            u"--module %3 --token-label okno --login --pin 1234 --write-object %1.der --type cert --id %2 --label %1"_s
                .arg(name)
                .arg(id)
                .arg(module)));
        ++id;
    }
}

QString Pkcs11Test::token(Pkcs11Provider& provider)
{
    for (const TokenInfo& each : provider.tokens().valueOr({})) {
        if (each.label == u"okno")
            return each.id;
    }
    return {};
}

void Pkcs11Test::lists()
{
    Pkcs11Provider provider({module});
    const auto tokens = provider.tokens();
    QVERIFY(tokens);
    QCOMPARE(tokens->first().label, u"okno"_s);
    QVERIFY(tokens->first().initialized && tokens->first().pin.exists && !tokens->first().pin.locked);
    // Before any log-in.
    const auto certificates = provider.certificates(token(provider));
    QVERIFY(certificates);
    QCOMPARE(certificates->size(), 3);
    QCOMPARE(ownerOf(certificates->first().certificate).snils->digits(), u"11223344595"_s);
}

void Pkcs11Test::signs_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"rsa", "ec", "ec384"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void Pkcs11Test::signs()
{
    QFETCH(QString, name);
    Pkcs11Provider provider({module});
    const QString id = token(provider);
    const QList<TokenCertificate> all = provider.certificates(id).valueOr({});
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const TokenCertificate& each) { return each.label == name; });
    QVERIFY(found != all.end());
    TokenKey key(provider, id, *found);
    QFile doc(m_pki.path(u"doc"_s)), to(m_pki.path(u"s"_s));
    QVERIFY(doc.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    // Nobody has logged in.
    const auto early = signing::sign(doc, key, to, {false, Pki::moment()});
    QVERIFY(!early);
    QVERIFY(provider.login(id, pin("1234")));
    const auto done = signing::sign(doc, key, to, {false, Pki::moment()});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    to.close();
    QVERIFY(m_pki.openssl(
        u"cms -verify -cades -binary -inform DER -in s -content doc -CAfile ca.pem -purpose any -out back"_s));
    QCOMPARE(m_pki.verify(u"s"_s, u"doc"_s, m_pki.trust())->verdict, Verdict::Valid);
    // A key that is not there, a way that the token does not know.
    const SignatureScheme gost{KeyKind::Gost2012_256, DigestKind::Streebog256};
    QCOMPARE(provider.signDigest(id, u"77"_s, gost, QByteArray(32, 'd')).error().code, core::ErrorCode::KeyMissing);
    QCOMPARE(
        provider.signDigest(id, found->id, gost, QByteArray(32, 'd')).error().code, core::ErrorCode::MechanismMissing);
}

void Pkcs11Test::pinFaults()
{
    Pkcs11Provider provider({module});
    const QString id = token(provider);
    const auto wrong = provider.login(id, pin("9999"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, core::ErrorCode::PinWrong);
    QVERIFY(!wrong.error().params.value(u"tries"_s).toString().isEmpty());
    const auto shortOne = provider.login(id, pin("1"));
    QCOMPARE(shortOne.error().code, core::ErrorCode::PinLength);
    QCOMPARE(shortOne.error().params.value(u"least"_s).toInt(), 4);
    QCOMPARE(provider.login(u"0:424242"_s, pin("1234")).error().code, core::ErrorCode::TokenAbsent);
    // The free slot of SoftHSM has a token without anything on it.
    for (const TokenInfo& each : provider.tokens().valueOr({})) {
        if (!each.initialized)
            QCOMPARE(provider.login(each.id, pin("1234")).error().code, core::ErrorCode::TokenUninitialized);
    }
    // Who is logged in has to know the PIN again.
    QVERIFY(provider.login(id, pin("1234")));
    QCOMPARE(provider.login(id, pin("9999")).error().code, core::ErrorCode::PinWrong);
}

void Pkcs11Test::pinChange()
{
    Pkcs11Provider provider({module});
    const QString id = token(provider);
    QCOMPARE(provider.changePin(id, pin("9999"), pin("4321")).error().code, core::ErrorCode::PinWrong);
    QCOMPARE(provider.changePin(id, pin("1234"), pin("1")).error().code, core::ErrorCode::PinLength);
    QVERIFY(provider.changePin(id, pin("1234"), pin("4321")));
    QVERIFY(!provider.login(id, pin("1234")));
    QVERIFY(provider.login(id, pin("4321")));
    provider.logout(id);
    QVERIFY(provider.changePin(id, pin("4321"), pin("1234")));
}

void Pkcs11Test::unblock()
{
    Pkcs11Provider provider({module});
    const QString id = token(provider);
    QVERIFY(provider.certificates(id)); // a session that only reads is open
    QCOMPARE(provider.unblock(id, pin("00000000"), pin("5678")).error().code, core::ErrorCode::PinWrong);
    QVERIFY(provider.unblock(id, pin("12345678"), pin("5678")));
    QVERIFY(provider.login(id, pin("5678")));
    provider.logout(id);
    QVERIFY(provider.unblock(id, pin("12345678"), pin("1234")));
}

void Pkcs11Test::notModules()
{
    Pkcs11Provider missing({m_pki.path(u"none.so"_s)});
    QCOMPARE(missing.tokens().error().code, core::ErrorCode::SigningModuleMissing);
    m_pki.write(u"text.so"_s, "this is no library");
    Pkcs11Provider text({m_pki.path(u"text.so"_s)});
    QCOMPARE(text.tokens().error().code, core::ErrorCode::SigningModuleMissing);
    // One that is there beside one that is not.
    Pkcs11Provider both({m_pki.path(u"none.so"_s), module});
    QVERIFY(both.tokens());
    for (const QString& each : knownModules())
        QVERIFY(QFile::exists(each));
}

void Pkcs11Test::workerAnswers()
{
    TokenWorker worker([] { return std::make_unique<Pkcs11Provider>(QStringList{module}); });
    QThread* in = nullptr;
    int count = -1;
    worker.ask<QList<TokenInfo>>([](TokenProvider& provider) { return provider.tokens(); }, this,
        [&](const core::Result<QList<TokenInfo>>& tokens) {
            in = QThread::currentThread();
            count = static_cast<int>(tokens.valueOr({}).size());
        });
    QTRY_VERIFY(count > 0);
    QCOMPARE(in, thread());
}

void Pkcs11Test::workerTimesOut()
{
    const auto held = std::make_shared<std::atomic_bool>(true);
    auto worker = std::make_unique<TokenWorker>([held] { return std::make_unique<SlowProvider>(held); });
    QList<core::ErrorCode> faults;
    int answers = 0;
    const auto ask = [&](int limit) {
        return worker->ask<QList<TokenInfo>>([](TokenProvider& provider) { return provider.tokens(); }, this,
            [&](const core::Result<QList<TokenInfo>>& tokens) {
                if (tokens)
                    ++answers;
                else
                    faults << tokens.error().code;
            },
            std::chrono::milliseconds(limit));
    };
    ask(20);
    QTRY_COMPARE(faults, QList{core::ErrorCode::TokenTimeout});
    ask(10'000);
    ask(10'000).cancel();
    *held = false;
    QTRY_COMPARE(answers, 1); // neither the late answer nor the cancelled one
    // A stuck token does not keep the window open.
    *held = true;
    ask(60'000);
    worker.reset();
    *held = false;
}

void Pkcs11Test::workerWatches()
{
    TokenWorker worker([] { return std::make_unique<SlowProvider>(std::make_shared<std::atomic_bool>(false)); });
    QSignalSpy spy(&worker, &TokenWorker::tokensChanged);
    worker.watch(std::chrono::milliseconds(1));
    QTRY_VERIFY(spy.size() >= 2);
}

// A module that never answers: the question is answered, the next ones too, and the program ends. A module that crashes
// takes the program with it: a vendor's library runs in our process.
void Pkcs11Test::stuckInSign()
{
    auto worker = std::make_unique<TokenWorker>(
        [] { return std::make_unique<Pkcs11Provider>(QStringList{QStringLiteral(OKNO_STUCK_MODULE)}); });
    QString label;
    bool in = false;
    worker->ask<QList<TokenInfo>>([](TokenProvider& provider) { return provider.tokens(); }, this,
        [&](const core::Result<QList<TokenInfo>>& found) { label = found.valueOr({}).value(0).label; });
    worker->ask<core::Done>([](TokenProvider& provider) { return provider.login(u"0:0"_s, pin("1234")); }, this,
        [&](const core::Result<>& done) { in = bool(done); });
    QTRY_VERIFY(in);
    QCOMPARE(label, u"stuck"_s);
    QList<core::ErrorCode> faults;
    for (int i = 0; i < 2; ++i) {
        worker->ask<QByteArray>(
            [](TokenProvider& provider) {
                return provider.signDigest(
                    u"0:0"_s, u"07"_s, {KeyKind::Ecdsa, DigestKind::Sha256}, QByteArray(32, 'd'));
            },
            this,
            [&](const core::Result<QByteArray>& made) {
                faults << (made ? core::ErrorCode::Internal : made.error().code);
            },
            std::chrono::milliseconds(100));
    }
    QTRY_COMPARE(faults, (QList{core::ErrorCode::TokenTimeout, core::ErrorCode::TokenTimeout}));
    QElapsedTimer timer;
    timer.start();
    worker.reset();
    QVERIFY(timer.elapsed() < 1'000);
}

QTEST_GUILESS_MAIN(Pkcs11Test)
#include "pkcs11_test.moc"
