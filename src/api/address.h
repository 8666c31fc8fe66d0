// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/address_base.h"
#include "api/codec.h"

namespace okno::api {

// A member that is always there and may be null.
template <typename T> struct OrNull {
    std::optional<T> value;
    bool operator==(const OrNull&) const = default;
};

template <typename T> struct Codec<OrNull<T>> {
    static QJsonValue write(const OrNull<T>& member)
    {
        return member.value ? toJsonValue(*member.value) : QJsonValue();
    }
    static void text(core::JsonText& text, const OrNull<T>& member)
    {
        Codec<std::optional<T>>::text(text, member.value);
    }
    static void read(const QJsonValue& json, OrNull<T>& member, const QString& at, Faults& faults)
    {
        member.value.reset();
        if (!json.isNull())
            Codec<T>::read(json, member.value.emplace(), at, faults);
    }
};

// What the address base answers, the same at the command line (docs/cli.md) and over the network:
// GET /v1/address/suggest?query=&within=&limit= and /v1/address/places?index= answer an array of these.
struct AddressSuggestion {
    QString text; // the whole path
    QString code; // KLADR, 13 or 17 digits
    QString index; // postal; empty when the base does not tell
    int level = 1; // 1 region, 2 district, 3 city, 4 settlement, 5 street
    bool former = false; // found by a former name
    OrNull<QString> corrected; // layout, translit, typo
    OKNO_FIELDS(AddressSuggestion, text, code, index, level, former, corrected)
    bool operator==(const AddressSuggestion&) const = default;
};

// GET /v1/address/house?code=&house=
struct AddressHouse {
    QString verdict; // exists, absent, unknown (there is no list of houses)
    QString index; // of the house, otherwise of the street or the place
    OKNO_FIELDS(AddressHouse, verdict, index)
    bool operator==(const AddressHouse&) const = default;
};

// GET /v1/address/parse?line=
struct AddressLine {
    QString region, district, city, settlement, street; // with their kinds: «пгт Тымовское»
    QString house, flat, code, index;
    QStringList unsure; // members that a person should look at
    OKNO_FIELDS(AddressLine, region, district, city, settlement, street, house, flat, code, index, unsure)
    bool operator==(const AddressLine&) const = default;
};

inline constexpr int addressSuggestionsDefault = 10;
inline constexpr int addressSuggestionsMax = 50;
inline constexpr int addressLineMax = 500; // characters of a query or a line

[[nodiscard]] std::vector<AddressSuggestion> fromBase(const std::vector<address::Suggestion>& suggestions);
[[nodiscard]] AddressHouse fromBase(const address::HouseCheck& check);
[[nodiscard]] AddressLine fromBase(const address::ParsedLine& line);

} // namespace okno::api
