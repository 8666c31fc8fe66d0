// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/my_details.h"

#include "client/client_fixture.h"

using namespace okno;
using namespace okno::test;

class MyDetailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void areThereAtOnceNextTime();
    void areSavedOverTheVersionThatWasSeen();
    void belongToOnePerson();

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<FakeOffice> m_office;
    api::PersonalDetails m_kept;
};

void MyDetailsTest::init()
{
    m_server = std::make_unique<FakeServer>();
    m_office = std::make_unique<FakeOffice>(*m_server);
    m_kept = {QStringLiteral("1950-01-31"), std::nullopt, std::nullopt, 3};
    m_server->on("GET /v1/me/details", [this](const FakeRequest&) { return FakeReply::json(api::toJson(m_kept)); });
    m_server->on("PUT /v1/me/details", [this](const FakeRequest& request) {
        if (request.header("if-match") != '"' + QByteArray::number(m_kept.version) + '"')
            return FakeReply::problem(412, "version_mismatch");
        const auto wanted = api::fromJson<api::NewPersonalDetails>(QJsonDocument::fromJson(request.body).object());
        m_kept = {wanted->birthDate, wanted->passport, wanted->address, m_kept.version + 1};
        return FakeReply::json(api::toJson(m_kept));
    });
}

void MyDetailsTest::areThereAtOnceNextTime()
{
    ClientFixture f(m_server->url());
    f.logIn(QStringLiteral("maria"), true);
    QTRY_COMPARE(f.client->details()->details(), m_kept);
    m_server->kill();
    f.restart();
    QTRY_VERIFY(f.client->session()->isLoggedIn());
    QCOMPARE(f.client->details()->details(), m_kept);
}

void MyDetailsTest::areSavedOverTheVersionThatWasSeen()
{
    ClientFixture f(m_server->url());
    f.logIn();
    QTRY_COMPARE(f.client->details()->details().version, 3);
    api::NewPersonalDetails wanted;
    wanted.birthDate = QStringLiteral("1950-01-30");
    std::optional<core::Result<api::PersonalDetails>> answer;
    const auto keep = [&](const core::Result<api::PersonalDetails>& result) { answer = result; };
    const client::RequestHandle first = f.client->details()->save(wanted, this, keep);
    QTRY_VERIFY(answer);
    QVERIFY(answer->ok());
    QCOMPARE(f.client->details()->details().birthDate, wanted.birthDate);
    // Another computer was faster: what it kept is read anew.
    m_kept = {QStringLiteral("1951-02-02"), std::nullopt, std::nullopt, 9};
    answer.reset();
    const client::RequestHandle second = f.client->details()->save(wanted, this, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, core::ErrorCode::VersionMismatch);
    QTRY_COMPARE(f.client->details()->details(), m_kept);
}

void MyDetailsTest::belongToOnePerson()
{
    ClientFixture f(m_server->url());
    f.logIn();
    QTRY_COMPARE(f.client->details()->details(), m_kept);
    f.client->session()->logOut();
    QCOMPARE(f.client->details()->details(), api::PersonalDetails());
}

QTEST_GUILESS_MAIN(MyDetailsTest)
#include "my_details_test.moc"
