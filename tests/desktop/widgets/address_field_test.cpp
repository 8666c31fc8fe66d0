// SPDX-License-Identifier: GPL-3.0-or-later
// The address field as a person uses it: letter by letter, with the keyboard and its mistakes, by pasting, by hand.
#include "desktop/widgets/address_field.h"

#include "address/dbf_tables.h"
#include "address/import/base_import.h"
#include "desktop/style/style.h"
#include "desktop/widgets/address_line.h"
#include "desktop/widgets/address_popup.h"
#include "desktop/widgets/address_source.h"
#include "desktop/widgets/hint_line.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>
#include <QtTest>

using namespace okno;
using namespace okno::desktop;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

const QString kirov = ru("Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская");
const QString tymovskoe = ru("Сахалинская обл, Тымовский р-н, пгт Тымовское");

// A window with an address and a field after it, as in a form.
struct Form {
    QWidget window;
    AddressSource source;
    AddressField* field;
    QLineEdit* next;
    QSignalSpy edited;
    QSignalSpy left;

    explicit Form(std::shared_ptr<const address::Base> base, QSize size = {700, 640})
        : field(nullptr)
        , next(nullptr)
        , edited(make(std::move(base), size), &Field::edited)
        , left(field, &Field::left)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        field->setFocus();
    }
    AddressField* make(std::shared_ptr<const address::Base> base, QSize size)
    {
        source.setBase(std::move(base));
        window.resize(size);
        auto* column = new QVBoxLayout(&window);
        field = new AddressField(ru("Адрес проживания"), &source);
        field->setObjectName(ru("home"));
        next = new QLineEdit;
        column->addWidget(field);
        column->addWidget(next);
        column->addStretch(1);
        return field;
    }

    QLineEdit* edit(const char* part) const { return window.findChild<QLineEdit*>(ru("home.") + ru(part)); }
    AddressLine* line() const { return static_cast<AddressLine*>(edit("editor")); }
    QString note() const { return window.findChild<HintLine*>(ru("home.note"))->text(); }
    AddressPopup* popup() const { return window.findChild<AddressPopup*>(); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    QString header() const { return window.findChild<QLabel*>(ru("home.editor.suggestions.header"))->text(); }
    QListView* list() const { return window.findChild<QListView*>(ru("home.editor.suggestions.list")); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; isOpen() && row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }
    QJsonObject json() const { return field->address().toJson().toObject(); }

    // Letter by letter into whatever has the keyboard; QTest knows Latin letters only.
    void type(const QString& text) const
    {
        for (const QChar c : text) {
            QWidget* target = QApplication::focusWidget();
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, c.unicode() < 128 ? c.toUpper().unicode() : 0, Qt::NoModifier, QString(c));
                QCoreApplication::sendEvent(target, &event);
            }
        }
    }
    void key(Qt::Key key, int times = 1) const
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), key);
    }
};

} // namespace

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
    void aLineTypedWithItsHouse();
    void aPastedLineIsTakenApart();
    void whatIsUnsureIsMarkedUntilEdited();
    void aPastedLineComesBackByUndo();
    void byHandWhenNothingFits();
    void leavingAHalfTypedAddressKeepsIt();
    void aStreetThatTheBaseLacks();
    void withoutABase();
    void theBaseComesLater();
    void clearing();
    void addressesComeBackAsTheyWere_data();
    void addressesComeBackAsTheyWere();
    void oneQuestionIsLeftOnce();
    void readOnlyOnlyShows();
    void thePopupNeverCoversTheLine();
    void anotherLanguage();
};

void AddressFieldTest::initTestCase()
{
    m_style = std::make_unique<Style>(*qApp);
    tests::writeSampleBase(m_folder.path());
    const QString file = m_folder.filePath(ru("base.okna"));
    QVERIFY(address::importBase(m_folder.path(), file).ok());
    m_base = *address::Base::open(file);
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

void AddressFieldTest::aLineTypedWithItsHouse()
{
    Form form(m_base);
    form.type(ru("тымовское, кировская 70 кв 5"));
    QTRY_COMPARE(form.rows().value(0), kirov + ru(", д. 70, кв. 5"));
    form.key(Qt::Key_Return);
    QCOMPARE(form.line()->text(), kirov);
    QCOMPARE(form.edit("house")->text(), ru("70"));
    QCOMPARE(form.edit("flat")->text(), ru("5"));
    QCOMPARE(form.json().value(u"text").toString(), kirov + ru(", д. 70, кв. 5"));
}

void AddressFieldTest::aPastedLineIsTakenApart()
{
    Form form(m_base);
    QApplication::clipboard()->setText(ru("694400, Сахалинская обл, пгт Тымовское,\nул. Кировская, д. 70, кв. 5"));
    QTest::keyClick(form.line(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(form.line()->text(), kirov);
    QCOMPARE(form.edit("house")->text(), ru("70"));
    QCOMPARE(form.edit("flat")->text(), ru("5"));
    QCOMPARE(form.edit("index")->text(), ru("694400"));
    QTRY_VERIFY(form.note().contains(ru("Дом есть в справочнике")));
    QCOMPARE(form.json().value(u"code").toString(), ru("65014000001000100"));
    QVERIFY(!form.json().contains(u"manual"));
}

void AddressFieldTest::whatIsUnsureIsMarkedUntilEdited()
{
    Form form(m_base);
    QApplication::clipboard()->setText(ru("пгт Тымовское, ул. Кировская, д. 555, кв. 5"));
    QTest::keyClick(form.line(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(form.line()->text(), kirov);
    QTRY_VERIFY(form.note().contains(ru("Проверьте то, что отмечено")));
    QCOMPARE(form.edit("house")->property("unsure").toString(), ru("true"));
    form.edit("house")->setFocus();
    form.key(Qt::Key_Backspace, 3);
    form.type(ru("70"));
    QCOMPARE(form.edit("house")->property("unsure").toString(), QString());
    QTRY_VERIFY(form.note().contains(ru("Дом есть в справочнике")));
}

void AddressFieldTest::aPastedLineComesBackByUndo()
{
    Form form(m_base);
    const QString line = ru("пгт Тымовское, улица Кировская, дом 70");
    QApplication::clipboard()->setText(line);
    QTest::keyClick(form.line(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(form.line()->text(), kirov);
    form.line()->setFocus();
    form.line()->undo();
    QTRY_COMPARE(form.line()->text(), line);
}

void AddressFieldTest::byHandWhenNothingFits()
{
    Form form(m_base);
    form.type(ru("деревня Щщщщ, Жжжж улица"));
    QTRY_COMPARE(form.rows(), QStringList{ru("Ввести адрес вручную")});
    QVERIFY(form.header().startsWith(ru("В справочнике такого адреса нет")));
    form.key(Qt::Key_Down);
    form.key(Qt::Key_Return);
    QVERIFY(!form.isOpen());
    QVERIFY(form.note().contains(ru("введён вручную")));
    form.type(ru(" 2"));
    QVERIFY(!form.isOpen());
    form.key(Qt::Key_Tab);
    form.type(ru("7"));
    QCOMPARE(form.json(),
        (QJsonObject{
            {ru("text"), ru("деревня Щщщщ, Жжжж улица 2, д. 7")}, {ru("house"), ru("7")}, {ru("manual"), true}}));
    // And back: what is in the base is found there.
    form.line()->setPlace(ru("Тымовское, Кировская"), {});
    QTest::mouseClick(form.window.findChild<QPushButton*>(ru("home.manual")), Qt::LeftButton);
    QTRY_COMPARE(form.line()->text(), kirov);
    QVERIFY(!form.json().contains(u"manual"));
}

void AddressFieldTest::leavingAHalfTypedAddressKeepsIt()
{
    Form form(m_base);
    form.type(ru("тымовское, ул ки"));
    QCOMPARE(form.json(), (QJsonObject{{ru("text"), ru("тымовское, ул ки")}}));
    form.next->setFocus();
    QCOMPARE(form.left.count(), 1);
    QVERIFY(!form.isOpen());
    QCOMPARE(form.json(), (QJsonObject{{ru("text"), ru("тымовское, ул ки")}, {ru("manual"), true}}));
    QVERIFY(form.note().contains(ru("оставим его как есть")));
    // The draft opens again: the same words, and typing goes on.
    Form again(m_base);
    again.field->setValue(form.field->value());
    QCOMPARE(again.edited.count(), 0);
    again.key(Qt::Key_End);
    again.type(ru("ровская"));
    QTRY_COMPARE(again.rows().value(0), kirov);
    again.key(Qt::Key_Return);
    QVERIFY(!again.json().contains(u"manual"));
}

void AddressFieldTest::aStreetThatTheBaseLacks()
{
    Form form(m_base);
    form.type(ru("пгт тымовское"));
    QTRY_COMPARE(form.rows().value(0), tymovskoe);
    form.key(Qt::Key_Return);
    QTRY_COMPARE(form.line()->text(), tymovskoe + ru(", "));
    form.type(ru("Ёлочная"));
    form.key(Qt::Key_Escape);
    form.next->setFocus();
    const QJsonObject json = form.json();
    QCOMPARE(json.value(u"text").toString(), tymovskoe + ru(", Ёлочная"));
    QCOMPARE(json.value(u"code").toString(), ru("6501400000100"));
    QCOMPARE(json.value(u"street").toString(), ru("Ёлочная"));
    QVERIFY(json.value(u"manual").toBool());
}

void AddressFieldTest::withoutABase()
{
    Form form(nullptr);
    QVERIFY(form.note().contains(ru("ещё не загружен")));
    form.type(ru("пгт Тымовское, ул. Кировская"));
    form.key(Qt::Key_Down);
    QVERIFY(!form.isOpen());
    form.key(Qt::Key_Tab);
    form.type(ru("70"));
    form.next->setFocus();
    QCOMPARE(form.json(),
        (QJsonObject{
            {ru("text"), ru("пгт Тымовское, ул. Кировская, д. 70")}, {ru("house"), ru("70")}, {ru("manual"), true}}));
}

void AddressFieldTest::theBaseComesLater()
{
    Form form(nullptr);
    form.type(ru("тымовское кировская"));
    form.source.setBase(m_base);
    QTRY_COMPARE(form.rows().value(0), kirov);
    form.key(Qt::Key_Return);
    QCOMPARE(form.line()->text(), kirov);
    // Taken away again, what was picked stays.
    const QJsonObject before = form.json();
    form.source.setBase(nullptr);
    QCOMPARE(form.json(), before);
}

void AddressFieldTest::clearing()
{
    Form form(m_base);
    form.type(ru("тымовское кировская"));
    QTRY_COMPARE(form.rows().value(0), kirov);
    form.key(Qt::Key_Return);
    form.type(ru("70"));
    QTRY_COMPARE(form.edit("index")->text(), ru("694400"));
    QTest::mouseClick(form.window.findChild<QToolButton*>(ru("home.editor.clear")), Qt::LeftButton);
    QVERIFY(form.field->isEmpty());
    QVERIFY(form.line()->hasFocus());
    QVERIFY(form.field->address().toJson().isUndefined());
}

void AddressFieldTest::addressesComeBackAsTheyWere_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("whole") << QJsonObject{{ru("text"), kirov + ru(", д. 70, кв. 5")},
        {ru("code"), ru("65014000001000100")}, {ru("index"), ru("694400")}, {ru("region"), ru("Сахалинская обл")},
        {ru("district"), ru("Тымовский р-н")}, {ru("settlement"), ru("пгт Тымовское")},
        {ru("street"), ru("ул Кировская")}, {ru("house"), ru("70")}, {ru("flat"), ru("5")},
        {ru("base"), ru("2008-04-09-000000000000")}};
    QTest::newRow("federal city") << QJsonObject{{ru("text"), ru("г Москва, ул Ленина, д. 1")},
        {ru("code"), ru("77000000000000100")}, {ru("region"), ru("г Москва")}, {ru("city"), ru("г Москва")},
        {ru("street"), ru("ул Ленина")}, {ru("house"), ru("1")}};
    QTest::newRow("earlier") << QJsonObject{
        {ru("text"), ru("Тымовское, Кировская, 70-5")}, {ru("index"), ru("694400")}};
    QTest::newRow("by hand") << QJsonObject{
        {ru("text"), ru("Остров Мечты, д. 1")}, {ru("house"), ru("1")}, {ru("manual"), true}};
}

void AddressFieldTest::addressesComeBackAsTheyWere()
{
    QFETCH(QJsonObject, json);
    for (const auto& base : {m_base, std::shared_ptr<const address::Base>()}) {
        Form form(base);
        form.field->setAddress(forms::AddressAnswer::fromJson(json));
        QCOMPARE(form.json(), json);
        QCOMPARE(form.edited.count(), 0);
        // A flat more or less, and everything else is still the same.
        form.edit("flat")->setFocus();
        const QString flat = form.edit("flat")->text();
        form.key(Qt::Key_End);
        form.type(ru("1"));
        form.key(Qt::Key_Backspace);
        QCOMPARE(form.edit("flat")->text(), flat);
        form.next->setFocus();
        QJsonObject expected = json;
        if (!json.contains(u"code"))
            expected.insert(ru("manual"), true);
        QCOMPARE(form.json(), expected);
    }
}

void AddressFieldTest::oneQuestionIsLeftOnce()
{
    Form form(m_base);
    form.key(Qt::Key_Tab, 3);
    QVERIFY(form.edit("index")->hasFocus());
    QCOMPARE(form.left.count(), 0);
    form.next->setFocus();
    QCOMPARE(form.left.count(), 1);
}

void AddressFieldTest::readOnlyOnlyShows()
{
    Form form(m_base);
    form.field->setAddress(
        forms::AddressAnswer::fromJson(QJsonObject{{ru("text"), kirov}, {ru("code"), ru("65014000001000100")}}));
    form.field->setReadOnly(true);
    form.line()->setFocus();
    form.type(ru("щ"));
    form.key(Qt::Key_Backspace);
    form.key(Qt::Key_Down);
    QVERIFY(!form.isOpen());
    QCOMPARE(form.line()->text(), kirov);
    QVERIFY(!form.window.findChild<QPushButton*>(ru("home.manual"))->isVisible());
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

void AddressFieldTest::anotherLanguage()
{
    QVariant kept;
    {
        Form form(m_base);
        form.type(ru("тымовское кировская"));
        QTRY_COMPARE(form.rows().value(0), kirov);
        form.key(Qt::Key_Return);
        form.type(ru("70"));
        QTRY_VERIFY(form.note().contains(ru("Дом есть в справочнике")));
        kept = form.field->value();
    }
    QTranslator english;
    QVERIFY(english.load(ru(":/i18n/okno_en.qm")));
    QVERIFY(QCoreApplication::installTranslator(&english));
    {
        Form form(m_base);
        form.field->setValue(kept);
        QCOMPARE(form.field->value(), kept);
        QTRY_VERIFY(form.note().contains(ru("The house is in the address base")));
        QCOMPARE(form.edit("flat")->accessibleName(), ru("Flat or room"));
    }
    QCoreApplication::removeTranslator(&english);
}

QTEST_MAIN(AddressFieldTest)
#include "address_field_test.moc"
