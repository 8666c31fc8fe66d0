// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/code_field.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/number_fields.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace okno;
using namespace okno::desktop;

class FieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFieldSpeaksToAScreenReader();
    void anErrorIsShownAndTakenAway();
    void tellsOnlyWhatThePersonDid();
    void namesFollowTheField();
    void snilsIsLaidOutWhileTyped_data();
    void snilsIsLaidOutWhileTyped();
    void snilsKeepsTheCaretInTheMiddle();
    void phoneIsLaidOutWhileTyped_data();
    void phoneIsLaidOutWhileTyped();
    void phoneCanBeDeletedToTheEnd();
    void dateIsTypedWithoutDots();
    void dateIsPickedFromACalendar();
    void dateKeepsWhatIsNoDay();
    void choicesKeepTheChosen_data();
    void choicesKeepTheChosen();
    void radioButtonsCanBeUsedFromTheKeyboard();
    void longWordsOfABoxWrapAndPressIt();
    void codeTellsWhenItIsWhole();
    void codeCountsDownAndLetsAskAgain();
    void longTextShowsWhatIsLeft();
};

void FieldsTest::aFieldSpeaksToAScreenReader()
{
    LineField field(QStringLiteral("Фамилия"));
    field.setHint(QStringLiteral("Как в паспорте"));
    QCOMPARE(field.editor()->accessibleName(), QStringLiteral("Фамилия"));
    QCOMPARE(field.editor()->accessibleDescription(), QStringLiteral("Как в паспорте"));
    field.setError(QStringLiteral("Укажите фамилию"));
    QCOMPARE(field.editor()->accessibleDescription(), QStringLiteral("Укажите фамилию"));
    field.setError({});
    QCOMPARE(field.editor()->accessibleDescription(), QStringLiteral("Как в паспорте"));
}

void FieldsTest::anErrorIsShownAndTakenAway()
{
    LineField field(QStringLiteral("Фамилия"));
    field.setObjectName(QStringLiteral("a"));
    field.show();
    const auto* line = field.findChild<QWidget*>(QStringLiteral("a.error"));
    QVERIFY(!line->isVisible());
    field.setError(QStringLiteral("Укажите фамилию"));
    QVERIFY(line->isVisible());
    QVERIFY(field.hasError());
    QCOMPARE(field.editor()->property("invalid").toString(), QStringLiteral("true"));
    field.setError({});
    QVERIFY(!line->isVisible());
    QVERIFY(field.editor()->property("invalid").toString().isEmpty());
}

void FieldsTest::tellsOnlyWhatThePersonDid()
{
    LineField field(QStringLiteral("Фамилия"));
    QSignalSpy edited(&field, &Field::edited);
    field.setValue(QStringLiteral("Иванова"));
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(field.editor(), QStringLiteral("x"));
    QCOMPARE(edited.count(), 1);
    MultilineField text(QStringLiteral("Текст"));
    QSignalSpy textEdited(&text, &Field::edited);
    text.setValue(QStringLiteral("готовое"));
    QCOMPARE(textEdited.count(), 0);
    QTest::keyClicks(text.editor(), QStringLiteral("y"));
    QCOMPARE(textEdited.count(), 1);
}

void FieldsTest::namesFollowTheField()
{
    DateField field(QStringLiteral("День"));
    field.setObjectName(QStringLiteral("form.day"));
    QCOMPARE(field.editor()->objectName(), QStringLiteral("form.day.editor"));
    QVERIFY(field.findChild<QWidget*>(QStringLiteral("form.day.calendar")) != nullptr);
    QCOMPARE(field.focusProxy(), field.editor());
}

void FieldsTest::snilsIsLaidOutWhileTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << QStringLiteral("11223344595") << QStringLiteral("112-233-445 95");
    QTest::newRow("half") << QStringLiteral("11223") << QStringLiteral("112-23");
    QTest::newRow("too long is kept") << QStringLiteral("112233445951") << QStringLiteral("112-233-445 95 1");
    QTest::newRow("letters are kept") << QStringLiteral("112а3") << QStringLiteral("112а3");
}

void FieldsTest::snilsIsLaidOutWhileTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    SnilsField field(QStringLiteral("СНИЛС"));
    for (const QChar c : typed) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(field.editor(), &press);
    }
    QCOMPARE(field.text(), shown);
}

void FieldsTest::snilsKeepsTheCaretInTheMiddle()
{
    SnilsField field(QStringLiteral("СНИЛС"));
    field.setText(QStringLiteral("112-233-44"));
    field.lineEdit()->setCursorPosition(1);
    QTest::keyClicks(field.editor(), QStringLiteral("9"));
    QCOMPARE(field.text(), QStringLiteral("191-223-344"));
    QCOMPARE(field.lineEdit()->cursorPosition(), 2);
    QCOMPARE(field.snils(), QString());
    field.setValue(QStringLiteral("11223344595"));
    QCOMPARE(field.text(), QStringLiteral("112-233-445 95"));
    QCOMPARE(field.value().toString(), QStringLiteral("11223344595"));
}

void FieldsTest::phoneIsLaidOutWhileTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("phone");
    const auto row = [](const char* name, const char* typed, const char* shown, const char* phone) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(shown) << QString::fromUtf8(phone);
    };
    row("from 8", "89001234567", "+7 900 123-45-67", "+79001234567");
    row("from 9", "9001234567", "+7 900 123-45-67", "+79001234567");
    row("from +7", "+79001234567", "+7 900 123-45-67", "+79001234567");
    row("foreign", "+4915112345678", "+4915112345678", "+4915112345678");
    row("half", "8900", "+7 900", "");
}

void FieldsTest::phoneIsLaidOutWhileTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, phone);
    PhoneField field(QStringLiteral("Телефон"));
    QTest::keyClicks(field.editor(), typed);
    QCOMPARE(field.text(), shown);
    QCOMPARE(field.phone(), phone);
}

void FieldsTest::phoneCanBeDeletedToTheEnd()
{
    PhoneField field(QStringLiteral("Телефон"));
    QTest::keyClicks(field.editor(), QStringLiteral("8900"));
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(field.editor(), Qt::Key_Backspace);
    QVERIFY(field.text().isEmpty());
}

void FieldsTest::dateIsTypedWithoutDots()
{
    DateField field(QStringLiteral("День"));
    QTest::keyClicks(field.editor(), QStringLiteral("04051986"));
    QCOMPARE(field.text(), QStringLiteral("04.05.1986"));
    QCOMPARE(field.date(), QDate(1986, 5, 4));
    QCOMPARE(field.value().toString(), QStringLiteral("1986-05-04"));
}

void FieldsTest::dateIsPickedFromACalendar()
{
    DateField field(QStringLiteral("День"));
    field.setObjectName(QStringLiteral("day"));
    field.setValue(QStringLiteral("2026-11-22"));
    field.show();
    QSignalSpy edited(&field, &Field::edited);
    QTest::keyClick(field.editor(), Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>(QStringLiteral("day.popup"));
    QVERIFY(calendar != nullptr);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 22));
    Q_EMIT calendar->activated(QDate(2026, 11, 23));
    QCOMPARE(field.text(), QStringLiteral("23.11.2026"));
    QCOMPARE(edited.count(), 1);
}

void FieldsTest::dateKeepsWhatIsNoDay()
{
    DateField field(QStringLiteral("День"));
    QTest::keyClicks(field.editor(), QStringLiteral("31022026"));
    QCOMPARE(field.text(), QStringLiteral("31.02.2026"));
    QVERIFY(!field.date().isValid());
    QCOMPARE(field.value().toString(), QStringLiteral("31.02.2026"));
}

void FieldsTest::choicesKeepTheChosen_data()
{
    QTest::addColumn<ChoiceField::Kind>("kind");
    QTest::newRow("radio") << ChoiceField::Kind::Radio;
    QTest::newRow("list") << ChoiceField::Kind::List;
}

void FieldsTest::choicesKeepTheChosen()
{
    QFETCH(ChoiceField::Kind, kind);
    ChoiceField field(QStringLiteral("Вид"), kind);
    const std::vector<Choice> two{
        {QStringLiteral("a"), QStringLiteral("Первый")}, {QStringLiteral("b"), QStringLiteral("Второй")}};
    field.setChoices(two);
    QVERIFY(field.isEmpty());
    field.setCurrent(QStringLiteral("b"));
    field.setChoices({{QStringLiteral("c"), QStringLiteral("Третий")}, two[1]});
    QCOMPARE(field.current(), QStringLiteral("b"));
    field.setChoices({two[0]});
    QCOMPARE(field.current(), QString());
    field.setCurrent(QStringLiteral("nothing"));
    QCOMPARE(field.current(), QString());
}

void FieldsTest::radioButtonsCanBeUsedFromTheKeyboard()
{
    ChoiceField field(QStringLiteral("Вид"), ChoiceField::Kind::Radio);
    field.setObjectName(QStringLiteral("kind"));
    field.setChoices(
        {{QStringLiteral("a"), QStringLiteral("Первый")}, {QStringLiteral("b"), QStringLiteral("Второй")}});
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QSignalSpy edited(&field, &Field::edited);
    auto* first = field.findChild<QRadioButton*>(QStringLiteral("kind.a"));
    QVERIFY(first != nullptr);
    field.setFocus();
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(field.current(), QStringLiteral("a"));
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(field.current(), QStringLiteral("b"));
    QCOMPARE(edited.count(), 2);
}

void FieldsTest::longWordsOfABoxWrapAndPressIt()
{
    CheckField field(QStringLiteral("Согласие на обработку персональных данных ").repeated(4).trimmed());
    field.resize(260, 200);
    field.show();
    QSignalSpy edited(&field, &Field::edited);
    QLabel* words = nullptr;
    const auto labels = field.findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (label->isVisible() && label->text().startsWith(u"Согласие"))
            words = label;
    }
    QVERIFY(words != nullptr);
    QVERIFY(words->width() <= 260);
    QVERIFY(words->height() > words->fontMetrics().height() * 3);
    QTest::mouseClick(words, Qt::LeftButton);
    QVERIFY(field.isChecked());
    QCOMPARE(edited.count(), 1);
    QVERIFY(field.editor()->accessibleName().startsWith(u"Согласие"));
}

void FieldsTest::codeTellsWhenItIsWhole()
{
    const core::ManualClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC));
    CodeField field(QStringLiteral("Код"), clock, 4);
    QSignalSpy completed(&field, &CodeField::completed);
    QTest::keyClicks(field.editor(), QStringLiteral("12 3"));
    QCOMPARE(completed.count(), 0);
    QTest::keyClicks(field.editor(), QStringLiteral("4"));
    QCOMPARE(completed.count(), 1);
    QCOMPARE(completed.first().first().toString(), QStringLiteral("1234"));
}

void FieldsTest::codeCountsDownAndLetsAskAgain()
{
    core::ManualClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC));
    CodeField field(QStringLiteral("Код"), clock);
    field.setObjectName(QStringLiteral("code"));
    field.show();
    field.start(clock.now().addSecs(300), clock.now().addSecs(60));
    auto* again = field.findChild<QPushButton*>(QStringLiteral("code.resend"));
    QVERIFY(field.remaining().contains(u"5:00"));
    QVERIFY(!again->isEnabled());
    clock.advance(61);
    field.tick();
    QVERIFY(field.remaining().contains(u"3:59"));
    QVERIFY(again->isEnabled());
    QSignalSpy asked(&field, &CodeField::resendRequested);
    again->click();
    QCOMPARE(asked.count(), 1);
    clock.advance(240);
    field.tick();
    QVERIFY(field.isExpired());
}

void FieldsTest::longTextShowsWhatIsLeft()
{
    MultilineField field(QStringLiteral("Текст"), 3);
    field.setMaxLength(20);
    field.show();
    field.setText(QStringLiteral("коротко"));
    const auto said = [&field](const QString& words) {
        const auto labels = field.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(!said(QStringLiteral("Осталось")));
    field.setText(QStringLiteral("девятнадцать знаков"));
    QVERIFY(said(QStringLiteral("Осталось знаков: 1")));
    field.setText(QStringLiteral("двадцать два знака тут"));
    QVERIFY(said(QStringLiteral("Лишних знаков: 2")));
    QCOMPARE(field.text().size(), 22);
}

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
