// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_loader.h"

#include "forms/package_reader.h"
#include "forms/schema_residue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace okno::forms {
namespace {

const QString schemaFile = QStringLiteral("form.schema.json");
constexpr int maxDepth = 8;
constexpr int maxFields = 1000;

QString words(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

QString escaped(QString key)
{
    return key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

std::optional<int> wholeNumber(const QJsonObject& object, QStringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(static_cast<int>(value.toInteger())) : std::nullopt;
}

// The parts of an address are known here, not from the package: one that was written for {text, index} takes all.
QJsonObject withOpenAddresses(QJsonObject schema, int depth = 0)
{
    if (schema.value(u"format").toString() == u"kladr-address") {
        for (const QString& key :
            {QStringLiteral("properties"), QStringLiteral("required"), QStringLiteral("additionalProperties")})
            schema.remove(key);
        return schema;
    }
    QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = properties.begin(); it != properties.end() && depth <= maxDepth; ++it) {
        if (it->isObject())
            *it = withOpenAddresses(it->toObject(), depth + 1);
    }
    if (!properties.isEmpty())
        schema.insert(QStringLiteral("properties"), properties);
    return schema;
}

} // namespace

void FormData::layOut()
{
    plan = {};
    QStringList holders(objects.begin(), objects.end());
    std::sort(holders.begin(), holders.end()); // a parent comes before its children
    holders.prepend(QString());
    const auto keyOf = [](const QString& pointer) {
        return pointer.sliced(pointer.lastIndexOf(u'/') + 1)
            .replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    };
    const auto holderOf = [&](const QString& pointer) {
        return static_cast<std::size_t>(holders.indexOf(pointer.first(pointer.lastIndexOf(u'/'))));
    };
    for (const QString& pointer : std::as_const(holders)) {
        if (pointer.isEmpty())
            plan.objects.push_back({});
        else
            plan.objects.push_back({holderOf(pointer), keyOf(pointer)});
    }
    for (const QString& pointer : std::as_const(order)) {
        const std::size_t place = plan.places.size();
        const auto field = std::as_const(fields).find(pointer);
        plan.places.push_back({holderOf(pointer), keyOf(pointer), &*field});
        plan.byPointer.insert(pointer, place);
        const std::vector<Rule>& ruling = rules.value(pointer);
        if (std::any_of(ruling.begin(), ruling.end(), [](const Rule& rule) { return rule.aboutVisibility(); }))
            plan.ruled.push_back(place);
    }
}

FormLoader::FormLoader(const QMap<QString, QByteArray>& dictionaries)
    : m_dictionaries(dictionaries)
    , m_data(std::make_shared<FormData>())
{
}

void FormLoader::fault(const QString& file, const QString& place, const QString& problem)
{
    m_faults.push_back(packageFault(file, place, problem));
}

core::Result<FormModel> FormLoader::load(const QByteArray& schemaBytes, const QByteArray& layoutBytes)
{
    const auto schema = parseObject(schemaBytes, schemaFile);
    if (!schema)
        return schema.error();
    const auto layout = parseObject(layoutBytes, QStringLiteral("form.layout.json"));
    if (!layout)
        return layout.error();
    const QJsonObject open = withOpenAddresses(*schema);
    if (const auto whole = SchemaCheck::compile(open, schemaFile); !whole)
        return whole.error();

    readProperties(*schema, {}, {}, 0);
    readLayout(*layout);
    checkWhole();
    if (!m_faults.empty())
        return joined(std::move(m_faults));
    const auto residue = schemaResidue(open, m_data->fields);
    if (residue) {
        auto compiled = SchemaCheck::compile(*residue, schemaFile);
        if (!compiled)
            return compiled.error();
        m_data->schema = *compiled;
    }

    // The pages hold their own copies of the fields, complete only now.
    for (FormPage& page : m_data->pages) {
        for (FormGroup& group : page.groups) {
            for (FormField& field : group.fields)
                field = m_data->fields.value(field.pointer);
        }
    }
    m_data->layOut();
    return FormModel(std::shared_ptr<const FormData>(std::move(m_data)));
}

void FormLoader::readProperties(const QJsonObject& schema, const QString& pointer, const QString& place, int depth)
{
    if (depth > maxDepth || m_data->fields.size() > maxFields) {
        fault(schemaFile, place,
            words(QT_TRANSLATE_NOOP("Package", "Схема слишком велика или вложена слишком глубоко.")));
        return;
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    const QJsonArray required = schema.value(u"required").toArray();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString key = escaped(it.key());
        const QString inner = place + QStringLiteral("/properties/") + key;
        const QJsonObject property = it.value().toObject();
        const bool leaf =
            property.value(u"type").toString() != u"object" || property.value(u"format").toString() == u"kladr-address";
        if (leaf) {
            readField(property, pointer + u'/' + key, inner, required.contains(it.key()));
        } else {
            m_data->objects.insert(pointer + u'/' + key);
            readProperties(property, pointer + u'/' + key, inner, depth + 1);
        }
    }
}

std::optional<FieldKind> FormLoader::kindOf(const QJsonObject& property) const
{
    const QString type = property.value(u"type").toString();
    const QString format = property.value(u"format").toString();
    if (format == u"kladr-address")
        return type == u"object" ? std::optional(FieldKind::Address) : std::nullopt;
    if (type == u"integer")
        return format == u"money" ? FieldKind::Money : FieldKind::Integer;
    if (type == u"boolean")
        return FieldKind::Boolean;
    if (type != u"string")
        return std::nullopt;
    if (property.contains(u"x-okno-dictionary"))
        return FieldKind::Dictionary;
    if (property.contains(u"oneOf"))
        return FieldKind::Choice;
    if (format.isEmpty() || format == u"person-name")
        return FieldKind::Text;
    static const QStringList formats{QStringLiteral("date"), QStringLiteral("snils"), QStringLiteral("inn"),
        QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("passport"), QStringLiteral("bik"),
        QStringLiteral("bank-account")};
    return formats.contains(format) ? fieldKindFromWire(format) : std::nullopt;
}

void FormLoader::readField(const QJsonObject& property, const QString& pointer, const QString& place, bool required)
{
    const auto kind = kindOf(property);
    if (!kind) {
        fault(schemaFile, place,
            words(QT_TRANSLATE_NOOP("Package", "Поля такого вида не бывает: смотрите type и format.")));
        return;
    }
    FormField field;
    field.pointer = pointer;
    field.kind = *kind;
    field.title = property.value(u"title").toString();
    field.hint = property.value(u"description").toString();
    field.required = required || property.value(u"x-okno-required").toBool();
    field.defaultValue = property.value(u"default");
    field.personName = property.value(u"format").toString() == u"person-name";
    if (field.title.isEmpty())
        fault(
            schemaFile, place + QStringLiteral("/title"), words(QT_TRANSLATE_NOOP("Package", "У поля нет названия.")));
    if (required)
        m_strictlyRequired.insert(pointer);
    readLimits(field, property, place);
    readOptions(field, property, place);
    m_places.insert(pointer, place);
    m_data->fields.insert(pointer, field);
}

void FormLoader::readLimits(FormField& field, const QJsonObject& property, const QString& place)
{
    if (property.value(u"minimum").isDouble())
        field.minimum = property.value(u"minimum").toInteger();
    if (property.value(u"maximum").isDouble())
        field.maximum = property.value(u"maximum").toInteger();
    field.minLength = wholeNumber(property, u"minLength").value_or(0);
    field.maxLength = wholeNumber(property, u"maxLength").value_or(0);
    field.pattern = property.value(u"pattern").toString();
    field.patternMessage = property.value(u"x-okno-pattern-message").toString();
    if (!field.pattern.isEmpty() && !QRegularExpression(field.pattern).isValid())
        fault(schemaFile, place + QStringLiteral("/pattern"),
            words(QT_TRANSLATE_NOOP("Package", "Это не регулярное выражение.")));
    field.mustBeTrue = field.kind == FieldKind::Boolean && property.value(u"const") == QJsonValue(true);
    field.notFuture = property.value(u"x-okno-not-future").toBool();
    field.notPast = property.value(u"x-okno-not-past").toBool();
    field.minAge = wholeNumber(property, u"x-okno-min-age");
    field.maxAge = wholeNumber(property, u"x-okno-max-age");
    field.notBefore = property.value(u"x-okno-not-before").toString();
    field.bikPointer = property.value(u"x-okno-bik").toString();

    static const QStringList known{QStringLiteral("x-okno-required"), QStringLiteral("x-okno-pattern-message"),
        QStringLiteral("x-okno-not-future"), QStringLiteral("x-okno-not-past"), QStringLiteral("x-okno-min-age"),
        QStringLiteral("x-okno-max-age"), QStringLiteral("x-okno-not-before"), QStringLiteral("x-okno-bik"),
        QStringLiteral("x-okno-dictionary")};
    for (auto it = property.begin(); it != property.end(); ++it) {
        if (it.key().startsWith(u"x-okno-") && !known.contains(it.key()))
            fault(schemaFile, place + u'/' + it.key(), words(QT_TRANSLATE_NOOP("Package", "Такого слова нет.")));
    }
}

void FormLoader::readOptions(FormField& field, const QJsonObject& property, const QString& place)
{
    // A dictionary that came over the wire stands in the schema itself (ServicePackage::formSchema).
    if (field.kind == FieldKind::Choice || (field.kind == FieldKind::Dictionary && property.contains(u"oneOf"))) {
        for (const QJsonValue& option : property.value(u"oneOf").toArray())
            field.options.push_back({option[u"const"].toString(), option[u"title"].toString()});
    } else if (field.kind == FieldKind::Dictionary) {
        const QString name = property.value(u"x-okno-dictionary").toString();
        const QString file = QStringLiteral("dictionaries/%1.json").arg(name);
        const auto dictionary = parseObject(m_dictionaries.value(name), file);
        if (!dictionary) {
            m_faults.push_back(dictionary.error());
            return;
        }
        for (const QJsonValue& item : dictionary->value(u"items").toArray())
            field.options.push_back({item[u"code"].toString(), item[u"title"].toString()});
    } else {
        return;
    }
    QSet<QString> codes;
    for (const FieldOption& option : field.options) {
        if (option.code.isEmpty() || option.title.isEmpty() || codes.contains(option.code))
            fault(schemaFile, place,
                words(QT_TRANSLATE_NOOP("Package", "У каждого ответа должны быть свой код и название.")));
        codes.insert(option.code);
    }
    if (field.options.empty())
        fault(schemaFile, place, words(QT_TRANSLATE_NOOP("Package", "В списке нет ни одного ответа.")));
}

core::Result<FormModel> FormModel::load(
    const QByteArray& schema, const QByteArray& layout, const QMap<QString, QByteArray>& dictionaries)
{
    return FormLoader(dictionaries).load(schema, layout);
}

} // namespace okno::forms
