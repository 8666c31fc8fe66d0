// SPDX-License-Identifier: GPL-3.0-or-later
// The address field as a person uses it: letter by letter, with the keyboard and its mistakes.
#include "desktop/widgets/address_form.h"

#include <QTemporaryDir>

using namespace okno;
using namespace okno::desktop;
using namespace okno::test;
using Form = test::AddressForm;

class AddressFieldTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Style> m_style;
    std::shared_ptr<const address::Base> m_base;

private Q_SLOTS:
    void initTestCase();
    void aWholeAddressFromTheKeyboard();
    void theFirstSureRowIsTakenByTab();
    void aGuessIsSaidAndNotTakenByTab_data();
    void aGuessIsSaidAndNotTakenByTab();
    void aMistakeInTheMiddleIsCorrected();
    void aFormerNameLeadsToTodaysStreet();
    void aPlaceOpensWhatLiesInIt();
    void aPlaceWithoutStreetsTakesAHouse();
    void backspaceKeepsThePlaceAndOpensAgain();
    void stepByStepFromTheRegion();
    void escClosesAndKeepsWhatWasTyped();
    void suggestionsWaitWhileAnotherWindowIsLookedAt();
    void pageDownAndTheMouse();
    void theHouseIsCheckedAsOneTypes();
    void theIndexStaysWhenThePersonTypedIt();
    void thePopupNeverCoversTheLine();
};

void AddressFieldTest::initTestCase()
{
    m_style = std::make_unique<Style>(*qApp);
    m_base = sampleBase(m_folder.path());
    QVERIFY(m_base);
}

void AddressFieldTest::aWholeAddressFromTheKeyboard()
{
    Form form(m_base);
    form.type(ru("тымов киро"));
    QTRY_VERIFY(form.rows().contains(kirov));
    form.type(ru("вск"));
    // The village of Кировское comes first; the street is one row down, and one step too far is taken back.
    QTRY_COMPARE(form.rows().indexOf(kirov), 1);
    form.key(Qt::Key_Down, 2);
    form.key(Qt::Key_Up);
    form.key(Qt::Key_Return);
    QVERIFY(!form.isOpen());
    QCOMPARE(form.line()->text(), kirov);
    QTRY_COMPARE(form.edit("index")->text(), ru("694400"));
    QVERIFY(form.edit("house")->hasFocus());
    form.type(ru("70"));
    form.key(Qt::Key_Tab);
    form.type(ru("5"));
    QTRY_VERIFY(form.note().contains(ru("Дом есть в справочнике")));
    const QJsonObject json = form.json();
    QCOMPARE(json.value(u"text").toString(), kirov + ru(", д. 70, кв. 5"));
    QCOMPARE(json.value(u"code").toString(), ru("65014000001000100"));
    QCOMPARE(json.value(u"region").toString(), ru("Сахалинская обл"));
    QCOMPARE(json.value(u"district").toString(), ru("Тымовский р-н"));
    QCOMPARE(json.value(u"settlement").toString(), ru("пгт Тымовское"));
    QCOMPARE(json.value(u"street").toString(), ru("ул Кировская"));
    QCOMPARE(json.value(u"house").toString(), ru("70"));
    QCOMPARE(json.value(u"flat").toString(), ru("5"));
    QCOMPARE(json.value(u"index").toString(), ru("694400"));
    QVERIFY(json.value(u"base").toString().startsWith(ru("2008-04-09-")));
    QVERIFY(!json.contains(u"manual"));
    QVERIFY(form.edited.count() > 10);
}

void AddressFieldTest::theFirstSureRowIsTakenByTab()
{
    Form form(m_base);
    form.type(ru("тымовское кировская"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    QCOMPARE(form.popup()->current(), 0);
    form.key(Qt::Key_Tab);
    QCOMPARE(form.line()->text(), kirov);
    QVERIFY(form.edit("house")->hasFocus());
}

void AddressFieldTest::aGuessIsSaidAndNotTakenByTab_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("header");
    QTest::newRow("layout") << ru("nsvjdcrjt rbhjdcrfz") << ru("Исправлена раскладка клавиатуры");
    QTest::newRow("translit") << ru("tymovskoe kirovskaya") << ru("Прочитано латинскими буквами");
    QTest::newRow("typo") << ru("тымовское кировкая") << ru("Исправлена опечатка. Возможно, вы имели в виду:");
}

void AddressFieldTest::aGuessIsSaidAndNotTakenByTab()
{
    QFETCH(QString, keys);
    QFETCH(QString, header);
    {
        Form form(m_base);
        form.type(keys);
        QTRY_VERIFY(form.rows().contains(kirov));
        QTRY_COMPARE(form.header(), header);
        QCOMPARE(form.popup()->current(), -1);
        form.key(Qt::Key_Tab);
        QCOMPARE(form.line()->text(), keys);
    }
    Form form(m_base);
    form.type(keys);
    QTRY_VERIFY(form.rows().value(0) == kirov && form.header() == header);
    form.key(Qt::Key_Return);
    QCOMPARE(form.line()->text(), kirov);
}

void AddressFieldTest::aMistakeInTheMiddleIsCorrected()
{
    Form form(m_base);
    form.type(ru("тымовское куро"));
    form.key(Qt::Key_Backspace, 3);
    form.type(ru("ировская"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    QTRY_COMPARE(form.header(), QString());
}

void AddressFieldTest::aFormerNameLeadsToTodaysStreet()
{
    Form form(m_base);
    form.type(ru("большевистская"));
    QTRY_VERIFY(!form.rows().value(0).isEmpty() && form.rows().value(0).contains(ru("(бывш. ул Большевистская)")));
    form.key(Qt::Key_Return);
    QCOMPARE(form.line()->text(), tymovskoe + ru(", ул Почтовая"));
    QCOMPARE(form.json().value(u"code").toString(), ru("65014000001000800"));
}

void AddressFieldTest::aPlaceOpensWhatLiesInIt()
{
    Form form(m_base);
    form.type(ru("пгт тымовское"));
    QTRY_COMPARE(form.rows().value(0), tymovskoe);
    form.key(Qt::Key_Return);
    QTRY_COMPARE(form.line()->text(), tymovskoe + ru(", "));
    QTRY_VERIFY(form.rows().contains(kirov));
    QVERIFY(form.header().startsWith(ru("пгт Тымовское")));
    QCOMPARE(form.json().value(u"text").toString(), tymovskoe);
    form.type(ru("кир"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    QTRY_COMPARE(form.rows().size(), 2);
    form.key(Qt::Key_Return);
    QCOMPARE(form.line()->text(), kirov);
}

void AddressFieldTest::aPlaceWithoutStreetsTakesAHouse()
{
    Form form(m_base);
    form.type(ru("тымовский белое"));
    QTRY_COMPARE(form.rows().value(0), ru("Сахалинская обл, Тымовский р-н, с Белое"));
    form.key(Qt::Key_Return);
    QTRY_VERIFY(form.edit("house")->hasFocus());
    form.type(ru("17"));
    QTRY_VERIFY(form.note().contains(ru("Дом есть в справочнике")));
    QCOMPARE(form.json().value(u"code").toString(), ru("6501400000400"));
    QCOMPARE(form.json().value(u"index").toString(), ru("694415"));
}

void AddressFieldTest::backspaceKeepsThePlaceAndOpensAgain()
{
    Form form(m_base);
    form.type(ru("тымовское кировская"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    form.key(Qt::Key_Return);
    form.line()->setFocus();
    form.key(Qt::Key_End);
    form.key(Qt::Key_Backspace);
    QTRY_VERIFY(form.rows().contains(kirov));
    form.key(Qt::Key_Backspace, 11);
    QCOMPARE(form.line()->text(), tymovskoe + ru(", "));
    QTRY_VERIFY(form.rows().contains(tymovskoe + ru(", ул Почтовая")));
    // One more and the town goes in one step: its neighbours are next.
    form.key(Qt::Key_Backspace);
    QCOMPARE(form.line()->text(), ru("Сахалинская обл, Тымовский р-н, "));
    QTRY_VERIFY(form.rows().contains(ru("Сахалинская обл, Тымовский р-н, с Белое")));
}

void AddressFieldTest::stepByStepFromTheRegion()
{
    Form form(m_base);
    auto* levels = form.window.findChild<QPushButton*>(ru("home.levels"));
    QTest::mouseClick(levels, Qt::LeftButton);
    QTRY_VERIFY(form.rows().contains(ru("Сахалинская обл")));
    const auto choose = [&](const QString& text) {
        QTRY_VERIFY(form.rows().contains(text));
        form.key(Qt::Key_Down, static_cast<int>(form.rows().indexOf(text)) + 1);
        form.key(Qt::Key_Return);
    };
    choose(ru("Сахалинская обл"));
    choose(ru("Сахалинская обл, Тымовский р-н"));
    QTRY_VERIFY(form.rows().contains(tymovskoe));
    // By name, not by kind: «с Адо-Тымово» comes before «с Белое», «пгт Тымовское» last.
    QVERIFY(form.rows().first().endsWith(ru("Адо-Тымово")));
    choose(tymovskoe);
    choose(kirov);
    QCOMPARE(form.line()->text(), kirov);
    QVERIFY(form.edit("house")->hasFocus());
}

void AddressFieldTest::escClosesAndKeepsWhatWasTyped()
{
    Form form(m_base);
    form.type(ru("тымовское"));
    QTRY_VERIFY(form.isOpen());
    form.key(Qt::Key_Escape);
    QVERIFY(!form.isOpen());
    QCOMPARE(form.line()->text(), ru("тымовское"));
    form.key(Qt::Key_Down);
    QTRY_VERIFY(form.isOpen());
}

void AddressFieldTest::suggestionsWaitWhileAnotherWindowIsLookedAt()
{
    Form form(m_base);
    form.type(ru("тымовское"));
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(form.line(), &away);
    QTRY_VERIFY(form.isOpen());
    QCoreApplication::sendEvent(form.line(), &away);
    QVERIFY(form.isOpen());
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(form.line(), &left);
    QVERIFY(!form.isOpen());
}

void AddressFieldTest::pageDownAndTheMouse()
{
    Form form(m_base);
    form.type(tymovskoe + ru(", "));
    form.key(Qt::Key_Escape);
    form.line()->setPlace({}, {});
    form.type(ru("тымовское ул"));
    QTRY_VERIFY(form.rows().size() > 6);
    form.key(Qt::Key_PageDown);
    QVERIFY(form.popup()->current() > 1);
    form.key(Qt::Key_PageUp);
    QCOMPARE(form.popup()->current(), 0);
    const int row = static_cast<int>(form.rows().indexOf(kirov));
    QVERIFY(row >= 0);
    const QModelIndex index = form.list()->model()->index(row, 0);
    form.list()->scrollTo(index);
    QTest::mouseClick(form.list()->viewport(), Qt::LeftButton, {}, form.list()->visualRect(index).center());
    QCOMPARE(form.line()->text(), kirov);
    QVERIFY(!form.isOpen());
}

void AddressFieldTest::theHouseIsCheckedAsOneTypes()
{
    Form form(m_base);
    form.type(ru("тымовское кировская"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    form.key(Qt::Key_Return);
    form.type(ru("80"));
    QTRY_COMPARE(form.edit("index")->text(), ru("694401"));
    QTRY_VERIFY(form.note().contains(ru("Дом есть")));
    form.key(Qt::Key_Backspace, 2);
    form.type(ru("555"));
    QTRY_VERIFY(form.note().contains(ru("Такого дома в справочнике нет")));
    QCOMPARE(form.json().value(u"house").toString(), ru("555"));
    QVERIFY(!form.json().contains(u"manual"));
    QTRY_COMPARE(form.edit("index")->text(), ru("694400"));

    Form other(m_base);
    other.type(ru("тымовское почтовая"));
    QTRY_COMPARE(other.rows().value(0), tymovskoe + ru(", ул Почтовая"));
    other.key(Qt::Key_Return);
    other.type(ru("3"));
    QTRY_VERIFY(other.note().contains(ru("Списка домов здесь в справочнике нет")));
}

void AddressFieldTest::theIndexStaysWhenThePersonTypedIt()
{
    Form form(m_base);
    form.type(ru("тымовское кировская"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    form.key(Qt::Key_Return);
    QTRY_COMPARE(form.edit("index")->text(), ru("694400"));
    form.edit("index")->setFocus();
    form.edit("index")->selectAll();
    form.type(ru("694499"));
    QTRY_VERIFY(form.note().contains(ru("В справочнике другой индекс: 694400.")));
    form.edit("house")->setFocus();
    form.type(ru("80"));
    QTRY_VERIFY(form.note().contains(ru("В справочнике другой индекс: 694401.")));
    QCOMPARE(form.json().value(u"index").toString(), ru("694499"));
    // Taken away, it is filled in again.
    form.edit("index")->setFocus();
    form.key(Qt::Key_Backspace, 6);
    QTRY_COMPARE(form.edit("index")->text(), ru("694401"));
}

void AddressFieldTest::thePopupNeverCoversTheLine()
{
    for (const int height : {260, 400, 900}) {
        Form form(m_base, {420, height});
        form.type(ru("тымовское ул"));
        QTRY_VERIFY(form.isOpen());
        const QRect line(form.line()->mapTo(&form.window, QPoint()), form.line()->size());
        QVERIFY2(!form.popup()->geometry().intersects(line), qPrintable(QString::number(height)));
        QVERIFY(form.window.rect().contains(form.popup()->geometry()));
        form.window.resize(380, height + 40);
        QTRY_VERIFY(form.window.rect().contains(form.popup()->geometry()));
    }
}

QTEST_MAIN(AddressFieldTest)
#include "address_field_test.moc"
