// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_fixture.h"

#include "client/server_trust.h"
#include "desktop/welcome/trust_screen.h"
#include "desktop/widgets/field.h"

#include <QLabel>
#include <QPushButton>

using namespace okno;
using namespace okno::test;

namespace {

api::Registration registration(bool confirmed = false)
{
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC);
    return {QStringLiteral("R1"), QStringLiteral("email"), QStringLiteral("ma***@example.ru"), now.addSecs(300),
        now.addSecs(60), confirmed};
}

void fillRegistration(CitizenFixture& f)
{
    f.window.navigator.open(QStringLiteral("register"));
    f.type("register.surname", QStringLiteral("Иванова"));
    f.type("register.given", QStringLiteral("Мария"));
    f.type("register.contact", QStringLiteral("maria@example.ru"));
}

} // namespace

class WelcomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLoginIsRecognisedAsItIsTyped();
    void aWrongPasswordIsToldBesideTheFieldAndTheLoginStays();
    void loggingInOpensTheCitizensWindow();
    void aLockedAccountCountsDown();
    void demoAccountsAreOneClickAway();
    void theServicesOpenWithoutLoggingIn();
    void registeringTakesThreeSteps();
    void theLinkInTheLetterIsNoticed();
    void anExpiredCodeSaysWhatToDo();
    void theMessageOfADemonstrationIsShown();
    void aForgottenPasswordIsSetAnew();
    void anExpiredSessionKeepsWhatWasTyped();
    void anUnknownCertificateIsShownInGroups();
    void withoutTheServerThereIsAWayToTryAgain();
};

void WelcomeTest::theLoginIsRecognisedAsItIsTyped()
{
    CitizenFixture f;
    f.open();
    const auto hint = [&] {
        QString all;
        for (QLabel* label : f.find(QStringLiteral("login.login"))->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    };
    f.type("login.login", QStringLiteral("89001234567"));
    QVERIFY(hint().contains(QStringLiteral("+7 900 123-45-67")));
    f.find<QLineEdit>(QStringLiteral("login.login.editor"))->clear();
    f.type("login.login", QStringLiteral("112-233-445 95"));
    QVERIFY(hint().contains(QStringLiteral("СНИЛС 112-233-445 95")));
    f.find<QLineEdit>(QStringLiteral("login.login.editor"))->clear();
    f.type("login.login", QStringLiteral("maria@example.ru"));
    QVERIFY(hint().contains(QStringLiteral("электронной почте")));
}

void WelcomeTest::aWrongPasswordIsToldBesideTheFieldAndTheLoginStays()
{
    CitizenFixture f;
    f.open();
    f.click("login.enter");
    QVERIFY(f.sees("login.login.error"));
    QVERIFY(f.sees("login.password.error"));
    f.type("login.login", QStringLiteral("maria@example.ru"));
    f.type("login.password", QStringLiteral("не тот"));
    QTest::keyClick(f.find(QStringLiteral("login.password.editor")), Qt::Key_Return);
    QTRY_VERIFY(f.sees("login.password.error"));
    QCOMPARE(f.text("login.login.editor"), QStringLiteral("maria@example.ru"));
    QCOMPARE(f.window.shell.mode(), desktop::Mode::Guest);
    QVERIFY(f.find(QStringLiteral("login.enter"))->isEnabled());
}

void WelcomeTest::loggingInOpensTheCitizensWindow()
{
    CitizenFixture f;
    f.open();
    f.type("login.login", QStringLiteral("maria@example.ru"));
    f.type("login.password", QStringLiteral("пароль"));
    f.click("login.enter");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
    QCOMPARE(f.window.shell.personBrief(), QStringLiteral("Иванова\u00A0М.\u00A0П."));
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("services"));
    Q_EMIT f.window.shell.logoutRequested();
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("login"));
    QCOMPARE(f.text("login.password.editor"), QString());
}

void WelcomeTest::aLockedAccountCountsDown()
{
    CitizenFixture f;
    f.server.on("POST /v1/sessions",
        FakeReply::problem(
            429, "account_locked", {{QStringLiteral("params"), QJsonObject{{QStringLiteral("seconds"), 90}}}}));
    f.open();
    f.type("login.login", QStringLiteral("maria@example.ru"));
    f.type("login.password", QStringLiteral("пароль"));
    f.click("login.enter");
    QTRY_VERIFY(f.sees("login.error"));
    QVERIFY(!f.find(QStringLiteral("login.enter"))->isEnabled());
    f.window.clock.advance(91);
    QTRY_VERIFY(f.find(QStringLiteral("login.enter"))->isEnabled());
    QVERIFY(!f.sees("login.error"));
}

void WelcomeTest::demoAccountsAreOneClickAway()
{
    CitizenFixture f;
    f.server.on("GET /v1/demo/accounts",
        FakeReply::json({{QStringLiteral("items"),
            QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("citizen")},
                {QStringLiteral("login"), QStringLiteral("maria@example.ru")},
                {QStringLiteral("password"), QStringLiteral("пароль")},
                {QStringLiteral("name"), QStringLiteral("Иванова Мария")},
                {QStringLiteral("note"), QStringLiteral("Подаёт заявления")}}}}}));
    f.open();
    QTRY_VERIFY(f.sees("login.demo.maria@example.ru"));
    f.click("login.demo.maria@example.ru");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
}

void WelcomeTest::theServicesOpenWithoutLoggingIn()
{
    CitizenFixture f;
    f.open();
    f.click("login.browse");
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("services"));
    QTRY_VERIFY(f.sees("catalogue.situation.pension"));
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.sees("page.primary"));
    f.click("page.primary");
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("login"));
    f.type("login.login", QStringLiteral("maria@example.ru"));
    f.type("login.password", QStringLiteral("пароль"));
    f.click("login.enter");
    // After logging in the person is where they wanted to be.
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("service"));
}

void WelcomeTest::registeringTakesThreeSteps()
{
    CitizenFixture f;
    f.server.on("POST /v1/registrations", FakeReply::json(api::toJson(registration()), 201));
    f.server.on("GET /v1/registrations/R1", FakeReply::json(api::toJson(registration())));
    f.server.on("POST /v1/registrations/R1/confirmation", [](const FakeRequest& request) {
        return request.body.contains("481205")
            ? FakeReply::json(api::toJson(registration(true)))
            : FakeReply::problem(
                  422, "code_wrong", {{QStringLiteral("params"), QJsonObject{{QStringLiteral("left"), 4}}}});
    });
    f.server.on("POST /v1/registrations/R1/account",
        [&](const FakeRequest&) { return FakeOffice::session(f.person, QStringLiteral("token")); });
    f.open();
    f.window.navigator.open(QStringLiteral("register"));
    f.click("register.next");
    QVERIFY(f.sees("register.surname.error"));
    QVERIFY(f.sees("register.contact.error"));
    fillRegistration(f);
    f.click("register.next");
    QTRY_VERIFY(f.sees("register.code"));
    QVERIFY(f.text("register.where").contains(QStringLiteral("ma***@example.ru")));
    // The last digit sends it.
    f.type("register.code", QStringLiteral("111111"));
    QTRY_VERIFY(f.sees("register.code.error"));
    f.find<QLineEdit>(QStringLiteral("register.code.editor"))->clear();
    f.type("register.code", QStringLiteral("481205"));
    QTRY_VERIFY(f.sees("register.password"));
    f.type("register.password", QStringLiteral("123"));
    f.type("register.repeat", QStringLiteral("123"));
    f.click("register.done");
    QVERIFY(f.sees("register.password.error"));
    f.find<QLineEdit>(QStringLiteral("register.password.editor"))->clear();
    f.find<QLineEdit>(QStringLiteral("register.repeat.editor"))->clear();
    f.type("register.password", QStringLiteral("синий трамвай у реки"));
    f.type("register.repeat", QStringLiteral("синий трамвай у реки!"));
    f.click("register.done");
    QVERIFY(f.sees("register.repeat.error"));
    f.find<QLineEdit>(QStringLiteral("register.repeat.editor"))->clear();
    f.type("register.repeat", QStringLiteral("синий трамвай у реки"));
    f.click("register.done");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
}

void WelcomeTest::theLinkInTheLetterIsNoticed()
{
    CitizenFixture f;
    f.server.on("POST /v1/registrations", FakeReply::json(api::toJson(registration()), 201));
    f.server.on("GET /v1/registrations/R1", FakeReply::json(api::toJson(registration(true))));
    f.open();
    fillRegistration(f);
    f.click("register.next");
    // Nobody types a code: the window asks and goes on by itself.
    QTRY_VERIFY_WITH_TIMEOUT(f.sees("register.password"), 6000);
    QVERIFY(f.sees("register.byLink"));
}

void WelcomeTest::anExpiredCodeSaysWhatToDo()
{
    CitizenFixture f;
    f.server.on("POST /v1/registrations", FakeReply::json(api::toJson(registration()), 201));
    f.server.on("GET /v1/registrations/R1", FakeReply::json(api::toJson(registration())));
    f.server.on("POST /v1/registrations/R1/confirmation", FakeReply::problem(410, "code_expired"));
    f.open();
    fillRegistration(f);
    f.click("register.next");
    QTRY_VERIFY(f.sees("register.code"));
    f.type("register.code", QStringLiteral("481205"));
    QTRY_VERIFY(f.sees("register.code.error"));
    auto* code = f.find<desktop::Field>(QStringLiteral("register.code"));
    QVERIFY(code->error().contains(QStringLiteral("истёк")));
    QVERIFY(code->error().contains(QStringLiteral("новый код")));
    f.click("register.change");
    QVERIFY(f.sees("register.contact"));
    QCOMPARE(f.text("register.contact.editor"), QStringLiteral("maria@example.ru"));
}

void WelcomeTest::theMessageOfADemonstrationIsShown()
{
    CitizenFixture f;
    f.server.on("POST /v1/registrations", FakeReply::json(api::toJson(registration()), 201));
    f.server.on("GET /v1/registrations/R1", FakeReply::json(api::toJson(registration())));
    const QJsonObject message = api::toJson(api::DemoMessage{QStringLiteral("M1"), f.window.clock.now(),
        QStringLiteral("email"), QStringLiteral("maria@example.ru"), QStringLiteral("Код"),
        QStringLiteral("Код: 481205\nhttps://127.0.0.1:8443/confirm/abc")});
    const QJsonObject foreign = api::toJson(api::DemoMessage{QStringLiteral("M2"), f.window.clock.now(),
        QStringLiteral("email"), QStringLiteral("pyotr@example.ru"), QStringLiteral("Чужое"), QStringLiteral("Чужое")});
    f.server.on("GET /v1/demo/messages", FakeReply::json({{QStringLiteral("items"), QJsonArray{foreign, message}}}));
    f.open();
    fillRegistration(f);
    f.click("register.next");
    QTRY_VERIFY(f.sees("demo.message"));
    QVERIFY(f.text("demo.message.text").contains(QStringLiteral("481205")));
    f.click("demo.message.link");
    QTRY_VERIFY(f.window.dialogs.asked().join(u' ').contains(QStringLiteral("https://127.0.0.1:8443/confirm/abc")));
}

void WelcomeTest::aForgottenPasswordIsSetAnew()
{
    CitizenFixture f;
    f.server.on("POST /v1/password-resets", FakeReply::json(api::toJson(registration()), 201));
    f.server.on("POST /v1/password-resets/R1/confirmation", FakeReply::json(api::toJson(registration(true))));
    f.server.on("POST /v1/password-resets/R1/password", FakeReply{.status = 204});
    f.server.on("POST /v1/sessions", [&](const FakeRequest& request) {
        const bool right = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("password"))
            == QStringLiteral("новый трамвай у моря");
        return right ? FakeOffice::session(f.person, QStringLiteral("token"))
                     : FakeReply::problem(401, "wrong_credentials");
    });
    f.open();
    f.type("login.login", QStringLiteral("maria@example.ru"));
    f.click("login.forgotten");
    QTRY_VERIFY(f.sees("reset.login"));
    QCOMPARE(f.text("reset.login.editor"), QStringLiteral("maria@example.ru"));
    f.click("reset.next");
    QTRY_VERIFY(f.sees("reset.code"));
    f.type("reset.code", QStringLiteral("481205"));
    QTRY_VERIFY(f.sees("reset.password"));
    f.type("reset.password", QStringLiteral("новый трамвай у моря"));
    f.type("reset.repeat", QStringLiteral("новый трамвай у моря"));
    f.click("reset.done");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
}

void WelcomeTest::anExpiredSessionKeepsWhatWasTyped()
{
    CitizenFixture f;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("person"));
    QTRY_VERIFY(f.sees("person.surname"));
    f.type("person.surname", QStringLiteral("-Петрова"));
    f.server.on("GET /v1/me", FakeReply::problem(401, "session_expired"));
    f.client.client->session()->refresh();
    QTRY_VERIFY(f.sees("relogin"));
    f.server.on("GET /v1/me", [&](const FakeRequest&) { return FakeReply::json(api::toJson(f.person)); });
    auto* overlay = f.find(QStringLiteral("relogin"));
    QCOMPARE(overlay->findChild<QLineEdit*>(QStringLiteral("login.login.editor"))->text(),
        QStringLiteral("+7 900 123-45-67"));
    auto* password = overlay->findChild<QLineEdit*>(QStringLiteral("login.password.editor"));
    // The keyboard stays within the overlay.
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : overlay, Qt::Key_Tab);
        QVERIFY(!QApplication::focusWidget() || overlay->isAncestorOf(QApplication::focusWidget()));
    }
    typeInto(password, QStringLiteral("пароль"));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(!f.sees("relogin"));
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("person"));
    QCOMPARE(f.text("person.surname.editor"), QStringLiteral("Иванова-Петрова"));
}

void WelcomeTest::anUnknownCertificateIsShownInGroups()
{
    const QByteArray sha256 = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    QCOMPARE(desktop::groupedFingerprint(sha256),
        QStringLiteral("00:11:22:33   44:55:66:77   88:99:AA:BB   CC:DD:EE:FF\n00:11:22:33   44:55:66:77   88:99:AA:BB "
                       "  CC:DD:EE:FF"));
    CitizenFixture f;
    f.open();
    Q_EMIT f.client.client->trust()->fingerprintUnknown(sha256);
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("trust"));
    QVERIFY(f.text("trust.fingerprint").startsWith(QStringLiteral("00:11:22:33")));
    f.click("trust.accept");
    QCOMPARE(f.client.client->trust()->accepted(), sha256);
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("login"));
}

void WelcomeTest::withoutTheServerThereIsAWayToTryAgain()
{
    CitizenFixture f;
    f.server.kill();
    f.open();
    QTRY_VERIFY(f.sees("login.unreachable"));
    f.server.start();
    f.click("login.retry");
    QTRY_VERIFY(!f.sees("login.unreachable"));
    QVERIFY(f.sees("login.browse"));
}

QTEST_MAIN(WelcomeTest)
#include "welcome_test.moc"
