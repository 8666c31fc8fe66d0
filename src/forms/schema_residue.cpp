// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/schema_residue.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

namespace okno::forms {
namespace {

// Says nothing of an answer.
bool isAnnotation(const QString& key)
{
    static const QStringList known{QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("default"),
        QStringLiteral("examples"), QStringLiteral("format"), QStringLiteral("deprecated"), QStringLiteral("readOnly"),
        QStringLiteral("writeOnly"), QStringLiteral("$comment"), QStringLiteral("$schema"), QStringLiteral("$id")};
    return key.startsWith(u"x-okno-") || known.contains(key);
}

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && static_cast<double>(value.toInteger()) == value.toDouble();
}

bool isOption(const QJsonValue& value)
{
    const QJsonObject option = value.toObject();
    const QStringList keys = option.keys();
    return option.value(u"const").isString() && std::all_of(keys.begin(), keys.end(), [](const QString& key) {
        return key == u"const" || isAnnotation(key);
    });
}

// Whether FieldCheck does what this keyword of a field's schema says. `pattern` is always its own.
bool isChecked(const FormField& field, const QString& key, const QJsonValue& value)
{
    const bool text = field.kind == FieldKind::Text || field.kind == FieldKind::Multiline;
    const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Money;
    const bool choice = field.kind == FieldKind::Choice || field.kind == FieldKind::Dictionary;
    if (isAnnotation(key) || key == u"type" || key == u"pattern")
        return true;
    if (key == u"minLength" || key == u"maxLength")
        return text && isWhole(value) && value.toInteger() > 0;
    if (key == u"minimum" || key == u"maximum")
        return number && isWhole(value);
    if (key == u"const")
        return field.mustBeTrue;
    if (key == u"oneOf" && choice) {
        const QJsonArray options = value.toArray();
        return static_cast<std::size_t>(options.size()) == field.options.size()
            && std::all_of(options.begin(), options.end(), isOption);
    }
    return false;
}

bool isChecked(const FormField& field, const QJsonObject& schema)
{
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (!isChecked(field, it.key(), it.value()))
            return false;
    }
    return true;
}

// Keywords by which an object judges the properties that its `properties` do not name: with them nothing may go from
// there.
bool judgesTheRest(const QJsonObject& schema)
{
    const QJsonValue additional = schema.value(u"additionalProperties");
    return additional.isObject() || schema.contains(u"patternProperties") || schema.contains(u"unevaluatedProperties");
}

QString below(const QString& pointer, QString key)
{
    return pointer + u'/' + key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

// Whether an object that is not there leaves a required field unanswered, of which FormModel speaks by itself.
bool demandsField(const QJsonObject& schema, const QString& pointer, const QHash<QString, FormField>& fields)
{
    for (const QJsonValue& name : schema.value(u"required").toArray()) {
        const QString here = below(pointer, name.toString());
        if (fields.contains(here)
            || demandsField(schema.value(u"properties")[name.toString()].toObject(), here, fields))
            return true;
    }
    return false;
}

std::optional<QJsonObject> residueOf(
    const QJsonObject& schema, const QString& pointer, const QHash<QString, FormField>& fields)
{
    if (judgesTheRest(schema))
        return schema;
    QJsonObject properties;
    const QJsonObject given = schema.value(u"properties").toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QString here = below(pointer, it.key());
        const QJsonObject inner = it.value().toObject();
        const auto field = fields.constFind(here);
        if (field != fields.constEnd()) {
            if (!isChecked(*field, inner))
                properties.insert(it.key(), inner);
        } else if (const auto residue = residueOf(inner, here, fields)) {
            properties.insert(it.key(), *residue);
        }
    }
    QJsonArray required;
    for (const QJsonValue& name : schema.value(u"required").toArray()) {
        const QString here = below(pointer, name.toString());
        if (!fields.contains(here) && !demandsField(given.value(name.toString()).toObject(), here, fields))
            required.append(name);
    }
    QJsonObject left;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString key = it.key();
        // FormModel refuses unknown answers itself, and what is no object where one must be.
        const bool ours =
            key == u"type" || key == u"properties" || key == u"required" || key == u"additionalProperties";
        if (!ours && !isAnnotation(key))
            left.insert(key, it.value());
    }
    if (!properties.isEmpty())
        left.insert(QStringLiteral("properties"), properties);
    if (!required.isEmpty())
        left.insert(QStringLiteral("required"), required);
    return left.isEmpty() ? std::nullopt : std::optional(left);
}

} // namespace

std::optional<QJsonObject> schemaResidue(const QJsonObject& schema, const QHash<QString, FormField>& fields)
{
    return residueOf(schema, {}, fields);
}

} // namespace okno::forms
