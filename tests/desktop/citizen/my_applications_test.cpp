// SPDX-License-Identifier: GPL-3.0-or-later
// What the citizen sees of an application, and that it changes by itself.
#include "citizen_fixture.h"
#include "sample_application.h"

#include "desktop/widgets/status_badge.h"
#include "desktop/widgets/steps_line.h"

#include <QElapsedTimer>
#include <QPushButton>

using namespace okno;
using namespace okno::test;

class MyApplicationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListHasWordsForEveryState();
    void anEmptyListOffersTheFirstStep();
    void theApplicationSaysWhereItIsAndWhy();
    void aPushChangesTheScreenWithinTwoSeconds();
    void withdrawingAsksFirst();
    void anOpenRemarkIsAnsweredThroughTheForm();
    void theResultIsSavedAndItsFolderShown();
    void noticesAreReadAndLeadToTheApplication();
    void aSnilsIsGivenOnce();
    void thePasswordIsChanged();
};

void MyApplicationsTest::theListHasWordsForEveryState()
{
    CitizenFixture f;
    serveSamples(f.server);
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("applications"));
    QTRY_VERIFY(f.sees("applications.item.A-now"));
    QVERIFY(f.sees("applications.item.A-ask"));
    QVERIFY(!f.sees("applications.item.A-done"));
    auto* badge = f.find(QStringLiteral("applications.item.A-now"))->findChild<desktop::StatusBadge*>();
    QVERIFY(badge && !badge->badge().text.isEmpty() && !badge->badge().icon.isEmpty());
    f.window.navigator.open(QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("done")}});
    QTRY_VERIFY(f.sees("applications.item.A-done"));
    QVERIFY(f.sees("applications.item.A-no"));
    QTest::keyClick(f.find(QStringLiteral("applications.item.A-done")), Qt::Key_Return);
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("application"));
}

void MyApplicationsTest::anEmptyListOffersTheFirstStep()
{
    CitizenFixture f;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("applications"));
    QTRY_VERIFY(f.sees("applications.empty"));
    f.click("applications.first");
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("services"));
}

void MyApplicationsTest::theApplicationSaysWhereItIsAndWhy()
{
    CitizenFixture f;
    serveSamples(f.server);
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-now")}});
    QTRY_VERIFY(f.sees("application.steps"));
    const auto& steps = f.find<desktop::StepsLine>(QStringLiteral("application.steps"))->steps();
    QCOMPARE(steps.size(), std::size_t(4));
    QCOMPARE(steps[0].state, desktop::StepMark::State::Done);
    QCOMPARE(steps[1].state, desktop::StepMark::State::Now);
    QCOMPARE(steps[1].date, QStringLiteral("до 8 декабря"));
    QCOMPARE(f.text("application.due"), QStringLiteral("Будет готово не позже 16 декабря 2026"));
    QVERIFY(!f.sees("application.reasons"));
    f.click("application.why");
    QVERIFY(f.text("application.reasons").contains(QStringLiteral("30 календарных дней")));
    f.window.navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-no")}});
    QTRY_VERIFY(f.sees("application.decision"));
    QTRY_VERIFY(!f.sees("application.withdraw"));
}

void MyApplicationsTest::aPushChangesTheScreenWithinTwoSeconds()
{
    CitizenFixture f;
    serveSamples(f.server);
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-now")}});
    QTRY_VERIFY(f.sees("application.status"));
    QTRY_VERIFY(f.server.streams() > 0);
    api::Application changed = sampleApplication(QStringLiteral("A-done"));
    changed.summary.id = QStringLiteral("A-now");
    f.server.on("GET /v1/applications/A-now", FakeReply::json(api::toJson(changed)));
    QElapsedTimer timer;
    timer.start();
    f.server.push(QStringLiteral("id: 7\ndata: {\"kind\":\"application\",\"id\":\"A-now\"}\n\n").toUtf8());
    QTRY_COMPARE(f.find<desktop::StatusBadge>(QStringLiteral("application.status"))->badge(),
        desktop::statusBadge(core::ApplicationStatus::Approved));
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(f.sees("result.download"));
}

void MyApplicationsTest::withdrawingAsksFirst()
{
    CitizenFixture f;
    serveSamples(f.server);
    QByteArray body;
    api::Application state = sampleApplication(QStringLiteral("A-now"));
    f.server.on("GET /v1/applications/A-now", [&](const FakeRequest&) { return FakeReply::json(api::toJson(state)); });
    f.server.on("POST /v1/applications/A-now/withdrawal", [&](const FakeRequest& request) {
        body = request.body;
        state.summary.status = core::ApplicationStatus::Withdrawn;
        state.allowed.clear();
        return FakeReply::json(api::toJson(state));
    });
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-now")}});
    QTRY_VERIFY(f.sees("application.withdraw"));
    f.click("application.withdraw");
    QVERIFY(f.sees("withdraw"));
    QVERIFY(f.window.navigator.back()); // Esc keeps the application
    QVERIFY(!f.sees("withdraw"));
    QVERIFY(body.isEmpty());
    f.click("application.withdraw");
    f.type("withdraw.reason", QStringLiteral("Справка больше не нужна"));
    f.click("withdraw.confirm");
    QTRY_VERIFY(!f.sees("withdraw"));
    QVERIFY(QString::fromUtf8(body).contains(QStringLiteral("больше не нужна")));
    QTRY_VERIFY(!f.sees("application.withdraw"));
}

void MyApplicationsTest::anOpenRemarkIsAnsweredThroughTheForm()
{
    CitizenFixture f;
    serveSamples(f.server);
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-ask")}});
    QTRY_VERIFY(f.sees("application.remark"));
    QVERIFY(f.text("application.remark.text").contains(QStringLiteral("трудовой книжки")));
    f.click("page.primary");
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("form"));
    QTRY_VERIFY(f.sees("form.applicant.surname") && f.sees("form.page.6"));
    QCOMPARE(f.text("form.applicant.surname.editor"), QStringLiteral("Иванова"));
    QTRY_VERIFY(f.text("form.notice.text").contains(QStringLiteral("трудовой книжки")));
    const auto id = f.client.client->drafts()->findForRemark(QStringLiteral("A-ask"), QStringLiteral("R1"));
    QVERIFY(id.has_value());
    f.click("form.page.6");
    QTRY_VERIFY(f.sees("form.answerText"));
    f.type("form.answerText", QStringLiteral("В 1991 году"));
    QCOMPARE(f.client.client->drafts()->open(*id)->text, QStringLiteral("В 1991 году"));
}

void MyApplicationsTest::theResultIsSavedAndItsFolderShown()
{
    CitizenFixture f;
    serveSamples(f.server);
    const QByteArray bytes = "%PDF-1.4 справка";
    api::Application done = sampleApplication(QStringLiteral("A-done"));
    for (api::File& file : done.files) {
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        file.size = bytes.size();
    }
    f.server.on("GET /v1/applications/A-done", FakeReply::json(api::toJson(done)));
    f.server.on("GET /v1/applications/A-done/files/F9", FakeReply{.body = bytes, .type = "application/pdf"});
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-done")}});
    QTRY_VERIFY(f.sees("result.download"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("справка.pdf"));
    f.window.dialogs.setNextSaveFile(path);
    f.click("result.download");
    QTRY_VERIFY(f.sees("file.saved"));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
    f.click("file.folder");
    QTRY_VERIFY(f.window.dialogs.asked().join(u' ').contains(folder.path()));
}

void MyApplicationsTest::noticesAreReadAndLeadToTheApplication()
{
    CitizenFixture f;
    serveSamples(f.server);
    f.openAsCitizen();
    QTRY_COMPARE(f.window.shell.unread(), 2);
    f.window.navigator.open(QStringLiteral("notices"));
    QTRY_VERIFY(f.sees("notices.item.N2"));
    f.click("notices.item.N2");
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("application"));
    QCOMPARE(f.window.shell.unread(), 1);
    f.window.navigator.back();
    f.click("notices.readAll");
    QTRY_COMPARE(f.window.shell.unread(), 0);
    QTRY_VERIFY(!f.sees("notices.readAll"));
}

void MyApplicationsTest::aSnilsIsGivenOnce()
{
    CitizenFixture f;
    QByteArray body;
    f.server.on("PATCH /v1/me", [&](const FakeRequest& request) {
        body = request.body;
        f.person.snils = QStringLiteral("11223344595");
        ++f.person.version;
        return FakeReply::json(api::toJson(f.person));
    });
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("person"));
    QTRY_VERIFY(f.sees("person.snils"));
    f.type("person.snils", QStringLiteral("11223344590"));
    f.click("person.save");
    QVERIFY(f.sees("person.snils.error"));
    f.find<QLineEdit>(QStringLiteral("person.snils.editor"))->clear();
    f.type("person.snils", QStringLiteral("11223344595"));
    f.click("person.save");
    QTRY_VERIFY(!f.sees("person.snils"));
    QVERIFY(f.text("person.snils.set").contains(QStringLiteral("112-233-445 95")));
    QCOMPARE(body, QByteArray(R"({"snils":"11223344595"})"));
}

void MyApplicationsTest::thePasswordIsChanged()
{
    CitizenFixture f;
    f.server.on("POST /v1/me/password", [](const FakeRequest& request) {
        return request.body.contains("пароль") ? FakeReply{.status = 204}
                                               : FakeReply::problem(401, "wrong_credentials");
    });
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("person"));
    QTRY_VERIFY(f.sees("person.password.current"));
    f.type("person.password.current", QStringLiteral("не тот"));
    f.type("person.password.new", QStringLiteral("тихий океан за окном"));
    f.type("person.password.repeat", QStringLiteral("тихий океан за окном"));
    f.click("person.password.save");
    QTRY_VERIFY(f.sees("person.password.current.error"));
    f.find<QLineEdit>(QStringLiteral("person.password.current.editor"))->clear();
    f.type("person.password.current", QStringLiteral("пароль"));
    f.click("person.password.save");
    QTRY_COMPARE(f.text("person.password.new.editor"), QString());
}

QTEST_MAIN(MyApplicationsTest)
#include "my_applications_test.moc"
