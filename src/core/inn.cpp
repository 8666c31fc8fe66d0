// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inn.h"

#include <algorithm>
#include <array>
#include <span>

namespace okno::core {
namespace {

int checkDigit(const QString& digits, std::span<const int> weights)
{
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += digits.at(static_cast<qsizetype>(i)).digitValue() * weights[i];
    return sum % 11 % 10;
}

constexpr std::array organisation{2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr std::array personFirst{7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr std::array personSecond{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

} // namespace

std::optional<Inn> Inn::parse(const QString& text)
{
    const QString digits = text.simplified().remove(u' ');
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!onlyDigits || digits.count(u'0') == digits.size())
        return std::nullopt;
    const bool right = digits.size() == 10 ? digits.at(9).digitValue() == checkDigit(digits, organisation)
        : digits.size() == 12              ? digits.at(10).digitValue() == checkDigit(digits, personFirst)
            && digits.at(11).digitValue() == checkDigit(digits, personSecond)
                              : false;
    return right ? std::optional(Inn(digits)) : std::nullopt;
}

} // namespace okno::core
