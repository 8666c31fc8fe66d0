// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/name_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace okno::address {
namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 20> OrdinalStems = {"перв", "втор", "трет", "четверт", "пят", "шест", "седьм",
    "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат",
    "семнадцат", "восемнадцат", "девятнадцат", "двадцат"};

// Endings in the order feminine, masculine, neuter, genitive.
std::array<std::string, 4> ordinalForms(std::size_t number)
{
    const std::string stem(OrdinalStems[number - 1]);
    if (number == 3)
        return {folded("третья"), folded("третий"), folded("третье"), folded("третьего")};
    const bool stressed = number == 2 || (number >= 6 && number <= 8);
    return {folded(stem + "ая"), folded(stem + (stressed ? "ой" : "ый")), folded(stem + "ое"), folded(stem + "ого")};
}

struct Tables {
    std::unordered_map<std::string, std::string> plain;
    std::unordered_map<std::string, Words> shortened; // «верхн» with a full stop -> all its forms
    std::unordered_map<std::string, Words> nicknames; // the whole name -> other words for it
    std::unordered_set<std::string> endings; // of a numeral: 1-«я»
    std::unordered_set<std::string> years; // «лет», «летия»
    std::unordered_set<std::string> honours; // «им», «имени»
    std::vector<std::array<std::string, 4>> ordinals;

    Tables()
    {
        for (std::size_t n = 1; n <= OrdinalStems.size(); ++n) {
            ordinals.push_back(ordinalForms(n));
            for (const std::string& form : ordinals.back())
                plain[form] = std::to_string(n);
        }
        adjective({"большая", "большой", "большое", "большие"}, {"б", "бол", "больш"});
        adjective({"малая", "малый", "малое", "малые"}, {"м", "мал"});
        adjective({"верхняя", "верхний", "верхнее", "верхние"}, {"верх", "верхн"});
        adjective({"нижняя", "нижний", "нижнее", "нижние"}, {"ниж", "нижн"});
        adjective({"средняя", "средний", "среднее", "средние"}, {"ср", "сред", "средн"});
        adjective({"новая", "новый", "новое", "новые"}, {"нов"});
        adjective({"старая", "старый", "старое", "старые"}, {"стар"});
        adjective({"северная", "северный", "северное", "северные"}, {"сев", "северн"});
        adjective({"южная", "южный", "южное", "южные"}, {"южн"});
        adjective({"западная", "западный", "западное", "западные"}, {"зап", "западн"});
        adjective({"восточная", "восточный", "восточное", "восточные"}, {"вост", "восточн"});
        adjective({"красная", "красный", "красное", "красные"}, {"красн"});
        for (const char* ending :
            {"я", "й", "е", "ая", "ый", "ой", "ий", "ое", "ые", "го", "ого", "его", "ей", "ти", "х"})
            endings.insert(folded(ending));
        for (const char* year : {"лет", "лети", "летия", "летие", "летию"})
            years.insert(folded(year));
        for (const char* honour : {"им", "имени"})
            honours.insert(folded(honour));
        nickname("санкт петербург", {"спб", "питер"});
        nickname("москва", {"мск"});
        nickname("екатеринбург", {"екб"});
        nickname("новосибирск", {"нск"});
        nickname("ханты мансийский автономный округ югра", {"хмао"});
        nickname("ямало ненецкий", {"янао"});
        nickname("еврейская", {"еао"});
        nickname("кабардино балкарская", {"кбр"});
        nickname("карачаево черкесская", {"кчр"});
    }

private:
    void adjective(std::initializer_list<const char*> forms, std::initializer_list<const char*> shorts)
    {
        Words all;
        for (const char* form : forms)
            all.push_back(folded(form));
        for (const std::string& form : all)
            plain[form] = all.front();
        for (const char* one : shorts)
            shortened[folded(one)] = all;
    }
    void nickname(const char* name, std::initializer_list<const char*> others)
    {
        for (const char* other : others)
            nicknames[folded(name)].push_back(folded(other));
    }
};

const Tables& tables()
{
    static const Tables all;
    return all;
}

enum class Shape { Adjective, Person, Other };

// Tells «Б.Черкизовская» (большая) from «Б.Хмельницкого» (a person's initial).
Shape shapeOf(const std::string& word)
{
    static const Words adjective = {folded("ая"), folded("яя"), folded("ий"), folded("ый"), folded("ое"), folded("ее")};
    static const Words person = {folded("ого"), folded("его"), folded("ова"), folded("ева"), folded("ина"),
        folded("ской"), folded("овой"), folded("евой"), folded("ко")};
    const auto ends = [&word](const std::string& ending) { return word.ends_with(ending); };
    if (std::any_of(adjective.begin(), adjective.end(), ends))
        return Shape::Adjective;
    return std::any_of(person.begin(), person.end(), ends) ? Shape::Person : Shape::Other;
}

bool isLetters(const std::string& word)
{
    return !word.empty() && !isFoldedDigit(word.front());
}

void add(Words& words, const std::string& word)
{
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
        words.push_back(word);
}

class NameReader {
public:
    explicit NameReader(std::string_view name) : m_words(plainWords(name)), m_bracket(bracketOf(name)) { }

    NameWords read()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            readWord(i);
        joinNeighbours();
        giveNicknames();
        if (m_out.exact.empty() && !m_out.also.empty())
            m_out.exact.swap(m_out.also);
        std::erase_if(m_out.also, [this](const std::string& word) {
            return std::find(m_out.exact.begin(), m_out.exact.end(), word) != m_out.exact.end();
        });
        return std::move(m_out);
    }

private:
    // Where an explanation in brackets or slashes begins: «Алексеевка (Турсагалинский с/с)», «Саха /Якутия/».
    static int bracketOf(std::string_view name)
    {
        std::size_t at = name.find('(');
        if (const std::size_t slash = name.find(" /"); slash != name.npos)
            at = std::min(at, slash);
        return at == name.npos || at == 0 ? int(name.size()) : int(at);
    }

    void readWord(std::size_t i)
    {
        const Tables& t = tables();
        const auto& [word, ordinal] = m_words[i];
        Words& main = word.start < m_bracket ? m_out.exact : m_out.also;
        if (ordinal) {
            add(main, word.text);
            spellOrdinal(word.text, ordinal);
            return;
        }
        const bool alone = m_words.size() == 1;
        if (!alone && t.honours.contains(word.text)) {
            add(m_out.also, word.text);
            return;
        }
        if (const auto forms = t.shortened.find(word.text); !alone && word.dot && forms != t.shortened.end()) {
            readShortened(i, forms->second);
            return;
        }
        if (!alone && word.dot && word.text.size() == 1 && isLetters(word.text)) {
            add(m_out.also, word.text); // an initial
            return;
        }
        const std::string plain = plainForm(word.text);
        add(main, plain);
        if (plain != word.text)
            add(m_out.also, word.text);
    }

    void spellOrdinal(const std::string& number, char ending)
    {
        const Tables& t = tables();
        const std::size_t n = number.size() <= 2 ? std::size_t(std::stoi(number)) : 0;
        if (n < 1 || n > t.ordinals.size())
            return;
        const std::size_t form = ending == folded("я")[0] ? 0
            : ending == folded("й")[0]                    ? 1
            : ending == folded("е")[0]                    ? 2
                                                          : 3;
        add(m_out.also, t.ordinals[n - 1][form]);
    }

    void readShortened(std::size_t i, const Words& forms)
    {
        const std::string& word = m_words[i].word.text;
        Shape shape = Shape::Other;
        for (std::size_t k = 0; k < m_words.size() && shape == Shape::Other; ++k) {
            if (k != i && m_words[k].word.text.size() > 2)
                shape = shapeOf(m_words[k].word.text);
        }
        add(m_out.also, word);
        const bool letter = word.size() == 1;
        if (letter && shape == Shape::Person)
            return;
        if (!letter || shape == Shape::Adjective)
            add(m_out.exact, forms.front());
        for (const std::string& form : forms)
            add(m_out.also, form);
    }

    // Hyphen, space and nothing are the same: «Ново-Тымовское» is found by «новотымовское».
    void joinNeighbours()
    {
        constexpr std::size_t longest = 28;
        for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
            std::string joined = m_words[i].word.text;
            if (!isLetters(joined) || joined.size() < 2)
                continue;
            for (std::size_t k = i + 1; k < m_words.size() && k <= i + 2; ++k) {
                const Word& next = m_words[k].word;
                if (!isLetters(next.text) || next.text.size() < 2 || next.start > m_bracket
                    || joined.size() + next.text.size() > longest || next.joint == Joint::Touch)
                    break;
                joined += next.text;
                add(m_out.also, joined);
            }
        }
    }

    void giveNicknames()
    {
        std::string whole;
        for (const PlainWord& word : m_words)
            whole += (whole.empty() ? "" : " ") + word.word.text;
        if (const auto found = tables().nicknames.find(whole); found != tables().nicknames.end()) {
            for (const std::string& other : found->second)
                add(m_out.also, other);
        }
    }

    std::vector<PlainWord> m_words;
    int m_bracket;
    NameWords m_out;
};

} // namespace

std::string plainForm(const std::string& word)
{
    const auto found = tables().plain.find(word);
    return found == tables().plain.end() ? word : found->second;
}

std::string spelledOut(const std::string& shortened)
{
    const auto found = tables().shortened.find(shortened);
    return found == tables().shortened.end() ? shortened : found->second.front();
}

std::vector<PlainWord> plainWords(std::string_view name)
{
    const Tables& t = tables();
    std::vector<PlainWord> words;
    for (Word& word : splitWords(name)) {
        if (!words.empty() && isFoldedDigit(words.back().word.text.front()) && !words.back().ordinal) {
            const bool attached = word.joint == Joint::Hyphen || word.joint == Joint::Touch;
            if (attached && t.endings.contains(word.text)) {
                words.back().ordinal = word.text.back();
                words.back().word.end = word.end;
                continue;
            }
            if (t.years.contains(word.text))
                word.text = folded("лет");
        }
        words.push_back({std::move(word), 0});
    }
    return words;
}

NameWords nameWords(std::string_view name)
{
    return NameReader(name).read();
}

} // namespace okno::address
