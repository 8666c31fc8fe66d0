// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/step_field.h"

#include "forms/field_check.h"

#include <QCoreApplication>

namespace okno::desktop {

forms::FormField formField(const api::StepField& field)
{
    forms::FormField made;
    made.pointer = QStringLiteral("/data/") + field.name;
    // A kind that a newer server knows is typed as text; the server checks it.
    made.kind = forms::fieldKindFromWire(field.kind).value_or(forms::FieldKind::Text);
    made.title = field.title;
    made.hint = field.hint;
    if (field.forApplicant)
        made.hint = field.hint.isEmpty()
            ? QCoreApplication::translate("StepFields", "Заявитель это увидит")
            : QCoreApplication::translate("StepFields", "%1 · заявитель это увидит").arg(field.hint);
    made.required = field.required;
    for (const api::FieldOption& option : field.options)
        made.options.push_back({option.code, option.title});
    return made;
}

std::optional<core::Error> faultOf(const api::StepField& field, const QJsonValue& value)
{
    const bool empty =
        value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
    if (!empty)
        return forms::FieldCheck{}(formField(field), value);
    if (!field.required)
        return std::nullopt;
    return core::Error(core::ErrorCode::MissingField, QStringLiteral("/data/") + field.name,
        {{QStringLiteral("reason"), QStringLiteral("required")}});
}

} // namespace okno::desktop
