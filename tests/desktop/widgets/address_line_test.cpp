// SPDX-License-Identifier: GPL-3.0-or-later
// An address that is pasted, comes from elsewhere, or is written by hand, with the base and without one.
#include "desktop/widgets/address_form.h"

#include <QClipboard>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace okno;
using namespace okno::desktop;
using namespace okno::test;
using Form = test::AddressForm;

class AddressLineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Style> m_style;
    std::shared_ptr<const address::Base> m_base;

private Q_SLOTS:
    void initTestCase();
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
    void anotherLanguage();
};

void AddressLineTest::initTestCase()
{
    m_style = std::make_unique<Style>(*qApp);
    m_base = sampleBase(m_folder.path());
    QVERIFY(m_base);
}

void AddressLineTest::aLineTypedWithItsHouse()
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

void AddressLineTest::aPastedLineIsTakenApart()
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

void AddressLineTest::whatIsUnsureIsMarkedUntilEdited()
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

void AddressLineTest::aPastedLineComesBackByUndo()
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

void AddressLineTest::byHandWhenNothingFits()
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

void AddressLineTest::leavingAHalfTypedAddressKeepsIt()
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

void AddressLineTest::aStreetThatTheBaseLacks()
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

void AddressLineTest::withoutABase()
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

void AddressLineTest::theBaseComesLater()
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

void AddressLineTest::clearing()
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

void AddressLineTest::addressesComeBackAsTheyWere_data()
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

void AddressLineTest::addressesComeBackAsTheyWere()
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

void AddressLineTest::oneQuestionIsLeftOnce()
{
    Form form(m_base);
    form.key(Qt::Key_Tab, 3);
    QVERIFY(form.edit("index")->hasFocus());
    QCOMPARE(form.left.count(), 0);
    form.next->setFocus();
    QCOMPARE(form.left.count(), 1);
}

void AddressLineTest::readOnlyOnlyShows()
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

void AddressLineTest::anotherLanguage()
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

QTEST_MAIN(AddressLineTest)
#include "address_line_test.moc"
