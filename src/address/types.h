// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace okno::address {

// The short names of kinds of objects («ул», «р-н»), numbered within one base.
using TypeSet = std::bitset<256>;

struct TypeName {
    QString shortName; // as the rows of the base have it
    QString fullName; // from SOCRBASE, empty when the base does not tell
};

// Which kinds a typed word may mean: «улица», «ул.», «просп.», «пр-кт»; from SOCRBASE and a list of synonyms.
class TypeWords {
public:
    TypeWords() = default;
    explicit TypeWords(const std::vector<TypeName>& types);

    // nullptr when the word is no kind. `key` is made by typeKey().
    [[nodiscard]] const TypeSet* find(const std::string& key) const;

    // Only the kinds whose short name in the base this is: «п» is no «пгт» here.
    [[nodiscard]] const TypeSet* findShort(const std::string& key) const;

    // The same as find() for the beginning of such a word.
    [[nodiscard]] const TypeSet* findBegun(const std::string& key) const;

private:
    void learn(const QString& word, std::size_t type);
    std::unordered_map<std::string, TypeSet> m_words, m_short, m_begun;
};

// Folded letters with the hyphens, slashes and underscores that short names have.
[[nodiscard]] std::string typeKey(std::string_view cp866);

// «Сахалинская обл», «пгт Тымовское», «ул Кировская»: the kind stands where Russian puts it.
[[nodiscard]] bool typeStandsAfter(const QString& shortName);

} // namespace okno::address
