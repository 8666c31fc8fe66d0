// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/address/address_arguments.h"

#include <cstdio>

namespace okno::admin {

// `address import BASE.7Z|DIR -o FILE [--regions 01,65] [--json]`
[[nodiscard]] int addressImportVerb(const AddressArguments& arguments, std::FILE* out, std::FILE* err);

} // namespace okno::admin
