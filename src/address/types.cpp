// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/types.h"

#include "address/cp866.h"
#include "address/fold.h"

#include <algorithm>
#include <iterator>

namespace okno::address {
namespace {

// The short name as the base has it, then other ways in which people write it.
constexpr const char* Synonyms[][12] = {
    {"ул", "улица", "улиц", "у-ца"},
    {"пр-кт", "проспект", "просп", "пр-т", "прт", "пр", "прк"},
    {"пер", "переулок", "пер-к", "п-к"},
    {"пл", "площадь", "площ"},
    {"наб", "набережная", "наб-я"},
    {"ш", "шоссе", "ш-се"},
    {"б-р", "бульвар", "бул", "бульв", "б-вар", "бр"},
    {"проезд", "пр-д", "прзд", "пр", "пр-зд"},
    {"туп", "тупик"},
    {"линия", "лин"},
    {"кв-л", "квартал", "квл", "кварт"},
    {"мкр", "микрорайон", "мкрн", "мкр-н", "м-н", "мн", "мик-н", "микр"},
    {"ал", "аллея"},
    {"тракт", "тр-т", "тр"},
    {"дор", "дорога"},
    {"уч-к", "участок", "уч"},
    {"тер", "территория"},
    {"р-н", "район", "рн"},
    {"обл", "область", "обл-ть"},
    {"край", "кр"},
    {"Респ", "республика"},
    {"АО", "автономный", "окр"},
    {"Аобл", "аобл"},
    {"у", "улус"},
    {"г", "город", "гор"},
    {"пгт", "поселок", "пос", "п"},
    {"рп", "поселок", "пос", "п"},
    {"дп", "поселок", "пос", "п"},
    {"кп", "поселок", "пос", "п"},
    {"п", "поселок", "пос", "посёлок"},
    {"п/ст", "поселок", "пст"},
    {"с", "село", "сел"},
    {"д", "деревня", "дер", "д-ня"},
    {"х", "хутор", "хут"},
    {"ст-ца", "станица", "стца", "ст"},
    {"ст", "станция", "ст-ция"},
    {"ж/д_ст", "станция", "жд", "ж/д"},
    {"рзд", "разъезд", "раз"},
    {"ж/д_рзд", "разъезд"},
    {"аул", "аул"},
    {"сл", "слобода"},
    {"снт", "садовое"},
    {"гск", "гаражный"},
    {"с/с", "сельсовет"},
    {"с/о", "сельокруг"},
    {"волость", "вол"},
    {"км", "километр"},
    {"городок", "гор-к"},
};

// Kinds that follow the name: «Сахалинская обл», «Тымовский р-н».
constexpr const char* After[] = {"обл", "край", "р-н", "АО", "Аобл", "у", "улус", "округ", "кожуун", "с/с", "с/о",
    "с/а", "сумон", "волость", "окр", "м.р-н", "г.о."};

} // namespace

std::string typeKey(std::string_view cp866)
{
    std::string key;
    for (const char c : cp866) {
        if (const char f = foldByte(c))
            key += f;
        else if (c == '-' || c == '/' || c == '_')
            key += c;
    }
    while (!key.empty() && key.back() == '-')
        key.pop_back();
    return key;
}

TypeWords::TypeWords(const std::vector<TypeName>& types)
{
    for (std::size_t type = 0; type < types.size(); ++type) {
        learn(types[type].shortName, type);
        if (const std::string key = typeKey(toCp866(types[type].shortName)); !key.empty())
            m_short[key].set(type);
        // Full names of several words («Поселок городского типа») are met by their first word through the synonyms.
        if (!types[type].fullName.contains(u' ') && types[type].fullName.size() > 1)
            learn(types[type].fullName, type);
        for (const auto& row : Synonyms) {
            if (types[type].shortName.compare(QString::fromUtf8(row[0]), Qt::CaseInsensitive) != 0)
                continue;
            for (const char* word : row) {
                if (word)
                    learn(QString::fromUtf8(word), type);
            }
        }
    }
}

void TypeWords::learn(const QString& word, std::size_t type)
{
    if (const std::string key = typeKey(toCp866(word)); !key.empty()) {
        m_words[key].set(type);
        for (std::size_t length = 1; length < key.size(); ++length)
            m_begun[key.substr(0, length)].set(type);
    }
}

const TypeSet* TypeWords::findBegun(const std::string& key) const
{
    const auto found = m_begun.find(key);
    return found == m_begun.end() ? nullptr : &found->second;
}

const TypeSet* TypeWords::find(const std::string& key) const
{
    const auto found = m_words.find(key);
    return found == m_words.end() ? nullptr : &found->second;
}

const TypeSet* TypeWords::findShort(const std::string& key) const
{
    const auto found = m_short.find(key);
    return found == m_short.end() ? nullptr : &found->second;
}

bool typeStandsAfter(const QString& shortName)
{
    return std::any_of(std::begin(After), std::end(After), [&shortName](const char* type) {
        return shortName.compare(QString::fromUtf8(type), Qt::CaseInsensitive) == 0;
    });
}

} // namespace okno::address
