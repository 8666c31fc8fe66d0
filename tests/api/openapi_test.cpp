// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accounts.h"
#include "api/address.h"
#include "api/catalogue.h"
#include "api/routes.h"
#include "api/tasks.h"
#include "api/updates.h"
#include "core/version.h"

#include <QMap>
#include <QSet>
#include <QtTest>
#include <yaml-cpp/yaml.h>

using namespace okno;

namespace {

QByteArray methodName(api::Method method)
{
    switch (method) {
    case api::Method::Get:
        return "get";
    case api::Method::Post:
        return "post";
    case api::Method::Put:
        return "put";
    case api::Method::Patch:
        return "patch";
    case api::Method::Delete:
        return "delete";
    case api::Method::Head:
        return "head";
    case api::Method::Options:
        return "options";
    }
    return {};
}

QByteArray privilegeName(api::Privilege privilege)
{
    switch (privilege) {
    case api::Privilege::Public:
        return "public";
    case api::Privilege::Session:
        return "session";
    case api::Privilege::Citizen:
        return "citizen";
    case api::Privilege::Official:
        return "official";
    case api::Privilege::Supervisor:
        return "supervisor";
    case api::Privilege::Administrator:
        return "administrator";
    }
    return {};
}

// Names, and whether they must be there.
using Members = QMap<QByteArray, bool>;

// What the description says of a member: its name, and whether it must be there.
template <typename T, typename Owner> std::pair<QByteArray, bool> memberOf(const api::Field<Owner, T>& field)
{
    return {field.name, !api::detail::IsOptional<T>::value};
}

template <typename T> Members membersOf()
{
    Members members;
    std::apply(
        [&](const auto&... field) {
            (
                [&] {
                    const auto [name, required] = memberOf(field);
                    members.insert(name, required);
                }(),
                ...);
        },
        T::describedFields());
    return members;
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsDescribedAndNothingElse();
    void headersAndBodiesAreDescribed();
    void typesHaveTheSameMembers_data();
    void typesHaveTheSameMembers();

private:
    YAML::Node m_document;
};

void OpenApiTest::initTestCase()
{
    m_document = YAML::LoadFile(OKNO_SOURCE_DIR "/docs/api/openapi.yaml");
    QCOMPARE(m_document["openapi"].as<std::string>(), std::string("3.1.0"));
    QCOMPARE(m_document["info"]["version"].as<std::string>(), core::version().toStdString());
}

void OpenApiTest::everyRouteIsDescribedAndNothingElse()
{
    QSet<QByteArray> described, served;
    const QSet<QByteArray> methods{"get", "post", "put", "patch", "delete", "head", "options"};
    for (const auto& path : m_document["paths"]) {
        for (const auto& operation : path.second) {
            const QByteArray method = QByteArray::fromStdString(operation.first.as<std::string>());
            if (!methods.contains(method))
                continue;
            const YAML::Node node = operation.second;
            described.insert(method + ' ' + QByteArray::fromStdString(path.first.as<std::string>()) + ' '
                + QByteArray::fromStdString(node["operationId"].as<std::string>()) + ' '
                + QByteArray::fromStdString(node["x-okno-privilege"].as<std::string>()));
        }
    }
    for (const api::Route& route : api::routes())
        served.insert(
            methodName(route.method) + ' ' + route.path + ' ' + route.name + ' ' + privilegeName(route.privilege));
    QCOMPARE(described - served, QSet<QByteArray>());
    QCOMPARE(served - described, QSet<QByteArray>());
}

void OpenApiTest::headersAndBodiesAreDescribed()
{
    for (const api::Route& route : api::routes()) {
        const YAML::Node operation = m_document["paths"][route.path][methodName(route.method).toStdString()];
        QSet<QByteArray> parameters;
        for (const auto& parameter : operation["parameters"]) {
            if (parameter["$ref"])
                parameters.insert(QByteArray::fromStdString(parameter["$ref"].as<std::string>()).split('/').last());
        }
        QVERIFY2(parameters.contains("IdempotencyKey") == route.idempotencyKey, route.name);
        QVERIFY2(parameters.contains("IfMatch") == route.ifMatch, route.name);
        const bool json = operation["requestBody"] && operation["requestBody"]["content"]["application/json"];
        QVERIFY2(json == (route.body == api::Body::Json), route.name);
        QVERIFY2(
            (route.privilege == api::Privilege::Public) == (operation["security"] && operation["security"].size() == 0),
            route.name);
    }
}

void OpenApiTest::typesHaveTheSameMembers_data()
{
    QTest::addColumn<Members>("members");
#define OKNO_ROW(T) QTest::newRow(#T) << membersOf<api::T>();
    OKNO_ROW(About)
    OKNO_ROW(Limits)
    OKNO_ROW(Territory)
    OKNO_ROW(Region)
    OKNO_ROW(Regions)
    OKNO_ROW(Choice)
    OKNO_ROW(Classifiers)
    OKNO_ROW(ServiceSummary)
    OKNO_ROW(ServiceDetails)
    OKNO_ROW(ServiceForm)
    OKNO_ROW(AgencyDetails)
    OKNO_ROW(UpdateNotes)
    OKNO_ROW(Update)
    OKNO_ROW(Updates)
    OKNO_ROW(AddressSuggestion)
    OKNO_ROW(AddressHouse)
    OKNO_ROW(AddressLine)
    OKNO_ROW(Person)
    OKNO_ROW(PersonChange)
    OKNO_ROW(IdentityDocument)
    OKNO_ROW(PersonalDetails)
    OKNO_ROW(NewPersonalDetails)
    OKNO_ROW(NewRegistration)
    OKNO_ROW(Registration)
    OKNO_ROW(Confirmation)
    OKNO_ROW(NewPassword)
    OKNO_ROW(PasswordChange)
    OKNO_ROW(PasswordReset)
    OKNO_ROW(Credentials)
    OKNO_ROW(SessionAnswer)
    OKNO_ROW(Account)
    OKNO_ROW(NewAccount)
    OKNO_ROW(AccountChange)
    OKNO_ROW(JournalRecord)
    OKNO_ROW(DemoAccount)
    OKNO_ROW(DemoMessage)
    OKNO_ROW(SignaturePoint)
    OKNO_ROW(SignerVerdict)
    OKNO_ROW(DocumentSignature)
    OKNO_ROW(ChallengeRequest)
    OKNO_ROW(Challenge)
    OKNO_ROW(SignedChallenge)
    OKNO_ROW(CertificateToCheck)
    OKNO_ROW(CertificateVerdict)
    OKNO_ROW(AttachedFile)
    OKNO_ROW(NewApplication)
    OKNO_ROW(Upload)
    OKNO_ROW(File)
    OKNO_ROW(FilledField)
    OKNO_ROW(HistoryEntry)
    OKNO_ROW(Printout)
    OKNO_ROW(StepState)
    OKNO_ROW(Remark)
    OKNO_ROW(ApplicationSummary)
    OKNO_ROW(Application)
    OKNO_ROW(Withdrawal)
    OKNO_ROW(RemarkAnswer)
    OKNO_ROW(Notice)
    OKNO_ROW(NoticesRead)
    OKNO_ROW(Event)
    OKNO_ROW(TaskSummary)
    OKNO_ROW(TaskCounters)
    OKNO_ROW(Applicant)
    OKNO_ROW(Demand)
    OKNO_ROW(FieldOption)
    OKNO_ROW(StepField)
    OKNO_ROW(Outcome)
    OKNO_ROW(Official)
    OKNO_ROW(Assignment)
    OKNO_ROW(CurrentStep)
    OKNO_ROW(Task)
    OKNO_ROW(StepCompletion)
    OKNO_ROW(NewRemark)
#undef OKNO_ROW
    QTest::newRow("ServiceSummaryPage") << membersOf<api::Page<api::ServiceSummary>>();
    QTest::newRow("OfficialPage") << membersOf<api::Page<api::Official>>();
    QTest::newRow("TaskSummaryPage") << membersOf<api::Page<api::TaskSummary>>();
}

void OpenApiTest::typesHaveTheSameMembers()
{
    QFETCH(const Members, members);
    const YAML::Node schema = m_document["components"]["schemas"][QTest::currentDataTag()];
    QVERIFY(schema);
    Members described;
    for (const auto& property : schema["properties"])
        described.insert(QByteArray::fromStdString(property.first.as<std::string>()), false);
    for (const auto& name : schema["required"])
        described.insert(QByteArray::fromStdString(name.as<std::string>()), true);
    QCOMPARE(described, members);
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "openapi_test.moc"
