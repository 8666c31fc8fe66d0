// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account.h"
#include "core/application_status.h"
#include "core/person_name.h"
#include "core/result.h"

#include <QtTest>

using namespace okno::core;
using enum ApplicationStatus;

namespace {

constexpr ApplicationStatus statuses[] = {Submitted, InProgress, AwaitingApplicant, Approved, Refused, Withdrawn};

} // namespace

// Roles, levels, statuses, names of people, results.
class AccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsGoOverTheWireAndBack()
    {
        for (const Role role : {Role::Citizen, Role::Clerk, Role::Supervisor, Role::Administrator})
            QCOMPARE(roleFromWire(toWire(role)), role);
        for (const AccountLevel level : {AccountLevel::Simplified, AccountLevel::Standard, AccountLevel::Confirmed})
            QCOMPARE(accountLevelFromWire(toWire(level)), level);
        for (const ApplicationStatus status : statuses)
            QCOMPARE(applicationStatusFromWire(toWire(status)), status);
        QCOMPARE(toWire(AwaitingApplicant), QStringLiteral("awaiting_applicant"));
        QVERIFY(!roleFromWire(QStringLiteral("Clerk")));
        QVERIFY(!roleFromWire({}));
        QVERIFY(!accountLevelFromWire(QStringLiteral("best")));
        QVERIFY(!applicationStatusFromWire(QStringLiteral("lost")));
    }

    void statusesFollowTheTable()
    {
        // from, then what it may become, in the order of the enumeration
        const char* const table[] = {"-I---W", // submitted
            "--AYNW", // in progress
            "-I--NW", // awaiting the applicant
            "------", "------", "------"};
        for (const ApplicationStatus from : statuses) {
            for (const ApplicationStatus to : statuses) {
                const bool expected = table[static_cast<int>(from)][static_cast<int>(to)] != '-';
                QVERIFY2(
                    mayBecome(from, to) == expected, qPrintable(toWire(from) + QStringLiteral(" -> ") + toWire(to)));
            }
            QCOMPARE(isFinal(from), from == Approved || from == Refused || from == Withdrawn);
        }
    }

    void namesOfPeople()
    {
        const PersonName name{QStringLiteral("Иванова"), QStringLiteral("Мария"), QStringLiteral("Петровна")};
        QCOMPARE(name.full(), QStringLiteral("Иванова Мария Петровна"));
        QCOMPARE(name.brief(), QStringLiteral("Иванова\u00a0М.\u00a0П."));
        QCOMPARE(name.address(), QStringLiteral("Мария Петровна"));
        const PersonName foreign{QStringLiteral("Ли"), QStringLiteral("Джун"), {}};
        QCOMPARE(foreign.full(), QStringLiteral("Ли Джун"));
        QCOMPARE(foreign.brief(), QStringLiteral("Ли\u00a0Д."));
        QCOMPARE(foreign.address(), QStringLiteral("Джун"));
        QCOMPARE((PersonName{{}, QStringLiteral("Мария"), {}}.brief()), QStringLiteral("М."));
    }

    void partsOfNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        for (const char* good : {"Иванова", "Анна-Мария", "О’Коннор", "д'Артаньян", "Гасан Мамед оглы", "Ё", "Łukasz",
                 " Ли ", "Мл. Петров"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char* bad : {"", " ", "-Анна", "Иван2", "Иван<b>", "Иван;", "И@н", "12"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        QTest::newRow("100") << QString(100, u'я') << true;
        QTest::newRow("101") << QString(101, u'я') << false;
        QTest::newRow("line break") << QStringLiteral("Иван\nПётр") << false;
    }
    void partsOfNames()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QCOMPARE(isNamePart(text), right);
    }

    void aResultIsAValueOrAnError()
    {
        const Result<int> value(7);
        QVERIFY(value.ok() && value);
        QCOMPARE(*value, 7);
        const Result<int> error(ErrorCode::NotFound);
        QVERIFY(!error);
        QCOMPARE(error.error().code, ErrorCode::NotFound);
        QCOMPARE(error.valueOr(3), 3);
        QCOMPARE(value.valueOr(3), 7);
        const Result<> done{Done{}};
        QVERIFY(done.ok());
        Result<QString> text(QStringLiteral("а"));
        *text += u'б';
        QCOMPARE(text->size(), 2);
        QCOMPARE(std::move(text).value(), QStringLiteral("аб"));
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
