// SPDX-License-Identifier: GPL-3.0-or-later
// «Электронная подпись»: a test signature, a new PIN, unlocking, what goes wrong, and a token that goes or hangs.
#include "desktop/signing/health_panel.h"
#include "desktop/signing/signature_screen.h"
#include "desktop/signing/signing_fixture.h"
#include "desktop/signing/squeezed.h"
#include "desktop/widgets/field.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using namespace okno::desktop::test;
using namespace Qt::StringLiterals;

namespace {

struct ScreenFixture : SigningFixture {
    okno::test::WindowFixture window;
    std::unique_ptr<TokenDesk> tokens;

    explicit ScreenFixture(int limit = 10'000) : tokens(desk(window.settings, limit))
    {
        window.context.tokens = tokens.get();
        window.languages.use(u"ru"_s);
        addSignatureScreens(window.registry);
    }
    void open()
    {
        window.open();
        window.navigator.open(u"signature"_s);
        QTRY_VERIFY(tokens->state().isKnown);
        QTRY_VERIFY(widget("signature.verdict"));
    }
    template <typename T = QWidget> T* widget(const char* name)
    {
        for (T* each : window.window->findChildren<T*>(QLatin1StringView(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString text(const char* name)
    {
        for (QWidget* each : window.window->findChildren<QWidget*>(QLatin1StringView(name))) {
            if (auto* label = qobject_cast<QLabel*>(each); label && label->isVisible())
                return label->text();
            if (auto* field = qobject_cast<Field*>(each); field && field->isVisible())
                return field->error();
        }
        return {};
    }
    QString error(const char* field)
    {
        auto* found = widget<Field>(field);
        return found ? found->error() : QString();
    }
    void click(const char* name)
    {
        // What has just been put into a layout is shown by the event loop.
        QTRY_VERIFY2(widget<QPushButton>(name), name);
        auto* button = widget<QPushButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    void type(const char* field, const QString& pin)
    {
        const QByteArray name = QByteArray(field).append(".editor");
        QTRY_VERIFY2(widget(name.constData()), field);
        auto* found = widget(name.constData());
        QVERIFY2(found, field);
        QTest::keyClicks(found, pin);
    }
};

} // namespace

class SignatureScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void testSignature();
    void wrongPinIsTriedOnce();
    void lastTryLocks();
    void removedInTheMiddle();
    void noMechanism();
    void stuckTokenLeavesTheWindowAlive();
    void pinIsChanged();
    void firstPinMustBeChanged();
    void unblocked();
    void thePinOfWindowsIsNotOurs();
    void tokenComesAndGoes();
    void modulesAndKeyFiles();
    void diagnosticsFile();
    void officialsHaveItInTheSideBar();
    void nothingIsCut();
};

void SignatureScreenTest::testSignature()
{
    ScreenFixture f;
    f.open();
    QVERIFY(f.text("signature.verdict").contains(u"можно подписывать"));
    f.click("signature.try");
    f.click("signature.trial.sign");
    QVERIFY(f.error("signature.trial.pin").contains(u"Введите"));
    QCOMPARE(f.reader->logins, 0);
    f.type("signature.trial.pin", u"12345678"_s);
    f.click("signature.trial.sign");
    QTRY_VERIFY(f.text("signature.trial.result").contains(u"Получилось"));
    QCOMPARE(f.reader->logins, 1);
    // Esc closes the form, not the screen.
    QTest::keyClick(f.window.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!f.widget("signature.work"));
    QCOMPARE(f.window.navigator.currentId(), u"signature"_s);
}

void SignatureScreenTest::wrongPinIsTriedOnce()
{
    ScreenFixture f;
    f.reader->triesLeft = 3;
    f.open();
    f.click("signature.try");
    f.type("signature.trial.pin", u"99999999"_s);
    f.click("signature.trial.sign");
    QTRY_VERIFY(f.error("signature.trial.pin").contains(u"неверный"));
    QVERIFY(f.error("signature.trial.pin").contains(u"мало"));
    QCOMPARE(f.reader->logins, 1);
    // The chain says it, too, and what was typed is gone.
    QTRY_VERIFY(f.text("signature.link.pin.words").contains(u"мало"));
    QVERIFY(f.widget<Field>("signature.trial.pin")->isEmpty());
    // Nothing but a key tries again.
    QTest::qWait(50);
    QCOMPARE(f.reader->logins, 1);
}

void SignatureScreenTest::lastTryLocks()
{
    ScreenFixture f;
    f.reader->triesLeft = 1;
    f.reader->tokens.first().pin.tries = signing::PinTries::Last;
    f.open();
    f.click("signature.try");
    QVERIFY(f.text("signature.trial.pin.tries").contains(u"последняя"));
    f.type("signature.trial.pin", u"99999999"_s);
    f.click("signature.trial.sign");
    QTRY_VERIFY(f.text("signature.link.pin.words").contains(u"Заблокирован"));
    QVERIFY(f.widget("signature.link.pin.action"));
    QVERIFY(!f.widget("signature.try"));
}

void SignatureScreenTest::removedInTheMiddle()
{
    ScreenFixture f;
    f.reader->removeOnSign = true;
    f.open();
    f.click("signature.try");
    f.type("signature.trial.pin", u"12345678"_s);
    QSignalSpy toast(&f.window.shell, &ShellState::toastRequested);
    f.click("signature.trial.sign");
    QTRY_VERIFY(f.text("signature.link.token.words").contains(u"Не вставлен"));
    QCOMPARE(toast.size(), 1); // the form is gone, its words are not
    QVERIFY(toast.first().first().toString().contains(u"Ничего не подписано"));
    QVERIFY(!f.widget("signature.work"));
    QVERIFY(f.text("signature.verdict").contains(u"нужен токен"));
}

void SignatureScreenTest::noMechanism()
{
    ScreenFixture f;
    f.reader->signFault = core::Error(core::ErrorCode::MechanismMissing);
    f.open();
    f.click("signature.try");
    f.type("signature.trial.pin", u"12345678"_s);
    f.click("signature.trial.sign");
    QTRY_VERIFY(f.widget("signature.trial.error"));
    QLabel* words = nullptr;
    for (QLabel* each : f.widget("signature.trial.error")->findChildren<QLabel*>()) {
        if (!each->text().isEmpty())
            words = each;
    }
    QVERIFY(words && words->text().contains(u"не умеет"));
}

void SignatureScreenTest::stuckTokenLeavesTheWindowAlive()
{
    ScreenFixture f(50);
    f.open();
    f.reader->held = true;
    f.tokens->refresh();
    QTRY_VERIFY(f.text("signature.link.module.words").contains(u"Не отвечает"));
    // The window still answers: another screen's worth of work goes on.
    QVERIFY(f.widget("signature.modules.add")->isEnabled());
    f.reader->held = false;
    QTRY_VERIFY(f.text("signature.verdict").contains(u"можно подписывать"));
}

void SignatureScreenTest::pinIsChanged()
{
    ScreenFixture f;
    f.open();
    f.click("signature.changePin");
    f.type("signature.change.current", u"12345678"_s);
    f.type("signature.change.new", u"23456789"_s);
    f.type("signature.change.repeat", u"23456789"_s);
    f.click("signature.change.save");
    QVERIFY(f.error("signature.change.new").contains(u"подберут"));
    QTest::keyClick(f.widget("signature.change.new.editor"), Qt::Key_Backspace, Qt::ControlModifier);
    f.type("signature.change.new", u"80724613"_s);
    f.click("signature.change.save");
    QVERIFY(f.error("signature.change.repeat").contains(u"не совпадают"));
    QCOMPARE(f.reader->logins, 0);
    QTest::keyClick(f.widget("signature.change.repeat.editor"), Qt::Key_Backspace, Qt::ControlModifier);
    f.type("signature.change.repeat", u"80724613"_s);
    QSignalSpy toast(&f.window.shell, &ShellState::toastRequested);
    QTest::keyClick(f.widget("signature.change.repeat.editor"), Qt::Key_Return);
    QTRY_COMPARE(f.reader->pin, "80724613"_ba);
    QTRY_VERIFY(!f.widget("signature.work"));
    QCOMPARE(toast.size(), 1);
}

void SignatureScreenTest::firstPinMustBeChanged()
{
    ScreenFixture f;
    f.reader->tokens.first().pin.mustChange = true;
    f.open();
    QTRY_VERIFY(f.widget("signature.change"));
    QVERIFY(f.text("signature.work.note").contains(u"при первом использовании"));
    f.type("signature.change.current", u"12345678"_s);
    f.type("signature.change.new", u"80724613"_s);
    f.type("signature.change.repeat", u"80724613"_s);
    f.click("signature.change.save");
    QTRY_VERIFY(f.text("signature.verdict").contains(u"Всё готово"));
    // Asked for once, not again and again.
    QVERIFY(!f.widget("signature.work"));
}

void SignatureScreenTest::unblocked()
{
    ScreenFixture f;
    f.reader->tokens.first().pin.locked = true;
    f.reader->triesLeft = 0;
    f.open();
    f.click("signature.link.pin.action");
    f.type("signature.unblock.current", u"00000000"_s);
    f.type("signature.unblock.new", u"80724613"_s);
    f.type("signature.unblock.repeat", u"80724613"_s);
    f.click("signature.unblock.save");
    QTRY_VERIFY(f.error("signature.unblock.current").contains(u"PUK"));
    f.type("signature.unblock.current", u"87654321"_s);
    f.click("signature.unblock.save");
    QTRY_VERIFY(f.text("signature.verdict").contains(u"Всё готово"));
    QCOMPARE(f.reader->pin, "80724613"_ba);
}

void SignatureScreenTest::thePinOfWindowsIsNotOurs()
{
    ScreenFixture f;
    f.reader->tokens.first().pin.entry = signing::PinEntry::System;
    f.reader->pin.clear(); // Windows has asked for it
    f.open();
    QVERIFY(f.text("signature.verdict").contains(u"можно подписывать"));
    QTRY_VERIFY(f.text("signature.link.pin.words").contains(u"Windows"));
    QVERIFY(!f.widget("signature.changePin"));
    QVERIFY(!f.widget("signature.forgotten"));
    f.window.navigator.open(u"signature"_s, {{u"work"_s, u"pin"_s}});
    QVERIFY(!f.widget("signature.work"));
    f.click("signature.try");
    QTRY_VERIFY(f.widget("signature.trial"));
    QVERIFY(!f.widget("signature.trial.pin.editor"));
    f.click("signature.trial.sign");
    QTRY_VERIFY(f.text("signature.trial.result").contains(u"Получилось"));
}

void SignatureScreenTest::tokenComesAndGoes()
{
    ScreenFixture f;
    const auto token = f.reader->tokens.first();
    f.reader->tokens.clear();
    f.open();
    QTRY_VERIFY(f.text("signature.link.token.words").contains(u"Не вставлен"));
    f.change([&](FakeReader& reader) { reader.tokens << token; });
    QTRY_VERIFY(f.text("signature.link.token.words").contains(u"Мой токен"));
    // Two: one can be chosen.
    f.change([&](FakeReader& reader) {
        auto second = fakeToken(u"second"_s);
        second.label = u"Второй"_s;
        second.pin.locked = true;
        reader.tokens << second;
    });
    QTRY_VERIFY(f.widget("signature.token"));
    auto* list = f.widget<QComboBox>("signature.token.editor");
    QVERIFY(list);
    list->setCurrentIndex(1);
    Q_EMIT list->activated(1);
    QTRY_VERIFY(f.text("signature.link.pin.words").contains(u"Заблокирован"));
    f.change([](FakeReader& reader) { reader.tokens.clear(); });
    QTRY_VERIFY(f.text("signature.link.token.words").contains(u"Не вставлен"));
}

void SignatureScreenTest::modulesAndKeyFiles()
{
    ScreenFixture f;
    f.open();
    f.window.dialogs.setNextOpenFiles({f.pki.path(u"anna.p12"_s)});
    f.click("signature.files.add");
    QTRY_COMPARE(f.tokens->keyFiles().size(), 1);
    QTRY_VERIFY(f.widget("signature.file.0"));
    QTRY_COMPARE(f.tokens->state().tokens.size(), 2);
    auto* list = f.widget<QComboBox>("signature.token.editor");
    QVERIFY(list);
    list->setCurrentIndex(1);
    Q_EMIT list->activated(1);
    QTRY_VERIFY(f.widget("signature.link.certificate.action"));
    f.click("signature.link.certificate.action");
    f.type("signature.openFile.password", u"wrong"_s);
    f.click("signature.openFile.open");
    QTRY_VERIFY(f.error("signature.openFile.password").contains(u"не открывается"));
    f.type("signature.openFile.password", u"secret"_s);
    f.click("signature.openFile.open");
    QTRY_VERIFY(f.text("signature.link.certificate.words").contains(u"112-233-445 95"));
    f.window.dialogs.setNextOpenFiles({u"/nowhere/own.so"_s});
    f.click("signature.modules.add");
    QTRY_VERIFY(f.tokens->ownModules().contains(u"/nowhere/own.so"_s));
}

void SignatureScreenTest::diagnosticsFile()
{
    ScreenFixture f;
    f.open();
    const QString path = f.window.folder.filePath(u"support.txt"_s);
    f.window.dialogs.setNextSaveFile(path);
    f.click("signature.diagnostics");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"Okno") && !text.contains(u"11223344595") && !text.contains(u"12345678"));
}

void SignatureScreenTest::officialsHaveItInTheSideBar()
{
    ScreenFixture f;
    QCOMPARE(f.window.registry.find(u"signature"_s, Mode::Citizen)->place, ScreenInfo::Place::Hidden);
    QCOMPARE(f.window.registry.find(u"signature"_s, Mode::Clerk)->place, ScreenInfo::Place::Foot);
    QCOMPARE(f.window.registry.find(u"signature"_s, Mode::Guest)->place, ScreenInfo::Place::Hidden);
}

void SignatureScreenTest::nothingIsCut()
{
    ScreenFixture f;
    f.reader->certificates << f.certificate(u"old"_s) << f.certificate(u"ca"_s);
    f.open();
    f.window.window->resize(1024, 640);
    QTRY_VERIFY(f.widget("signature.certificate.2"));
    QTRY_COMPARE(squeezed(f.window.window.get()), QStringList());
    f.click("signature.try");
    QTRY_VERIFY(f.widget("signature.trial"));
    QTRY_COMPARE(squeezed(f.window.window.get()), QStringList());
}

QTEST_MAIN(SignatureScreenTest)
#include "signature_screen_test.moc"
