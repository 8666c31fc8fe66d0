// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/catalogue.h"
#include "forms/schema_check.h"
#include "forms/schema_residue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace okno;
using forms::FormField;
using forms::FormModel;

namespace {

const QString source = QStringLiteral(OKNO_SOURCE_DIR);
const QDate today(2026, 11, 22);

QJsonObject object(const QString& file)
{
    QFile opened(source + file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file));
    return QJsonDocument::fromJson(opened.readAll()).object();
}

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

QHash<QString, FormField> fieldsOf(const FormModel& form)
{
    QHash<QString, FormField> fields;
    for (const forms::FormPage& page : form.pages()) {
        for (const forms::FormGroup& group : page.groups) {
            for (const FormField& field : group.fields)
                fields.insert(field.pointer, field);
        }
    }
    return fields;
}

FormField field(const QString& pointer, forms::FieldKind kind)
{
    FormField field;
    field.pointer = pointer;
    field.kind = kind;
    return field;
}

// Every place of the answers, the objects too.
void places(const QJsonObject& object, const QString& pointer, QStringList& list)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = pointer + u'/' + it.key();
        list << here;
        places(it.value().toObject(), here, list);
    }
}

} // namespace

class SchemaResidueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftOfTheShippedForms_data()
    {
        QTest::addColumn<QString>("id");
        const auto catalogue = forms::Catalogue::loadFolder(source + QStringLiteral("/resources/catalogue"));
        QVERIFY(catalogue.ok());
        for (const forms::ServicePackage& package : catalogue->services)
            QTest::newRow(qPrintable(package.card().id)) << package.card().id;
    }
    void nothingIsLeftOfTheShippedForms()
    {
        QFETCH(QString, id);
        const auto catalogue = forms::Catalogue::loadFolder(source + QStringLiteral("/resources/catalogue"));
        const auto package = std::find_if(catalogue->services.begin(), catalogue->services.end(),
            [&](const forms::ServicePackage& each) { return each.card().id == id; });
        const FormModel& form = package->form(QStringLiteral("ru"));
        QVERIFY(!forms::schemaResidue(package->formSchema(), fieldsOf(form)));
        // What the whole schema refuses the form refuses without it, whatever stands wherever.
        const auto whole = forms::SchemaCheck::compile(package->formSchema(), id);
        QVERIFY(whole.ok());
        const QJsonObject good = object(QStringLiteral("/tests/data/catalogue/%1.json").arg(id));
        QVERIFY(form.validate(good, today).empty());
        QStringList everywhere;
        places(good, {}, everywhere);
        everywhere << QStringLiteral("/foreign") << QStringLiteral("/applicant/foreign");
        int refused = 0;
        for (const QString& place : std::as_const(everywhere)) {
            for (const QJsonValue& value : {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(-1),
                     QJsonValue(1.5), QJsonValue(1e300), QJsonValue(true), QJsonValue(false), QJsonValue(QString()),
                     QJsonValue(QString(20'000, u'я')), QJsonValue(QStringLiteral("1")), QJsonValue(QJsonArray()),
                     QJsonValue(QJsonObject()), QJsonValue(QJsonObject{{QStringLiteral("text"), 1}})}) {
                const QJsonObject changed = forms::withAnswer(good, place, value);
                if (whole->violations(form.cleaned(changed)).empty())
                    continue;
                ++refused;
                QVERIFY2(!form.validate(changed, today).empty(),
                    qPrintable(place + u' ' + QString::fromUtf8(QJsonDocument(changed).toJson())));
            }
        }
        QVERIFY(refused > everywhere.size());
    }

    void keepsWhatFieldsCannotSay_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("left");
        const auto row = [](const char* name, const char* schema, const char* left) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(left);
        };
        row("nothing", "{'type':'object','properties':{'a':{'type':'string','maxLength':5}},'required':['a']}", "{}");
        row("condition", "{'properties':{'a':{'type':'string'}},'if':{'required':['a']},'then':{'required':['b']}}",
            "{'if':{'required':['a']},'then':{'required':['b']}}");
        row("a keyword of its own", "{'properties':{'n':{'type':'integer','multipleOf':5}}}",
            "{'properties':{'n':{'type':'integer','multipleOf':5}}}");
        row("a length where only text has one", "{'properties':{'n':{'type':'integer','maxLength':5}}}",
            "{'properties':{'n':{'type':'integer','maxLength':5}}}");
        row("a limit between whole numbers", "{'properties':{'n':{'type':'integer','minimum':1.5}}}",
            "{'properties':{'n':{'type':'integer','minimum':1.5}}}");
        row("an object that holds nothing required",
            "{'required':['o'],'properties':{'o':{'type':'object','properties':{'x':{'type':'string'}}}}}",
            "{'required':['o']}");
        row("an object that holds something required",
            "{'required':['o'],'properties':{'o':{'type':'object','required':['x'],'properties':{'x':{'type':'string'}}"
            "}}}",
            "{}");
        row("further properties by a schema",
            "{'properties':{'a':{'type':'string'}},'additionalProperties':{'type':'string'}}",
            "{'properties':{'a':{'type':'string'}},'additionalProperties':{'type':'string'}}");
        row("a few properties", "{'minProperties':2,'properties':{'a':{'type':'string'}}}", "{'minProperties':2}");
    }
    void keepsWhatFieldsCannotSay()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, left);
        QHash<QString, FormField> fields;
        for (const FormField& each : {field(QStringLiteral("/a"), forms::FieldKind::Text),
                 field(QStringLiteral("/n"), forms::FieldKind::Integer),
                 field(QStringLiteral("/o/x"), forms::FieldKind::Text)})
            fields.insert(each.pointer, each);
        QCOMPARE(
            forms::schemaResidue(object(schema.constData()), fields).value_or(QJsonObject()), object(left.constData()));
    }
};

QTEST_GUILESS_MAIN(SchemaResidueTest)
#include "schema_residue_test.moc"
