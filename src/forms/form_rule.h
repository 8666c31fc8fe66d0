// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace okno::forms {

// The condition of a rule of JSON Forms: the schema of a scope, or AND / OR of conditions. Of JSON Schema a condition
// may use const, enum, not, minimum and maximum. An absent answer meets no condition but `not`.
struct Condition {
    enum class Kind { Scope, And, Or } kind = Kind::Scope;
    // One keyword of the schema of a scope.
    struct Test {
        enum class Keyword { Const, Enum, Not, Minimum, Maximum } keyword = Keyword::Const;
        QJsonValue value;
        std::vector<Test> inverse; // of Not
    };
    QString pointer; // into the answers
    std::vector<Test> tests;
    std::vector<Condition> parts;

    using Answer = std::function<QJsonValue(const QString& pointer)>;
    [[nodiscard]] bool holds(const Answer& answer) const;
    [[nodiscard]] QStringList pointers() const;
};

struct Rule {
    enum class Effect { Show, Hide, Enable, Disable } effect = Effect::Show;
    Condition condition;

    [[nodiscard]] bool aboutVisibility() const { return effect == Effect::Show || effect == Effect::Hide; }
    // Whether the rule lets its element be (shown, or enabled).
    [[nodiscard]] bool allows(const Condition::Answer& answer) const;
};

// Nothing when it is not such a rule; `problem` then says why, in words.
[[nodiscard]] std::optional<Rule> parseRule(const QJsonObject& json, QString& problem);
// "#/properties/child/properties/surname" -> "/child/surname"; empty when it is not such a scope.
[[nodiscard]] QString pointerOfScope(const QString& scope);

} // namespace okno::forms
