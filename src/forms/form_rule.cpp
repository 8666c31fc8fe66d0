// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_rule.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace okno::forms {
namespace {

constexpr int maxNesting = 16;

QString words(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

using Test = Condition::Test;

bool meets(const std::vector<Test>& tests, const QJsonValue& value)
{
    for (const Test& test : tests) {
        bool right = true;
        switch (test.keyword) {
        case Test::Keyword::Const:
            right = value == test.value;
            break;
        case Test::Keyword::Enum:
            right = test.value.toArray().contains(value);
            break;
        case Test::Keyword::Not:
            right = !meets(test.inverse, value);
            break;
        case Test::Keyword::Minimum:
            right = value.isDouble() && value.toDouble() >= test.value.toDouble();
            break;
        case Test::Keyword::Maximum:
            right = value.isDouble() && value.toDouble() <= test.value.toDouble();
            break;
        }
        if (!right)
            return false;
    }
    return true;
}

// Nothing when the schema is empty or holds what a condition may not.
std::vector<Test> testsOf(const QJsonObject& schema, int depth)
{
    std::vector<Test> tests;
    if (depth > maxNesting)
        return tests;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString key = it.key();
        Test test{Test::Keyword::Const, it.value(), {}};
        bool right = true;
        if (key == u"const") {
            test.keyword = Test::Keyword::Const;
        } else if (key == u"enum") {
            test.keyword = Test::Keyword::Enum;
            right = test.value.isArray();
        } else if (key == u"minimum" || key == u"maximum") {
            test.keyword = key == u"minimum" ? Test::Keyword::Minimum : Test::Keyword::Maximum;
            right = test.value.isDouble();
        } else if (key == u"not") {
            test.keyword = Test::Keyword::Not;
            test.inverse = testsOf(test.value.toObject(), depth + 1);
            right = !test.inverse.empty();
        } else {
            right = false;
        }
        if (!right)
            return {};
        tests.push_back(std::move(test));
    }
    return tests;
}

std::optional<Condition> parseCondition(const QJsonObject& json, QString& problem, int depth)
{
    Condition condition;
    const QString type = json.value(u"type").toString();
    if (type == u"AND" || type == u"OR") {
        condition.kind = type == u"AND" ? Condition::Kind::And : Condition::Kind::Or;
        const QJsonArray parts = json.value(u"conditions").toArray();
        if (parts.isEmpty() || depth > maxNesting) {
            problem = words(QT_TRANSLATE_NOOP("Package", "У условия нет частей или они вложены слишком глубоко."));
            return std::nullopt;
        }
        for (const QJsonValue& part : parts) {
            auto parsed = parseCondition(part.toObject(), problem, depth + 1);
            if (!parsed)
                return std::nullopt;
            condition.parts.push_back(std::move(*parsed));
        }
        return condition;
    }
    condition.pointer = pointerOfScope(json.value(u"scope").toString());
    condition.tests = testsOf(json.value(u"schema").toObject(), 0);
    if (condition.pointer.isEmpty()) {
        problem = words(QT_TRANSLATE_NOOP("Package", "Условие не называет поля."));
        return std::nullopt;
    }
    if (condition.tests.empty()) {
        problem =
            words(QT_TRANSLATE_NOOP("Package", "В условии могут быть только const, enum, not, minimum и maximum."));
        return std::nullopt;
    }
    return condition;
}

} // namespace

bool Condition::holds(const Answer& answer) const
{
    if (kind == Kind::Scope) {
        const QJsonValue value = answer(pointer);
        // An absent answer equals nothing; only `not` is true of it.
        return meets(tests, value);
    }
    for (const Condition& part : parts) {
        if (part.holds(answer) != (kind == Kind::And))
            return kind == Kind::Or;
    }
    return kind == Kind::And;
}

QStringList Condition::pointers() const
{
    QStringList list;
    if (kind == Kind::Scope)
        list.append(pointer);
    for (const Condition& part : parts)
        list += part.pointers();
    return list;
}

bool Rule::allows(const Condition::Answer& answer) const
{
    const bool positive = effect == Effect::Show || effect == Effect::Enable;
    return condition.holds(answer) == positive;
}

std::optional<Rule> parseRule(const QJsonObject& json, QString& problem)
{
    static const QStringList effects{
        QStringLiteral("SHOW"), QStringLiteral("HIDE"), QStringLiteral("ENABLE"), QStringLiteral("DISABLE")};
    const auto effect = effects.indexOf(json.value(u"effect").toString());
    if (effect < 0) {
        problem = words(QT_TRANSLATE_NOOP("Package", "Правило может быть только SHOW, HIDE, ENABLE или DISABLE."));
        return std::nullopt;
    }
    auto condition = parseCondition(json.value(u"condition").toObject(), problem, 0);
    if (!condition)
        return std::nullopt;
    return Rule{static_cast<Rule::Effect>(effect), std::move(*condition)};
}

QString pointerOfScope(const QString& scope)
{
    const QStringList parts = scope.split(u'/');
    if (parts.size() < 3 || parts.size() % 2 == 0 || parts.first() != u"#")
        return {};
    QString pointer;
    for (qsizetype i = 1; i < parts.size(); i += 2) {
        if (parts.at(i) != u"properties" || parts.at(i + 1).isEmpty())
            return {};
        pointer += u'/' + parts.at(i + 1);
    }
    return pointer;
}

} // namespace okno::forms
