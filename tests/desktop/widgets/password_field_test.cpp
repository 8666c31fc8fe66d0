// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/password_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace okno::desktop;

class PasswordFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAndHides();
    void saysThatCapsLockIsOn();
    void saysThatTheLayoutIsRussian();
    void saysHowStrongItIs();
};

namespace {

void press(QWidget* widget, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, 0, modifiers, text);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

void PasswordFieldTest::showsAndHides()
{
    PasswordField field(QStringLiteral("Пароль"));
    field.setObjectName(QStringLiteral("p"));
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
    auto* eye = field.findChild<QToolButton*>(QStringLiteral("p.show"));
    eye->click();
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Скрыть пароль"));
    eye->click();
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
}

void PasswordFieldTest::saysThatCapsLockIsOn()
{
    PasswordField field(QStringLiteral("Пароль"));
    press(field.editor(), QStringLiteral("a"));
    QVERIFY(field.layoutHint().isEmpty());
    press(field.editor(), QStringLiteral("A"), Qt::ShiftModifier);
    QVERIFY(field.layoutHint().isEmpty());
    press(field.editor(), QStringLiteral("A"));
    QVERIFY(field.layoutHint().contains(u"Caps Lock"));
    press(field.editor(), QStringLiteral("a"), Qt::ShiftModifier);
    QVERIFY(field.layoutHint().contains(u"Caps Lock"));
    field.setText({});
    QVERIFY(field.layoutHint().isEmpty());
}

void PasswordFieldTest::saysThatTheLayoutIsRussian()
{
    PasswordField field(QStringLiteral("Пароль"));
    press(field.editor(), QStringLiteral("ы"));
    QVERIFY(field.layoutHint().contains(u"русская раскладка"));
    press(field.editor(), QStringLiteral("s"));
    QVERIFY(field.layoutHint().isEmpty());
}

void PasswordFieldTest::saysHowStrongItIs()
{
    PasswordField field(QStringLiteral("Пароль"));
    QVERIFY(field.findChild<QProgressBar*>() == nullptr);
    field.showStrength({QStringLiteral("Иванова")});
    const auto* bar = field.findChild<QProgressBar*>();
    QCOMPARE(bar->value(), 0);
    field.setText(QStringLiteral("12345678"));
    const int weak = bar->value();
    field.setText(QStringLiteral("сиреневый паровоз 41 хрустит"));
    QVERIFY(bar->value() > weak);
    QCOMPARE(bar->property("tone").toString(), QStringLiteral("good"));
}

QTEST_MAIN(PasswordFieldTest)
#include "password_field_test.moc"
