// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <string_view>

namespace okno::address {

// Codes of the classifier: SS RRR GGG PPP AA (13 digits, a place), SS RRR GGG PPP UUUU AA (17, a street),
// SS RRR GGG PPP UUUU DDDD (19, a row of houses). AA: 00 current, 01-50 former names, 51 moved, 99 gone.
enum class Level : std::uint8_t { Region = 1, District = 2, City = 3, Settlement = 4, Street = 5 };

// The number that `count` decimal digits of `digits` make; false when anything but a digit stands there.
[[nodiscard]] bool parseDigits(std::string_view digits, std::uint64_t& number);
[[nodiscard]] std::string paddedDigits(std::uint64_t number, int width);

// A place by its eleven leading digits.
[[nodiscard]] Level placeLevel(std::uint64_t place11);
// The place one level up by its code alone; 0 for a region.
[[nodiscard]] std::uint64_t parentPlace(std::uint64_t place11);

} // namespace okno::address
