// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accounts.h"
#include "api/address.h"
#include "api/catalogue.h"
#include "api/problem.h"
#include "api/routes.h"
#include "api/tasks.h"

#include <QSet>
#include <QtTest>

using namespace okno;
using core::ErrorCode;

class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void absentOptionalIsNotWritten();
    void textSaysTheSameAsTheTree();
    void unknownFieldIsRefusedFromClientsAndPassedOverFromServers();
    void everyFaultIsNamed();
    void wholeNumbersOnly();
    void problemRoundTrip();
    void unknownProblemCodeIsAnInvalidAnswer();
    void everyRouteHasOneNameAndOnePlace();
};

void CodecTest::roundTrip()
{
    api::Task task;
    task.summary.id = QStringLiteral("01J");
    task.summary.status = core::ApplicationStatus::AwaitingApplicant;
    task.summary.submittedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 5), QTimeZone::UTC);
    task.summary.dueDate = QDate(2026, 12, 1);
    task.applicant.snils = QStringLiteral("11223344595");
    task.application.answers = QJsonObject{{QStringLiteral("a"), 1}};
    task.application.files.push_back({});
    task.application.files.back().addedAt = task.summary.submittedAt;
    task.application.summary.submittedAt = task.application.summary.updatedAt = task.summary.submittedAt;
    task.step = api::CurrentStep{
        QStringLiteral("check"), QStringLiteral("Проверка"), {}, {{QStringLiteral("d"), QStringLiteral("т")}}, {}};
    task.allowed = QStringList{QStringLiteral("take")};
    const auto back = api::fromJson<api::Task>(api::toJson(task));
    QVERIFY(back.ok());
    QVERIFY(*back == task);
}

void CodecTest::textSaysTheSameAsTheTree()
{
    api::Task task;
    task.summary.id = QStringLiteral("\"01J\"\\ \u0001\n\t\r\u007f Ёж \u20ac \U0001F600");
    task.summary.status = core::ApplicationStatus::AwaitingApplicant;
    task.summary.submittedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 5, 7, 89), QTimeZone::UTC);
    task.summary.dueDate = QDate(2026, 2, 1);
    task.application.summary.submittedAt = task.application.summary.updatedAt = task.summary.submittedAt;
    task.application.answers =
        QJsonDocument::fromJson(R"({"a/\"b": [1, -2.5, 1e300, 9007199254740993, true, null, {}, []], "я": {"x": ""}})")
            .object();
    task.application.files.resize(2);
    for (api::File& file : task.application.files)
        file.addedAt = task.summary.submittedAt;
    task.allowed = QStringList{QStringLiteral("take"), QStringLiteral("assign")};
    const QJsonDocument read = QJsonDocument::fromJson(api::toText(task));
    QCOMPARE(read.object(), api::toJson(task));
    QCOMPARE(read[u"application"][u"answers"][u"a/\"b"][3].toInteger(), 9007199254740993);
    // A member that may be null is written as null, one that may be absent is not written.
    const api::AddressSuggestion suggestion{};
    QVERIFY(api::toText(suggestion).contains("\"corrected\":null"));
    QCOMPARE(api::toText(api::PersonChange{.surname = QStringLiteral("Ёжик")}), QByteArray("{\"surname\":\"Ёжик\"}"));
}

void CodecTest::absentOptionalIsNotWritten()
{
    const QJsonObject json = api::toJson(api::PersonChange{.surname = QStringLiteral("Иванова")});
    QCOMPARE(json.keys(), QStringList{QStringLiteral("surname")});
}

void CodecTest::unknownFieldIsRefusedFromClientsAndPassedOverFromServers()
{
    const QJsonObject json{{QStringLiteral("code"), QStringLiteral("1")}, {QStringLiteral("a/b"), 1}};
    const auto strict = api::fromJson<api::Confirmation>(json);
    QVERIFY(!strict.ok());
    QCOMPARE(strict.error().code, ErrorCode::UnknownField);
    QCOMPARE(strict.error().pointer, QStringLiteral("/a~1b"));
    QVERIFY(api::fromAnswer<api::Confirmation>(json).ok());
    QVERIFY(!api::fromJson<api::Confirmation>(json).ok());
}

void CodecTest::everyFaultIsNamed()
{
    const auto result = api::fromJson<api::Region>(
        QJsonObject{{QStringLiteral("code"), 5}, {QStringLiteral("municipalities"), QJsonArray{QJsonObject{}}}});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidField);
    QCOMPARE(result.error().pointer, QStringLiteral("/code"));
    QStringList further;
    for (const core::Error& error : result.error().more)
        further << error.pointer;
    QCOMPARE(further,
        (QStringList{QStringLiteral("/name"), QStringLiteral("/municipalities/0/code"),
            QStringLiteral("/municipalities/0/name")}));
}

void CodecTest::wholeNumbersOnly()
{
    const auto days = [](const QJsonValue& value) {
        return api::fromJson<api::NewRemark>(QJsonObject{{QStringLiteral("text"), QString()},
            {QStringLiteral("fields"), QJsonArray()}, {QStringLiteral("days"), value}});
    };
    QVERIFY(days(3).ok());
    QVERIFY(!days(3.5).ok());
    QVERIFY(!days(1e300).ok());
    QVERIFY(!days(QStringLiteral("3")).ok());
}

void CodecTest::problemRoundTrip()
{
    core::Error error(ErrorCode::InvalidForm, {}, {{QStringLiteral("limit"), 5}});
    error.more.push_back(core::Error(ErrorCode::MissingField, QStringLiteral("/answers/child")));
    const QJsonObject problem = api::toProblem(error, [](const char* source) { return QString::fromUtf8(source); });
    QCOMPARE(problem.value(QStringLiteral("status")).toInt(), 422);
    QVERIFY(!problem.value(QStringLiteral("title")).toString().isEmpty());
    const core::Error back = api::fromProblem(problem);
    QCOMPARE(back.code, error.code);
    QCOMPARE(back.params.value(QStringLiteral("limit")).toInt(), 5);
    QCOMPARE(back.more.size(), 1u);
    QCOMPARE(back.more.front().pointer, QStringLiteral("/answers/child"));
}

void CodecTest::unknownProblemCodeIsAnInvalidAnswer()
{
    QCOMPARE(api::fromProblem(QJsonObject{{QStringLiteral("code"), QStringLiteral("new_in_2030")}}).code,
        ErrorCode::ServerAnswerInvalid);
    QCOMPARE(api::fromProblem(QJsonObject{}).code, ErrorCode::ServerAnswerInvalid);
    QCOMPARE(
        api::fromProblem(QJsonObject{{QStringLiteral("code"), QStringLiteral("internal")}}).code, ErrorCode::Internal);
}

void CodecTest::everyRouteHasOneNameAndOnePlace()
{
    QSet<QByteArray> names, places;
    for (const api::Route& route : api::routes()) {
        names.insert(route.name);
        places.insert(QByteArray::number(static_cast<int>(route.method)) + ' ' + route.path);
        if (route.privilege == api::Privilege::Public && route.method == api::Method::Post)
            QVERIFY2(route.rate == api::Rate::Guessable, route.name);
    }
    QCOMPARE(static_cast<size_t>(names.size()), api::routes().size());
    QCOMPARE(static_cast<size_t>(places.size()), api::routes().size());
    QVERIFY(api::findRoute("submitApplication")->idempotencyKey);
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
