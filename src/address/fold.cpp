// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/fold.h"

#include "address/cp866.h"

#include <array>

namespace okno::address {
namespace {

constexpr std::array<char, 256> foldTable()
{
    std::array<char, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[std::size_t(c)] = char(c);
    for (int c = 0; c < 26; ++c)
        table[std::size_t('a' + c)] = table[std::size_t('A' + c)] = char('a' + c);
    for (int i = 0; i < 32; ++i) {
        const char code = char(0x80 + i);
        table[std::size_t(0x80 + i)] = code;
        table[std::size_t(i < 16 ? 0xa0 + i : 0xe0 + i - 16)] = code;
    }
    table[0xf0] = table[0xf1] = char(0x85);
    return table;
}

constexpr std::array<char, 256> Fold = foldTable();

} // namespace

char foldByte(char cp866)
{
    return Fold[static_cast<unsigned char>(cp866)];
}

std::string folded(std::string_view utf8)
{
    std::string out = toCp866(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    for (char& c : out) {
        if (const char f = foldByte(c))
            c = f;
    }
    return out;
}

std::vector<Word> splitWords(std::string_view text)
{
    std::vector<Word> words;
    Joint joint = Joint::Start;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = foldByte(text[i]);
        if (!c) {
            if (inside && text[i] == '.')
                words.back().dot = true;
            if (inside || words.empty())
                joint = words.empty() ? Joint::Start : text[i] == '-' ? Joint::Hyphen : Joint::Space;
            else if (text[i] != '-')
                joint = Joint::Space; // «Северная - Алания» is two words, «Ново-Тымовское» could be one
            inside = false;
            continue;
        }
        if (inside && isFoldedDigit(c) != isFoldedDigit(words.back().text.back())) {
            inside = false;
            joint = Joint::Touch;
        }
        if (!inside) {
            words.push_back({{}, joint, false, int(i), int(i)});
            inside = true;
        }
        words.back().text += c;
        words.back().end = int(i) + 1;
    }
    return words;
}

} // namespace okno::address
