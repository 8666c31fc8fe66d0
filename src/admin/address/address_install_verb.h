// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/address/address_arguments.h"

#include <cstdio>

namespace okno::admin {

// `address install FILE --data DIR [--json]`: checks the file and puts it into the data folder of an oknod, which takes
// it without a restart.
[[nodiscard]] int addressInstallVerb(const AddressArguments& arguments, std::FILE* out, std::FILE* err);

} // namespace okno::admin
