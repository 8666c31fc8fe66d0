// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/attributes.h"

#include <algorithm>
#include <cstring>

namespace okno::softtoken {
namespace {

constexpr CK_ULONG maxCount = 64;
constexpr CK_ULONG maxValue = 64 * 1024;

} // namespace

Bytes valueOf(CK_ULONG number)
{
    Bytes out(sizeof number);
    std::memcpy(out.data(), &number, sizeof number);
    return out;
}

Bytes valueOf(bool yes)
{
    return Bytes(1, yes ? 1 : 0);
}

std::optional<CK_ULONG> numberIn(const Attributes& attributes, CK_ATTRIBUTE_TYPE type)
{
    const View value = bytesIn(attributes, type);
    CK_ULONG number = 0;
    if (value.size() != sizeof number)
        return std::nullopt;
    std::memcpy(&number, value.data(), sizeof number);
    return number;
}

std::optional<bool> flagIn(const Attributes& attributes, CK_ATTRIBUTE_TYPE type)
{
    const View value = bytesIn(attributes, type);
    return value.size() == 1 ? std::optional(value[0] != 0) : std::nullopt;
}

View bytesIn(const Attributes& attributes, CK_ATTRIBUTE_TYPE type)
{
    const auto found = attributes.find(type);
    return found == attributes.end() ? View() : View(found->second);
}

CK_RV readTemplate(const CK_ATTRIBUTE* list, CK_ULONG count, Attributes& out)
{
    if ((!list && count > 0) || count > maxCount)
        return CKR_ARGUMENTS_BAD;
    for (const CK_ATTRIBUTE& each : std::span(list, count)) {
        if ((!each.pValue && each.ulValueLen > 0) || each.ulValueLen > maxValue)
            return CKR_ATTRIBUTE_VALUE_INVALID;
        const View value(static_cast<const unsigned char*>(each.pValue), each.ulValueLen);
        const auto [place, fresh] = out.emplace(each.type, bytesOf(value));
        if (!fresh && !same(place->second, value))
            return CKR_TEMPLATE_INCONSISTENT;
    }
    return CKR_OK;
}

bool matches(const Attributes& object, const Attributes& pattern)
{
    return std::ranges::all_of(pattern, [&](const auto& wanted) {
        const auto found = object.find(wanted.first);
        return found != object.end() && found->second == wanted.second;
    });
}

} // namespace okno::softtoken
