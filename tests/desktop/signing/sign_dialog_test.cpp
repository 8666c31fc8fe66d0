// SPDX-License-Identifier: GPL-3.0-or-later
// The sign dialog as a person uses it: what is signed, which certificate, the PIN, and what is said when it goes wrong.
#include "desktop/signing/sign_dialog.h"

#include "desktop/signing/pin_field.h"
#include "desktop/signing/reader_with_key.h"
#include "desktop/widgets/error_line.h"
#include "desktop/window_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace okno;
using namespace okno::desktop;
using namespace Qt::StringLiterals;

class SignDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsWithThePin();
    void showsWhatIsSigned();
    void wrongPinIsSaidAndNotTriedAgain();
    void tokenTakenOutKeepsWhatIsSigned();
    void stopLeavesTheWindowFree();

private:
    void open();
    void typePin(const QString& pin);
    template <typename T> T* part(const char* name) { return m_dialog->findChild<T*>(QString::fromLatin1(name)); }

    const QCA::Initializer m_secureMemory;
    std::unique_ptr<desktop::test::ReaderWithKey> m_key;
    std::shared_ptr<desktop::test::FakeReader> m_reader;
    std::unique_ptr<okno::test::WindowFixture> m_window;
    std::unique_ptr<TokenDesk> m_desk;
    std::vector<SignedDocument> m_signed;
    QPointer<SignDialog> m_dialog;
};

void SignDialogTest::init()
{
    m_window = std::make_unique<okno::test::WindowFixture>();
    m_key = std::make_unique<desktop::test::ReaderWithKey>();
    m_key->pki.write(u"scan.pdf"_s, "%PDF-1.4 scan");
    m_reader = m_key->reader;
    m_desk = m_key->desk(m_window->settings, m_window->clock);
    m_window->context.tokens = m_desk.get();
    m_signed.clear();
}

void SignDialogTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
    m_window.reset();
}

void SignDialogTest::open()
{
    SignRequest request;
    request.title = u"Подписать и отправить заявление"_s;
    request.action = u"Подписать и отправить"_s;
    request.documents = {{u"s"_s, u"Заявление"_s, u"Заявление.txt"_s, {}, "ЗАЯВЛЕНИЕ\nУслуга: справка\n", 50},
        {u"f"_s, u"Паспорт"_s, u"scan.pdf"_s, m_key->pki.path(u"scan.pdf"_s), {}, 13}};
    m_dialog = new SignDialog(m_window->context, request, nullptr);
    connect(m_dialog, &SignDialog::signedAll, this, [this](const auto& documents) { m_signed = documents; });
    m_dialog->open();
    QTRY_VERIFY(part<QWidget>("sign.certificate.row.0"));
    QTRY_VERIFY(part<QPushButton>("sign.sign")->isEnabled());
}

void SignDialogTest::typePin(const QString& pin)
{
    QWidget* editor = part<QWidget>("sign.pin.editor");
    QVERIFY(editor);
    editor->setFocus();
    QTest::keyClicks(editor, pin);
}

void SignDialogTest::signsWithThePin()
{
    open();
    QSignalSpy closed(m_dialog, &QDialog::accepted);
    typePin(u"12345678"_s);
    QTest::mouseClick(part<QPushButton>("sign.sign"), Qt::LeftButton);
    QVERIFY(!part<QPushButton>("sign.sign")->isEnabled());
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(m_signed.size(), std::size_t(2));
    QCOMPARE(m_signed[1].id, u"f"_s);
    QVERIFY(m_key->isRight(m_signed[1].signature, "%PDF-1.4 scan"));
    QCOMPARE(m_reader->logins, 1);
}

void SignDialogTest::showsWhatIsSigned()
{
    open();
    QVERIFY(part<QPlainTextEdit>("sign.text")->toPlainText().startsWith(u"ЗАЯВЛЕНИЕ"));
    QVERIFY(part<QWidget>("sign.document.1"));
    part<QToolButton>("sign.document.0.open")->click();
    QTRY_COMPARE(m_window->dialogs.asked().size(), 1);
    QVERIFY(m_window->dialogs.asked().first().startsWith(u"file://"));
    const QString saved = m_key->pki.path(u"kept.pdf"_s);
    m_window->dialogs.setNextSaveFile(saved);
    part<QToolButton>("sign.document.1.save")->click();
    QTRY_COMPARE(m_key->pki.read(u"kept.pdf"_s), QByteArray("%PDF-1.4 scan"));
}

void SignDialogTest::wrongPinIsSaidAndNotTriedAgain()
{
    m_reader->triesLeft = 3;
    m_reader->tokens.first().pin.tries = signing::PinTries::Few;
    open();
    QTRY_VERIFY(!part<QLabel>("sign.pin.tries")->text().isEmpty()); // before the PIN is asked for
    typePin(u"00000000"_s);
    QTest::mouseClick(part<QPushButton>("sign.sign"), Qt::LeftButton);
    QTRY_VERIFY(part<PinField>("sign.pin")->hasError());
    QVERIFY(part<PinField>("sign.pin")->isEmpty());
    QCOMPARE(m_reader->logins, 1);
    QVERIFY(m_signed.empty());
    typePin(u"12345678"_s);
    QTest::mouseClick(part<QPushButton>("sign.sign"), Qt::LeftButton);
    QTRY_COMPARE(m_signed.size(), std::size_t(2));
    QCOMPARE(m_reader->logins, 2);
}

void SignDialogTest::tokenTakenOutKeepsWhatIsSigned()
{
    int asked = 0;
    const auto signs = m_reader->signs;
    m_reader->signs = [&asked, signs](const signing::SignatureScheme& scheme, const QByteArray& digest) {
        return ++asked == 2 ? core::Result<QByteArray>(core::ErrorCode::TokenRemoved) : signs(scheme, digest);
    };
    open();
    typePin(u"12345678"_s);
    QTest::mouseClick(part<QPushButton>("sign.sign"), Qt::LeftButton);
    QTRY_VERIFY(!part<ErrorLine>("sign.fault")->text().isEmpty());
    QVERIFY2(
        part<ErrorLine>("sign.fault")->text().contains(u"1 из 2"), qPrintable(part<ErrorLine>("sign.fault")->text()));
    QVERIFY(m_signed.empty());
    QCOMPARE(part<QPushButton>("sign.sign")->text(), u"Подписать остальные"_s);
    QTRY_VERIFY(part<QPushButton>("sign.sign")->isEnabled());
    typePin(u"12345678"_s);
    QTest::mouseClick(part<QPushButton>("sign.sign"), Qt::LeftButton);
    QTRY_COMPARE(m_signed.size(), std::size_t(2));
    QCOMPARE(asked, 3); // the first one was not asked for again
}

void SignDialogTest::stopLeavesTheWindowFree()
{
    open();
    typePin(u"12345678"_s);
    m_reader->held = true;
    QTest::mouseClick(part<QPushButton>("sign.sign"), Qt::LeftButton);
    QCOMPARE(part<QPushButton>("sign.cancel")->text(), u"Остановить"_s);
    QTest::mouseClick(part<QPushButton>("sign.cancel"), Qt::LeftButton);
    QCOMPARE(part<QPushButton>("sign.cancel")->text(), u"Отмена"_s);
    QVERIFY(!part<ErrorLine>("sign.fault")->text().isEmpty());
    m_reader->held = false;
    QTest::mouseClick(part<QPushButton>("sign.cancel"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QVERIFY(m_signed.empty());
}

QTEST_MAIN(SignDialogTest)
#include "sign_dialog_test.moc"
