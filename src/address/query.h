// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/types.h"

#include <string>
#include <string_view>
#include <vector>

namespace okno::address {

// One word of a query: it fits an object whose name, or the name of a place above it, has a word that begins so.
struct QueryWord {
    std::string text; // folded, as typed; possibly unfinished. Empty for a kind of several parts («пр-кт»)
    std::string plain; // the plain form, for exactness
    TypeSet types; // when the word also names a kind of objects
    TypeSet spelled; // of `types` those whose own short name it is
    bool soft = false; // a kind; with `types` and not soft: a kind or the beginning of a name
    bool whole = false; // a numeral with its ending: «1-я» is not the beginning of «10»
    int start = 0; // bytes in the typed line
    int end = 0;
};

struct Query {
    std::vector<QueryWord> words;
    int postalIndex = 0; // six digits typed among the words
    TypeSet lastKinds; // kinds that the last word may be the beginning of: «тымовский ра»
};

constexpr std::size_t MaxQueryWords = 16;

// Takes a typed line apart. A short word at the very end of the line («с») is unfinished rather than a kind.
[[nodiscard]] Query readQuery(std::string_view cp866, const TypeWords& types);

} // namespace okno::address
