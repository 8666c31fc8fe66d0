// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_model.h"
#include "forms/form_rule.h"
#include "forms/schema_check.h"

#include <QHash>
#include <QSet>
#include <utility>

namespace okno::forms {

// Where each answer stands, so that nobody takes pointers apart while people wait.
struct FormPlan {
    struct Object {
        std::size_t parent = 0; // comes before it
        QString key;
    };
    struct Place {
        std::size_t object = 0;
        QString key;
        const FormField* field = nullptr; // into FormData::fields
    };
    std::vector<Object> objects; // the first one is the whole document
    std::vector<Place> places; // as FormData::order has them
    QHash<QString, std::size_t> byPointer; // of a field -> its place
    std::vector<std::size_t> ruled; // the places that rules may hide
};

// What FormModel shares between its copies; made by FormLoader, never changed afterwards.
struct FormData {
    std::vector<FormPage> pages;
    QStringList order; // the pointers of all fields, as they stand in the form
    QHash<QString, FormField> fields;
    QSet<QString> objects; // the pointers of the objects that hold fields
    // Rules by what they rule: a page "0", a group "0/1", a field its pointer. A field carries those of what holds it
    // too.
    QHash<QString, std::vector<Rule>> rules;
    SchemaCheck schema;
    FormPlan plan;

    // Makes the plan, once everything else stands.
    void layOut();

    [[nodiscard]] bool allows(const QString& place, bool visibility, const Condition::Answer& answer) const
    {
        const auto found = rules.constFind(place);
        if (found == rules.constEnd())
            return true;
        for (const Rule& rule : *found) {
            if (rule.aboutVisibility() == visibility && !rule.allows(answer))
                return false;
        }
        return true;
    }
};

} // namespace okno::forms
