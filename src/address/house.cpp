// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/house.h"

#include "address/fold.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace okno::address {
namespace {

constexpr std::uint32_t LargestNumber = 99999;

struct Spelling {
    std::string longForm;
    std::string shortForm;
};

std::vector<Spelling> spellings(std::initializer_list<std::pair<const char*, const char*>> list)
{
    std::vector<Spelling> out;
    for (const auto& [longForm, shortForm] : list)
        out.push_back({folded(longForm), folded(shortForm)});
    return out;
}

void replaceAll(std::string& text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

// Folded letters and digits with the signs that houses have; blanks, dots and the number sign go.
std::string plainHouse(std::string_view text, bool& odd)
{
    std::string out;
    for (const char c : text) {
        if (const char f = foldByte(c))
            out += f;
        else if (c == '/' || c == '_' || c == '-' || c == '(' || c == ')')
            out += c;
        else if (c == '\\')
            out += '/';
        else if (c != ' ' && c != '.' && c != ',' && c != '"' && c != '\'' && c != char(0xfc) && c != char(0xff))
            odd = true;
    }
    return out;
}

void shorten(std::string& suffix)
{
    static const auto words = spellings({{"корпус", "к"}, {"корп", "к"}, {"строение", "стр"}, {"строен", "стр"},
        {"литера", ""}, {"литер", ""}, {"лит", ""}, {"сооружение", "соор"}, {"сооруж", "соор"}});
    // «литер А» has lost its blank: the last letter is the house's.
    static const std::string letterA = folded("литера");
    if (suffix.ends_with(letterA))
        suffix.erase(suffix.size() - letterA.size(), letterA.size() - 1);
    for (const Spelling& word : words)
        replaceAll(suffix, word.longForm, word.shortForm);
    // «12с1» is how Moscow writes «12стр1».
    static const std::string s = folded("с");
    static const std::string str = folded("стр");
    for (std::size_t i = 0; i + 1 < suffix.size(); ++i) {
        if (suffix[i] == s[0] && isFoldedDigit(suffix[i + 1]))
            suffix.replace(i, 1, str);
    }
    // «12-а» is «12а», yet «12-14» stays two numbers.
    for (std::size_t i = 0; i + 1 < suffix.size();) {
        if (suffix[i] == '-' && !isFoldedDigit(suffix[i + 1]))
            suffix.erase(i, 1);
        else
            ++i;
    }
}

bool readNumber(std::string_view text, std::size_t& at, std::uint32_t& number)
{
    const std::size_t begin = at;
    number = 0;
    for (; at < text.size() && isFoldedDigit(text[at]); ++at) {
        number = number * 10 + std::uint32_t(text[at] - '0');
        if (number > LargestNumber)
            return false;
    }
    return at > begin;
}

// «(1-73)», «6-8»
bool readBounds(std::string_view text, HouseItem& item)
{
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')')
        text = text.substr(1, text.size() - 2);
    std::size_t at = 0;
    if (!readNumber(text, at, item.number))
        return false;
    item.last = item.number;
    if (at < text.size() && (text[at++] != '-' || !readNumber(text, at, item.last)))
        return false;
    return at == text.size() && item.last >= item.number;
}

// «влд12», «двлд3», «дом 5»: the word before the number.
std::string takeEstate(std::string& text)
{
    static const auto words = spellings({{"домовладение", "#двлд"}, {"двлд", "#двлд"}, {"двл", "#двлд"},
        {"владение", "#влд"}, {"влд", "#влд"}, {"вл", "#влд"}, {"дом", ""}, {"д", ""}});
    for (const Spelling& word : words) {
        if (text.size() > word.longForm.size() && text.starts_with(word.longForm)
            && isFoldedDigit(text[word.longForm.size()])) {
            text.erase(0, word.longForm.size());
            return word.shortForm;
        }
    }
    return {};
}

// Without a number a house is a letter («А») or a building of a group («стр1», «кА», «Ф1/3»).
bool isUnnumbered(const std::string& text)
{
    static const auto groups = spellings({{"стр", ""}, {"соор", ""}, {"к", ""}});
    if (text.size() == 1)
        return true;
    std::size_t letters = text.size();
    for (const Spelling& group : groups) {
        if (text.starts_with(group.longForm))
            letters = std::min(letters, text.size() - group.longForm.size());
    }
    if (letters >= 1 && letters <= 2)
        return true;
    return std::any_of(text.begin(), text.end(), isFoldedDigit);
}

std::optional<HouseItem> readOne(std::string text, const std::string& korp)
{
    HouseItem item;
    const std::string estate = takeEstate(text);
    std::size_t at = 0;
    if (!readNumber(text, at, item.number)) {
        if (item.number > LargestNumber)
            return {};
        item.number = 0;
    }
    std::string rest = text.substr(at);
    if (rest.find_first_of("()") != rest.npos)
        return {};
    shorten(rest);
    if (at == 0 && !isUnnumbered(rest))
        return {};
    if (!korp.empty()) {
        static const std::string k = folded("к");
        rest += isFoldedDigit(korp.front()) ? k + korp : korp;
    }
    item.suffix = estate + rest;
    item.kind = item.suffix.empty() ? HouseKind::Single : HouseKind::Suffixed;
    return item;
}

std::string withoutEstate(const std::string& suffix)
{
    if (suffix.empty() || suffix[0] != '#')
        return suffix;
    static const std::array<std::string, 2> estates = {"#" + folded("влд"), "#" + folded("двлд")};
    for (const std::string& estate : estates) {
        if (suffix.starts_with(estate))
            return suffix.substr(estate.size());
    }
    return suffix;
}

} // namespace

std::optional<HouseItem> readHouseItem(std::string_view source, std::string_view korpus)
{
    static const std::string oddMark = folded("н");
    static const std::string evenMark = folded("ч");
    static const std::string every = folded("все");
    bool odd = false;
    const std::string text = plainHouse(source, odd);
    const std::string korp = plainHouse(korpus, odd);
    if (text.empty() || odd)
        return {};
    HouseItem item;
    if (text == every) {
        item.kind = HouseKind::All;
        return item;
    }
    if (text[0] == oddMark[0] || text[0] == evenMark[0]) {
        const bool isOdd = text[0] == oddMark[0];
        if (text.size() == 1) {
            item.kind = isOdd ? HouseKind::AllOdd : HouseKind::AllEven;
            return item;
        }
        if (text[1] == '(') {
            item.kind = isOdd ? HouseKind::OddRange : HouseKind::EvenRange;
            return readBounds(std::string_view(text).substr(1), item) ? std::optional(item) : std::nullopt;
        }
    }
    if (text.find('-') != text.npos && readBounds(text, item)) {
        item.kind = HouseKind::Range;
        return item;
    }
    item = {};
    return readOne(text, korp);
}

std::optional<HouseItem> readHouse(std::string_view typed)
{
    bool odd = false;
    std::string text = plainHouse(typed, odd);
    static const std::string house = folded("дом");
    if (text.starts_with(house) && text.size() == house.size() + 1)
        text.erase(0, house.size()); // «дом А»
    if (text.empty())
        return {};
    return readOne(std::move(text), {});
}

int houseFit(const HouseItem& item, const HouseItem& house)
{
    const bool parity = item.kind == HouseKind::OddRange || item.kind == HouseKind::AllOdd ? house.number % 2 == 1
        : item.kind == HouseKind::EvenRange || item.kind == HouseKind::AllEven             ? house.number % 2 == 0
                                                                                           : true;
    switch (item.kind) {
    case HouseKind::Single:
    case HouseKind::Suffixed:
        if (item.number != house.number)
            return 0;
        if (item.suffix == house.suffix)
            return 5;
        // «влд. 12» in the list is the house 12 of a person who writes no «влд.», and the other way round.
        return withoutEstate(item.suffix) == withoutEstate(house.suffix) ? 4 : 0;
    case HouseKind::Range:
    case HouseKind::OddRange:
    case HouseKind::EvenRange:
        return house.number != 0 && parity && house.number >= item.number && house.number <= item.last ? 3 : 0;
    case HouseKind::AllOdd:
    case HouseKind::AllEven:
        return house.number != 0 && parity ? 2 : 0;
    case HouseKind::All:
        return 1;
    }
    return 0;
}

void packNumber(std::uint32_t number, std::string& out)
{
    for (; number >= 0x80; number >>= 7)
        out += char(number | 0x80);
    out += char(number);
}

void packHouses(std::vector<PackedHouse>& items, std::string& out)
{
    std::sort(items.begin(), items.end(), [](const PackedHouse& a, const PackedHouse& b) {
        return std::tie(a.number, a.kind, a.last, a.suffix) < std::tie(b.number, b.kind, b.last, b.suffix);
    });
    packNumber(std::uint32_t(items.size()), out);
    std::uint32_t before = 0;
    for (const PackedHouse& item : items) {
        packNumber((item.number - before) << 3 | std::uint32_t(item.kind), out);
        before = item.number;
        if (item.kind == HouseKind::Suffixed)
            packNumber(item.suffix, out);
        else if (item.kind == HouseKind::Range || item.kind == HouseKind::OddRange || item.kind == HouseKind::EvenRange)
            packNumber(item.last - item.number, out);
    }
}

bool HouseReader::readNumber(std::uint32_t& number)
{
    number = 0;
    for (int shift = 0; m_at < m_end && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(*m_at++);
        number |= std::uint32_t(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

bool HouseReader::nextRow(std::uint32_t& postalIndex)
{
    PackedHouse skipped;
    while (next(skipped)) { }
    m_number = 0;
    return readNumber(postalIndex) && readNumber(m_left);
}

bool HouseReader::next(PackedHouse& item)
{
    std::uint32_t head = 0;
    if (m_left == 0 || !readNumber(head)) {
        m_left = 0;
        return false;
    }
    --m_left;
    m_number += head >> 3;
    item.kind = HouseKind(head & 7);
    item.number = item.last = m_number;
    std::uint32_t more = 0;
    switch (item.kind) {
    case HouseKind::Suffixed:
        return readNumber(item.suffix);
    case HouseKind::Range:
    case HouseKind::OddRange:
    case HouseKind::EvenRange:
        if (!readNumber(more))
            return false;
        item.last = item.number + more;
        return true;
    default:
        return true;
    }
}

} // namespace okno::address
