// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/cp866.h"

#include <array>

namespace okno::address {
namespace {

constexpr std::array<char16_t, 128> upperHalf()
{
    std::array<char16_t, 128> table{};
    for (unsigned i = 0; i < 48; ++i)
        table[i] = char16_t(0x410 + i); // А-Я, а-п
    constexpr char16_t graphics[49] = u"░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀";
    for (unsigned i = 0; i < 48; ++i)
        table[48 + i] = graphics[i];
    for (unsigned i = 0; i < 16; ++i)
        table[96 + i] = char16_t(0x440 + i); // р-я
    constexpr char16_t rest[17] = u"ЁёЄєЇїЎў°∙·√№¤■\u00a0";
    for (unsigned i = 0; i < 16; ++i)
        table[112 + i] = rest[i];
    return table;
}

constexpr std::array<char16_t, 128> Upper = upperHalf();

char byteOf(char16_t c)
{
    if (c < 0x80)
        return c < 0x20 ? ' ' : char(c);
    if (c >= 0x410 && c <= 0x43f)
        return char(0x80 + (c - 0x410));
    if (c >= 0x440 && c <= 0x44f)
        return char(0xe0 + (c - 0x440));
    switch (c) {
    case u'Ё':
        return char(0xf0);
    case u'ё':
        return char(0xf1);
    case u'№':
        return char(0xfc);
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−':
        return '-';
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
        return '"';
    case u'’':
    case u'‘':
        return '\'';
    default:
        return ' ';
    }
}

} // namespace

void fromCp866(std::string_view bytes, QChar* out)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        *out++ = byte < 0x80 ? QChar(ushort(byte)) : QChar(Upper[byte - 0x80u]);
    }
}

QString fromCp866(std::string_view bytes)
{
    QString text(qsizetype(bytes.size()), Qt::Uninitialized);
    fromCp866(bytes, text.data());
    return text;
}

std::string toCp866(QStringView text)
{
    std::string bytes;
    bytes.reserve(std::size_t(text.size()));
    for (const QChar c : text) {
        if (c.unicode() == 0x301 || c.unicode() == 0xad) // stress mark, soft hyphen
            continue;
        bytes += byteOf(c.unicode());
    }
    return bytes;
}

} // namespace okno::address
