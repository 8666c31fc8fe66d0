// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fault_text.h"
#include "forms/form_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace okno;
using forms::FormModel;

namespace {

// JSON with single quotes, so that the tests read well.
QByteArray q(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray read(const QString& name)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/tests/data/forms/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

const QByteArray schema = read(QStringLiteral("sample.schema.json"));
const QByteArray layout = read(QStringLiteral("sample.layout.json"));

const QMap<QString, QByteArray> dictionaries{
    {QStringLiteral("schools"), q("{'items':[{'code':'1','title':'Школа № 1'},{'code':'2','title':'Школа № 2'}]}")}};

const QDate today(2026, 11, 22);

QJsonObject object(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject result = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in the test");
    return result;
}

QJsonObject good()
{
    return object(q("{'person':{'surname':'Иванова','birthDate':'1984-03-12','snils':'112-233-445 95', "
                    "'inn':'500100732259','passport':'65 12 345678'}, 'contact':{'phone':'8 "
                    "(900) 123-45-67','email':'maria@mail.ru','address':{'text':'пгт Тымовское','index':'694400'}}, "
                    "'way':'here','sum':35000,'code':'АБ123','school':'2','bank':{'bik':'044525225','account':'"
                    "40817810538000000008'},'agree':true}"));
}

FormModel load()
{
    const auto loaded = FormModel::load(schema, layout, dictionaries);
    if (!loaded)
        qFatal("%s",
            qPrintable(loaded.error().detail + loaded.error().params.value(QStringLiteral("problem")).toString()));
    return *loaded;
}

QStringList seen(const std::vector<core::Error>& faults)
{
    QStringList list;
    for (const core::Error& fault : faults)
        list.append(fault.pointer + u' '
            + fault.params.value(QStringLiteral("reason"), QString::fromLatin1(core::wireName(fault.code))).toString());
    return list;
}

} // namespace

class FormModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPagesGroupsAndFields()
    {
        const FormModel form = load();
        QCOMPARE(form.pages().size(), 2u);
        QCOMPARE(form.pages().at(0).groups.at(0).note, QStringLiteral("Как в паспорте."));
        const auto& fields = form.pages().at(0).groups.at(0).fields;
        QCOMPARE(fields.at(0).pointer, QStringLiteral("/person/surname"));
        QVERIFY(fields.at(0).required);
        QVERIFY(!fields.at(0).half);
        QVERIFY(fields.at(1).half && fields.at(2).half);
        QCOMPARE(form.field(QStringLiteral("/note"))->kind, forms::FieldKind::Multiline);
        QCOMPARE(form.field(QStringLiteral("/school"))->options.at(1).title, QStringLiteral("Школа № 2"));
        QVERIFY(!form.field(QStringLiteral("/nothing")));
    }

    void acceptsGoodAnswersAsTypedAndMakesThemCanonical()
    {
        const auto accepted = load().accept(good(), today);
        if (!accepted)
            qInfo() << seen(accepted.error().more);
        QVERIFY(accepted.ok());
        QCOMPARE((*accepted)[u"person"][u"snils"], QJsonValue(QStringLiteral("11223344595")));
        QCOMPARE((*accepted)[u"person"][u"passport"], QJsonValue(QStringLiteral("6512 345678")));
        QCOMPARE((*accepted)[u"contact"][u"phone"], QJsonValue(QStringLiteral("+79001234567")));
        // What was accepted is accepted again, unchanged.
        QCOMPARE(*load().accept(*accepted, today), *accepted);
    }

    void countsCharactersAsPeopleDo()
    {
        const FormModel form = load();
        const auto faults = [&](const QString& text) {
            return seen(form.validateField(QStringLiteral("/person/surname"),
                forms::withAnswer(good(), QStringLiteral("/person/surname"), text), today));
        };
        // Twenty letters outside the first plane of Unicode are forty of QString.
        QVERIFY(!faults(QStringLiteral("𐐀").repeated(20)).contains(QStringLiteral("/person/surname too_long")));
        QCOMPARE(faults(QStringLiteral("𐐀").repeated(21)), QStringList{QStringLiteral("/person/surname too_long")});
        QCOMPARE(faults(QString(21, QChar(0xDC00))), QStringList{QStringLiteral("/person/surname too_long")});
    }

    void groupsWithoutAnswersGo()
    {
        const FormModel form = load();
        QJsonObject answers = good();
        answers.insert(QStringLiteral("bank"),
            QJsonObject{{QStringLiteral("bik"), QStringLiteral(" ")}, {QStringLiteral("account"), QJsonValue()}});
        QVERIFY(!form.cleaned(answers).contains(u"bank"));
        answers.insert(QStringLiteral("bank"), QJsonObject());
        QVERIFY(!form.cleaned(answers).contains(u"bank"));
        // What is of a wrong type stays, to be blamed.
        answers.insert(QStringLiteral("bank"), 7);
        QCOMPARE(form.cleaned(answers).value(u"bank"), QJsonValue(7));
        QVERIFY(seen(form.validate(answers, today)).contains(QStringLiteral("/bank type")));
        answers.insert(QStringLiteral("bank"), QJsonObject{{QStringLiteral("more"), 1}});
        QVERIFY(seen(form.validate(answers, today)).contains(QStringLiteral("/bank/more unknown_field")));
    }

    void blamesTheRightField_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* pointer, const QJsonValue& value, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(pointer) << value << QString::fromLatin1(reason);
        };
        row("missing", "/person/surname", QJsonValue(QStringLiteral("  ")), "required");
        row("name", "/person/surname", QJsonValue(QStringLiteral("Иванова2")), "name");
        row("long", "/person/surname", QJsonValue(QString(21, u'а')), "too_long");
        row("type", "/person/surname", QJsonValue(7), "type");
        row("null is missing", "/person/surname", QJsonValue(), "required");
        row("array", "/person/surname", QJsonArray{1}, "type");
        row("no date", "/person/birthDate", QJsonValue(QStringLiteral("31.02.2000")), "date");
        row("future", "/person/birthDate", QJsonValue(QStringLiteral("2026-11-23")), "not_future");
        row("too young by a day", "/person/birthDate", QJsonValue(QStringLiteral("2012-11-23")), "min_age");
        row("too old", "/person/birthDate", QJsonValue(QStringLiteral("1880-01-01")), "max_age");
        row("snils sum", "/person/snils", QJsonValue(QStringLiteral("112-233-445 96")), "snils");
        row("inn", "/person/inn", QJsonValue(QStringLiteral("500100732258")), "inn");
        row("passport", "/person/passport", QJsonValue(QStringLiteral("6512 34567")), "passport");
        row("issued before birth", "/person/issuedOn", QJsonValue(QStringLiteral("1984-03-11")), "not_before");
        row("phone", "/contact/phone", QJsonValue(QStringLiteral("12-34")), "phone");
        row("email", "/contact/email", QJsonValue(QStringLiteral("maria@mail")), "email");
        row("index", "/contact/address",
            QJsonObject{{QStringLiteral("text"), QStringLiteral("ул. Мира")},
                {QStringLiteral("index"), QStringLiteral("69440")}},
            "index");
        row("address", "/contact/address", QJsonValue(7), "address");
        row("address without its line", "/contact/address",
            QJsonObject{{QStringLiteral("index"), QStringLiteral("694400")}}, "address");
        row("address code", "/contact/address",
            QJsonObject{
                {QStringLiteral("text"), QStringLiteral("ул. Мира")}, {QStringLiteral("code"), QStringLiteral("65")}},
            "type");
        row("foreign part of an address", "/contact/address",
            QJsonObject{
                {QStringLiteral("text"), QStringLiteral("ул. Мира")}, {QStringLiteral("planet"), QStringLiteral("3")}},
            "type");
        row("long part of an address", "/contact/address",
            QJsonObject{
                {QStringLiteral("text"), QStringLiteral("ул. Мира")}, {QStringLiteral("house"), QString(501, u'1')}},
            "too_long");
        row("choice", "/way", QJsonValue(QStringLiteral("pigeon")), "choice");
        row("kopecks", "/sum", QJsonValue(1.5), "money");
        row("little", "/sum", QJsonValue(99), "minimum");
        row("pattern", "/code", QJsonValue(QStringLiteral("AB123")), "pattern");
        row("dictionary", "/school", QJsonValue(QStringLiteral("3")), "choice");
        row("bik", "/bank/bik", QJsonValue(QStringLiteral("04452522")), "bik");
        row("account length", "/bank/account", QJsonValue(QStringLiteral("4081781003800000000")), "account");
        row("account key", "/bank/account", QJsonValue(QStringLiteral("40817810138000000008")), "account_check");
        row("consent", "/agree", QJsonValue(false), "must_agree");
        row("unknown", "/person/nickname", QJsonValue(QStringLiteral("x")), "unknown_field");
        row("unknown on top", "/a~1b", QJsonValue(1), "unknown_field");
    }
    void blamesTheRightField()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        const auto faults = load().validate(forms::withAnswer(good(), pointer, value), today);
        QCOMPARE(seen(faults), QStringList{pointer + u' ' + reason});
        QVERIFY(!forms::faultText(faults.front()).isEmpty());
        QVERIFY2(!forms::faultText(faults.front()).contains(u'%'), qPrintable(forms::faultText(faults.front())));
    }

    void tellsAllFaultsInTheOrderOfTheForm()
    {
        QCOMPARE(seen(load().validate({}, today)),
            (QStringList{QStringLiteral("/person/surname required"), QStringLiteral("/person/birthDate required"),
                QStringLiteral("/agree required")}));
    }

    void leavesToTheSchemaWhatFieldsCannotSay()
    {
        const QJsonObject answers = forms::withAnswer(good(), QStringLiteral("/bank/bik"), QJsonValue::Undefined);
        QCOMPARE(seen(load().validate(answers, today)), QStringList{QStringLiteral("/bank/account schema")});
    }

    void refusesAGroupThatIsNoObject()
    {
        QJsonObject answers = good();
        answers.insert(QStringLiteral("bank"), 5);
        QCOMPARE(seen(load().validate(answers, today)), QStringList{QStringLiteral("/bank type")});
    }

    void hidesByRulesInChain()
    {
        const FormModel form = load();
        QJsonObject answers = good();
        QVERIFY(!form.isVisible(QStringLiteral("/copies"), answers));
        answers.insert(QStringLiteral("copies"), 4);
        answers.insert(QStringLiteral("reason"), QStringLiteral("так"));
        // The hidden «copies» counts for nothing, so «reason» stays hidden too, and both leave the result.
        QVERIFY(!form.isVisible(QStringLiteral("/reason"), answers));
        QVERIFY(!form.cleaned(answers).contains(u"copies"));
        QVERIFY(!form.cleaned(answers).contains(u"reason"));
        answers.insert(QStringLiteral("way"), QStringLiteral("post"));
        QVERIFY(form.isVisible(QStringLiteral("/reason"), answers));
        answers.remove(QStringLiteral("reason"));
        QCOMPARE(seen(form.validate(answers, today)), QStringList{QStringLiteral("/reason required")});
        answers.remove(QStringLiteral("copies"));
        QCOMPARE(seen(form.validate(answers, today)), QStringList{QStringLiteral("/copies required")});
    }

    void hidesAGroupWithItsFields()
    {
        const FormModel form = load();
        QJsonObject answers = good();
        answers.insert(QStringLiteral("note"), QStringLiteral("нет"));
        answers.remove(QStringLiteral("agree"));
        QVERIFY(!form.isGroupVisible(1, 1, answers));
        QVERIFY(form.isPageVisible(1, answers));
        QVERIFY(form.validate(answers, today).empty());
    }

    void disablesByRule()
    {
        const FormModel form = load();
        QJsonObject answers = good();
        QVERIFY(form.isEnabled(QStringLiteral("/code"), answers));
        answers.insert(QStringLiteral("way"), QStringLiteral("post"));
        QVERIFY(!form.isEnabled(QStringLiteral("/code"), answers));
    }

    void fillsInWhatIsKnown()
    {
        const QJsonObject person = object(q(
            "{'person':{'surname':'Иванова','birthDate':'1984-03-12','snils':'00000000000', 'passport':{'number':'6512 "
            "345678'},'phone':'+79001234567','address':{'text':'пгт Тымовское','index':'694400'}}}"));
        QCOMPARE(load().prefilled(person),
            object(q("{'person':{'surname':'Иванова','birthDate':'1984-03-12','passport':'6512 345678'}, "
                     "'contact':{'phone':'+79001234567','address':{'text':'пгт "
                     "Тымовское','index':'694400'}},'way':'here'}")));
    }

    void countsWhatIsDone()
    {
        const FormModel form = load();
        QCOMPARE(form.percent({}, today), 0);
        QJsonObject answers = forms::withAnswer({}, QStringLiteral("/person/surname"), QStringLiteral("Иванова"));
        QCOMPARE(form.percent(answers, today), 33);
        QCOMPARE(form.progress(answers, today).at(0), (forms::PageProgress{2, 1, 0}));
        answers = forms::withAnswer(answers, QStringLiteral("/person/snils"), QStringLiteral("1"));
        QCOMPARE(form.progress(answers, today).at(0), (forms::PageProgress{2, 1, 1}));
        QCOMPARE(form.percent(good(), today), 100);
        QVERIFY(form.progress(good(), today).at(1).complete());
        QCOMPARE(
            form.percent(forms::withAnswer(good(), QStringLiteral("/person/snils"), QStringLiteral("1")), today), 99);
    }

    void checksOneField()
    {
        const FormModel form = load();
        QVERIFY(form.validateField(QStringLiteral("/person/snils"), good(), today).empty());
        QCOMPARE(form.validateField(QStringLiteral("/person/birthDate"), {}, today).size(), 1u);
        QVERIFY(form.validateField(QStringLiteral("/copies"), {}, today).empty()); // hidden
        QCOMPARE(form.validateField(QStringLiteral("/nothing"), {}, today).front().code, core::ErrorCode::UnknownField);
    }

    void tellsAnswersInWords()
    {
        const auto rows = load().summary(good());
        QStringList lines;
        for (const forms::SummaryRow& row : rows)
            lines.append(row.label + QStringLiteral(": ") + row.value);
        QVERIFY(lines.contains(QStringLiteral("Дата рождения: 12 марта 1984")));
        QVERIFY(lines.contains(QStringLiteral("СНИЛС: 112-233-445 95")));
        QVERIFY(lines.contains(QStringLiteral("Телефон: +7 900 123-45-67")));
        QVERIFY(lines.contains(QStringLiteral("Адрес: 694400, пгт Тымовское")));
        QVERIFY(lines.contains(QStringLiteral("Как получить: Здесь")));
        QVERIFY(lines.contains(QStringLiteral("Сумма: 350\u00a0₽")));
        QVERIFY(lines.contains(QStringLiteral("Согласен: Да")));
        QCOMPARE(rows.front().page, QStringLiteral("Кто"));
    }

    void readsTypedText()
    {
        forms::FormField field;
        field.kind = forms::FieldKind::Money;
        QCOMPARE(forms::answerFromText(field, QStringLiteral("1 250,5 ₽")), QJsonValue(125050));
        QCOMPARE(forms::answerFromText(field, QStringLiteral("много")), QJsonValue(QStringLiteral("много")));
        field.kind = forms::FieldKind::Date;
        QCOMPARE(forms::answerFromText(field, QStringLiteral("3.2.2026")), QJsonValue(QStringLiteral("2026-02-03")));
        field.kind = forms::FieldKind::Integer;
        QCOMPARE(forms::answerFromText(field, QStringLiteral("12")), QJsonValue(12));
        QVERIFY(forms::answerFromText(field, QStringLiteral(" ")).isUndefined());
    }

    void refusesAWrongDefinitionWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("schemaText");
        QTest::addColumn<QByteArray>("layoutText");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("place");
        const auto changed = [](const QByteArray& source, const QByteArray& what, const QByteArray& with) {
            QByteArray copy = source;
            copy.replace(what, with);
            Q_ASSERT(copy != source);
            return copy;
        };
        const QString inSchema = QStringLiteral("form.schema.json"), inLayout = QStringLiteral("form.layout.json");
        const QByteArray right = schema;
        QTest::newRow("not JSON") << QByteArray("{") << layout << inSchema << QString();
        QTest::newRow("an array") << QByteArray("[]") << layout << inSchema << QString();
        QTest::newRow("not a schema") << changed(right, q("'minimum': 1,"), q("'minimum': 'one',")) << layout
                                      << inSchema << QString();
        QTest::newRow("hidden but required")
            << changed(right, q("'required': ['person']"), q("'required': ['person', 'agree']")) << layout << inSchema
            << QStringLiteral("/properties/agree");
        QTest::newRow("unknown format") << changed(right, q("'format': 'snils'"), q("'format': 'ssn'")) << layout
                                        << inSchema << QStringLiteral("/properties/person/properties/snils");
        QTest::newRow("unknown word") << changed(right, "x-okno-not-future", "x-okno-not-futur") << layout << inSchema
                                      << QStringLiteral("/properties/person/properties/birthDate/x-okno-not-futur");
        QTest::newRow("no such dictionary") << changed(right, "schools", "schulen") << layout
                                            << QStringLiteral("dictionaries/schulen.json") << QString();
        QTest::newRow("bad pattern") << changed(right, "^[А-Я]", "^([А-Я]") << layout << inSchema
                                     << QStringLiteral("/properties/code/pattern");
        QTest::newRow("other file") << changed(right, q("'type': 'object', 'title': 'Адрес'"),
            "\"$ref\": \"other.json\", \"type\": \"object\", \"title\": \"Адрес\"")
                                    << layout << inSchema << QString();
        QTest::newRow("a circle") << changed(
            right, q("'dependentRequired': { 'account': ['bik'] }"), q("'allOf': [{'$ref': '#/properties/bank'}]"))
                                  << layout << inSchema << QString();
        QTest::newRow("unknown scope") << right << changed(layout, q("'#/properties/sum'"), q("'#/properties/summe'"))
                                       << inLayout << QStringLiteral("/elements/1/elements/0/elements/3/scope");
        QTest::newRow("twice") << right << changed(layout, q("'#/properties/sum'"), q("'#/properties/way'")) << inLayout
                               << QStringLiteral("/elements/1/elements/0/elements/3/scope");
        QTest::newRow("unknown prefill") << right << changed(layout, "person.phone", "person.telephone") << inLayout
                                         << QStringLiteral("/elements/0/elements/0/elements/6/options/prefill");
        QTest::newRow("unknown effect") << right << changed(layout, q("'DISABLE'"), q("'BLINK'")) << inLayout
                                        << QStringLiteral("/elements/1/elements/0/elements/4/rule");
        QTest::newRow("unknown element") << right << changed(layout, q("'type': 'Label'"), q("'type': 'Marquee'"))
                                         << inLayout << QStringLiteral("/elements/0/elements/0/elements/0");
    }
    void refusesAWrongDefinitionWithItsPlace()
    {
        QFETCH(QByteArray, schemaText);
        QFETCH(QByteArray, layoutText);
        QFETCH(QString, file);
        QFETCH(QString, place);
        const auto loaded = FormModel::load(schemaText, layoutText, dictionaries);
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, core::ErrorCode::PackageInvalid);
        QCOMPARE(loaded.error().params.value(QStringLiteral("file")).toString(), file);
        QCOMPARE(loaded.error().pointer, place);
        QVERIFY(!loaded.error().params.value(QStringLiteral("problem")).toString().isEmpty());
    }

    void standsDeepAnswers()
    {
        QJsonValue deep = 1;
        for (int i = 0; i < 400; ++i)
            deep = QJsonObject{{QStringLiteral("x"), deep}};
        QJsonObject answers = good();
        answers.insert(QStringLiteral("deep"), deep);
        QVERIFY(!load().validate(answers, today).empty());
    }

    void anEmptyFormIsEmpty()
    {
        const FormModel form;
        QVERIFY(form.pages().empty());
        QVERIFY(form.validate({}, today).empty());
        QCOMPARE(form.percent({}, today), 100);
    }
};

QTEST_GUILESS_MAIN(FormModelTest)
#include "form_model_test.moc"
