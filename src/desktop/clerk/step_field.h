// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "core/error.h"
#include "forms/form_field.h"

#include <QJsonValue>
#include <optional>

namespace okno::desktop {

// A field of a step as forms draw and check it; its pointer is "/data/<name>".
[[nodiscard]] forms::FormField formField(const api::StepField& field);
// What is wrong with the value: MissingField or InvalidField with the pointer "/data/<name>" and a reason for
// forms::faultText.
[[nodiscard]] std::optional<core::Error> faultOf(const api::StepField& field, const QJsonValue& value);

} // namespace okno::desktop
