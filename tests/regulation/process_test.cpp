// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/sample_process.h"

#include <QtTest>

using namespace okno;
using regulation::Process;

class ProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEverything()
    {
        const Process process = tests::sampleProcess();
        QCOMPARE(process.name, QStringLiteral("Образец"));
        QCOMPARE(process.term, (core::Term{10, core::Term::Unit::WorkingDays}));
        QCOMPARE(process.steps.size(), 2u);
        const regulation::Step& check = process.steps.front();
        QCOMPARE(check.lane, QStringLiteral("Специалист"));
        QCOMPARE(check.role, core::Role::Clerk);
        QCOMPARE(check.deadline.days, 3);
        QVERIFY(check.remarkAllowed);
        QCOMPARE(check.remarkDays, 30);
        QCOMPARE(check.demands.size(), 2u);
        QVERIFY(check.demands.at(0).required && !check.demands.at(1).required);
        QCOMPARE(check.fields.at(0).pointer, QStringLiteral("/journal"));
        QVERIFY(check.fields.at(0).required);
        QCOMPARE(check.fields.at(1).options.at(1).title, QStringLiteral("Два"));
        QCOMPARE(check.outcomes.at(1).tone, regulation::Outcome::Tone::Negative);
        QVERIFY(check.outcomes.at(1).needsReason);
        QCOMPARE(process.steps.at(1).deadline.unit, core::Term::Unit::CalendarDays);
        QVERIFY(!process.steps.at(1).remarkAllowed);
        QCOMPARE(process.end(QStringLiteral("denied"))->status, core::ApplicationStatus::Refused);
    }

    void followsOutcomes()
    {
        const Process process = tests::sampleProcess();
        QCOMPARE(process.next({}, {}), QStringLiteral("check"));
        QCOMPARE(process.next(QStringLiteral("check"), QStringLiteral("pass")), QStringLiteral("decide"));
        QCOMPARE(process.next(QStringLiteral("check"), QStringLiteral("reject")), QStringLiteral("denied"));
        QCOMPARE(process.next(QStringLiteral("decide"), QStringLiteral("back")), QStringLiteral("check"));
        QVERIFY(process.next(QStringLiteral("decide"), QStringLiteral("nothing")).isEmpty());
        QCOMPARE(process.mainPath(), (QStringList{QStringLiteral("check"), QStringLiteral("decide")}));
    }

    void translates()
    {
        const Process english =
            tests::sampleProcess().translated(forms::Words({{QStringLiteral("Проверка"), QStringLiteral("Check")}}));
        QCOMPARE(english.steps.at(0).name, QStringLiteral("Check"));
        QCOMPARE(english.steps.at(1).name, QStringLiteral("Решение"));
        QVERIFY(english.visibleTexts().contains(QStringLiteral("Check")));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* what, const char* with, const char* place) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(with) << QString::fromUtf8(place);
        };
        row("an outcome that leads nowhere", "${outcome == 'approve'}", "${outcome == 'approved'}",
            "«Решение» (decide)");
        row("an arrow into nothing", "targetRef=\"given\"", "targetRef=\"gone\"", "f-approve");
        row("no deadline", "days=\"5\"", "days=\"0\"", "«Решение» (decide)");
        row("a deadline beyond the term", "days=\"5\"", "days=\"50\"", "«Решение» (decide)");
        row("no term", "<okno:term days=\"10\" unit=\"working-days\" />", "", "");
        row("an unreachable end", "<bpmn:startEvent id=\"start\" />",
            "<bpmn:startEvent id=\"start\" /><bpmn:endEvent id=\"alone\" name=\"Один\"><bpmn:extensionElements>"
            "<okno:end status=\"refused\"/></bpmn:extensionElements></bpmn:endEvent>",
            "«Один» (alone)");
        row("two outcomes of one name", "id=\"reject\" tone", "id=\"pass\" tone", "«Проверка» (check)");
        row("a demand twice", "id=\"original\"", "id=\"readable\"", "«Проверка» (check)");
        row("a field twice", "name=\"copies\"", "name=\"journal\"", "«Проверка» (check)");
        row("a parallel gateway", "<bpmn:exclusiveGateway id=\"decided\" name=\"Решено?\" />",
            "<bpmn:parallelGateway id=\"decided\" name=\"Решено?\" />", "строка 39");
        row("an id twice", "id=\"decided\" name", "id=\"check\" name", "строка 39");
        row("a wrong role", "role=\"clerk\"", "role=\"citizen\"", "строка 15");
        row("a strange unit", "unit=\"calendar-days\"", "unit=\"weeks\"", "строка 32");
        row("a strange condition", "${outcome == 'back'}", "${outcome.startsWith('b')}", "строка 57");
        row("an end that does not end", "status=\"refused\"", "status=\"submitted\"", "строка 44");
        row("a timer", "<bpmn:startEvent id=\"start\" />",
            "<bpmn:startEvent id=\"start\"><bpmn:timerEventDefinition/></bpmn:startEvent>", "строка 11");
        row("a cut file", "</bpmn:definitions>", "", "строка 64");
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QString, place);
        QByteArray bytes = tests::sampleBpmn();
        QVERIFY(bytes.contains(what));
        bytes.replace(what, with);
        const auto process = Process::parse(bytes);
        QVERIFY(!process.ok());
        QCOMPARE(process.error().code, core::ErrorCode::PackageInvalid);
        QStringList places{process.error().params.value(QStringLiteral("place")).toString()};
        for (const core::Error& more : process.error().more)
            places.append(more.params.value(QStringLiteral("place")).toString());
        QVERIFY2(places.contains(place), qPrintable(places.join(QStringLiteral("; "))));
        QVERIFY(!process.error().params.value(QStringLiteral("problem")).toString().isEmpty());
    }

    void findsACircleWithoutAnEnd()
    {
        Process process = tests::sampleProcess();
        for (regulation::Flow& flow : process.flows) {
            if (flow.to == u"given" || flow.to == u"denied")
                flow.to = QStringLiteral("check");
        }
        QVERIFY(!process.validate().empty());
    }

    void standsForeignBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("JSON") << QByteArray("{\"a\":1}");
        QTest::newRow("other XML") << QByteArray("<html/>");
        QTest::newRow("BPMN without a process")
            << QByteArray("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>");
        QTest::newRow("too large") << QByteArray(3 * 1024 * 1024, ' ');
        QByteArray deep = "<d:definitions xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><d:process id=\"p\">";
        for (int i = 0; i < 100000; ++i)
            deep += "<a>";
        QTest::newRow("deep") << deep;
        QByteArray bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c) {
            const QByteArray last = QByteArray("&") + static_cast<char>(c - 1) + ";";
            bomb += QByteArray("<!ENTITY ") + c + " \"" + last.repeated(10) + "\">";
        }
        bomb += "]><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\" "
                "name=\"&j;\"/></definitions>";
        QTest::newRow("entities") << bomb;
    }
    void standsForeignBytes()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!Process::parse(bytes).ok());
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "process_test.moc"
