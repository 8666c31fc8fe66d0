// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes jsoncons: it is slow to compile.
#include "forms/schema_check.h"

#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <exception>
#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#include <string>

namespace okno::forms {

struct SchemaCheck::Compiled {
    jsoncons::jsonschema::json_schema<jsoncons::json> schema;
};

namespace {

constexpr int maxDepth = 64;

bool isWithin(const QJsonValue& value, int depth)
{
    if (depth < 0)
        return false;
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (!isWithin(item, depth - 1))
                return false;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isWithin(it.value(), depth - 1))
            return false;
    }
    return true;
}

// What a key of a schema holds: schemas by the names of fields, values of answers, or schemas again.
bool namesFields(const QString& key)
{
    return key == u"properties" || key == u"$defs" || key == u"dependentSchemas" || key == u"dependentRequired";
}

bool holdsAnswers(const QString& key)
{
    return key == u"const" || key == u"enum" || key == u"default" || key == u"examples";
}

// References could go round in a circle or to another machine.
bool hasReference(const QJsonValue& value, bool namesProperties)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(
            array.begin(), array.end(), [](const QJsonValue& item) { return hasReference(item, false); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (!namesProperties && (key == u"$ref" || key == u"$dynamicRef" || key == u"$recursiveRef"))
            return true;
        if (!namesProperties && holdsAnswers(key))
            continue;
        if (hasReference(it.value(), !namesProperties && namesFields(key)))
            return true;
    }
    return false;
}

// The schema without `pattern`, wherever a schema may stand.
QJsonValue withoutPatterns(const QJsonValue& value, bool namesProperties)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(withoutPatterns(item, false));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto it = source.begin(); it != source.end(); ++it) {
        const QString key = it.key();
        // Inside `properties` a key is the name of a field, which may be called "pattern" too.
        if (!namesProperties && (key == u"pattern" || key == u"patternProperties"))
            continue;
        if (!namesProperties && holdsAnswers(key))
            object.insert(key, it.value());
        else
            object.insert(key, withoutPatterns(it.value(), !namesProperties && namesFields(key)));
    }
    return object;
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

// Whole numbers stay whole, as they would be when read from text.
jsoncons::json converted(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return jsoncons::json(value.toBool());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == number ? jsoncons::json(whole) : jsoncons::json(number);
    }
    case QJsonValue::String:
        return jsoncons::json(utf8(value.toString()));
    case QJsonValue::Array: {
        jsoncons::json array(jsoncons::json_array_arg);
        for (const QJsonValue& item : value.toArray())
            array.push_back(converted(item));
        return array;
    }
    case QJsonValue::Object: {
        jsoncons::json object(jsoncons::json_object_arg);
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it)
            object.insert_or_assign(utf8(it.key()), converted(it.value()));
        return object;
    }
    default:
        return jsoncons::json::null();
    }
}

} // namespace

core::Result<SchemaCheck> SchemaCheck::compile(const QJsonObject& schema, const QString& file)
{
    if (!isWithin(schema, maxDepth))
        return packageFault(file, {}, QCoreApplication::translate("Package", "Схема вложена слишком глубоко."));
    if (hasReference(schema, false))
        return packageFault(file, {}, QCoreApplication::translate("Package", "Ссылок ($ref) в схеме быть не может."));
    try {
        SchemaCheck check;
        check.m_compiled = std::make_shared<const Compiled>(
            Compiled{jsoncons::jsonschema::make_json_schema(converted(withoutPatterns(schema, false).toObject()))});
        return check;
    } catch (const std::exception& failure) {
        core::Error error =
            packageFault(file, {}, QCoreApplication::translate("Package", "Это не схема JSON Schema 2020-12."));
        error.detail += QStringLiteral(": ") + QString::fromUtf8(failure.what());
        return error;
    }
}

std::vector<SchemaCheck::Violation> SchemaCheck::violations(const QJsonObject& answers) const
{
    using jsoncons::jsonschema::validation_message;
    using jsoncons::jsonschema::walk_result;
    constexpr size_t most = 200;

    std::vector<Violation> list;
    if (!m_compiled)
        return list;
    if (!isWithin(answers, maxDepth))
        return {{QString(), QStringLiteral("depth")}};
    try {
        m_compiled->schema.validate(converted(answers), [&](const validation_message& message) {
            list.push_back({QString::fromStdString(message.instance_location().string()),
                QString::fromStdString(message.keyword())});
            return list.size() < most ? walk_result::advance : walk_result::abort;
        });
    } catch (const std::exception&) {
        list.push_back({QString(), QStringLiteral("exception")});
    }
    return list;
}

} // namespace okno::forms
