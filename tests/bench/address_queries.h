// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/address_base.h"

#include <QString>
#include <random>
#include <vector>

namespace okno::bench {

struct AddressQueries {
    QStringList keystrokes; // every beginning of lines that people could type, shuffled
    QStringList typos; // the same lines, whole, with one mistake in one word
};

// Made from the objects of the base themselves, the same on every machine.
[[nodiscard]] AddressQueries addressQueries(const QString& folder, int lines);

} // namespace okno::bench
