// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/key.h"

namespace okno::softtoken {

// From a caller's template to the attributes that an object of this token has. Private keys are always private,
// sensitive and not extractable; a template that wants otherwise is refused. There are no objects of a session.
[[nodiscard]] CK_RV certificateObject(const Attributes& wanted, Attributes& out);
[[nodiscard]] CK_RV publicKeyObject(const Attributes& wanted, const KeyParts& parts, Attributes& out);
// `maker` is the mechanism that made the key on the token, or CK_UNAVAILABLE_INFORMATION for one from outside.
[[nodiscard]] CK_RV privateKeyObject(
    const Attributes& wanted, const KeyParts& parts, CK_MECHANISM_TYPE maker, Attributes& out);

// What C_SetAttributeValue may change.
[[nodiscard]] bool isChangeable(CK_ATTRIBUTE_TYPE type);
// What is on the token and is never shown.
[[nodiscard]] bool isSecret(const Attributes& object, CK_ATTRIBUTE_TYPE type);

} // namespace okno::softtoken
