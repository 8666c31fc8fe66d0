// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/code.h"

namespace okno::address {

bool parseDigits(std::string_view digits, std::uint64_t& number)
{
    number = 0;
    if (digits.empty() || digits.size() > 19)
        return false;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + std::uint64_t(c - '0');
    }
    return true;
}

std::string paddedDigits(std::uint64_t number, int width)
{
    std::string text(std::size_t(width), '0');
    for (auto it = text.rbegin(); it != text.rend(); ++it, number /= 10)
        *it = char('0' + number % 10);
    return text;
}

Level placeLevel(std::uint64_t place11)
{
    if (place11 % 1000 != 0)
        return Level::Settlement;
    if (place11 / 1000 % 1000 != 0)
        return Level::City;
    if (place11 / 1000000 % 1000 != 0)
        return Level::District;
    return Level::Region;
}

std::uint64_t parentPlace(std::uint64_t place11)
{
    switch (placeLevel(place11)) {
    case Level::Settlement:
        return place11 / 1000 * 1000;
    case Level::City:
        return place11 / 1000000 * 1000000;
    case Level::District:
        return place11 / 1000000000 * 1000000000;
    default:
        return 0;
    }
}

} // namespace okno::address
