// SPDX-License-Identifier: GPL-3.0-or-later
// What the outside world says about a certificate: the answers of OpenSSL's own responder and lists from a small server
// on loopback, right, wrong and absent.
#include "server/trust/public_address.h"
#include "server/trust/revocation_service.h"
#include "server/trust/web_place.h"
#include "signing/pki.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace okno;
using namespace okno::server;
using namespace okno::server::test;
using namespace okno::signing;
using namespace okno::signing::test;
using namespace Qt::StringLiterals;

class RevocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ocspAnswers_data();
    void ocspAnswers();
    void ocspSigners_data();
    void ocspSigners();
    void ocspDelegateRevoked();
    void ocspOfGost();
    void ocspStale();
    void ocspReplayed();
    void ocspWithoutNonce();
    void ocspOfAnother();
    void ocspRefuses();
    void ocspGone();
    void ocspRemembered();
    void listAnswers();
    void listInsteadOfSilence();
    void listOutdated();
    void listRefused_data();
    void listRefused();
    void listNotUnderstood();
    void listTooLarge();
    void listTooSlow();
    void listKept();
    void listNeverOlder();
    void places_data();
    void places();
    void ownNetworkRefused();
    void addresses_data();
    void addresses();
    void switchedOff();
    void inTheVerdict();

private:
    [[nodiscard]] Certificate certificate(const QString& name) const
    {
        return certificatesOf(m_pki.read(name + u".pem"_s)).first();
    }
    [[nodiscard]] RevocationSettings settings() const
    {
        RevocationSettings out;
        out.privateAddresses = true;
        return out;
    }
    [[nodiscard]] RevocationAnswer ask(const QString& name) const { return ask(name, settings()); }
    [[nodiscard]] RevocationAnswer ask(const QString& name, const RevocationSettings& settings) const
    {
        const RevocationService service(settings, m_clock);
        return service.check(certificate(name), certificate(u"ca"_s), m_clock.now());
    }
    [[nodiscard]] QByteArray serialOf(const QString& name) const { return certificate(name).serial.toHex().toUpper(); }
    // The answer of OpenSSL's responder to this request, signed by `signer`.
    [[nodiscard]] QByteArray respond(const QByteArray& request, const QString& signer, const QString& more = {}) const;
    [[nodiscard]] bool makeList(const QString& out, const QString& signer = u"ca"_s, const QString& options = {},
        const QString& extensions = {}) const;
    void serveOcsp(const QString& signer, const QString& more = {});

    Pki m_pki;
    core::ManualClock m_clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<WebPlace> m_web;
};

void RevocationTest::initTestCase()
{
    m_web = std::make_unique<WebPlace>();
    const auto places = [this](const QString& ocsp, const QString& list) {
        QString out = signerUsage;
        if (!ocsp.isEmpty())
            out += u"\nauthorityInfoAccess=OCSP;URI:"_s + ocsp;
        if (!list.isEmpty())
            out += u"\ncrlDistributionPoints=URI:"_s + list;
        return out;
    };
    const QString ocsp = m_web->url(u"/ocsp"_s), list = m_web->url(u"/ca.crl"_s);
    QVERIFY(m_pki.issue(u"ca"_s, {}, ecKey, caUsage));
    QVERIFY(m_pki.issue(u"stranger"_s, {}, ecKey, caUsage));
    QVERIFY(m_pki.issue(u"good"_s, u"ca"_s, ecKey, places(ocsp, {})));
    QVERIFY(m_pki.issue(u"revoked"_s, u"ca"_s, ecKey, places(ocsp, {})));
    QVERIFY(m_pki.issue(u"unheard"_s, u"ca"_s, ecKey, places(ocsp, {})));
    QVERIFY(m_pki.issue(u"listed"_s, u"ca"_s, ecKey, places({}, list)));
    QVERIFY(m_pki.issue(u"both"_s, u"ca"_s, ecKey, places(ocsp, list)));
    const QString responder = u"keyUsage=critical,digitalSignature\nextendedKeyUsage=OCSPSigning"_s;
    QVERIFY(m_pki.issue(u"delegate"_s, u"ca"_s, rsaKey, responder + u"\nnoCheck=ignored"_s));
    QVERIFY(m_pki.issue(u"undelegated"_s, u"ca"_s, rsaKey, signerUsage));
    QVERIFY(m_pki.issue(u"foreign"_s, u"stranger"_s, rsaKey, responder));
    QVERIFY(m_pki.issue(u"fallen"_s, u"ca"_s, rsaKey, responder + u"\ncrlDistributionPoints=URI:"_s + list));
    const auto row = [this](const char* state, const QString& name) {
        return QByteArray(state) + '\t' + serialOf(name) + "\tunknown\t/CN=" + name.toUtf8() + '\n';
    };
    m_pki.write(u"index.txt"_s,
        row("V\t350101000000Z\t", u"good"_s) + row("R\t350101000000Z\t260601000000Z", u"revoked"_s)
            + row("R\t350101000000Z\t260601000000Z", u"fallen"_s));
    m_pki.write(u"ca.cnf"_s,
        "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ndefault_md=sha256\ndefault_crl_days=30\n[whole]\n"
        "authorityKeyIdentifier=keyid\n[delta]\n2.5.29.27=critical,DER:020101\n[indirect]\n"
        "issuingDistributionPoint=critical,@indirect_point\n[indirect_point]\nindirectCRL=TRUE\n");
}

void RevocationTest::init()
{
    m_clock.set(QDateTime::currentDateTimeUtc());
    m_web->serve(u"/ocsp"_s, [](const QByteArray&) { return WebAnswer{{}, "503 Busy"}; });
    m_web->serve(u"/ca.crl"_s, [](const QByteArray&) { return WebAnswer{{}, "503 Busy"}; });
}

QByteArray RevocationTest::respond(const QByteArray& request, const QString& signer, const QString& more) const
{
    m_pki.write(u"request"_s, request);
    QFile::remove(m_pki.path(u"reply"_s));
    const QString words = u"ocsp -index index.txt -CA ca.pem -rsigner %1.pem -rkey %1.key -reqin request "
                          "-respout reply -ndays 1 %2"_s.arg(signer, more);
    return m_pki.openssl(words) ? m_pki.read(u"reply"_s) : QByteArray();
}

void RevocationTest::serveOcsp(const QString& signer, const QString& more)
{
    m_web->serve(u"/ocsp"_s, [this, signer, more](const QByteArray& request) {
        return WebAnswer{respond(request, signer, more), "200 OK", "Content-Type: application/ocsp-response\r\n"};
    });
}

bool RevocationTest::makeList(
    const QString& out, const QString& signer, const QString& options, const QString& extensions) const
{
    return m_pki.openssl(u"ca -config ca.cnf -gencrl -cert %2.pem -keyfile %2.key %3 -crlexts %4 -out %1.pem"_s.arg(
               out, signer, options, extensions.isEmpty() ? u"whole"_s : extensions))
        && m_pki.openssl(u"crl -in %1.pem -outform DER -out %1"_s.arg(out));
}

void RevocationTest::ocspAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RevocationState>("state");
    QTest::newRow("good") << u"good"_s << RevocationState::Good;
    QTest::newRow("revoked") << u"revoked"_s << RevocationState::Revoked;
    QTest::newRow("unknown to the responder") << u"unheard"_s << RevocationState::Unknown;
}

void RevocationTest::ocspAnswers()
{
    QFETCH(QString, name);
    QFETCH(RevocationState, state);
    serveOcsp(u"ca"_s);
    QCOMPARE(ask(name).state, state);
    if (state != RevocationState::Revoked)
        return;
    const RevocationService service(settings(), m_clock);
    const Certificate leaf = certificate(name), issuer = certificate(u"ca"_s);
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).revokedAt,
        QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone(QTimeZone::UTC)));
    // What was received before that day stays.
    QCOMPARE(service.check(leaf, issuer, Pki::moment().addMonths(-6)).state, RevocationState::Good);
}

void RevocationTest::ocspSigners_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QString>("more");
    QTest::addColumn<RevocationState>("state");
    QTest::newRow("the issuer") << u"ca"_s << QString() << RevocationState::Good;
    QTest::newRow("the issuer, named by its key") << u"ca"_s << u"-resp_key_id"_s << RevocationState::Good;
    QTest::newRow("its delegate") << u"delegate"_s << QString() << RevocationState::Good;
    QTest::newRow("its delegate, named by its key") << u"delegate"_s << u"-resp_key_id"_s << RevocationState::Good;
    QTest::newRow("another certificate of it") << u"undelegated"_s << QString() << RevocationState::Unknown;
    QTest::newRow("another centre's delegate") << u"foreign"_s << QString() << RevocationState::Unknown;
    QTest::newRow("another centre") << u"stranger"_s << QString() << RevocationState::Unknown;
    QTest::newRow("a wrong signature") << u"ca"_s << u"-badsig"_s << RevocationState::Unknown;
    QTest::newRow("SHA-1") << u"delegate"_s << u"-rmd sha1"_s << RevocationState::Unknown;
}

void RevocationTest::ocspSigners()
{
    QFETCH(QString, signer);
    QFETCH(QString, more);
    QFETCH(RevocationState, state);
    serveOcsp(signer, more);
    QCOMPARE(ask(u"good"_s).state, state);
}

// Once the list is to be had.
void RevocationTest::ocspDelegateRevoked()
{
    serveOcsp(u"fallen"_s);
    QCOMPARE(ask(u"good"_s).state, RevocationState::Good);
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
}

void RevocationTest::ocspOfGost()
{
    const QString engine = Pki::gostEngine();
    if (engine.isEmpty())
        QSKIP("OpenSSL's GOST engine is not here: ./dev shell tools/gost_engine.sh brings it");
    m_pki.write(u"gost.cnf"_s,
        "openssl_conf=o\n[o]\nengines=e\n[e]\ngost=g\n[g]\nengine_id=gost\ndefault_algorithms=ALL\n[req]\n"
        "distinguished_name=n\n[n]\n");
    qputenv("OPENSSL_CONF", m_pki.path(u"gost.cnf"_s).toUtf8());
    const auto reset = qScopeGuard([] { qunsetenv("OPENSSL_CONF"); });
    const QString key = u"-newkey gost2012_256 -pkeyopt paramset:TCA"_s;
    QVERIFY(m_pki.issue(u"gca"_s, {}, key, caUsage));
    QVERIFY(m_pki.issue(
        u"gleaf"_s, u"gca"_s, key, signerUsage + u"\nauthorityInfoAccess=OCSP;URI:"_s + m_web->url(u"/ocsp"_s)));
    m_pki.write(u"gindex.txt"_s, "V\t350101000000Z\t\t" + serialOf(u"gleaf"_s) + "\tunknown\t/CN=gleaf\n");
    m_web->serve(u"/ocsp"_s, [this](const QByteArray& request) {
        m_pki.write(u"request"_s, request);
        (void)m_pki.openssl(u"ocsp -index gindex.txt -CA gca.pem -rsigner gca.pem -rkey gca.key -reqin request "
                            "-rmd md_gost12_256 -respout reply -ndays 1"_s);
        return WebAnswer{m_pki.read(u"reply"_s)};
    });
    const RevocationService service(settings(), m_clock);
    QCOMPARE(service.check(certificate(u"gleaf"_s), certificate(u"gca"_s), m_clock.now()).state, RevocationState::Good);
}

void RevocationTest::ocspStale()
{
    serveOcsp(u"ca"_s);
    m_clock.advance(86'400 + 600); // its nextUpdate was a day away
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
    m_clock.advance(-2 * 86'400); // and now it is from the future
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
}

void RevocationTest::ocspReplayed()
{
    QByteArray kept;
    m_web->serve(u"/ocsp"_s, [&](const QByteArray& request) {
        if (kept.isEmpty())
            kept = respond(request, u"ca"_s);
        return WebAnswer{kept};
    });
    QCOMPARE(ask(u"good"_s).state, RevocationState::Good);
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
}

void RevocationTest::ocspWithoutNonce()
{
    QVERIFY(m_pki.openssl(u"ocsp -issuer ca.pem -cert good.pem -no_nonce -reqout bare"_s));
    const QByteArray bare = m_pki.read(u"bare"_s);
    m_web->serve(u"/ocsp"_s, [&](const QByteArray&) { return WebAnswer{respond(bare, u"ca"_s)}; });
    QCOMPARE(ask(u"good"_s).state, RevocationState::Good);
}

void RevocationTest::ocspOfAnother()
{
    QVERIFY(m_pki.openssl(u"ocsp -issuer ca.pem -cert good.pem -no_nonce -reqout bare"_s));
    const QByteArray bare = m_pki.read(u"bare"_s);
    m_web->serve(u"/ocsp"_s, [&](const QByteArray&) { return WebAnswer{respond(bare, u"ca"_s)}; });
    QCOMPARE(ask(u"revoked"_s).state, RevocationState::Unknown);
}

void RevocationTest::ocspRefuses()
{
    m_web->serve(u"/ocsp"_s, QByteArray::fromHex("30030a0106")); // unauthorized
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
    m_web->serve(u"/ocsp"_s, QByteArray("<html>Login, please</html>"));
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
    m_web->serve(u"/ocsp"_s, QByteArray());
    QCOMPARE(ask(u"good"_s).state, RevocationState::Unknown);
}

void RevocationTest::ocspGone()
{
    QString url;
    {
        const WebPlace gone;
        url = gone.url(u"/ocsp"_s);
    }
    QVERIFY(m_pki.issue(u"alone"_s, u"ca"_s, ecKey, signerUsage + u"\nauthorityInfoAccess=OCSP;URI:"_s + url));
    QElapsedTimer timer;
    timer.start();
    const RevocationAnswer answer = ask(u"alone"_s);
    QCOMPARE(answer, RevocationAnswer());
    QVERIFY(timer.elapsed() < 5'000);
}

void RevocationTest::ocspRemembered()
{
    serveOcsp(u"ca"_s);
    const RevocationService service(settings(), m_clock);
    const Certificate leaf = certificate(u"good"_s), issuer = certificate(u"ca"_s);
    const int before = m_web->count(u"/ocsp"_s);
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Good);
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Good);
    QCOMPARE(m_web->count(u"/ocsp"_s), before + 1);
    m_clock.advance(601);
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Good);
    QCOMPARE(m_web->count(u"/ocsp"_s), before + 2);
    // One that does not answer is left alone for a minute.
    m_clock.advance(601);
    m_web->serve(u"/ocsp"_s, [](const QByteArray&) { return WebAnswer{{}, "503 Busy"}; });
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Unknown);
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Unknown);
    QCOMPARE(m_web->count(u"/ocsp"_s), before + 3);
}

void RevocationTest::listAnswers()
{
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    QCOMPARE(ask(u"listed"_s).state, RevocationState::Good);
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list.pem"_s)); // some centres serve PEM
    QCOMPARE(ask(u"listed"_s).state, RevocationState::Good);
    const QByteArray index = m_pki.read(u"index.txt"_s);
    m_pki.write(
        u"index.txt"_s, index + "R\t350101000000Z\t260601000000Z\t" + serialOf(u"listed"_s) + "\tunknown\t/CN=l\n");
    QVERIFY(makeList(u"list"_s));
    m_pki.write(u"index.txt"_s, index);
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    QCOMPARE(ask(u"listed"_s).state, RevocationState::Revoked);
}

void RevocationTest::listInsteadOfSilence()
{
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    QCOMPARE(ask(u"both"_s).state, RevocationState::Good); // the responder is busy
    serveOcsp(u"ca"_s); // it answers «unknown»: this certificate is not in its index
    QCOMPARE(ask(u"both"_s).state, RevocationState::Good);
}

void RevocationTest::listOutdated()
{
    QVERIFY(makeList(u"list"_s, u"ca"_s, u"-crl_lastupdate 20260101000000Z -crl_nextupdate 20260201000000Z"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    const RevocationAnswer answer = ask(u"listed"_s);
    QCOMPARE(answer.state, RevocationState::Unknown);
    QVERIFY(answer.outdated);
}

void RevocationTest::listRefused_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QString>("extensions");
    QTest::newRow("another centre's") << u"stranger"_s << QString();
    QTest::newRow("a delta") << u"ca"_s << u"delta"_s;
    QTest::newRow("indirect") << u"ca"_s << u"indirect"_s;
}

void RevocationTest::listRefused()
{
    QFETCH(QString, signer);
    QFETCH(QString, extensions);
    QVERIFY(makeList(u"list"_s, signer, {}, extensions));
    QVERIFY(!m_pki.read(u"list"_s).isEmpty());
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    QCOMPARE(ask(u"listed"_s), RevocationAnswer());
}

void RevocationTest::listNotUnderstood()
{
    m_web->serve(u"/ca.crl"_s, QByteArray("<html>moved</html>"));
    QCOMPARE(ask(u"listed"_s), RevocationAnswer());
    m_web->serve(u"/ca.crl"_s, QByteArray());
    QCOMPARE(ask(u"listed"_s), RevocationAnswer());
}

void RevocationTest::listTooLarge()
{
    QVERIFY(makeList(u"list"_s));
    const QByteArray list = m_pki.read(u"list"_s);
    RevocationSettings small = settings();
    small.listLimit = list.size() - 1;
    m_web->serve(u"/ca.crl"_s, list);
    QCOMPARE(ask(u"listed"_s, small), RevocationAnswer());
    small.listLimit = list.size();
    QCOMPARE(ask(u"listed"_s, small).state, RevocationState::Good);
}

void RevocationTest::listTooSlow()
{
    std::atomic_bool held = true;
    m_web->serve(u"/ca.crl"_s, [&held](const QByteArray&) { return WebAnswer{"late", "200 OK", {}, &held}; });
    RevocationSettings hasty = settings();
    hasty.timeLimit = std::chrono::milliseconds(200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(u"listed"_s, hasty), RevocationAnswer());
    QVERIFY(timer.elapsed() < 2'000);
    held = false;
}

void RevocationTest::listKept()
{
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    RevocationSettings kept = settings();
    kept.cacheFolder = m_pki.path(u"cache/lists"_s);
    const int before = m_web->count(u"/ca.crl"_s);
    QCOMPARE(ask(u"listed"_s, kept).state, RevocationState::Good);
    QCOMPARE(ask(u"listed"_s, kept).state, RevocationState::Good); // another service: from the disk
    QCOMPARE(m_web->count(u"/ca.crl"_s), before + 1);
    // The place is gone: the list that is not yet due goes on.
    m_web->serve(u"/ca.crl"_s, [](const QByteArray&) { return WebAnswer{{}, "404 Not Found"}; });
    m_clock.advance(7 * 3600);
    QCOMPARE(ask(u"listed"_s, kept).state, RevocationState::Good);
    QCOMPARE(m_web->count(u"/ca.crl"_s), before + 2);
    m_clock.advance(31 * 86'400);
    QVERIFY(ask(u"listed"_s, kept).outdated);
    // What somebody put into the folder is checked like everything else.
    QVERIFY(makeList(u"wrong"_s, u"stranger"_s));
    const QDir folder(kept.cacheFolder);
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    m_clock.set(QDateTime::currentDateTimeUtc());
    m_pki.write(u"cache/lists/"_s + folder.entryList(QDir::Files).first(), m_pki.read(u"wrong"_s));
    QCOMPARE(ask(u"listed"_s, kept), RevocationAnswer());
}

void RevocationTest::listNeverOlder()
{
    QVERIFY(makeList(u"new"_s, u"ca"_s, u"-crl_lastupdate 20261102000000Z -crl_nextupdate 20280101000000Z"_s));
    QVERIFY(makeList(u"old"_s, u"ca"_s, u"-crl_lastupdate 20261101000000Z -crl_nextupdate 20261201000000Z"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"new"_s));
    const RevocationService service(settings(), m_clock);
    const Certificate leaf = certificate(u"listed"_s), issuer = certificate(u"ca"_s);
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Good);
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"old"_s));
    m_clock.set(QDateTime(QDate(2027, 6, 1), QTime(0, 0), QTimeZone(QTimeZone::UTC)));
    QCOMPARE(service.check(leaf, issuer, m_clock.now()).state, RevocationState::Good);
}

void RevocationTest::places_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a file") << u"file:%1"_s.arg(m_pki.path(u"list"_s));
    QTest::newRow("ldap") << u"ldap://127.0.0.1/cn=ca"_s;
    QTest::newRow("a name inside") << m_web->url(u"/ca.crl"_s).replace(u"http://"_s, u"http://user@"_s);
    QTest::newRow("a redirection to a file") << m_web->url(u"/away"_s);
}

void RevocationTest::places()
{
    QFETCH(QString, place);
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    const QByteArray to = "Location: file://" + m_pki.path(u"list"_s).toUtf8() + "\r\n";
    m_web->serve(u"/away"_s, [to](const QByteArray&) { return WebAnswer{{}, "302 Found", to}; });
    QVERIFY(m_pki.issue(u"odd"_s, u"ca"_s, ecKey, signerUsage + u"\ncrlDistributionPoints=URI:"_s + place));
    QCOMPARE(certificate(u"odd"_s).crlUrls, QStringList{place});
    QCOMPARE(ask(u"odd"_s), RevocationAnswer());
}

void RevocationTest::ownNetworkRefused()
{
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    const int before = m_web->count(u"/ca.crl"_s);
    RevocationSettings usual = settings();
    usual.privateAddresses = false;
    QCOMPARE(ask(u"listed"_s, usual), RevocationAnswer());
    // A name that leads there is no better.
    QVERIFY(m_pki.issue(u"named"_s, u"ca"_s, ecKey,
        signerUsage + u"\ncrlDistributionPoints=URI:"_s
            + m_web->url(u"/ca.crl"_s).replace(u"127.0.0.1"_s, u"localhost"_s)));
    QCOMPARE(ask(u"named"_s, usual), RevocationAnswer());
    QCOMPARE(m_web->count(u"/ca.crl"_s), before);
    QCOMPARE(ask(u"named"_s).state, RevocationState::Good);
}

void RevocationTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("open");
    for (const char* open :
        {"8.8.8.8", "95.173.136.70", "172.32.0.1", "2a02:6b8::1", "64:ff9b::808:808", "::ffff:8.8.8.8"})
        QTest::newRow(open) << QString::fromLatin1(open) << true;
    for (const char* closed : {"127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
             "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
             "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
             "2002:7f00:1::", "2001:db8::1", "::7f00:1"})
        QTest::newRow(closed) << QString::fromLatin1(closed) << false;
}

void RevocationTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, open);
    QCOMPARE(isPublicAddress(QHostAddress(address)), open);
}

void RevocationTest::switchedOff()
{
    QVERIFY(makeList(u"list"_s));
    m_web->serve(u"/ca.crl"_s, m_pki.read(u"list"_s));
    serveOcsp(u"ca"_s);
    const int lists = m_web->count(u"/ca.crl"_s), answers = m_web->count(u"/ocsp"_s);
    RevocationSettings off = settings();
    off.ocsp = false;
    off.crlFetch = false;
    QCOMPARE(ask(u"both"_s, off), RevocationAnswer());
    QCOMPARE(m_web->count(u"/ca.crl"_s), lists);
    QCOMPARE(m_web->count(u"/ocsp"_s), answers);
}

// «Not checked» is never «in order».
void RevocationTest::inTheVerdict()
{
    QVERIFY(m_pki.openssl(u"cms -sign -binary -in doc -signer good.pem -inkey good.key -cades -outform DER -out s"_s));
    const auto verify = [this] {
        const RevocationService service(settings(), m_clock);
        return m_pki.verify(u"s"_s, u"doc"_s, m_pki.trust(), &service, m_clock.now())->signers.first();
    };
    const SignerReport alone = verify();
    QCOMPARE(alone.chain.revocation, RevocationState::Unknown);
    QVERIFY(alone.warnings.contains(u"revocation-unknown"));
    QVERIFY(wordsOf(alone).contains(u"Не проверено, не отозван ли сертификат"));
    serveOcsp(u"delegate"_s);
    const SignerReport asked = verify();
    QCOMPARE(asked.chain.revocation, RevocationState::Good);
    QVERIFY(!asked.warnings.contains(u"revocation-unknown"));
    QVERIFY(!wordsOf(asked).contains(u"Не проверено"));
    QVERIFY(m_pki.openssl(
        u"cms -sign -binary -in doc -signer revoked.pem -inkey revoked.key -cades -outform DER -out s"_s));
    QCOMPARE(verify().chain.state, ChainState::Revoked);
    QCOMPARE(verify().verdict, Verdict::Invalid);
}

QTEST_GUILESS_MAIN(RevocationTest)
#include "revocation_test.moc"
