// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_field.h"

#include <QHash>
#include <QJsonObject>
#include <optional>

namespace okno::forms {

// What is left of the schema of a form (JSON Schema 2020-12) when everything is taken out that FieldCheck and FormModel
// say of each field by themselves: types, lengths, limits, options, required fields, unknown ones. What relates fields
// to each other (if/then, dependentRequired…) and every keyword that FieldCheck does not know stays. Nothing when
// nothing is left, which is the rule: the whole schema would take half the time of a form's check only to say the same
// again. `fields` are those of the form by their pointers, complete.
[[nodiscard]] std::optional<QJsonObject> schemaResidue(
    const QJsonObject& schema, const QHash<QString, FormField>& fields);

} // namespace okno::forms
