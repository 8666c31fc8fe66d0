// SPDX-License-Identifier: GPL-3.0-or-later
// An application that is signed before it is sent: what is signed is what the server makes of it, and nothing else.
#include "citizen_fixture.h"

#include "client/drafts.h"
#include "desktop/forms/page_list.h"
#include "desktop/signing/reader_with_key.h"
#include "desktop/signing/sign_dialog.h"
#include "forms/statement.h"
#include "whole_answers.h"

#include <QPushButton>

using namespace okno;
using namespace okno::test;
using namespace Qt::StringLiterals;

class SignedApplicationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bothWaysAreOffered();
    void signaturesAreOfTheStatementAndTheFiles();
    void aChangeTakesTheSignatureAway();
    void withoutSignature();
    void requiredOneHasNoOtherWay();

private:
    void openSummary();
    void sign(const QString& pin);
    [[nodiscard]] QWidget* dialogPart(const char* name) const;
    [[nodiscard]] QByteArray expectedStatement(const client::Draft& draft) const;

    const QCA::Initializer m_secureMemory;
    desktop::test::ReaderWithKey m_key;
    std::unique_ptr<CitizenFixture> f;
    std::unique_ptr<desktop::TokenDesk> m_tokens;
    QString m_id;
};

void SignedApplicationTest::init()
{
    f = std::make_unique<CitizenFixture>();
    m_tokens = m_key.desk(f->window.settings, f->window.clock);
    f->window.context.tokens = m_tokens.get();
    f->openAsCitizen();
    openSummary();
}

void SignedApplicationTest::cleanup()
{
    f.reset();
    m_tokens.reset();
}

void SignedApplicationTest::openSummary()
{
    client::Drafts* drafts = f->client.client->drafts();
    const auto created = drafts->create({.serviceId = u"archival-reference"_s,
        .serviceVersion = f->catalogue.catalogue().service(u"archival-reference"_s)->card().version,
        .title = u"Архивная справка"_s,
        .regionCode = u"6501400000000"_s,
        .answers = wholeAnswers()});
    QVERIFY(created);
    m_id = *created;
    m_key.pki.write(u"passport.pdf"_s, "%PDF-1.4\n passport \n%%EOF\n");
    QSignalSpy added(
        drafts->addFile(m_id, m_key.pki.path(u"passport.pdf"_s), u"identity"_s), &client::FileAddition::finished);
    QVERIFY(added.wait());
    f->window.navigator.open(u"form"_s, {{u"draft"_s, m_id}});
    QTRY_VERIFY(f->sees("form.page.6"));
    f->click("form.page.6");
    QTest::keyClick(f->find(u"form.declaration.editor"_s), Qt::Key_Space);
}

QWidget* SignedApplicationTest::dialogPart(const char* name) const
{
    auto* dialog = f->window.window->findChild<desktop::SignDialog*>();
    return dialog ? dialog->findChild<QWidget*>(QString::fromLatin1(name)) : nullptr;
}

void SignedApplicationTest::sign(const QString& pin)
{
    f->click("page.alternative");
    QTRY_VERIFY(dialogPart("sign.sign"));
    QTRY_VERIFY(dialogPart("sign.sign")->isEnabled());
    QWidget* editor = dialogPart("sign.pin.editor");
    editor->setFocus();
    QTest::keyClicks(editor, pin);
    QTest::mouseClick(dialogPart("sign.sign"), Qt::LeftButton);
}

QByteArray SignedApplicationTest::expectedStatement(const client::Draft& draft) const
{
    const forms::ServicePackage* package = f->catalogue.catalogue().service(u"archival-reference"_s);
    forms::StatementWords words = forms::StatementWords::of(package->card());
    for (const forms::Agency& agency : f->catalogue.catalogue().agencies)
        words.agencies.insert(agency.id, agency.title);
    forms::StatementData data = words.data(package->card(), package->form(), draft.regionCode);
    data.applicant = u"Иванова Мария Петровна"_s;
    data.answers = draft.answers;
    for (const client::DraftFile& file : draft.files)
        data.files.push_back({words.document(file.document), file.name, file.size, file.sha256});
    return forms::statementText(data);
}

void SignedApplicationTest::bothWaysAreOffered()
{
    QCOMPARE(f->text("page.primary"), u"Отправить без подписи"_s);
    QCOMPARE(f->text("page.alternative"), u"Подписать и отправить"_s);
    QVERIFY(f->sees("form.signature"));
}

void SignedApplicationTest::signaturesAreOfTheStatementAndTheFiles()
{
    const client::Draft draft = *f->client.client->drafts()->open(m_id);
    sign(u"12345678"_s);
    QTRY_COMPARE(f->office.applications.size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(f->office.bodies.first()).object();
    const auto signatureOf = [](const QJsonValue& json) {
        return QByteArray::fromBase64(
            json[u"signature"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    };
    QVERIFY(m_key.isRight(signatureOf(body), expectedStatement(draft)));
    QVERIFY(m_key.isRight(signatureOf(body.value(u"files").toArray().first()), "%PDF-1.4\n passport \n%%EOF\n"));
    QTRY_VERIFY(f->text("sent.title").contains(u"2026-A"_s));
    QCOMPARE(m_key.reader->logins, 1);
}

void SignedApplicationTest::aChangeTakesTheSignatureAway()
{
    f->server.kill();
    f->client.client->connectivity()->probe();
    QTRY_VERIFY(!f->client.client->connectivity()->isOnline());
    sign(u"12345678"_s);
    QTRY_VERIFY(f->sees("sent.recall"));
    f->click("sent.recall");
    QTRY_VERIFY(f->sees("form.page.6"));
    f->click("form.page.6");
    QCOMPARE(f->text("page.primary"), u"Отправить с подписью"_s);
    f->click("form.page.1");
    f->type("form.applicant.patronymic", u"а"_s);
    QVERIFY(f->client.client->drafts()->open(m_id)->signature.isEmpty());
    f->click("form.page.6");
    QCOMPARE(f->text("page.primary"), u"Отправить без подписи"_s);
}

void SignedApplicationTest::withoutSignature()
{
    f->click("page.primary");
    QTRY_COMPARE(f->office.applications.size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(f->office.bodies.first()).object();
    QVERIFY(!body.contains(u"signature"));
}

void SignedApplicationTest::requiredOneHasNoOtherWay()
{
    const forms::ServiceCard& card = f->catalogue.catalogue().service(u"hunting-licence"_s)->card();
    QCOMPARE(card.signature.applicant, forms::SignatureDemand::Required);
    const auto draft = f->client.client->drafts()->create({.serviceId = card.id,
        .serviceVersion = card.version,
        .title = card.title,
        .regionCode = u"2600000000000"_s,
        .answers = {}});
    QVERIFY(draft);
    f->window.navigator.open(u"form"_s, {{u"draft"_s, *draft}});
    QTRY_COMPARE(f->text("page.primary"), u"Далее"_s);
    auto* list = f->find<desktop::PageList>(u"form.pages"_s);
    QVERIFY(list);
    const QByteArray last = "form.page." + QByteArray::number(static_cast<int>(list->marks().size()));
    f->click(last.constData());
    QCOMPARE(f->text("page.primary"), u"Подписать и отправить"_s);
    QVERIFY(!f->sees("page.alternative"));
}

QTEST_MAIN(SignedApplicationTest)
#include "signed_application_test.moc"
