// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/address_base.h"
#include "forms/address_answer.h"

#include <vector>

namespace okno::desktop {

// Objects of the base from the region down, each lying in the one before it.
using AddressPath = std::vector<address::AddressPart>;

// «Сахалинская обл, Тымовский р-н», of the first `count` parts (all when -1).
[[nodiscard]] QString pathText(const AddressPath& path, int count = -1);
// The line that goes on after them: «Сахалинская обл, Тымовский р-н, ».
[[nodiscard]] QString pathPrefix(const AddressPath& path, int count);

// What a stored address says about its place. Codes are made from the one code that it has.
[[nodiscard]] AddressPath pathOf(const forms::AddressAnswer& answer);
// Puts the parts and the code of the last one in.
void putPath(forms::AddressAnswer& answer, const AddressPath& path);

// A line typed or edited, held against a path: how much of the path it still begins with, and what else it says.
struct AddressLineRead {
    int known = 0; // parts
    bool whole = false; // and nothing else is typed
    QString rest; // what follows the known parts
};
[[nodiscard]] AddressLineRead readLine(const QString& line, const AddressPath& path);

} // namespace okno::desktop
