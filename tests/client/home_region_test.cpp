// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue.h"
#include "client/client_fixture.h"
#include "client/home_region.h"

#include <QJsonDocument>

using namespace okno;
using namespace okno::client;
using test::FakeReply;
using test::FakeRequest;

namespace {

const QString tymovsk = QStringLiteral("6501400000000");
const QString stavropol = QStringLiteral("2602700000000");

} // namespace

// Where a person needs services goes with the account from one computer to another.
class HomeRegionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choiceIsKeptOnTheServer();
    void anotherComputerHasIt();
    void choiceWaitsForTheServer();
    void guestsChoiceFillsAnEmptyAccount();
    void accountWinsOverTheComputer();
    void changedMeanwhile();
    void refusedChoiceIsGivenUp();
    void officialsHaveNone();

private:
    [[nodiscard]] QString shown() const { return m_fixture->client->catalogue()->regionCode(); }
    [[nodiscard]] int patches() const { return m_server->count(QStringLiteral("PATCH /v1/me")); }

    api::Person m_kept; // what the server has
    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<test::FakeOffice> m_office;
    std::unique_ptr<test::ClientFixture> m_fixture;
};

void HomeRegionTest::init()
{
    m_server = std::make_unique<test::FakeServer>();
    m_office = std::make_unique<test::FakeOffice>(*m_server);
    m_kept = test::FakeOffice::person(QStringLiteral("maria"));
    m_server->on("POST /v1/sessions",
        [this](const FakeRequest&) { return test::FakeOffice::session(m_kept, QStringLiteral("token")); });
    m_server->on("GET /v1/me", [this](const FakeRequest&) { return FakeReply::json(api::toJson(m_kept)); });
    m_server->on("PATCH /v1/me", [this](const FakeRequest& request) {
        if (request.header("if-match") != '"' + QByteArray::number(m_kept.version) + '"')
            return FakeReply::problem(412, "version_mismatch");
        const QString code =
            QJsonDocument::fromJson(request.body).object().value(QStringLiteral("regionCode")).toString();
        if (code != tymovsk && code != stavropol)
            return FakeReply::problem(
                422, "invalid_field", {{QStringLiteral("pointer"), QStringLiteral("/regionCode")}});
        m_kept.regionCode = code;
        ++m_kept.version;
        return FakeReply::json(api::toJson(m_kept));
    });
    m_fixture = std::make_unique<test::ClientFixture>(m_server->url());
}

void HomeRegionTest::cleanup()
{
    m_fixture.reset();
    m_office.reset();
    m_server.reset();
}

void HomeRegionTest::choiceIsKeptOnTheServer()
{
    m_fixture->logIn();
    m_fixture->client->homeRegion()->choose(stavropol);
    QCOMPARE(shown(), stavropol);
    QTRY_COMPARE(m_kept.regionCode.value_or(QString()), stavropol);
    QTRY_COMPARE(m_fixture->client->session()->person()->regionCode.value_or(QString()), stavropol);
    m_fixture->client->homeRegion()->choose(stavropol);
    m_fixture->client->homeRegion()->choose(tymovsk);
    QTRY_COMPARE(m_kept.regionCode.value_or(QString()), tymovsk);
    QCOMPARE(patches(), 2);
}

void HomeRegionTest::anotherComputerHasIt()
{
    m_kept.regionCode = stavropol;
    m_fixture->logIn();
    QCOMPARE(shown(), stavropol);
    // Chosen on the other computer while this one is open.
    m_kept.regionCode = tymovsk;
    m_fixture->client->session()->refresh();
    QTRY_COMPARE(shown(), tymovsk);
    QCOMPARE(patches(), 0);
}

void HomeRegionTest::choiceWaitsForTheServer()
{
    m_kept.regionCode = tymovsk;
    m_fixture->logIn(QStringLiteral("maria"), true);
    m_server->kill();
    m_fixture->client->homeRegion()->choose(stavropol);
    QTRY_VERIFY(!m_fixture->client->connectivity()->isOnline());
    QCOMPARE(shown(), stavropol);
    // The program is closed and opened again before the server is there.
    m_fixture->restart();
    QTRY_VERIFY(m_fixture->client->session()->isLoggedIn());
    QCOMPARE(shown(), stavropol);
    QTRY_VERIFY(!m_fixture->client->connectivity()->isOnline());
    m_server->start();
    QTRY_COMPARE(m_kept.regionCode.value_or(QString()), stavropol);
    QCOMPARE(shown(), stavropol);
}

void HomeRegionTest::guestsChoiceFillsAnEmptyAccount()
{
    m_fixture->client->homeRegion()->choose(stavropol);
    m_fixture->logIn();
    QTRY_COMPARE(m_kept.regionCode.value_or(QString()), stavropol);
    QCOMPARE(shown(), stavropol);
}

void HomeRegionTest::accountWinsOverTheComputer()
{
    m_fixture->client->homeRegion()->choose(stavropol);
    m_kept.regionCode = tymovsk;
    m_fixture->logIn();
    QCOMPARE(shown(), tymovsk);
    // And the guest's choice is not sent by whoever logs in next.
    m_fixture->client->session()->logOut();
    m_kept = test::FakeOffice::person(QStringLiteral("pyotr"));
    m_fixture->logIn(QStringLiteral("pyotr"));
    m_fixture->client->session()->refresh();
    QTRY_VERIFY(m_server->count(QStringLiteral("GET /v1/me")) >= 1);
    QCOMPARE(patches(), 0);
}

void HomeRegionTest::changedMeanwhile()
{
    m_fixture->logIn();
    m_kept.version = 7; // something else was changed on another computer
    m_fixture->client->homeRegion()->choose(stavropol);
    QTRY_COMPARE(m_kept.regionCode.value_or(QString()), stavropol);
    QCOMPARE(patches(), 2);
}

void HomeRegionTest::refusedChoiceIsGivenUp()
{
    m_fixture->logIn();
    m_fixture->client->homeRegion()->choose(QStringLiteral("9900000000000"));
    QTRY_COMPARE(patches(), 1);
    QTRY_VERIFY(
        m_fixture->client->store()->setting(LocalStore::Part::Account, QStringLiteral("region/unsent")).isEmpty());
    QCOMPARE(patches(), 1);
}

void HomeRegionTest::officialsHaveNone()
{
    m_kept = test::FakeOffice::person(QStringLiteral("maria"), core::Role::Clerk);
    m_fixture->client->homeRegion()->choose(stavropol);
    m_fixture->logIn();
    m_fixture->client->session()->refresh();
    QTRY_VERIFY(m_server->count(QStringLiteral("GET /v1/me")) >= 1);
    QCOMPARE(patches(), 0);
}

QTEST_GUILESS_MAIN(HomeRegionTest)
#include "home_region_test.moc"
