// SPDX-License-Identifier: GPL-3.0-or-later
// Log-in and confirmation by signature, over a scripted server that checks what is signed.
#include "client/session.h"
#include "desktop/citizen/citizen_fixture.h"
#include "desktop/signing/signing_fixture.h"
#include "desktop/signing/squeezed.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/field.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using namespace okno::desktop::test;
using namespace okno::test;
using namespace Qt::StringLiterals;

namespace {

struct LoginFixture : SigningFixture {
    CitizenFixture f;
    std::unique_ptr<TokenDesk> tokens;
    QString verdict = u"valid"_s;
    std::optional<FakeReply> refusal; // of the signed challenge
    int challenges = 0;
    QStringList found; // by the server in the signatures

    LoginFixture() : tokens(desk(f.window.settings))
    {
        f.window.context.tokens = tokens.get();
        f.server.on("POST /v1/signature-challenges", [this](const FakeRequest& request) {
            const QString purpose = QJsonDocument::fromJson(request.body)[u"purpose"_s].toString();
            // As the real one: the text of a confirmation is for who is logged in.
            if (purpose == u"confirmation" && request.header("authorization").isEmpty())
                return FakeReply::problem(401, "unauthenticated");
            ++challenges;
            return FakeReply::json({{u"id"_s, u"C%1"_s.arg(challenges)}, {u"text"_s, text(purpose)},
                {u"expiresAt"_s, core::toWire(clock.now().addSecs(300))}});
        });
        f.server.on("POST /v1/certificate-checks", [this](const FakeRequest&) {
            return FakeReply::json({{u"verdict"_s, verdict}, {u"qualified"_s, false},
                {u"text"_s, u"Сертификат отозван 1 ноября 2026."_s}, {u"points"_s, QJsonArray()}});
        });
        f.server.on("POST /v1/sessions/signature", [this](const FakeRequest& request) {
            check(request, u"login"_s);
            return refusal ? *refusal : FakeOffice::session(f.person, u"token"_s);
        });
        f.server.on("POST /v1/me/confirmation", [this](const FakeRequest& request) {
            check(request, u"confirmation"_s);
            if (refusal)
                return *refusal;
            f.person.level = core::AccountLevel::Confirmed;
            f.person.snils = u"11223344595"_s;
            return FakeReply::json(api::toJson(f.person));
        });
    }
    QString text(const QString& purpose) const
    {
        return u"Вход на сервер. %1, %2\nКод: IsJexjy4XqUJiMm0FJF064ZdfyUq2XOvJxPDYjFBQ42"_s.arg(purpose).arg(
            challenges);
    }

    // What a server would: the signature is of this very text, by this very certificate.
    void check(const FakeRequest& request, const QString& purpose)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        pki.write(u"sig"_s, QByteArray::fromBase64(body.value(u"signature"_s).toString().toLatin1()));
        pki.write(u"text"_s, text(purpose).toUtf8());
        const auto report = pki.verify(u"sig"_s, u"text"_s, pki.trust(), nullptr, clock.now());
        found << (report && report->verdict == signing::Verdict::Valid
                ? body.value(u"challengeId"_s).toString() + u' ' + report->signers.first().owner.snils->digits()
                : u"bad"_s);
    }
    void openLogin()
    {
        f.open();
        f.window.navigator.open(u"login"_s);
        f.click("login.signature");
        QTRY_VERIFY(f.sees("login.signed.certificate.row.0") || f.sees("login.signed.certificate.notice"));
    }
    void type(const char* field, const QString& pin)
    {
        QTRY_VERIFY(f.sees(field));
        QTest::keyClicks(f.find(QString::fromLatin1(field) + u".editor"_s), pin);
    }
    QString error(const QString& name)
    {
        auto* line = f.find<ErrorLine>(name);
        return line ? line->text() : QString();
    }
};

} // namespace

class LoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logsIn();
    void theTextCanBeRead();
    void wrongPinStaysHere();
    void nobodyHasThisSnils();
    void refusedCertificatesSayWhy();
    void revokedIsToldBeforehand();
    void withoutATokenItSaysWhatIsMissing();
    void theFirstPinLeadsToItsChange();
    void removedWhileTheTextComes();
    void confirmsTheAccount();
    void namesThatDifferAreToldBeforehand();
};

void LoginTest::logsIn()
{
    LoginFixture t;
    t.openLogin();
    t.type("login.signed.pin", u"12345678"_s);
    t.f.click("login.signed.submit");
    QTRY_COMPARE(t.f.window.shell.mode(), Mode::Citizen);
    QCOMPARE(t.found, QStringList{u"C1 11223344595"_s});
    QCOMPARE(t.reader->logins, 1);
    // Next time the same certificate is chosen already; only its digest is kept.
    const QString kept = t.f.window.settings.value(u"signing/last"_s).toString();
    QCOMPARE(kept.size(), 64);
}

void LoginTest::theTextCanBeRead()
{
    LoginFixture t;
    t.openLogin();
    t.f.click("login.signed.read");
    QTRY_VERIFY(t.f.text("login.signed.text").contains(u"FBQ42"));
    t.type("login.signed.pin", u"12345678"_s);
    t.f.click("login.signed.submit");
    QTRY_COMPARE(t.f.window.shell.mode(), Mode::Citizen);
    // What was read is what was signed.
    QCOMPARE(t.challenges, 1);
    QCOMPARE(t.found, QStringList{u"C1 11223344595"_s});
}

void LoginTest::wrongPinStaysHere()
{
    LoginFixture t;
    t.openLogin();
    t.type("login.signed.pin", u"99999999"_s);
    t.f.click("login.signed.submit");
    QTRY_VERIFY(t.error(u"login.signed.pin.error"_s).contains(u"неверный"));
    QVERIFY(t.found.isEmpty());
    QCOMPARE(t.reader->logins, 1);
    t.type("login.signed.pin", u"12345678"_s);
    t.f.click("login.signed.submit");
    QTRY_COMPARE(t.f.window.shell.mode(), Mode::Citizen);
}

void LoginTest::nobodyHasThisSnils()
{
    LoginFixture t;
    t.refusal = FakeReply::problem(404, "not_found");
    t.openLogin();
    t.type("login.signed.pin", u"12345678"_s);
    t.f.click("login.signed.submit");
    QTRY_VERIFY(t.error(u"login.signed.error"_s).contains(u"Зарегистрируйтесь"));
    t.f.click("login.signed.register");
    QTRY_COMPARE(t.f.window.navigator.currentId(), u"register"_s);
    t.refusal = FakeReply::problem(422, "signature_untrusted");
    t.f.window.navigator.back();
    t.type("login.signed.pin", u"12345678"_s);
    t.f.click("login.signed.submit");
    QTRY_VERIFY(t.error(u"login.signed.error"_s).contains(u"не доверяет"));
    // A challenge is good for one use.
    QCOMPARE(t.found, (QStringList{u"C1 11223344595"_s, u"C2 11223344595"_s}));
}

void LoginTest::refusedCertificatesSayWhy()
{
    LoginFixture t;
    t.reader->certificates << t.certificate(u"old"_s) << t.certificate(u"ca"_s);
    t.openLogin();
    QTRY_VERIFY(t.f.sees("login.signed.certificate.row.2"));
    t.f.click("login.signed.read");
    QTRY_VERIFY(t.f.sees("login.signed.text"));
    QTRY_COMPARE(squeezed(t.f.window.window.get()), QStringList());
    // What fits is first and chosen, the others stand below with the reason.
    QVERIFY(t.f.find<QRadioButton>(u"login.signed.certificate.row.0.choose"_s)->isChecked());
    QVERIFY(t.error(u"login.signed.certificate.row.1.reason"_s).contains(u"2021"));
    QVERIFY(t.error(u"login.signed.certificate.row.2.reason"_s).contains(u"удостоверяющего центра"));
    QVERIFY(!t.f.find(u"login.signed.certificate.row.1.choose"_s)->isEnabled());
}

void LoginTest::revokedIsToldBeforehand()
{
    LoginFixture t;
    t.verdict = u"invalid"_s;
    t.openLogin();
    QTRY_VERIFY(t.error(u"login.signed.certificate.row.0.reason"_s).contains(u"отозван"));
    QVERIFY(!t.f.find(u"login.signed.submit"_s)->isEnabled());
    QCOMPARE(t.reader->logins, 0);
}

void LoginTest::withoutATokenItSaysWhatIsMissing()
{
    LoginFixture t;
    const auto token = t.reader->tokens.first();
    t.reader->tokens.clear();
    t.openLogin();
    QVERIFY(t.f.sees("login.signed.certificate.notice"));
    QVERIFY(!t.f.sees("login.signed.pin"));
    t.f.click("login.signed.certificate.setup");
    QTRY_COMPARE(t.f.window.navigator.currentId(), u"signature"_s);
    t.f.window.navigator.back();
    QTRY_COMPARE(t.f.window.navigator.currentId(), u"login"_s);
    t.change([&](FakeReader& reader) { reader.tokens << token; });
    QTRY_VERIFY(t.f.sees("login.signed.pin"));
}

void LoginTest::theFirstPinLeadsToItsChange()
{
    LoginFixture t;
    t.reader->tokens.first().pin.mustChange = true;
    t.openLogin();
    QTRY_VERIFY(t.f.sees("login.signed.changePin"));
    QVERIFY(!t.f.sees("login.signed.pin"));
    t.f.click("login.signed.changePin");
    QTRY_VERIFY(t.f.sees("signature.change"));
}

void LoginTest::removedWhileTheTextComes()
{
    LoginFixture t;
    t.reader->removeOnSign = true;
    t.openLogin();
    t.type("login.signed.pin", u"12345678"_s);
    t.f.click("login.signed.submit");
    QTRY_VERIFY(t.error(u"login.signed.error"_s).contains(u"вынули"));
    QTRY_VERIFY(t.f.sees("login.signed.certificate.notice"));
    // The words stay to be read.
    QVERIFY(t.error(u"login.signed.error"_s).contains(u"Ничего не подписано"));
    QVERIFY(t.found.isEmpty());
}

void LoginTest::confirmsTheAccount()
{
    LoginFixture t;
    t.f.person.surname = u"Ежикова"_s; // as people write it
    t.f.person.given = u"Анна"_s;
    t.f.person.patronymic.reset();
    t.f.person.snils.reset();
    t.f.person.level = core::AccountLevel::Simplified;
    t.f.openAsCitizen();
    t.f.window.navigator.open(u"person"_s);
    t.f.click("person.confirm");
    t.type("person.confirmation.pin", u"12345678"_s);
    QVERIFY(!t.f.sees("person.confirmation.warning"));
    t.f.click("person.confirmation.submit");
    QTRY_COMPARE(t.found, QStringList{u"C1 11223344595"_s});
    QTRY_VERIFY(!t.f.sees("person.confirmation"));
    QCOMPARE(t.f.client.client->session()->person()->level, core::AccountLevel::Confirmed);
    QVERIFY(t.f.text("person.level").contains(u"Подтверждённая"));
    QVERIFY(!t.f.sees("person.confirm"));
    t.f.click("person.signature");
    QTRY_COMPARE(t.f.window.navigator.currentId(), u"signature"_s);
}

void LoginTest::namesThatDifferAreToldBeforehand()
{
    LoginFixture t;
    t.f.person.level = core::AccountLevel::Simplified;
    t.f.person.snils.reset();
    t.refusal = FakeReply::problem(422, "signature_owner", {{u"params"_s, QJsonObject{{u"differs"_s, u"name"_s}}}});
    t.f.openAsCitizen();
    t.f.window.navigator.open(u"person"_s);
    t.f.click("person.confirm");
    QTRY_VERIFY(t.f.sees("person.confirmation.warning"));
    QString words;
    for (QLabel* each : t.f.find(u"person.confirmation.warning"_s)->findChildren<QLabel*>())
        words += each->text();
    QVERIFY(words.contains(u"Ёжикова Анна") && words.contains(u"Петровна"));
    t.type("person.confirmation.pin", u"12345678"_s);
    t.f.click("person.confirmation.submit");
    QTRY_VERIFY(!t.error(u"person.confirmation.error"_s).isEmpty());
    QCOMPARE(t.f.client.client->session()->person()->level, core::AccountLevel::Simplified);
}

QTEST_MAIN(LoginTest)
#include "login_test.moc"
