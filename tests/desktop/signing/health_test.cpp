// SPDX-License-Identifier: GPL-3.0-or-later
// The chain from the reader to the signature in words, and the file for support.
#include "desktop/signing/diagnostics.h"
#include "desktop/signing/health.h"
#include "desktop/signing/signing_fixture.h"
#include "signing/certificate/usability.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace okno;
using namespace okno::desktop;
using namespace okno::desktop::test;
using namespace Qt::StringLiterals;

class HealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReady();
    void nothingIsInstalled();
    void brokenModule();
    void noToken();
    void notPrepared();
    void certificates();
    void term();
    void pin();
    void keyFile();
    void stuck();
    void diagnosticsHasNoSecrets();

private:
    TokenState state() const;
    Health health(const TokenState& state) const { return healthOf(state, {}, m_f.clock.now()); }
    static HealthLink link(const Health& health, const QString& id)
    {
        for (const HealthLink& each : health.links) {
            if (each.id == id)
                return each;
        }
        return {};
    }
    SigningFixture m_f;
};

TokenState HealthTest::state() const
{
    TokenState state;
    state.isKnown = true;
    state.sources << SourceState{{u"/usr/lib/librtpkcs11ecp.so"_s, false}, std::nullopt};
    TokenEntry token;
    token.info = fakeToken();
    token.info.module = u"/usr/lib/librtpkcs11ecp.so"_s;
    const auto certificate = m_f.certificate(u"anna"_s);
    token.certificates << CertificateState{certificate, signing::ownerOf(certificate.certificate), std::nullopt};
    state.tokens << token;
    return state;
}

void HealthTest::everythingIsReady()
{
    const Health ready = health(state());
    QCOMPARE(ready.state, LinkState::Good);
    QVERIFY(ready.verdict.contains(u"можно подписывать"));
    QCOMPARE(ready.links.size(), 5);
    QVERIFY(link(ready, u"module"_s).words.contains(u"Рутокен"));
    QVERIFY(link(ready, u"token"_s).words.contains(u"Мой токен"));
    QVERIFY(link(ready, u"certificate"_s).words.contains(u"112-233-445 95"));
    QVERIFY(link(ready, u"term"_s).words.contains(u"Действует до"));
    for (const HealthLink& each : ready.links)
        QVERIFY(each.advice.isEmpty() && each.action == HealthAction::None);
}

void HealthTest::nothingIsInstalled()
{
    const Health bad = health(TokenState{.isKnown = true});
    QCOMPARE(bad.state, LinkState::Bad);
    QCOMPARE(link(bad, u"module"_s).action, HealthAction::Modules);
    QVERIFY(link(bad, u"module"_s).advice.contains(u"производителя"));
    QCOMPARE(link(bad, u"pin"_s).state, LinkState::Waiting);
}

void HealthTest::brokenModule()
{
    TokenState broken{.isKnown = true};
    broken.sources << SourceState{
        {u"/usr/lib/libjcPKCS11-2.so"_s, false}, core::Error(core::ErrorCode::SigningModuleFailed)};
    const HealthLink bad = link(health(broken), u"module"_s);
    QCOMPARE(bad.state, LinkState::Bad);
    QVERIFY(bad.words.contains(u"JaCarta") && !bad.advice.isEmpty());
}

void HealthTest::noToken()
{
    TokenState empty = state();
    empty.tokens.clear();
    const Health bad = health(empty);
    QVERIFY(bad.verdict.contains(u"нужен токен"));
    QCOMPARE(link(bad, u"module"_s).state, LinkState::Good);
    QVERIFY(link(bad, u"token"_s).advice.contains(u"Вставьте"));
}

void HealthTest::notPrepared()
{
    TokenState bare = state();
    bare.tokens.first().info.initialized = false;
    QCOMPARE(link(health(bare), u"token"_s).state, LinkState::Bad);
    // One that is prepared stands before one that is not.
    TokenEntry other = state().tokens.first();
    other.info.id = u"other"_s;
    bare.tokens << other;
    QCOMPARE(tokenFor(bare, {})->info.id, u"other"_s);
}

void HealthTest::certificates()
{
    TokenState none = state();
    none.tokens.first().certificates.clear();
    QVERIFY(link(health(none), u"certificate"_s).words.contains(u"нет сертификатов"));
    TokenState withoutSnils = state();
    withoutSnils.tokens.first().certificates.first().owner.snils.reset();
    QCOMPARE(link(health(withoutSnils), u"certificate"_s).state, LinkState::Warning);
}

void HealthTest::term()
{
    TokenState old = state();
    const auto certificate = m_f.certificate(u"old"_s);
    old.tokens.first().certificates = {CertificateState{
        certificate, signing::ownerOf(certificate.certificate), core::Error(core::ErrorCode::CertificateExpired)}};
    const Health bad = health(old);
    QVERIFY(bad.verdict.contains(u"нет годного сертификата"));
    QCOMPARE(link(bad, u"term"_s).state, LinkState::Bad);
    QVERIFY(link(bad, u"term"_s).words.contains(u"действовал") || link(bad, u"term"_s).words.contains(u"Действовал"));
    // Ten days before the end: a warning in good time, with the number.
    const QDateTime end = state().tokens.first().certificates.first().certificate.certificate.notAfter;
    const Health soon = healthOf(state(), {}, end.addDays(-10));
    QCOMPARE(soon.state, LinkState::Warning);
    QVERIFY(link(soon, u"term"_s).words.contains(u"10"));
    QVERIFY(link(soon, u"term"_s).advice.contains(u"новый"));
}

void HealthTest::pin()
{
    TokenState locked = state();
    locked.tokens.first().info.pin.locked = true;
    QCOMPARE(link(health(locked), u"pin"_s).action, HealthAction::Unblock);
    QVERIFY(health(locked).verdict.contains(u"ПИН-код"));
    TokenState first = state();
    first.tokens.first().info.pin.mustChange = true;
    QCOMPARE(link(health(first), u"pin"_s).action, HealthAction::ChangePin);
    TokenState last = state();
    last.tokens.first().info.pin.tries = signing::PinTries::Last;
    QVERIFY(link(health(last), u"pin"_s).words.contains(u"последняя"));
    QCOMPARE(health(last).state, LinkState::Warning);
}

void HealthTest::keyFile()
{
    TokenState file = state();
    file.tokens.first().isFile = true;
    file.tokens.first().certificates.clear();
    QCOMPARE(link(health(file), u"certificate"_s).action, HealthAction::OpenFile);
    QVERIFY(link(health(file), u"module"_s).id.isEmpty()); // no program is needed for a file
}

void HealthTest::stuck()
{
    TokenState stuck = state();
    stuck.error = core::Error(core::ErrorCode::TokenTimeout);
    QCOMPARE(link(health(stuck), u"module"_s).state, LinkState::Bad);
    QVERIFY(link(health(stuck), u"module"_s).advice.contains(u"Выньте"));
}

void HealthTest::diagnosticsHasNoSecrets()
{
    TokenState all = state();
    all.sources << SourceState{{QDir::homePath() + u"/keys/my.so"_s, false},
        core::Error(core::ErrorCode::SigningModuleMissing, {}, {}, QDir::homePath() + u"/keys/my.so: nothing"_s)};
    const QString text = diagnosticsText(all, m_f.clock.now());
    QVERIFY(text.contains(u"signing_module_missing") && text.contains(u"Рутокен ЭЦП"));
    QVERIFY(text.contains(all.tokens.first().certificates.first().certificate.certificate.serialText()));
    QVERIFY(text.contains(u"Здесь нет и не может быть"));
    for (const QString& secret :
        {u"Ёжикова"_s, u"Анна"_s, u"11223344595"_s, u"112-233-445 95"_s, u"Мой токен"_s, u"00t"_s, QDir::homePath()})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    // Of a PIN that Windows asks for nothing is known.
    all.tokens.first().info.pin.entry = signing::PinEntry::System;
    const QString other = diagnosticsText(all, m_f.clock.now());
    QVERIFY(other.contains(u"ПИН-код спрашивает Windows") && !other.contains(u"ПИН-код задан"));
}

QTEST_MAIN(HealthTest)
#include "health_test.moc"
