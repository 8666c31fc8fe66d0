// SPDX-License-Identifier: GPL-3.0-or-later
// Birth date, passport and address: kept in «Мои данные», found again in a form.
#include "citizen_fixture.h"

#include "client/my_details.h"

#include <QLabel>
#include <QPushButton>

using namespace okno;
using namespace okno::test;

namespace {

struct Fixture : CitizenFixture {
    api::PersonalDetails kept;

    Fixture()
    {
        server.on("GET /v1/me/details", [this](const FakeRequest&) { return FakeReply::json(api::toJson(kept)); });
        server.on("PUT /v1/me/details", [this](const FakeRequest& request) {
            const auto wanted = api::fromJson<api::NewPersonalDetails>(QJsonDocument::fromJson(request.body).object());
            if (!wanted)
                return FakeReply::problem(422, "invalid_field");
            kept = {wanted->birthDate, wanted->passport, wanted->address, kept.version + 1};
            return FakeReply::json(api::toJson(kept));
        });
    }
    void keep()
    {
        kept.birthDate = QStringLiteral("1968-03-08");
        kept.passport = api::IdentityDocument{
            QStringLiteral("6512345678"), QStringLiteral("2012-05-01"), {}, QStringLiteral("650-014")};
        kept.version = 1;
    }
};

} // namespace

class DetailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areTypedOnceAndKept();
    void slipsAreToldBesideTheirFields();
    void fillTheFormAndSaySo();
};

void DetailsTest::areTypedOnceAndKept()
{
    Fixture f;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("person"));
    QVERIFY(!f.find(QStringLiteral("person.details.save"))->isEnabled());
    f.type("person.details.birthDate", QStringLiteral("08.03.1968"));
    f.type("person.details.passport", QStringLiteral("6512 345678"));
    f.type("person.details.departmentCode", QStringLiteral("650014"));
    f.click("person.details.save");
    QTRY_COMPARE(f.kept.version, 1);
    QCOMPARE(f.kept.birthDate, QStringLiteral("1968-03-08"));
    QCOMPARE(f.kept.passport->number, QStringLiteral("6512345678"));
    QCOMPARE(f.kept.passport->departmentCode, QStringLiteral("650-014"));
    QVERIFY(!f.kept.passport->issuedOn && !f.kept.address);
    QTRY_COMPARE(f.text("person.details.departmentCode.editor"), QStringLiteral("650-014"));
    // Emptied fields are deleted.
    f.find<QLineEdit>(QStringLiteral("person.details.birthDate.editor"))->selectAll();
    QTest::keyClick(f.find<QLineEdit>(QStringLiteral("person.details.birthDate.editor")), Qt::Key_Delete);
    f.click("person.details.save");
    QTRY_COMPARE(f.kept.version, 2);
    QVERIFY(!f.kept.birthDate);
}

void DetailsTest::slipsAreToldBesideTheirFields()
{
    Fixture f;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("person"));
    f.type("person.details.birthDate", QStringLiteral("08.03.2068"));
    f.type("person.details.passport", QStringLiteral("6512"));
    f.type("person.details.departmentCode", QStringLiteral("65"));
    f.click("person.details.save");
    for (const char* name :
        {"person.details.birthDate.error", "person.details.passport.error", "person.details.departmentCode.error"})
        QVERIFY2(f.sees(name), name);
    QCOMPARE(f.server.count(QStringLiteral("PUT /v1/me/details")), 0);
}

void DetailsTest::fillTheFormAndSaySo()
{
    Fixture f;
    f.keep();
    f.openAsCitizen();
    QTRY_COMPARE(f.client.client->details()->details().version, 1);
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.sees("page.primary"));
    f.click("page.primary");
    QTRY_VERIFY(f.sees("form.applicant.birthDate"));
    QCOMPARE(f.text("form.applicant.birthDate.editor"), QStringLiteral("08.03.1968"));
    QVERIFY(f.sees("form.applicant.birthDate.origin"));
    QCOMPARE(f.text("form.applicant.birthDate.origin"), QStringLiteral("Из «Моих данных»"));
    QVERIFY(f.sees("form.applicant.surname.origin"));
    // What the person types is theirs.
    f.type("form.applicant.surname", QStringLiteral("а"));
    QVERIFY(!f.sees("form.applicant.surname.origin"));
}

QTEST_MAIN(DetailsTest)
#include "details_test.moc"
