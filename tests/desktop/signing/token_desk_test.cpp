// SPDX-License-Identifier: GPL-3.0-or-later
// TokenDesk over scripted readers, over SoftHSM2's and our own module, and over a key file.
#include "core/clock.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/fake_tokens.h"
#include "desktop/signing/modules.h"
#include "desktop/signing/token_desk.h"
#include "signing/pki.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace okno;
using namespace okno::desktop;
using namespace okno::desktop::test;
using namespace Qt::StringLiterals;
using signing::test::Pki;

class TokenDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sleepsUntilAsked();
    void showsWhatIsIn();
    void oneBrokenModuleHidesNoOther();
    void sameTokenIsShownOnce();
    void seesTokensComeAndGo();
    void stuckTokenIsSaid();
    void keyFile();
    void ownModuleIsRemembered();
    void softHsm();
    void realModules();
    void usabilityWords();

private:
    std::unique_ptr<TokenDesk> desk(QList<std::shared_ptr<FakeReader>> readers, int limit = 10'000);

    const QCA::Initializer m_secureMemory;
    Pki m_pki;
    core::ManualClock m_clock{Pki::moment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ViewSettings> m_settings;
};

void TokenDeskTest::initTestCase()
{
    QVERIFY(m_pki.issue(u"ca"_s, {}, signing::test::rsaKey, signing::test::caUsage));
    QVERIFY(m_pki.issue(u"rsa"_s, u"ca"_s, signing::test::rsaKey, signing::test::signerUsage));
    QVERIFY(m_pki.issue(u"old"_s, u"ca"_s, signing::test::rsaKey, signing::test::signerUsage,
        u"-not_before 20200101000000Z -not_after 20210101000000Z"_s));
    QVERIFY(m_pki.bundle(u"rsa"_s));
    // SoftHSM2 over a folder of its own, for every desk of this test.
    QVERIFY(QDir(m_pki.path({})).mkdir(u"tokens"_s));
    m_pki.write(
        u"softhsm.conf"_s, "directories.tokendir = " + m_pki.path(u"tokens"_s).toUtf8() + "\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", m_pki.path(u"softhsm.conf"_s).toUtf8());
}

void TokenDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ViewSettings>(m_folder->path());
}

// Each own module of the settings stands for one reader.
std::unique_ptr<TokenDesk> TokenDeskTest::desk(QList<std::shared_ptr<FakeReader>> readers, int limit)
{
    QStringList names;
    for (qsizetype i = 0; i < readers.size(); ++i)
        names << u"fake:%1"_s.arg(i);
    m_settings->setValue(u"signing/modules"_s, names);
    return std::make_unique<TokenDesk>(
        *m_settings, m_clock,
        [readers](const TokenSource& source) -> std::unique_ptr<signing::TokenProvider> {
            if (source.file.startsWith(u"fake:"))
                return std::make_unique<FakeProvider>(readers.at(source.file.sliced(5).toInt()));
            // What is installed on this machine is not looked at.
            return std::make_unique<FakeProvider>(std::make_shared<FakeReader>());
        },
        std::chrono::milliseconds(limit));
}

void TokenDeskTest::sleepsUntilAsked()
{
    int made = 0;
    TokenDesk sleeping(
        *m_settings, m_clock,
        [&made](const TokenSource&) {
            ++made;
            return std::make_unique<FakeProvider>(std::make_shared<FakeReader>());
        },
        std::chrono::seconds(1));
    QTest::qWait(1);
    QCOMPARE(made, 0);
    QVERIFY(!sleeping.state().isKnown);
}

void TokenDeskTest::showsWhatIsIn()
{
    auto reader = std::make_shared<FakeReader>();
    reader->tokens << fakeToken();
    const auto certificate = signing::certificatesOf(m_pki.read(u"rsa.pem"_s)).first();
    reader->certificates << signing::TokenCertificate{u"01"_s, u"rsa"_s, certificate};
    reader->certificates << signing::TokenCertificate{
        u"02"_s, u"old"_s, signing::certificatesOf(m_pki.read(u"old.pem"_s)).first()};
    const auto tokens = desk({reader});
    QSignalSpy changed(tokens.get(), &TokenDesk::changed);
    tokens->refresh();
    QVERIFY(tokens->isReading());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!tokens->isReading());
    const TokenState& state = tokens->state();
    QVERIFY(state.isKnown && !state.error);
    QCOMPARE(state.tokens.size(), 1);
    const TokenEntry& entry = state.tokens.first();
    QCOMPARE(entry.info.label, u"Мой токен"_s);
    QVERIFY(!entry.certificates.at(0).fault);
    QCOMPARE(entry.certificates.at(0).owner.snils->digits(), u"11223344595"_s);
    QCOMPARE(entry.certificates.at(1).fault->code, core::ErrorCode::CertificateExpired);
    QCOMPARE(state.token(entry.info.id), &entry);
    // The verbs go to the right token.
    std::optional<bool> in;
    tokens->worker()->ask<core::Done>(
        [id = entry.info.id](signing::TokenProvider& p) { return p.login(id, QCA::SecureArray("12345678")); }, this,
        [&in](const core::Result<>& answer) { in = answer.ok(); });
    QTRY_VERIFY(in);
    QVERIFY(*in);
    QCOMPARE(reader->logins, 1);
    // Nothing new, nothing said.
    tokens->refresh();
    QTRY_VERIFY(!tokens->isReading());
    QCOMPARE(changed.size(), 1);
}

void TokenDeskTest::oneBrokenModuleHidesNoOther()
{
    auto broken = std::make_shared<FakeReader>();
    broken->fault = core::Error(core::ErrorCode::SigningModuleFailed);
    auto fine = std::make_shared<FakeReader>();
    fine->tokens << fakeToken();
    const auto tokens = desk({broken, fine});
    tokens->refresh();
    QTRY_VERIFY(tokens->state().isKnown);
    QCOMPARE(tokens->state().tokens.size(), 1);
    const auto source = std::find_if(tokens->state().sources.begin(), tokens->state().sources.end(),
        [](const SourceState& each) { return each.source.file == u"fake:0"; });
    QCOMPARE(source->error->code, core::ErrorCode::SigningModuleFailed);
    // The maker's program was mended: it is started anew.
    {
        const std::lock_guard lock(broken->mutex);
        broken->fault.reset();
        broken->tokens << fakeToken(u"other"_s);
    }
    tokens->refresh();
    QTRY_COMPARE(tokens->state().tokens.size(), 2);
}

void TokenDeskTest::sameTokenIsShownOnce()
{
    auto own = std::make_shared<FakeReader>(), opensc = std::make_shared<FakeReader>();
    own->tokens << fakeToken();
    opensc->tokens << fakeToken();
    const auto tokens = desk({own, opensc});
    tokens->refresh();
    QTRY_VERIFY(tokens->state().isKnown);
    QCOMPARE(tokens->state().tokens.size(), 1);
}

void TokenDeskTest::seesTokensComeAndGo()
{
    auto reader = std::make_shared<FakeReader>();
    const auto tokens = desk({reader});
    tokens->refresh();
    QTRY_VERIFY(tokens->state().isKnown);
    QVERIFY(tokens->state().tokens.isEmpty());
    const auto put = [&](const QList<signing::TokenInfo>& in) {
        const std::lock_guard lock(reader->mutex);
        reader->tokens = in;
        reader->touched = true;
    };
    put({fakeToken()});
    QTRY_COMPARE(tokens->state().tokens.size(), 1);
    put({});
    QTRY_COMPARE(tokens->state().tokens.size(), 0);
}

void TokenDeskTest::stuckTokenIsSaid()
{
    auto reader = std::make_shared<FakeReader>();
    reader->tokens << fakeToken();
    const auto tokens = desk({reader}, 30);
    tokens->refresh();
    QTRY_COMPARE(tokens->state().tokens.size(), 1);
    reader->held = true;
    tokens->refresh();
    QTRY_VERIFY(tokens->state().error);
    QCOMPARE(tokens->state().error->code, core::ErrorCode::TokenTimeout);
    QCOMPARE(tokens->state().tokens.size(), 1); // what was known stays in sight
    reader->held = false;
    QTRY_VERIFY(!tokens->state().error);
}

void TokenDeskTest::keyFile()
{
    TokenDesk tokens(*m_settings, m_clock);
    tokens.addKeyFile(m_pki.path(u"rsa.p12"_s));
    const auto file = [&]() -> const TokenEntry* {
        for (const TokenEntry& each : tokens.state().tokens) {
            if (each.isFile)
                return &each;
        }
        return nullptr;
    };
    QTRY_VERIFY(file());
    QVERIFY(file()->certificates.isEmpty());
    std::optional<core::Result<>> opened;
    const auto open = [&](const char* password) {
        opened.reset();
        tokens.openKeyFile(file()->info.id, QCA::SecureArray(password), this,
            [&opened](const core::Result<>& answer) { opened = answer; });
    };
    open("wrong");
    QTRY_VERIFY(opened);
    QCOMPARE(opened->error().code, core::ErrorCode::KeyFileUnreadable);
    open("secret");
    QTRY_VERIFY(opened);
    QVERIFY(opened->ok());
    QTRY_COMPARE(file()->certificates.size(), 1);
    // Kept by name only; the next program asks for the password again.
    QCOMPARE(TokenDesk(*m_settings, m_clock).keyFiles(), QStringList{m_pki.path(u"rsa.p12"_s)});
    tokens.removeKeyFile(m_pki.path(u"rsa.p12"_s));
    QTRY_VERIFY(!file());
}

void TokenDeskTest::ownModuleIsRemembered()
{
    {
        TokenDesk tokens(*m_settings, m_clock);
        tokens.addModule(m_pki.path(u"none.so"_s));
        const auto state = [&]() -> std::optional<SourceState> {
            for (const SourceState& each : tokens.state().sources) {
                if (each.source.file == m_pki.path(u"none.so"_s))
                    return each;
            }
            return std::nullopt;
        };
        QTRY_VERIFY(state());
        QCOMPARE(state()->error->code, core::ErrorCode::SigningModuleMissing);
    }
    TokenDesk again(*m_settings, m_clock);
    QCOMPARE(again.ownModules(), QStringList{m_pki.path(u"none.so"_s)});
    again.removeModule(m_pki.path(u"none.so"_s));
    QVERIFY(again.ownModules().isEmpty());
    // Every maker that we know is named, found or not.
    QVERIFY(knownProducts().size() >= 6);
    QCOMPARE(productOf(u"/usr/lib/librtpkcs11ecp.so"_s), u"Рутокен ЭЦП"_s);
    QCOMPARE(productOf(u"/opt/strange.so"_s), u"strange.so"_s);
}

void TokenDeskTest::softHsm()
{
    if (!QFile::exists(u"/usr/lib/softhsm/libsofthsm2.so"_s))
        QSKIP("SoftHSM2 is not installed");
    bool fine = false;
    m_pki.run(
        u"softhsm2-util"_s, u"--init-token --free --label okno --pin 1234 --so-pin 12345678"_s.split(u' '), &fine);
    QVERIFY(fine);
    // Found by itself, with its token and without its free slot.
    TokenDesk tokens(*m_settings, m_clock);
    tokens.refresh();
    QTRY_COMPARE(tokens.state().tokens.size(), 1);
    const signing::TokenInfo info = tokens.state().tokens.first().info;
    QCOMPARE(info.label, u"okno"_s);
    std::optional<core::Result<>> answer;
    const auto ask = [&](const std::function<core::Result<>(signing::TokenProvider&)>& what) {
        answer.reset();
        tokens.worker()->ask<core::Done>(what, this, [&answer](const core::Result<>& got) { answer = got; });
    };
    ask([id = info.id](signing::TokenProvider& p) { return p.login(id, QCA::SecureArray("9999")); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, core::ErrorCode::PinWrong);
    ask([id = info.id](signing::TokenProvider& p) {
        return p.changePin(id, QCA::SecureArray("1234"), QCA::SecureArray("80724613"));
    });
    QTRY_VERIFY(answer);
    QVERIFY(answer->ok());
    ask([id = info.id](signing::TokenProvider& p) { return p.login(id, QCA::SecureArray("80724613")); });
    QTRY_VERIFY(answer);
    QVERIFY(answer->ok());
}

void TokenDeskTest::realModules()
{
    const QString module = QStringLiteral(OKNO_BIN_DIR "/okno-softtoken.so");
    if (!QFile::exists(module))
        QSKIP("okno-softtoken is not built");
    QTemporaryDir folder;
    qputenv("OKNO_SOFTTOKEN_DIR", folder.path().toUtf8());
    bool fine = false;
    m_pki.run(u"pkcs11-tool"_s,
        u"--module %1 --init-token --slot 0 --label demo --so-pin 87654321"_s.arg(module).split(u' '), &fine);
    QVERIFY(fine);
    TokenDesk tokens(*m_settings, m_clock);
    tokens.addModule(module);
    const auto demo = [&]() -> const TokenEntry* {
        for (const TokenEntry& each : tokens.state().tokens) {
            if (each.info.label == u"demo")
                return &each;
        }
        return nullptr;
    };
    QTRY_VERIFY(demo());
    QVERIFY(!demo()->info.pin.exists);
    // Taken out and put in, as the file that it is.
    QVERIFY(QFile::rename(folder.filePath(u"0.okt"_s), folder.filePath(u"0.out"_s)));
    QTRY_VERIFY(!demo());
    QVERIFY(QFile::rename(folder.filePath(u"0.out"_s), folder.filePath(u"0.okt"_s)));
    QTRY_VERIFY(demo());
    qunsetenv("OKNO_SOFTTOKEN_DIR");
}

void TokenDeskTest::usabilityWords()
{
    const auto state = [&](const QString& name) {
        const auto certificate = signing::certificatesOf(m_pki.read(name)).first();
        CertificateState out{{u"01"_s, name, certificate}, signing::ownerOf(certificate), std::nullopt};
        if (certificate.constraints && certificate.constraints->isCa)
            out.fault = core::Error(core::ErrorCode::CertificateUnusable);
        return out;
    };
    QCOMPARE(whyUnusable(state(u"rsa.pem"_s), Pki::moment(), true), QString());
    QVERIFY(whyUnusable(state(u"old.pem"_s), Pki::moment()).contains(u"2021"));
    QVERIFY(whyUnusable(state(u"old.pem"_s), QDateTime(QDate(2019, 1, 1), QTime(), QTimeZone::UTC)).contains(u"2020"));
    QVERIFY(whyUnusable(state(u"ca.pem"_s), Pki::moment()).contains(u"удостоверяющего центра"));
    signing::PinState pin;
    QVERIFY(triesInWords(pin).isEmpty());
    pin.tries = signing::PinTries::Last;
    QVERIFY(triesInWords(pin).contains(u"последняя"));
}

QTEST_MAIN(TokenDeskTest)
#include "token_desk_test.moc"
