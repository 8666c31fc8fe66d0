// SPDX-License-Identifier: GPL-3.0-or-later
// From «Заполнить заявление» to the number: every keystroke kept, documents, refusals, no connection.
#include "citizen_fixture.h"

#include "desktop/forms/page_list.h"
#include "desktop/widgets/field.h"
#include "whole_answers.h"

#include <QPushButton>

using namespace okno;
using namespace okno::test;

namespace {

QString pdf(const QTemporaryDir& folder, const char* name = "passport.pdf")
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write("%PDF-1.4\n" + QByteArray(5000, ' ') + "\n%%EOF\n");
    return file.fileName();
}

} // namespace

class ApplicationFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeystrokeIsInTheDraft();
    void thePersonIsPrefilled();
    void aWrongPageDoesNotLetGoAndSaysWhere();
    void theListAtTheLeftSaysWhatIsLeft();
    void aWrongFileIsRefusedBeforeItIsSent();
    void aFileIsRemovedAndBroughtBack();
    void aWholeApplicationGetsItsNumber();
    void withoutTheServerItWaitsAndGoesByItself();
    void aRefusalFindsItsFieldAndPage();

private:
    // Opens the form of a new draft with these answers.
    static QString openForm(CitizenFixture& f, const QJsonObject& answers);
};

QString ApplicationFormTest::openForm(CitizenFixture& f, const QJsonObject& answers)
{
    const auto id = f.client.client->drafts()->create({.serviceId = QStringLiteral("archival-reference"),
        .serviceVersion = f.catalogue.catalogue().service(QStringLiteral("archival-reference"))->card().version,
        .title = QStringLiteral("Архивная справка"),
        .regionCode = QStringLiteral("6501400000000"),
        .answers = answers});
    if (!id)
        return {};
    f.window.navigator.open(QStringLiteral("form"), {{QStringLiteral("draft"), *id}});
    [&] { QTRY_VERIFY(f.sees("form.applicant.surname") && f.sees("form.page.6")); }();
    return *id;
}

void ApplicationFormTest::everyKeystrokeIsInTheDraft()
{
    CitizenFixture f;
    f.openAsCitizen();
    const QString id = openForm(f, {});
    const QString surname = QStringLiteral("Иванова");
    for (int i = 1; i <= surname.size(); ++i) {
        f.type("form.applicant.surname", surname.mid(i - 1, 1));
        // What is on the disk now is what a killed program would find.
        const auto draft = f.client.client->drafts()->open(id);
        QVERIFY(draft.ok());
        QCOMPARE(forms::answerAt(draft->answers, QStringLiteral("/applicant/surname")).toString(), surname.first(i));
    }
    QVERIFY(f.text("form.saved").startsWith(QStringLiteral("Сохранено")));
}

void ApplicationFormTest::thePersonIsPrefilled()
{
    CitizenFixture f;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.sees("page.primary"));
    f.click("page.primary");
    QTRY_VERIFY(f.sees("form.applicant.surname"));
    QCOMPARE(f.text("form.applicant.surname.editor"), QStringLiteral("Иванова"));
    QCOMPARE(f.text("form.applicant.phone.editor"), QStringLiteral("+7 900 123-45-67"));
    // The second time the same draft goes on.
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_COMPARE(f.find<QPushButton>(QStringLiteral("page.primary"))->text(), QStringLiteral("Продолжить заявление"));
    QCOMPARE(f.client.client->drafts()->list().size(), std::size_t(1));
}

void ApplicationFormTest::aWrongPageDoesNotLetGoAndSaysWhere()
{
    CitizenFixture f;
    f.openAsCitizen();
    openForm(f, {});
    f.click("page.primary");
    QVERIFY(f.sees("form.applicant.surname.error"));
    QVERIFY(f.sees("form.applicant.surname")); // still the same page
    auto* list = f.find<desktop::PageList>(QStringLiteral("form.pages"));
    QCOMPARE(list->current(), 0);
    QCOMPARE(list->marks()[0].state, desktop::PageMark::State::Faulty);
}

void ApplicationFormTest::theListAtTheLeftSaysWhatIsLeft()
{
    CitizenFixture f;
    f.openAsCitizen();
    const QString id = openForm(f, wholeAnswers());
    auto* list = f.find<desktop::PageList>(QStringLiteral("form.pages"));
    const auto marks = list->marks();
    QCOMPARE(marks.size(), std::size_t(6));
    for (std::size_t page = 0; page < 4; ++page)
        QVERIFY2(marks[page].state == desktop::PageMark::State::Done, qPrintable(marks[page].title + marks[page].note));
    QCOMPARE(marks[4].state, desktop::PageMark::State::Empty);
    QVERIFY(!marks[4].note.isEmpty());
    f.click("form.page.5");
    QVERIFY(f.sees("attach.identity"));
    QVERIFY(f.client.client->drafts()->open(id)->percent < 100);
}

void ApplicationFormTest::aWrongFileIsRefusedBeforeItIsSent()
{
    CitizenFixture f;
    f.openAsCitizen();
    openForm(f, wholeAnswers());
    f.click("form.page.5");
    QTemporaryDir folder;
    QFile text(folder.filePath(QStringLiteral("scan.pdf")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("это не скан");
    text.close();
    f.window.dialogs.setNextOpenFiles({text.fileName()});
    f.click("attach.identity.pick");
    QTRY_VERIFY(f.sees("attach.identity.incoming.note"));
    QVERIFY(f.text("attach.identity.incoming.note").contains(QStringLiteral("не того вида")));
    f.click("page.primary");
    QVERIFY(f.sees("attach.identity.error"));
}

void ApplicationFormTest::aFileIsRemovedAndBroughtBack()
{
    CitizenFixture f;
    f.openAsCitizen();
    const QString id = openForm(f, wholeAnswers());
    f.click("form.page.5");
    QTemporaryDir folder;
    f.window.dialogs.setNextOpenFiles({pdf(folder)});
    f.click("attach.identity.pick");
    QTRY_VERIFY(f.sees("attach.identity.file"));
    std::function<void()> undo;
    connect(&f.window.shell, &desktop::ShellState::toastRequested, this,
        [&](const QString&, const std::function<void()>& bring) { undo = bring; });
    f.click("attach.identity.file.cancel");
    QTRY_VERIFY(!f.sees("attach.identity.file"));
    QVERIFY(f.client.client->drafts()->open(id)->files.empty());
    QVERIFY(undo);
    undo();
    QTRY_VERIFY(f.sees("attach.identity.file"));
}

void ApplicationFormTest::aWholeApplicationGetsItsNumber()
{
    CitizenFixture f;
    f.openAsCitizen();
    openForm(f, wholeAnswers());
    f.click("form.page.5");
    QTemporaryDir folder;
    f.window.dialogs.setNextOpenFiles({pdf(folder)});
    f.click("attach.identity.pick");
    QTRY_VERIFY(f.sees("attach.identity.file"));
    f.click("page.primary");
    QVERIFY(f.sees("form.declaration"));
    f.click("page.primary");
    QVERIFY(f.sees("form.declaration.error"));
    QTest::keyClick(f.find(QStringLiteral("form.declaration.editor")), Qt::Key_Space);
    f.click("page.primary");
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("sent"));
    QTRY_VERIFY(f.text("sent.title").contains(QStringLiteral("2026-A")));
    QVERIFY(f.sees("sent.next"));
    QCOMPARE(f.office.applications.size(), 1);
    QVERIFY(f.client.client->drafts()->list().empty());
}

void ApplicationFormTest::withoutTheServerItWaitsAndGoesByItself()
{
    CitizenFixture f;
    f.openAsCitizen();
    openForm(f, wholeAnswers());
    f.click("form.page.5");
    QTemporaryDir folder;
    f.window.dialogs.setNextOpenFiles({pdf(folder)});
    f.click("attach.identity.pick");
    QTRY_VERIFY(f.sees("attach.identity.file"));
    f.server.kill();
    f.client.client->connectivity()->probe();
    QTRY_VERIFY(!f.client.client->connectivity()->isOnline());
    f.click("form.page.6");
    QTest::keyClick(f.find(QStringLiteral("form.declaration.editor")), Qt::Key_Space);
    f.click("page.primary");
    QTRY_COMPARE(f.text("sent.title"), QStringLiteral("Отправим сами, как только появится связь"));
    QCOMPARE(f.window.shell.waiting(), 1);
    f.window.navigator.open(QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("sending")}});
    QVERIFY(!f.sees("applications.empty"));
    QVERIFY(f.window.navigator.back());
    f.server.start();
    f.client.client->connectivity()->probe();
    QTRY_VERIFY(f.text("sent.title").contains(QStringLiteral("2026-A")));
    QCOMPARE(f.office.applications.size(), 1);
}

void ApplicationFormTest::aRefusalFindsItsFieldAndPage()
{
    CitizenFixture f;
    f.office.say = {FakeReply::problem(422, "invalid_form",
        {{QStringLiteral("errors"),
            QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("invalid_field")},
                {QStringLiteral("pointer"), QStringLiteral("/answers/work/organisation")},
                {QStringLiteral("params"),
                    QJsonObject{
                        {QStringLiteral("reason"), QStringLiteral("too_short")}, {QStringLiteral("limit"), 3}}}}}}})};
    f.openAsCitizen();
    openForm(f, wholeAnswers());
    f.click("form.page.5");
    QTemporaryDir folder;
    f.window.dialogs.setNextOpenFiles({pdf(folder)});
    f.click("attach.identity.pick");
    QTRY_VERIFY(f.sees("attach.identity.file"));
    f.click("form.page.6");
    QTest::keyClick(f.find(QStringLiteral("form.declaration.editor")), Qt::Key_Space);
    f.click("page.primary");
    QTRY_COMPARE(f.text("sent.title"), QStringLiteral("Заявление вернулось: нужно кое-что исправить"));
    f.click("sent.open");
    QTRY_VERIFY(f.sees("form.work.organisation"));
    auto* field = f.find<desktop::Field>(QStringLiteral("form.work.organisation"));
    QVERIFY(field->hasError());
    QVERIFY(field->error().contains(u'3'));
    QVERIFY(f.sees("form.notice"));
    QVERIFY(f.text("form.work.organisation.editor").startsWith(QStringLiteral("Тымовский")));
}

QTEST_MAIN(ApplicationFormTest)
#include "application_form_test.moc"
