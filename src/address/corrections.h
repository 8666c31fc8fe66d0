// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/search.h"

#include <QString>

namespace okno::address {

// «ktybyf» typed with the English layout on -> «ленина»; empty when the text has no such letters.
[[nodiscard]] QString fromWrongLayout(const QString& typed);
// «Lenina» -> «Ленина», by the usual passport and postal spellings; empty when there are no Latin letters.
[[nodiscard]] QString fromTranslit(const QString& typed);

// How many typing errors are forgiven in a word: two from seven letters on, one from three.
[[nodiscard]] int typosAllowed(const std::string& word);
// Widens a word to the dictionary words (or their beginnings) that differ by up to `typos` letters left out, added,
// replaced or swapped. False when there are none.
[[nodiscard]] bool widenByTypos(const IndexFile& index, SearchWord& word, int typos);

} // namespace okno::address
