// SPDX-License-Identifier: GPL-3.0-or-later
// The official's signature on the result, and the verdict beside a document that was signed.
#include "desktop/clerk/clerk_fixture.h"

#include "desktop/signing/reader_with_key.h"
#include "desktop/signing/sign_dialog.h"
#include "desktop/signing/verdict_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace okno;
using namespace okno::desktop;
using namespace Qt::StringLiterals;
using okno::test::ClerkFixture;

class SignedResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void resultIsSignedBeforeTheStepIsDone();
    void refusedSignatureIsMadeAnew();
    void optionalOneMayGoWithout();
    void resultIsMadeFromTheTemplate();
    void verdictIsBesideTheDocument();

private:
    void open(const QString& demand);
    void attach();
    void sign();
    void click(const char* name);
    template <typename T> T* find(const char* name) const { return m_fixture->find<T>(name); }

    const QCA::Initializer m_secureMemory;
    desktop::test::ReaderWithKey m_key;
    std::unique_ptr<ClerkFixture> m_fixture;
    std::unique_ptr<TokenDesk> m_tokens;
};

void SignedResultTest::init()
{
    m_fixture = std::make_unique<ClerkFixture>();
    m_tokens = m_key.desk(m_fixture->settings, m_fixture->clock);
    m_fixture->context.tokens = m_tokens.get();
}

void SignedResultTest::cleanup()
{
    m_fixture.reset();
    m_tokens.reset();
}

void SignedResultTest::click(const char* name)
{
    auto* button = find<QPushButton>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    button->click();
}

void SignedResultTest::open(const QString& demand)
{
    auto& step = *m_fixture->desk->find(u"t2"_s)->step;
    step.outcomes = {{u"ready"_s, u"Справка готова"_s, u"approve"_s, false, true, demand}};
    step.demands.clear();
    step.fields.clear();
    m_fixture->show();
    m_fixture->navigator.open(u"task"_s, {{u"id"_s, u"t2"_s}});
    QTRY_VERIFY(find<QPushButton>("task.outcome.ready"));
    click("task.outcome.ready");
}

void SignedResultTest::attach()
{
    m_key.pki.write(u"справка.pdf"_s, "%PDF-1.4 result");
    m_fixture->dialogs.setNextOpenFiles({m_key.pki.path(u"справка.pdf"_s)});
    click("task.results.add");
    QTRY_VERIFY(m_fixture->desk->uploading);
    m_fixture->desk->uploading->end(u"upload-1"_s);
    QTRY_VERIFY(find<QWidget>("task.results.0"));
}

void SignedResultTest::sign()
{
    QTRY_VERIFY(m_fixture->window->findChild<SignDialog*>());
    auto* dialog = m_fixture->window->findChild<SignDialog*>();
    auto* button = dialog->findChild<QPushButton*>(u"sign.sign"_s);
    QTRY_VERIFY(button->isEnabled());
    auto* pin = dialog->findChild<QWidget*>(u"sign.pin.editor"_s);
    pin->setFocus();
    QTest::keyClicks(pin, u"12345678"_s);
    QTest::mouseClick(button, Qt::LeftButton);
}

void SignedResultTest::resultIsSignedBeforeTheStepIsDone()
{
    open(u"required"_s);
    click("task.outcome.send");
    QVERIFY(!m_fixture->window->findChild<SignDialog*>()); // first the document
    attach();
    // The original may go: what is signed is what was sent.
    QVERIFY(QFile::remove(m_key.pki.path(u"справка.pdf"_s)));
    click("task.outcome.send");
    QVERIFY(m_fixture->desk->keys.isEmpty());
    sign();
    QTRY_COMPARE(m_fixture->desk->keys.size(), 1);
    const api::AttachedFile& sent = m_fixture->desk->lastCompletion.files.at(0);
    QCOMPARE(sent.uploadId, u"upload-1"_s);
    QVERIFY(sent.signature);
    QVERIFY(m_key.isRight(QByteArray::fromBase64(sent.signature->toLatin1()), "%PDF-1.4 result"));
}

void SignedResultTest::refusedSignatureIsMadeAnew()
{
    open(u"required"_s);
    attach();
    m_fixture->desk->failNext.insert(
        u"complete"_s, core::Error(core::ErrorCode::SignatureOwner, u"/files/0/signature"_s));
    click("task.outcome.send");
    sign();
    QTRY_COMPARE(m_fixture->desk->keys.size(), 1);
    QTRY_VERIFY(find<QWidget>("task.results"));
    QTRY_VERIFY(!m_fixture->window->findChild<SignDialog*>());
    click("task.outcome.send");
    sign(); // it is asked for again
    QTRY_COMPARE(m_fixture->desk->keys.size(), 2);
    QVERIFY(m_fixture->desk->lastCompletion.files.at(0).signature);
}

void SignedResultTest::optionalOneMayGoWithout()
{
    open(u"optional"_s);
    QVERIFY(find<QPushButton>("task.outcome.sign")->isVisible());
    attach();
    click("task.outcome.send");
    QTRY_COMPARE(m_fixture->desk->keys.size(), 1);
    QVERIFY(!m_fixture->desk->lastCompletion.files.at(0).signature);
}

void SignedResultTest::resultIsMadeFromTheTemplate()
{
    open(u"optional"_s);
    click("task.results.make");
    QTRY_VERIFY(m_fixture->desk->uploading);
    const QString path = m_fixture->desk->calls.last().section(u' ', 1);
    QFile made(path);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QByteArray bytes = made.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    m_fixture->desk->uploading->end(u"upload-2"_s);
    QTRY_VERIFY(find<QWidget>("task.results.0"));
    click("task.outcome.sign");
    sign();
    QTRY_COMPARE(m_fixture->desk->keys.size(), 1);
    const auto& sent = m_fixture->desk->lastCompletion.files.at(0);
    QVERIFY(sent.signature && m_key.isRight(QByteArray::fromBase64(sent.signature->toLatin1()), bytes));
    QVERIFY(!QFile::exists(path)); // nothing of it stays on this computer
}

void SignedResultTest::verdictIsBesideTheDocument()
{
    api::SignerVerdict signer;
    signer.name = u"Ёжикова Анна"_s;
    signer.snils = u"11223344595"_s;
    signer.issuer = u"Учебный центр"_s;
    signer.verdict = u"unknown"_s;
    signer.points = {{u"mathematics"_s, u"ok"_s, {}}, {u"chain"_s, u"unknown"_s, u"Корня нет среди доверенных."_s}};
    api::Task& task = *m_fixture->desk->find(u"t2"_s);
    QVERIFY(!task.application.files.empty());
    task.application.files.front().signature =
        api::DocumentSignature{u"unknown"_s, u"Центр неизвестен."_s, m_fixture->clock.now(), {signer}};
    open(u"none"_s);
    find<QListWidget>("task.files")->setCurrentRow(0);
    auto* verdict = find<QPushButton>("task.files.verdict");
    QTRY_VERIFY(verdict->isVisible());
    QVERIFY(verdict->text().contains(u"проверена не полностью"));
    QVERIFY(!verdict->text().contains(u"валифицированная"));
    verdict->click();
    auto* dialog = m_fixture->window->findChild<VerdictDialog*>();
    QVERIFY(dialog);
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.contains(u"112-233-445 95"_s));
    QVERIFY(words.contains(u"Корня нет среди доверенных."_s));
}

QTEST_MAIN(SignedResultTest)
#include "signed_result_test.moc"
