// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/error_text.h"
#include "forms/form_field.h"

namespace okno::forms {

// The sentence under a field: what is wrong and how it is mended, from params "reason" of a fault of
// FormModel::validate. Falls back to core::errorText for an error without a reason. Context "Form" of the translations.
[[nodiscard]] QString faultText(const core::Error& fault, const core::Translate& translate);
[[nodiscard]] QString faultText(const core::Error& fault);

} // namespace okno::forms
