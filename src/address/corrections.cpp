// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/corrections.h"

#include "address/fold.h"

#include <algorithm>
#include <array>

namespace okno::address {
namespace {

bool hasLatin(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.toLower() >= u'a' && c.toLower() <= u'z'; });
}

struct Spelling {
    const char16_t* latin;
    const char16_t* cyrillic;
};

// The longest first.
constexpr Spelling Translit[] = {{u"shch", u"щ"}, {u"sch", u"щ"}, {u"zh", u"ж"}, {u"kh", u"х"}, {u"ts", u"ц"},
    {u"tc", u"ц"}, {u"ch", u"ч"}, {u"sh", u"ш"}, {u"yu", u"ю"}, {u"ju", u"ю"}, {u"ya", u"я"}, {u"ja", u"я"},
    {u"yo", u"ё"}, {u"jo", u"ё"}, {u"ye", u"е"}, {u"je", u"е"}, {u"a", u"а"}, {u"b", u"б"}, {u"c", u"ц"}, {u"d", u"д"},
    {u"e", u"е"}, {u"f", u"ф"}, {u"g", u"г"}, {u"h", u"х"}, {u"i", u"и"}, {u"j", u"й"}, {u"k", u"к"}, {u"l", u"л"},
    {u"m", u"м"}, {u"n", u"н"}, {u"o", u"о"}, {u"p", u"п"}, {u"q", u"к"}, {u"r", u"р"}, {u"s", u"с"}, {u"t", u"т"},
    {u"u", u"у"}, {u"v", u"в"}, {u"w", u"в"}, {u"x", u"кс"}, {u"z", u"з"}, {u"'", u"ь"}};

bool isVowel(QChar c)
{
    return QStringView(u"аеёиоуыэюя").contains(c);
}

// The dictionary as a tree: a range of words with `depth` bytes in common is a node.
class TypoWalk {
public:
    TypoWalk(const IndexFile& index, const std::string& word, SearchWord& out)
        : m_index(index)
        , m_word(word)
        , m_out(out)
    {
    }

    void walk(WordRange range, std::size_t depth, std::size_t at, int typos)
    {
        if (range.from >= range.to)
            return;
        if (at == m_word.size()) {
            take(range, depth);
            return;
        }
        if (typos == 0) {
            const std::string_view rest = std::string_view(m_word).substr(at);
            const WordRange narrowed = narrowRange(m_index, range, depth, rest);
            if (narrowed.from < narrowed.to)
                take(narrowed, depth + rest.size());
            return;
        }
        walk(range, depth, at + 1, typos - 1); // a letter too many
        if (at + 1 < m_word.size() && m_word[at] != m_word[at + 1]) {
            const std::array<char, 2> swapped = {m_word[at + 1], m_word[at]};
            walk(narrowRange(m_index, range, depth, {swapped.data(), 2}), depth + 2, at + 2, typos - 1);
        }
        for (std::uint32_t from = range.from; from < range.to;) {
            const std::string_view word = m_index.word(from);
            if (word.size() <= depth) {
                ++from;
                continue;
            }
            const char next = word[depth];
            const WordRange child = narrowRange(m_index, {from, range.to}, depth, {&next, 1});
            from = std::max(child.to, from + 1);
            if (next == m_word[at]) {
                walk(child, depth + 1, at + 1, typos);
            } else if (!isFoldedDigit(next)) {
                walk(child, depth + 1, at + 1, typos - 1); // another letter
                walk(child, depth + 1, at, typos - 1); // a letter left out
            }
        }
    }

private:
    void take(WordRange range, std::size_t depth)
    {
        m_out.ranges.push_back(range);
        if (m_index.word(range.from).size() == depth)
            m_out.exact.push_back(range.from);
    }

    const IndexFile& m_index;
    const std::string& m_word;
    SearchWord& m_out;
};

} // namespace

QString fromWrongLayout(const QString& typed)
{
    if (!hasLatin(typed))
        return {};
    static const QString latin = QStringLiteral("qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~");
    static const QString russian = QStringLiteral("йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ");
    QString out = typed;
    for (QChar& c : out) {
        if (const qsizetype at = latin.indexOf(c); at >= 0)
            c = russian[at];
    }
    return out;
}

QString fromTranslit(const QString& typed)
{
    if (!hasLatin(typed))
        return {};
    const QString text = typed.toLower();
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).mid(at);
        if (rest[0] == u'y') {
            // «ya», «yu» are handled below; alone it is «ы» after a consonant, «й» after a vowel; «-iy», «-yy» end in
            // «й».
            const bool pair = rest.size() > 1 && QStringView(u"auoe").contains(rest[1]);
            if (!pair) {
                const bool second = !out.isEmpty() && (isVowel(out.back()));
                out += second ? u'й' : u'ы';
                ++at;
                continue;
            }
        }
        bool found = false;
        for (const Spelling& spelling : Translit) {
            const QStringView latin(spelling.latin);
            if (rest.startsWith(latin)) {
                out += QStringView(spelling.cyrillic);
                at += latin.size();
                found = true;
                break;
            }
        }
        if (!found) {
            out += rest[0];
            ++at;
        }
    }
    return out;
}

int typosAllowed(const std::string& word)
{
    if (word.empty() || isFoldedDigit(word.front()) || word.size() < 3)
        return 0;
    return word.size() >= 7 ? 2 : 1;
}

bool widenByTypos(const IndexFile& index, SearchWord& word, int typos)
{
    SearchWord widened = word;
    widened.ranges.clear();
    widened.exact.clear();
    TypoWalk(index, word.text, widened).walk({0, index.wordCount()}, 0, 0, typos);
    normalizeRanges(widened.ranges);
    std::sort(widened.exact.begin(), widened.exact.end());
    widened.exact.erase(std::unique(widened.exact.begin(), widened.exact.end()), widened.exact.end());
    if (widened.ranges.empty())
        return false;
    word = std::move(widened);
    return true;
}

} // namespace okno::address
