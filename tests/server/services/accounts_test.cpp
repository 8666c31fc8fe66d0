// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace okno;
using namespace okno::server;
using core::ErrorCode;

class AccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { f = std::make_unique<test::Fixture>(); }
    void cleanup() { f.reset(); }

    void registersByEmail();
    void registersByLink();
    void registersByPhone();
    void registrationNamesAllFaults();
    void codeExpires();
    void codeTriesAreLimited();
    void resendWaits();
    void weakPasswordsAreRefused();
    void takenContactIsSaid();
    void logsInByEveryLogin();
    void unknownAndWrongLookAlike();
    void guessingIsSlowedDown();
    void sessionsExpire();
    void logOutEndsTheSession();
    void blockedAccountIsOut();
    void resetTellsNothing();
    void resetSetsThePassword();
    void changesOneself();
    void snilsIsUniqueAndOnce();
    void changesPassword();
    void administratorAddsAndBlocks();

private:
    core::Result<api::Registration> begin(const QString& contact);
    QString codeOf();
    core::Result<api::SessionAnswer> logIn(
        const QString& login, const QString& password, const QString& address = QStringLiteral("10.0.0.1"));
    std::unique_ptr<test::Fixture> f;
};

core::Result<api::Registration> AccountsTest::begin(const QString& contact)
{
    api::NewRegistration registration{QStringLiteral("Петров"), QStringLiteral("Иван"), {}, {}, {}, {}};
    (contact.contains(u'@') ? registration.email : registration.phone) = contact;
    return f->wait<api::Registration>(
        [&](auto done) { f->services->registration.begin(registration, QStringLiteral("ru"), std::move(done)); });
}

QString AccountsTest::codeOf()
{
    static const QRegularExpression code(QStringLiteral("\\b(\\d{6})\\b"));
    const auto all = f->deliveries();
    return all.empty() ? QString() : code.match(all.back().text).captured(1);
}

core::Result<api::SessionAnswer> AccountsTest::logIn(
    const QString& login, const QString& password, const QString& address)
{
    return f->wait<api::SessionAnswer>(
        [&](auto done) { f->services->logIn.run({login, password}, address, QStringLiteral("ru"), std::move(done)); });
}

void AccountsTest::registersByEmail()
{
    const auto begun = begin(QStringLiteral("Petrov@okno.example"));
    QVERIFY(begun.ok());
    QCOMPARE(begun->channel, QStringLiteral("email"));
    QCOMPARE(f->clock.now().secsTo(begun->expiresAt), 3 * 24 * 3600);
    QVERIFY(!begun->sentTo.contains(QStringLiteral("Petrov")));
    auto& registration = f->services->registration;
    const auto early = f->wait<api::SessionAnswer>([&](auto done) {
        registration.createAccount(
            begun->id, QStringLiteral("Синий-Трактор-41"), QStringLiteral("ru"), std::move(done));
    });
    QVERIFY(!early && early.error().code == ErrorCode::NotConfirmed);
    const auto confirmed =
        f->wait<api::Registration>([&](auto done) { registration.confirm(begun->id, codeOf(), std::move(done)); });
    QVERIFY(confirmed && confirmed->confirmed);
    const auto session = f->wait<api::SessionAnswer>([&](auto done) {
        registration.createAccount(
            begun->id, QStringLiteral("Синий-Трактор-41"), QStringLiteral("ru"), std::move(done));
    });
    QVERIFY(session.ok());
    QCOMPARE(session->person.surname, QStringLiteral("Петров"));
    QVERIFY(f->services->sessions.authenticate(session->token.toLatin1()).ok());
    QVERIFY(!registration.read(begun->id));
    QVERIFY(logIn(QStringLiteral("petrov@OKNO.example"), QStringLiteral("Синий-Трактор-41")).ok());
}

void AccountsTest::registersByLink()
{
    const auto begun = begin(QStringLiteral("petrov@okno.example"));
    QVERIFY(begun.ok());
    const QString text = f->deliveries().back().text;
    const QString token = text.section(QStringLiteral("https://okno.example/confirm/"), 1).section(u'\n', 0, 0);
    QCOMPARE(token.size(), 43);
    // Opening the page confirms nothing.
    QVERIFY(f->services->registration.readLink(token).ok());
    QVERIFY(!f->services->registration.read(begun->id)->confirmed);
    const auto wrong = f->wait<api::Registration>(
        [&](auto done) { f->services->registration.confirmByLink(token + u'x', std::move(done)); });
    QVERIFY(!wrong);
    const auto confirmed =
        f->wait<api::Registration>([&](auto done) { f->services->registration.confirmByLink(token, std::move(done)); });
    QVERIFY(confirmed && confirmed->confirmed);
}

void AccountsTest::registersByPhone()
{
    const auto begun = begin(QStringLiteral("8 (914) 000-01-09"));
    QVERIFY(begun.ok());
    QCOMPARE(begun->channel, QStringLiteral("sms"));
    QCOMPARE(f->clock.now().secsTo(begun->expiresAt), 300);
    QCOMPARE(f->deliveries().back().recipient, QStringLiteral("+79140000109"));
}

void AccountsTest::registrationNamesAllFaults()
{
    const api::NewRegistration bad{QStringLiteral("1"), QString(), {}, QStringLiteral("нет"), {}, QStringLiteral("fr")};
    const auto begun = f->wait<api::Registration>(
        [&](auto done) { f->services->registration.begin(bad, QStringLiteral("ru"), std::move(done)); });
    QVERIFY(!begun);
    QStringList pointers{begun.error().pointer};
    for (const core::Error& each : begun.error().more)
        pointers << each.pointer;
    QCOMPARE(pointers,
        QStringList({QStringLiteral("/surname"), QStringLiteral("/given"), QStringLiteral("/language"),
            QStringLiteral("/email")}));
}

void AccountsTest::codeExpires()
{
    const auto begun = begin(QStringLiteral("+79140000109"));
    const QString code = codeOf();
    f->clock.advance(300);
    const auto late = f->wait<api::Registration>(
        [&](auto done) { f->services->registration.confirm(begun->id, code, std::move(done)); });
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::CodeExpired);
}

void AccountsTest::codeTriesAreLimited()
{
    const auto begun = begin(QStringLiteral("+79140000109"));
    const QString code = codeOf();
    const QString wrong = code == u"000000" ? QStringLiteral("111111") : QStringLiteral("000000");
    const auto tryCode = [&](const QString& text) {
        return f->wait<api::Registration>(
            [&](auto done) { f->services->registration.confirm(begun->id, text, std::move(done)); });
    };
    for (int left = f->settings.codeTries - 1; left > 0; --left) {
        const auto result = tryCode(wrong);
        QVERIFY(!result && result.error().code == ErrorCode::CodeWrong);
        QCOMPARE(result.error().params.value(QStringLiteral("left")).toInt(), left);
    }
    QCOMPARE(tryCode(wrong).error().code, ErrorCode::CodeTriesExhausted);
    QCOMPARE(tryCode(code).error().code, ErrorCode::CodeTriesExhausted);
}

void AccountsTest::resendWaits()
{
    const auto begun = begin(QStringLiteral("+79140000109"));
    const QString first = codeOf();
    const auto resend = [&] {
        return f->wait<api::Registration>(
            [&](auto done) { f->services->registration.resend(begun->id, std::move(done)); });
    };
    const auto soon = resend();
    QVERIFY(!soon && soon.error().code == ErrorCode::CodeTooSoon);
    QCOMPARE(soon.error().params.value(QStringLiteral("seconds")).toInt(), 60);
    f->clock.advance(60);
    QVERIFY(resend().ok());
    QCOMPARE(f->deliveries().size(), 2u);
    // A stranger cannot be flooded.
    core::Result<api::Registration> last = resend();
    for (int i = 0; i < 20; ++i) {
        f->clock.advance(60);
        last = resend();
    }
    QCOMPARE(last.error().code, ErrorCode::TooManyRequests);
}

void AccountsTest::weakPasswordsAreRefused()
{
    const auto begun = begin(QStringLiteral("petrov@okno.example"));
    QVERIFY(
        f->wait<api::Registration>([&](auto done) {
             f->services->registration.confirm(begun->id, codeOf(), std::move(done));
         }).ok());
    for (const QString& weak :
        {QStringLiteral("12345678"), QStringLiteral("a1B"), QStringLiteral("petrov@okno.example")}) {
        const auto session = f->wait<api::SessionAnswer>([&](auto done) {
            f->services->registration.createAccount(begun->id, weak, QStringLiteral("ru"), std::move(done));
        });
        QVERIFY(!session);
        QCOMPARE(session.error().code, ErrorCode::WeakPassword);
        QCOMPARE(session.error().pointer, QStringLiteral("/password"));
    }
}

void AccountsTest::takenContactIsSaid()
{
    f->add(core::Role::Citizen, QStringLiteral("petrov@okno.example"));
    const auto begun = begin(QStringLiteral("PETROV@okno.example"));
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::LoginTaken);
    QCOMPARE(begun.error().pointer, QStringLiteral("/email"));
}

void AccountsTest::logsInByEveryLogin()
{
    const Actor citizen = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    f->add(core::Role::Clerk, QStringLiteral("archive9"), QStringLiteral("tymovsk-archive"));
    const auto stored = f->database->writeNow<core::Done>([&](storage::Transaction& t) -> core::Result<> {
        auto row = storage::findAccount(t.db(), citizen.accountId);
        row->phone = QStringLiteral("+79140000109");
        row->snils = QStringLiteral("11223344595");
        return storage::updateAccount(t.db(), *row);
    });
    QVERIFY(stored.ok());
    for (const QString& login : {QStringLiteral("anna@okno.example"), QStringLiteral("8 914 000 01 09"),
             QStringLiteral("112-233-445 95"), QStringLiteral("Archive9")}) {
        const auto session = logIn(login, QStringLiteral("Синий-Трактор-41"));
        QVERIFY2(session.ok(), qPrintable(login));
    }
    QCOMPARE(logIn(QStringLiteral("archive9"), QStringLiteral("Синий-Трактор-41"))->person.agencyId,
        QStringLiteral("tymovsk-archive"));
}

void AccountsTest::unknownAndWrongLookAlike()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto wrong = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("нет"));
    const auto unknown = logIn(QStringLiteral("nobody@okno.example"), QStringLiteral("нет"));
    const auto nonsense = logIn(QStringLiteral("???"), QStringLiteral("нет"));
    QVERIFY(!wrong && !unknown && !nonsense);
    QCOMPARE(wrong.error(), unknown.error());
    QCOMPARE(wrong.error(), nonsense.error());
    QCOMPARE(wrong.error().code, ErrorCode::WrongCredentials);
}

void AccountsTest::guessingIsSlowedDown()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const QString login = QStringLiteral("anna@okno.example");
    for (int i = 0; i < f->settings.freeGuesses; ++i)
        QCOMPARE(logIn(login, QStringLiteral("нет")).error().code, ErrorCode::WrongCredentials);
    const auto locked = logIn(login, QStringLiteral("Синий-Трактор-41"));
    QVERIFY(!locked && locked.error().code == ErrorCode::AccountLocked);
    QCOMPARE(locked.error().params.value(QStringLiteral("seconds")).toInt(), 5);
    f->clock.advance(5);
    QCOMPARE(logIn(login, QStringLiteral("нет")).error().code, ErrorCode::WrongCredentials);
    QCOMPARE(logIn(login, QStringLiteral("нет")).error().params.value(QStringLiteral("seconds")).toInt(), 10);
    f->clock.advance(10);
    QVERIFY(logIn(login, QStringLiteral("Синий-Трактор-41")).ok());
    QCOMPARE(logIn(login, QStringLiteral("нет")).error().code, ErrorCode::WrongCredentials);
    // One address that tries many accounts waits too.
    for (int i = 0; i < f->settings.freeGuessesPerAddress; ++i)
        QVERIFY(
            !logIn(QStringLiteral("user%1@okno.example").arg(i), QStringLiteral("нет"), QStringLiteral("10.9.9.9")));
    QCOMPARE(logIn(login, QStringLiteral("Синий-Трактор-41"), QStringLiteral("10.9.9.9")).error().code,
        ErrorCode::AccountLocked);
    QVERIFY(logIn(login, QStringLiteral("Синий-Трактор-41"), QStringLiteral("10.0.0.2")).ok());
}

void AccountsTest::sessionsExpire()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto session = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41"));
    QVERIFY(session.ok());
    const QByteArray token = session->token.toLatin1();
    auto& sessions = f->services->sessions;
    // Whoever works stays in: each request begins the time anew.
    for (int i = 0; i < 4; ++i) {
        f->clock.advance(f->settings.sessionSeconds - 60);
        QVERIFY(sessions.authenticate(token).ok());
    }
    f->clock.advance(f->settings.sessionSeconds + 1);
    QCOMPARE(sessions.authenticate(token).error().code, ErrorCode::SessionExpired);
    QCOMPARE(sessions.authenticate("nonsense").error().code, ErrorCode::Unauthenticated);
}

void AccountsTest::logOutEndsTheSession()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto session = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41"));
    const auto other = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41"));
    const auto actor = f->services->sessions.authenticate(session->token.toLatin1());
    QVERIFY(actor.ok());
    QVERIFY(f->wait<core::Done>([&](auto done) { f->services->sessions.logOut(*actor, std::move(done)); }).ok());
    QVERIFY(!f->services->sessions.authenticate(session->token.toLatin1()));
    QVERIFY(f->services->sessions.authenticate(other->token.toLatin1()).ok());
}

void AccountsTest::blockedAccountIsOut()
{
    f->add(core::Role::Clerk, QStringLiteral("archive9"), QStringLiteral("tymovsk-archive"));
    const auto session = logIn(QStringLiteral("archive9"), QStringLiteral("Синий-Трактор-41"));
    QVERIFY(f->services->sessions.authenticate(session->token.toLatin1()).ok());
    // As another program does it: nobody tells this one.
    ManageAccounts outside(*f->database, f->services->passwords, *f->shelf, nullptr);
    QVERIFY(outside.changeNow(QStringLiteral("archive9"), {.blocked = true}).ok());
    f->clock.advance(6);
    QCOMPARE(f->services->sessions.authenticate(session->token.toLatin1()).error().code, ErrorCode::Unauthenticated);
    QCOMPARE(
        logIn(QStringLiteral("archive9"), QStringLiteral("Синий-Трактор-41")).error().code, ErrorCode::AccountBlocked);
    QCOMPARE(logIn(QStringLiteral("archive9"), QStringLiteral("нет")).error().code, ErrorCode::WrongCredentials);
}

void AccountsTest::resetTellsNothing()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto reset = [&](const QString& login) {
        return f->wait<api::Registration>(
            [&](auto done) { f->services->passwordReset.begin(login, QStringLiteral("ru"), std::move(done)); });
    };
    const auto known = reset(QStringLiteral("anna@okno.example"));
    const auto unknown = reset(QStringLiteral("anno@okno.example"));
    QVERIFY(known && unknown);
    QCOMPARE(known->channel, unknown->channel);
    QCOMPARE(known->sentTo, unknown->sentTo);
    QCOMPARE(known->expiresAt, unknown->expiresAt);
    QCOMPARE(f->deliveries().size(), 1u);
    const auto guess = f->wait<api::Registration>(
        [&](auto done) { f->services->passwordReset.confirm(unknown->id, QStringLiteral("000000"), std::move(done)); });
    QCOMPARE(guess.error().code, ErrorCode::CodeWrong);
}

void AccountsTest::resetSetsThePassword()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto session = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41"));
    const auto begun = f->wait<api::Registration>([&](auto done) {
        f->services->passwordReset.begin(QStringLiteral("anna@okno.example"), QStringLiteral("ru"), std::move(done));
    });
    const auto setPassword = [&] {
        return f->wait<core::Done>([&](auto done) {
            f->services->passwordReset.setPassword(begun->id, QStringLiteral("Белый-Пароход-12"), std::move(done));
        });
    };
    QCOMPARE(setPassword().error().code, ErrorCode::NotConfirmed);
    QVERIFY(
        f->wait<api::Registration>([&](auto done) {
             f->services->passwordReset.confirm(begun->id, codeOf(), std::move(done));
         }).ok());
    QVERIFY(setPassword().ok());
    QVERIFY(!setPassword());
    QVERIFY(!f->services->sessions.authenticate(session->token.toLatin1()));
    QVERIFY(!logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41")));
    QVERIFY(logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Белый-Пароход-12")).ok());
}

void AccountsTest::changesOneself()
{
    const Actor actor = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto change = [&](const QString& tag, const api::PersonChange& what) {
        return f->wait<api::Person>([&](auto done) { f->services->profile.change(actor, tag, what, std::move(done)); });
    };
    api::PersonChange names;
    names.given = QStringLiteral("Мария");
    names.patronymic = QString();
    names.regionCode = QStringLiteral("6501400000000");
    const auto changed = change(QStringLiteral("1"), names);
    QVERIFY(changed.ok());
    QCOMPARE(changed->given, QStringLiteral("Мария"));
    QVERIFY(!changed->patronymic);
    QCOMPARE(changed->version, 2);
    QCOMPARE(change(QStringLiteral("1"), names).error().code, ErrorCode::VersionMismatch);
    api::PersonChange bad;
    bad.given = QStringLiteral("<b>");
    bad.language = QStringLiteral("fr");
    bad.regionCode = QStringLiteral("9900000000000");
    const auto refused = change(QStringLiteral("2"), bad);
    QVERIFY(!refused);
    QCOMPARE(refused.error().more.size(), 2u);
}

void AccountsTest::snilsIsUniqueAndOnce()
{
    const Actor one = f->add(core::Role::Citizen, QStringLiteral("a@okno.example"), {}, core::AccountLevel::Simplified);
    const Actor two = f->add(core::Role::Citizen, QStringLiteral("b@okno.example"), {}, core::AccountLevel::Simplified);
    const auto set = [&](const Actor& actor, const QString& tag, const QString& snils) {
        api::PersonChange change;
        change.snils = snils;
        return f->wait<api::Person>(
            [&](auto done) { f->services->profile.change(actor, tag, change, std::move(done)); });
    };
    const auto first = set(one, QStringLiteral("1"), QStringLiteral("112-233-445 95"));
    QVERIFY(first.ok());
    QCOMPARE(first->level, core::AccountLevel::Standard);
    QCOMPARE(set(two, QStringLiteral("1"), QStringLiteral("11223344595")).error().pointer, QStringLiteral("/snils"));
    QCOMPARE(set(one, QStringLiteral("2"), QStringLiteral("08765430300")).error().code, ErrorCode::InvalidField);
    QCOMPARE(set(two, QStringLiteral("1"), QStringLiteral("11223344596")).error().code, ErrorCode::InvalidField);
}

void AccountsTest::changesPassword()
{
    f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto mine = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41"));
    const auto other = logIn(QStringLiteral("anna@okno.example"), QStringLiteral("Синий-Трактор-41"));
    const auto actor = f->services->sessions.authenticate(mine->token.toLatin1());
    const auto change = [&](const QString& current) {
        return f->wait<core::Done>([&](auto done) {
            f->services->changePassword.run(
                *actor, {current, QStringLiteral("Белый-Пароход-12")}, QStringLiteral("10.0.0.1"), std::move(done));
        });
    };
    const auto wrong = change(QStringLiteral("нет"));
    QVERIFY(!wrong && wrong.error().pointer == u"/current");
    QVERIFY(change(QStringLiteral("Синий-Трактор-41")).ok());
    QVERIFY(f->services->sessions.authenticate(mine->token.toLatin1()).ok());
    QVERIFY(!f->services->sessions.authenticate(other->token.toLatin1()));
}

void AccountsTest::administratorAddsAndBlocks()
{
    const Actor admin = f->add(core::Role::Administrator, QStringLiteral("admin"));
    auto& manage = f->services->manageAccounts;
    api::NewAccount clerk{core::Role::Clerk, QStringLiteral("zags9"), QStringLiteral("Синий-Трактор-41"),
        QStringLiteral("Петрова"), QStringLiteral("Анна"), {}, QStringLiteral("tymovsk-zags"),
        QStringLiteral("специалист")};
    const auto add = [&](const api::NewAccount& account, const QString& key) {
        return f->wait<Answer>([&](auto done) { manage.add(admin, account, {key, account.login}, std::move(done)); });
    };
    const auto added = add(clerk, QStringLiteral("k1"));
    QVERIFY(added.ok());
    QCOMPARE(*add(clerk, QStringLiteral("k1")), *added);
    QCOMPARE(add(clerk, QStringLiteral("k2")).error().code, ErrorCode::LoginTaken);
    api::NewAccount bad = clerk;
    bad.login = QStringLiteral("a@b.ru");
    bad.role = core::Role::Citizen;
    bad.password = QStringLiteral("1");
    const auto refused = add(bad, QStringLiteral("k3"));
    QVERIFY(!refused && refused.error().more.size() >= 2);
    const QString id = f->object(*added).value(QStringLiteral("id")).toString();
    const auto block = [&](const QString& who) {
        return f->wait<api::Account>(
            [&](auto done) { manage.change(admin, who, QStringLiteral("*"), {.blocked = true}, std::move(done)); });
    };
    const auto session = logIn(QStringLiteral("zags9"), QStringLiteral("Синий-Трактор-41"));
    QVERIFY(block(id).ok());
    QVERIFY(!f->services->sessions.authenticate(session->token.toLatin1()));
    QCOMPARE(block(admin.accountId).error().code, ErrorCode::Forbidden);
    const auto page = manage.list(QStringLiteral("петр"), QStringLiteral("clerk"), {}, 10);
    QVERIFY(page && page->items.size() == 1 && page->items.front().blocked);
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
