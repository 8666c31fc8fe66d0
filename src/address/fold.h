// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okno::address {

// Words are compared in a folded one-byte alphabet: digits and a-z as in ASCII, а-я as 0x80-0x9F, ё as е.
// A folded byte, or 0 for whatever only separates words. Takes code page 866.
[[nodiscard]] char foldByte(char cp866);
[[nodiscard]] inline bool isFoldedDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] inline bool isFoldedCyrillic(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}
// The folded form of a Russian word written as UTF-8 (for tables in the sources).
[[nodiscard]] std::string folded(std::string_view utf8);

// How a word was joined to the one before it.
enum class Joint : unsigned char { Start, Space, Hyphen, Touch };

struct Word {
    std::string text; // folded
    Joint joint = Joint::Start;
    bool dot = false; // a full stop followed: «М.Горького», «Верхн.»
    int start = 0; // the first byte in the source, and one past the last
    int end = 0;
};

// Splits at everything but letters and digits, and between letters and digits («47а» is two words).
[[nodiscard]] std::vector<Word> splitWords(std::string_view cp866);

} // namespace okno::address
