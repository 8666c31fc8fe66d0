// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/bytes.h"

#include <map>
#include <optional>
#include <p11-kit/pkcs11.h>

namespace okno::softtoken {

// Attributes of an object or a template, each value as PKCS #11 hands it over.
using Attributes = std::map<CK_ATTRIBUTE_TYPE, Bytes>;

[[nodiscard]] Bytes valueOf(CK_ULONG number);
[[nodiscard]] Bytes valueOf(bool yes);
// Nothing when it is missing or has another size.
[[nodiscard]] std::optional<CK_ULONG> numberIn(const Attributes& attributes, CK_ATTRIBUTE_TYPE type);
[[nodiscard]] std::optional<bool> flagIn(const Attributes& attributes, CK_ATTRIBUTE_TYPE type);
[[nodiscard]] View bytesIn(const Attributes& attributes, CK_ATTRIBUTE_TYPE type);

// Copies a caller's template; says CKR_ATTRIBUTE_VALUE_INVALID, CKR_TEMPLATE_INCONSISTENT or CKR_ARGUMENTS_BAD.
[[nodiscard]] CK_RV readTemplate(const CK_ATTRIBUTE* list, CK_ULONG count, Attributes& out);

// True when the object has every attribute of the pattern.
[[nodiscard]] bool matches(const Attributes& object, const Attributes& pattern);

} // namespace okno::softtoken
