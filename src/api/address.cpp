// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/address.h"

namespace okno::api {
namespace {

QString toWire(address::HouseVerdict verdict)
{
    switch (verdict) {
    case address::HouseVerdict::Exists:
        return QStringLiteral("exists");
    case address::HouseVerdict::Absent:
        return QStringLiteral("absent");
    case address::HouseVerdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

std::vector<AddressSuggestion> fromBase(const std::vector<address::Suggestion>& suggestions)
{
    std::vector<AddressSuggestion> answer;
    answer.reserve(suggestions.size());
    for (const address::Suggestion& one : suggestions) {
        const QString corrected = address::correctionName(one.corrected);
        answer.push_back({one.text, one.code, one.index, int(one.level), one.former,
            {corrected.isEmpty() ? std::optional<QString>() : corrected}});
    }
    return answer;
}

AddressHouse fromBase(const address::HouseCheck& check)
{
    return {toWire(check.verdict), check.index};
}

AddressLine fromBase(const address::ParsedLine& line)
{
    return {line.region, line.district, line.city, line.settlement, line.street, line.house, line.flat, line.code,
        line.index, line.unsure};
}

} // namespace okno::api
