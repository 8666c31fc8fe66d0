// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/fixture.h"
#include "server/services/signers.h"

#include <QTest>

using namespace okno;
using namespace okno::server;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {
const QString annaSnils = u"11223344595"_s;
const QString petrSnils = u"08765430300"_s;
const QString peer = u"192.0.2.7"_s;
} // namespace

// Who one is, proven by a signature: log-in and confirmation of the account.
class SignatureLoginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { f.reset(); }

    void textSaysWhatIsSigned();
    void snilsFindsTheAccount();
    void officialsToo();
    void challengeWorksOnce();
    void challengeExpires();
    void challengeHasOnePurpose();
    void failedAttemptUsesItUp();
    void wrongSignatures_data();
    void wrongSignatures();
    void nobodyWithThisSnils();
    void blockedStaysBlocked();
    void guessesSlowTheAddressDown();
    void journalIsWritten();
    void confirmationRaisesTheLevel();
    void confirmationNeedsTheSameName();
    void confirmationOfAnothersSnils();
    void confirmationBelongsToWhoAsked();

private:
    api::Challenge challenge(const QString& purpose, const Actor& actor = {});
    core::Result<api::SessionAnswer> logIn(const QString& id, const QString& signature);
    core::Result<api::SessionAnswer> logInAs(const QString& who);
    core::Result<api::Person> confirm(const Actor& actor, const QString& who);
    void change(const Actor& actor, const std::function<void(storage::AccountRow&)>& how);
    QString journal(const QString& action);

    test::Signers m_people;
    std::unique_ptr<test::Fixture> f;
    Actor anna;
};

void SignatureLoginTest::initTestCase()
{
    QVERIFY(m_people.addCentre(u"ca"_s) && m_people.addCentre(u"elsewhere"_s));
    QVERIFY(m_people.addPerson(u"anna"_s, u"Ёжикова"_s, u"Анна Львовна"_s, annaSnils));
    QVERIFY(m_people.addPerson(u"petr"_s, u"Николаев"_s, u"Пётр Сергеевич"_s, petrSnils));
    QVERIFY(m_people.addPerson(u"nameless"_s, u"Ёжикова"_s, u"Анна Львовна"_s, QString()));
    QVERIFY(m_people.addPerson(u"far"_s, u"Ёжикова"_s, u"Анна Львовна"_s, annaSnils, u"elsewhere"_s));
}

void SignatureLoginTest::init()
{
    f = std::make_unique<test::Fixture>();
    f->clock.set(signing::test::Pki::moment());
    m_people.trust(f->folder.filePath(u"trust"_s));
    anna = f->add(core::Role::Citizen, u"anna@okno.example"_s, {}, core::AccountLevel::Standard);
    change(anna, [](storage::AccountRow& row) { row.snils = annaSnils; });
}

void SignatureLoginTest::change(const Actor& actor, const std::function<void(storage::AccountRow&)>& how)
{
    const auto done = f->database->writeNow<core::Done>([&](storage::Transaction& transaction) -> core::Result<> {
        auto row = storage::findAccount(transaction.db(), actor.accountId);
        how(*row);
        return storage::updateAccount(transaction.db(), *row);
    });
    QVERIFY(done.ok());
}

QString SignatureLoginTest::journal(const QString& action)
{
    QString found;
    const auto read = f->database->read([&](storage::Connection& db) -> core::Result<bool> {
        db.each(u"SELECT data FROM journal WHERE action = ?", {action},
            [&](const storage::Row& row) { found += row.text(0); });
        return true;
    });
    return read ? found : QString();
}

api::Challenge SignatureLoginTest::challenge(const QString& purpose, const Actor& actor)
{
    const auto made =
        f->wait<api::Challenge>([&](auto done) { f->services->challenges.create(actor, {purpose}, std::move(done)); });
    if (!made)
        qFatal("no challenge");
    return *made;
}

core::Result<api::SessionAnswer> SignatureLoginTest::logIn(const QString& id, const QString& signature)
{
    return f->wait<api::SessionAnswer>(
        [&](auto done) { f->services->logInBySignature.run({id, signature}, peer, u"ru"_s, std::move(done)); });
}

core::Result<api::SessionAnswer> SignatureLoginTest::logInAs(const QString& who)
{
    const api::Challenge asked = challenge(u"login"_s);
    return logIn(asked.id, m_people.base64(who, asked.text.toUtf8()));
}

core::Result<api::Person> SignatureLoginTest::confirm(const Actor& actor, const QString& who)
{
    const api::Challenge asked = challenge(u"confirmation"_s, actor);
    return f->wait<api::Person>([&](auto done) {
        f->services->confirmPerson.run(
            actor, {asked.id, m_people.base64(who, asked.text.toUtf8())}, peer, std::move(done));
    });
}

void SignatureLoginTest::textSaysWhatIsSigned()
{
    const api::Challenge one = challenge(u"login"_s);
    const api::Challenge two = challenge(u"login"_s);
    QVERIFY(one.id != two.id && one.text != two.text);
    QVERIFY(one.text.contains(u"Вход с электронной подписью: Окно\n"));
    QVERIFY(one.text.contains(u"https://okno.example\n"));
    QVERIFY(!one.text.contains(u'\r'));
    QCOMPARE(one.expiresAt, f->clock.now().addSecs(300));
    // 256 random bits.
    const QString code = one.text.section(u"Код: "_s, 1).section(u'\n', 0, 0);
    QCOMPARE(QByteArray::fromBase64(code.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(challenge(u"confirmation"_s, anna).text.contains(u"Учётная запись: Ёжикова Анна Львовна\n"));
    const auto wrong = f->wait<api::Challenge>(
        [&](auto done) { f->services->challenges.create(anna, {u"purchase"_s}, std::move(done)); });
    QCOMPARE(wrong.error().pointer, u"/purpose"_s);
    const auto nobody = f->wait<api::Challenge>(
        [&](auto done) { f->services->challenges.create({}, {u"confirmation"_s}, std::move(done)); });
    QCOMPARE(nobody.error().code, ErrorCode::Unauthenticated);
}

void SignatureLoginTest::snilsFindsTheAccount()
{
    const auto session = logInAs(u"anna"_s);
    QVERIFY2(session.ok(), session ? "" : core::wireName(session.error().code));
    QCOMPARE(session->person.id, anna.accountId);
    QCOMPARE(f->services->sessions.authenticate(session->token.toLatin1())->accountId, anna.accountId);
}

void SignatureLoginTest::officialsToo()
{
    const Actor clerk = f->add(core::Role::Clerk, u"archive1"_s, u"tymovsk-archive"_s);
    QCOMPARE(logInAs(u"petr"_s).error().code, ErrorCode::NotFound);
    change(clerk, [](storage::AccountRow& row) { row.snils = petrSnils; });
    QCOMPARE(logInAs(u"petr"_s)->person.id, clerk.accountId);
}

void SignatureLoginTest::challengeWorksOnce()
{
    const api::Challenge asked = challenge(u"login"_s);
    const QString signature = m_people.base64(u"anna"_s, asked.text.toUtf8());
    QVERIFY(logIn(asked.id, signature).ok());
    QCOMPARE(logIn(asked.id, signature).error().code, ErrorCode::ChallengeExpired);
    QCOMPARE(logIn(u"no-such"_s, signature).error().code, ErrorCode::ChallengeExpired);
}

void SignatureLoginTest::challengeExpires()
{
    const api::Challenge asked = challenge(u"login"_s);
    f->clock.advance(300);
    QCOMPARE(
        logIn(asked.id, m_people.base64(u"anna"_s, asked.text.toUtf8())).error().code, ErrorCode::ChallengeExpired);
    const api::Challenge again = challenge(u"login"_s);
    f->clock.advance(299);
    QVERIFY(logIn(again.id, m_people.base64(u"anna"_s, again.text.toUtf8())).ok());
}

void SignatureLoginTest::challengeHasOnePurpose()
{
    const api::Challenge asked = challenge(u"confirmation"_s, anna);
    QCOMPARE(
        logIn(asked.id, m_people.base64(u"anna"_s, asked.text.toUtf8())).error().code, ErrorCode::ChallengeExpired);
    const api::Challenge login = challenge(u"login"_s);
    const auto confirmed = f->wait<api::Person>([&](auto done) {
        f->services->confirmPerson.run(
            anna, {login.id, m_people.base64(u"anna"_s, login.text.toUtf8())}, peer, std::move(done));
    });
    QCOMPARE(confirmed.error().code, ErrorCode::ChallengeExpired);
}

void SignatureLoginTest::failedAttemptUsesItUp()
{
    const api::Challenge asked = challenge(u"login"_s);
    QCOMPARE(logIn(asked.id, u"AAAA"_s).error().code, ErrorCode::SignatureUnreadable);
    QCOMPARE(
        logIn(asked.id, m_people.base64(u"anna"_s, asked.text.toUtf8())).error().code, ErrorCode::ChallengeExpired);
}

void SignatureLoginTest::wrongSignatures_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another text") << u"anna"_s << u"text"_s << ErrorCode::SignatureContent;
    QTest::newRow("unknown centre") << u"far"_s << QString() << ErrorCode::SignatureUntrusted;
    QTest::newRow("no SNILS") << u"nameless"_s << QString() << ErrorCode::CertificateWithoutSnils;
    QTest::newRow("two people") << u"anna"_s << u"two"_s << ErrorCode::SignatureUnreadable;
}

void SignatureLoginTest::wrongSignatures()
{
    QFETCH(QString, who);
    QFETCH(QString, how);
    QFETCH(ErrorCode, code);
    const api::Challenge asked = challenge(u"login"_s);
    const QByteArray text = how == u"text" ? challenge(u"login"_s).text.toUtf8() : asked.text.toUtf8();
    const QString signature = how == u"two" ? m_people.ofTwo(u"anna"_s, u"petr"_s, text) : m_people.base64(who, text);
    const auto answer = logIn(asked.id, signature);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().pointer, u"/signature"_s);
}

void SignatureLoginTest::nobodyWithThisSnils()
{
    QCOMPARE(logInAs(u"petr"_s).error().code, ErrorCode::NotFound);
}

void SignatureLoginTest::blockedStaysBlocked()
{
    change(anna, [](storage::AccountRow& row) { row.blocked = true; });
    QCOMPARE(logInAs(u"anna"_s).error().code, ErrorCode::AccountBlocked);
    QVERIFY(journal(u"session.refused"_s).contains(u"\"by\":\"signature\""));
    QVERIFY(journal(u"session.refused"_s).contains(u"account_blocked"));
    QVERIFY(journal(u"session.began"_s).isEmpty());
}

void SignatureLoginTest::guessesSlowTheAddressDown()
{
    f->settings.freeGuessesPerAddress = 3;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(logIn(u"no-such"_s, u"AAAA"_s).error().code, ErrorCode::ChallengeExpired);
    QCOMPARE(logInAs(u"anna"_s).error().code, ErrorCode::AccountLocked);
    f->clock.advance(f->settings.lockSeconds);
    QVERIFY(logInAs(u"anna"_s).ok());
}

void SignatureLoginTest::journalIsWritten()
{
    QVERIFY(logInAs(u"anna"_s).ok());
    const QString began = journal(u"session.began"_s);
    QVERIFY(began.contains(u"\"by\":\"signature\"") && began.contains(u"\"serial\""));
    QVERIFY(!began.contains(annaSnils));
}

void SignatureLoginTest::confirmationRaisesTheLevel()
{
    const Actor fresh = f->add(core::Role::Citizen, u"petr@okno.example"_s, {}, core::AccountLevel::Simplified);
    change(fresh, [](storage::AccountRow& row) { row.name = {u"Николаев"_s, u"Петр"_s, {}}; });
    const auto person = confirm(fresh, u"petr"_s);
    QVERIFY2(person.ok(), person ? "" : core::wireName(person.error().code));
    QCOMPARE(person->level, core::AccountLevel::Confirmed);
    QCOMPARE(person->snils, petrSnils);
    QCOMPARE(person->patronymic, u"Сергеевич"_s);
    QVERIFY(journal(u"account.confirmed"_s).contains(u"\"serial\""));
    QVERIFY(!journal(u"account.confirmed"_s).contains(petrSnils));
    QCOMPARE(f->services->profile.read(fresh)->level, core::AccountLevel::Confirmed);
}

void SignatureLoginTest::confirmationNeedsTheSameName()
{
    const Actor fresh = f->add(core::Role::Citizen, u"petr@okno.example"_s, {}, core::AccountLevel::Simplified);
    const auto other = confirm(fresh, u"petr"_s); // the account is of Анна
    QCOMPARE(other.error().code, ErrorCode::SignatureOwner);
    QCOMPARE(other.error().params.value(u"differs"_s).toString(), u"name"_s);
    QCOMPARE(confirm(anna, u"petr"_s).error().params.value(u"differs"_s).toString(), u"snils"_s);
    QCOMPARE(confirm(anna, u"far"_s).error().code, ErrorCode::SignatureUntrusted);
    QCOMPARE(f->services->profile.read(anna)->level, core::AccountLevel::Standard);
    QVERIFY(confirm(anna, u"anna"_s).ok());
}

void SignatureLoginTest::confirmationOfAnothersSnils()
{
    const Actor twin = f->add(core::Role::Citizen, u"twin@okno.example"_s, {}, core::AccountLevel::Simplified);
    QCOMPARE(confirm(twin, u"anna"_s).error().code, ErrorCode::LoginTaken);
}

void SignatureLoginTest::confirmationBelongsToWhoAsked()
{
    const Actor twin = f->add(core::Role::Citizen, u"twin@okno.example"_s, {}, core::AccountLevel::Simplified);
    const api::Challenge asked = challenge(u"confirmation"_s, twin);
    const auto confirmed = f->wait<api::Person>([&](auto done) {
        f->services->confirmPerson.run(
            anna, {asked.id, m_people.base64(u"anna"_s, asked.text.toUtf8())}, peer, std::move(done));
    });
    QCOMPARE(confirmed.error().code, ErrorCode::ChallengeExpired);
}

QTEST_GUILESS_MAIN(SignatureLoginTest)
#include "signature_login_test.moc"
