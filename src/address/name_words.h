// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/fold.h"

#include <string>
#include <string_view>
#include <vector>

namespace okno::address {

// What one name is found by.
struct NameWords {
    // The words that make up the name in their plain form: «1-я Советская» and «Советская Первая» give the same two.
    // A query that has all of them names the object exactly.
    std::vector<std::string> exact;
    // Further words that lead to it: initials, spelled-out and joined forms, what stands in brackets.
    std::vector<std::string> also;
};

[[nodiscard]] NameWords nameWords(std::string_view cp866);

// «1-я», «50-летия», «им.»: the words of a name or a query after the folds that both share.
struct PlainWord {
    Word word;
    char ordinal = 0; // for a number with an ending: the folded last letter of the ending
};
[[nodiscard]] std::vector<PlainWord> plainWords(std::string_view cp866);

// «первая» -> «1», «большой» -> «большая»: the form that stands for all forms of a word.
[[nodiscard]] std::string plainForm(const std::string& word);
// «б.» -> «большая»; the word itself when it shortens nothing.
[[nodiscard]] std::string spelledOut(const std::string& shortened);

} // namespace okno::address
