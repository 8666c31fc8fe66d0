// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/fixture.h"

#include <QTest>

using namespace okno;
using namespace okno::server;
using core::ErrorCode;

namespace {

api::NewPersonalDetails whole()
{
    api::NewPersonalDetails details;
    details.birthDate = QStringLiteral("1968-03-08");
    details.passport = api::IdentityDocument{QStringLiteral("6512345678"), QStringLiteral("2012-05-01"),
        QStringLiteral("ОВД Тымовского района"), QStringLiteral("650-014")};
    details.address = QJsonObject{{QStringLiteral("text"), QStringLiteral("Сахалинская обл, пгт Тымовское, д. 70")},
        {QStringLiteral("house"), QStringLiteral("70")}, {QStringLiteral("manual"), true}};
    return details;
}

} // namespace

class DetailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { f = std::make_unique<test::Fixture>(); }
    void cleanup() { f.reset(); }

    void areEmptyBeforeAnybodyKeepsThem();
    void areKeptAndDeletedByTheirOwner();
    void areNobodyElses();
    void faultsAreNamedAllAtOnce();
    void theJournalDoesNotSayWhatTheyAre();

private:
    core::Result<api::PersonalDetails> put(
        const Actor& actor, const QString& tag, const api::NewPersonalDetails& details)
    {
        return f->wait<api::PersonalDetails>(
            [&](auto done) { f->services->personalDetails.put(actor, tag, details, std::move(done)); });
    }
    core::Result<api::PersonalDetails> read(const Actor& actor) { return f->services->personalDetails.read(actor); }
    std::unique_ptr<test::Fixture> f;
};

void DetailsTest::areEmptyBeforeAnybodyKeepsThem()
{
    const Actor anna = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto none = read(anna);
    QVERIFY(none.ok());
    QCOMPARE(*none, api::PersonalDetails());
}

void DetailsTest::areKeptAndDeletedByTheirOwner()
{
    const Actor anna = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const auto kept = put(anna, QStringLiteral("0"), whole());
    QVERIFY(kept.ok());
    QCOMPARE(kept->version, 1);
    QCOMPARE(kept->passport, whole().passport);
    QCOMPARE(kept->address->value(QStringLiteral("house")).toString(), QStringLiteral("70"));
    QCOMPARE(*read(anna), *kept);
    QCOMPARE(put(anna, QStringLiteral("0"), whole()).error().code, ErrorCode::VersionMismatch);
    // The same again is no change.
    QCOMPARE(put(anna, QStringLiteral("1"), whole())->version, 1);
    const auto gone = put(anna, QStringLiteral("1"), {});
    QVERIFY(gone.ok());
    QVERIFY(!gone->birthDate && !gone->passport && !gone->address);
    // The version goes on: nobody writes over a deletion that they have not seen.
    QCOMPARE(gone->version, 2);
    QCOMPARE(put(anna, QStringLiteral("0"), whole()).error().code, ErrorCode::VersionMismatch);
}

void DetailsTest::areNobodyElses()
{
    const Actor anna = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    const Actor boris = f->add(core::Role::Citizen, QStringLiteral("boris@okno.example"));
    QVERIFY(put(anna, QStringLiteral("0"), whole()).ok());
    QCOMPARE(*read(boris), api::PersonalDetails());
}

void DetailsTest::faultsAreNamedAllAtOnce()
{
    const Actor anna = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    api::NewPersonalDetails bad;
    bad.birthDate = QStringLiteral("2126-01-01");
    bad.passport = api::IdentityDocument{
        QStringLiteral("6512 345678"), QStringLiteral("2012-02-30"), QString(400, u'а'), QStringLiteral("650014")};
    bad.address = QJsonObject{{QStringLiteral("house"), QStringLiteral("70")}};
    const auto refused = put(anna, QStringLiteral("0"), bad);
    QVERIFY(!refused);
    QStringList pointers{refused.error().pointer};
    for (const core::Error& more : refused.error().more)
        pointers << more.pointer;
    QCOMPARE(pointers,
        (QStringList{QStringLiteral("/birthDate"), QStringLiteral("/passport/number"),
            QStringLiteral("/passport/issuedOn"), QStringLiteral("/passport/issuedBy"),
            QStringLiteral("/passport/departmentCode"), QStringLiteral("/address")}));
    QCOMPARE(read(anna)->version, 0);
}

void DetailsTest::theJournalDoesNotSayWhatTheyAre()
{
    const Actor anna = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    QVERIFY(put(anna, QStringLiteral("0"), whole()).ok());
    const Actor admin = f->add(core::Role::Administrator, QStringLiteral("admin"));
    const auto page = f->services->readJournal.run(admin, {}, QString(), 50);
    QVERIFY(page.ok());
    const auto record = std::find_if(page->items.begin(), page->items.end(),
        [](const api::JournalRecord& each) { return each.action == u"account.details_changed"; });
    QVERIFY(record != page->items.end());
    QCOMPARE(record->data.value(QStringLiteral("fields")).toArray().size(), 3);
    QVERIFY(!QJsonDocument(record->data).toJson().contains("6512345678"));
}

QTEST_GUILESS_MAIN(DetailsTest)
#include "details_test.moc"
