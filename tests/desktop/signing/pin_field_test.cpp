// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a PIN field, what is said before a try is spent, and that nothing leaks out of it.
#include "desktop/signing/pin_edit.h"
#include "desktop/signing/pin_field.h"
#include "desktop/widgets/typing_note.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using namespace Qt::StringLiterals;

class PinFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typing();
    void nothingLeaks();
    void saysTriesBeforehand();
    void checksBeforeATryIsSpent();
    void faultWipesAndStays();
    void typedOnTheReader();

private:
    [[nodiscard]] bool says(QStringView part) const
    {
        const auto labels = m_field->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* each) { return !each->isHidden() && each->text().contains(part); });
    }
    const QCA::Initializer m_secureMemory;
    std::unique_ptr<PinField> m_field;
    PinEdit* m_edit = nullptr;
};

void PinFieldTest::init()
{
    m_field = std::make_unique<PinField>(u"ПИН-код"_s);
    m_field->setObjectName(u"pin"_s);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_edit = m_field->findChild<PinEdit*>();
    m_edit->setFocus();
}

void PinFieldTest::typing()
{
    QSignalSpy edited(m_field.get(), &Field::edited), entered(m_field.get(), &PinField::returnPressed);
    QTest::keyClicks(m_edit, u"12a45"_s);
    QCOMPARE(m_field->pin().toByteArray(), "12a45"_ba);
    QCOMPARE(edited.size(), 5);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_field->pin().toByteArray(), "12a4"_ba);
    // A letter of two octets goes as a whole.
    QKeyEvent russian(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"ж"_s);
    QApplication::sendEvent(m_edit, &russian);
    QCOMPARE(m_edit->characters(), 5);
    QVERIFY(m_field->findChild<TypingNote*>()->text().contains(u"русская"));
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_field->pin().toByteArray(), "12a4"_ba);
    // Over a selection, and all of it.
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_edit, u"7"_s);
    QCOMPARE(m_field->pin().toByteArray(), "7"_ba);
    QTest::keyClick(m_edit, Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(m_field->isEmpty());
    QApplication::clipboard()->setText(u" 8642 "_s);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->pin().toByteArray(), "8642"_ba);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
}

void PinFieldTest::nothingLeaks()
{
    QTest::keyClicks(m_edit, u"98765432"_s);
    QVERIFY(!m_edit->text().contains(u'9'));
    QCOMPARE(m_edit->text().size(), 8); // as many dots
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
    QVERIFY(m_field->value().isNull());
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    m_field->wipe();
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_field->isEmpty());
    QVERIFY(m_edit->text().isEmpty());
}

void PinFieldTest::saysTriesBeforehand()
{
    auto* tries = m_field->findChild<QLabel*>(u"pin.tries"_s);
    signing::PinState state;
    m_field->setPinState(state);
    QVERIFY(tries->isHidden());
    state.tries = signing::PinTries::Few;
    m_field->setPinState(state);
    QVERIFY(tries->isVisible() && tries->text().contains(u"мало"));
    state.tries = signing::PinTries::Last;
    m_field->setPinState(state);
    QVERIFY(tries->text().contains(u"последняя"));
    state.locked = true;
    QTest::keyClicks(m_edit, u"1234"_s);
    m_field->setPinState(state);
    QVERIFY(tries->text().contains(u"заблокирован"));
    QVERIFY(!m_edit->isEnabled());
    QVERIFY(m_field->isEmpty());
    QVERIFY(!m_field->check());
}

void PinFieldTest::checksBeforeATryIsSpent()
{
    signing::PinState state;
    state.least = 6;
    state.most = 8;
    m_field->setPinState(state);
    QVERIFY(!m_field->check());
    QVERIFY(m_field->hasError());
    QTest::keyClicks(m_edit, u"123"_s);
    QVERIFY(!m_field->hasError());
    QVERIFY(!m_field->check());
    QVERIFY(m_field->error().contains(u"от 6 до 8"));
    QTest::keyClicks(m_edit, u"456"_s);
    QVERIFY(m_field->check());
    QTest::keyClicks(m_edit, u"789"_s);
    QVERIFY(!m_field->check());
}

void PinFieldTest::faultWipesAndStays()
{
    QTest::keyClicks(m_edit, u"1234"_s);
    m_field->showFault(core::Error(core::ErrorCode::PinWrong, {}, {{u"tries"_s, u"мало"_s}}));
    QVERIFY(m_field->isEmpty());
    QVERIFY(m_field->error().contains(u"неверный") && m_field->error().contains(u"мало"));
    // Typing takes the words away and nothing is tried by itself.
    QTest::keyClicks(m_edit, u"1"_s);
    QVERIFY(!m_field->hasError());
}

void PinFieldTest::typedOnTheReader()
{
    signing::PinState state;
    state.entry = signing::PinEntry::Reader;
    state.least = 4;
    m_field->setPinState(state);
    QVERIFY(!m_edit->isVisible());
    QVERIFY(m_field->check());
    QVERIFY(m_field->pin().isEmpty());
    QVERIFY(says(u"считывателя"));
    state.entry = signing::PinEntry::System;
    m_field->setPinState(state);
    QVERIFY(!m_edit->isVisible());
    QVERIFY(m_field->check());
    QVERIFY(says(u"Windows"));
}

QTEST_MAIN(PinFieldTest)
#include "pin_field_test.moc"
