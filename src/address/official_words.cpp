// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/official_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>
#include <utility>
#include <vector>

namespace okno::address {
namespace {

enum class Gender { He, She };

struct Kind {
    const char16_t* genitive;
    const char16_t* nominative;
    Gender gender;
    bool follows; // the name stands before it: «Тымовского района»
};

// Short forms that serve both cases stand here for the names beside them.
constexpr std::array Kinds = {
    Kind{u"района", u"район", Gender::He, true},
    Kind{u"р-на", u"р-н", Gender::He, true},
    Kind{u"р-н", u"р-н", Gender::He, true},
    Kind{u"округа", u"округ", Gender::He, true},
    Kind{u"края", u"край", Gender::He, true},
    Kind{u"улуса", u"улус", Gender::He, true},
    Kind{u"сельсовета", u"сельсовет", Gender::He, true},
    Kind{u"области", u"область", Gender::She, true},
    Kind{u"обл", u"обл", Gender::She, true},
    Kind{u"республики", u"республика", Gender::She, true},
    Kind{u"республики", u"республика", Gender::She, false},
    Kind{u"города", u"город", Gender::He, false},
    Kind{u"поселка", u"поселок", Gender::He, false},
    Kind{u"посёлка", u"поселок", Gender::He, false},
    Kind{u"хутора", u"хутор", Gender::He, false},
    Kind{u"аула", u"аул", Gender::He, false},
    Kind{u"села", u"село", Gender::He, false},
    Kind{u"деревни", u"деревня", Gender::She, false},
    Kind{u"станицы", u"станица", Gender::She, false},
};

struct Ending {
    const char16_t* genitive;
    std::array<const char16_t*, 4> nominative; // tried in this order
};

// Before a kind: «Тымовского района», «Сахалинской области»; «Донского» is «Донской».
constexpr std::array HisAdjectives = {Ending{u"ого", {u"ий", u"ый", u"ой"}}, Ending{u"его", {u"ий"}}};
constexpr std::array HerAdjectives = {Ending{u"ой", {u"ая"}}, Ending{u"ей", {u"яя", u"ая"}}};
// After a kind: «села Белого», «города Майкопа», «Москвы», «Казани», «Республики Адыгеи», «города Ярославля».
constexpr std::array Names = {Ending{u"ого", {u"ий", u"ый", u"ой", u"ое"}}, Ending{u"его", {u"ий", u"ее"}},
    Ending{u"ой", {u"ая"}}, Ending{u"ей", {u"яя", u"ая"}}, Ending{u"а", {u"", u"о"}}, Ending{u"ы", {u"а"}},
    Ending{u"и", {u"ь", u"я", u"а"}}, Ending{u"я", {u"ь", u"й"}}};

using Known = std::function<bool(const QString&)>;

struct Token {
    QString text;
    bool joined = false; // nothing but blanks (and a full stop) since the token before
};

template <std::size_t Size> QStringList nominatives(const QString& word, const std::array<Ending, Size>& endings)
{
    QStringList forms;
    for (const Ending& ending : endings) {
        const QStringView genitive(ending.genitive);
        if (!word.endsWith(genitive, Qt::CaseInsensitive) || word.size() < genitive.size() + 2)
            continue;
        for (const char16_t* form : ending.nominative) {
            if (form)
                forms.append(word.left(word.size() - genitive.size()) + QStringView(form).toString());
        }
    }
    return forms;
}

QString firstKnown(const QStringList& forms, const QString& kind, const Known& known)
{
    for (const QString& form : forms) {
        if (known(kind + u' ' + form))
            return form;
    }
    return {};
}

const Kind* kindOf(const QString& word, bool follows)
{
    for (const Kind& kind : Kinds) {
        if (kind.follows == follows && word.compare(QStringView(kind.genitive), Qt::CaseInsensitive) == 0)
            return &kind;
    }
    return nullptr;
}

// The adjective right before the kind: «Тымовского района», «Ямало-Ненецкого автономного округа».
void mendBefore(std::vector<Token>& tokens, std::size_t at, const Kind& kind, const Known& known)
{
    const bool autonomous =
        at > 0 && tokens[at].joined && tokens[at - 1].text.startsWith(QStringLiteral("автономн"), Qt::CaseInsensitive);
    const std::size_t name = autonomous ? at - 1 : at;
    if (name == 0 || !tokens[name].joined)
        return;
    const bool her = kind.gender == Gender::She;
    QString nominative = QStringView(kind.nominative).toString();
    if (autonomous)
        nominative = her ? QStringLiteral("Аобл") : QStringLiteral("АО");
    QString& typed = tokens[name - 1].text;
    const QString form =
        firstKnown(her ? nominatives(typed, HerAdjectives) : nominatives(typed, HisAdjectives), nominative, known);
    if (form.isEmpty())
        return;
    typed = form;
    tokens[at].text = nominative;
    if (autonomous)
        tokens[name].text.clear();
}

// The name right after the kind, of two words («города Нижнего Новгорода») or one («Республики Адыгея»).
void mendAfter(std::vector<Token>& tokens, std::size_t at, const Kind& kind, const Known& known)
{
    if (at + 1 >= tokens.size() || !tokens[at + 1].joined)
        return;
    const QString nominative = QStringView(kind.nominative).toString();
    Token& first = tokens[at + 1];
    const bool two = at + 2 < tokens.size() && tokens[at + 2].joined;
    if (two && !kindOf(tokens[at + 2].text, true) && !kindOf(tokens[at + 2].text, false)) {
        Token& second = tokens[at + 2];
        for (const QString& adjective : nominatives(first.text, Names)) {
            const QString noun = firstKnown(nominatives(second.text, Names), nominative + u' ' + adjective, known);
            if (noun.isEmpty())
                continue;
            first.text = adjective;
            second.text = noun;
            tokens[at].text = nominative;
            return;
        }
    }
    // Names are often left as they are: «Республики Адыгея», «города Москва».
    const QString form = firstKnown(QStringList(first.text) + nominatives(first.text, Names), nominative, known);
    if (form.isEmpty())
        return;
    first.text = form;
    tokens[at].text = nominative;
}

} // namespace

void dropOfficialWords(QString& line)
{
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const std::pair<QRegularExpression, QString> replacements[] = {
        {QRegularExpression(QStringLiteral("^[\\s,;]*(?:рф|россия|российская\\s+федерация)[\\s,;]+"), options),
            QString()},
        {QRegularExpression(
             QStringLiteral(
                 "(^|[,;])\\s*(?:(?:г\\.\\s?о\\.|городск(?:ой|ого)\\s+округа?)\\s*[^,;]+|[^,;]+\\s(?:г\\.\\s?"
                 "о\\.|городск(?:ой|ого)\\s+округа?))\\s*(?=[,;])"),
             options),
            QString()},
        {QRegularExpression(QStringLiteral("\\b(?:муниципальн\\w+\\s+район|м\\.\\s?р-н)"), options),
            QStringLiteral("район")},
        {QRegularExpression(QStringLiteral("\\b(?:спб|с[.-]+\\s?петербург|с-пб)\\b"), options),
            QStringLiteral("Санкт-Петербург")},
        {QRegularExpression(QStringLiteral("(?<=округ|округа)\\s*-\\s*югр[аы]\\b"), options), QString()},
        {QRegularExpression(QStringLiteral("\\bмск\\b"), options), QStringLiteral("Москва")}};
    for (const auto& [pattern, with] : replacements)
        line.replace(pattern, with);
}

QString inNominative(const QString& line, const Known& known)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}-]*"));
    static const QRegularExpression blank(QStringLiteral("^\\.?\\s*$"));
    std::vector<Token> tokens;
    QStringList between;
    qsizetype end = 0;
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        between.append(line.mid(end, match.capturedStart() - end));
        tokens.push_back({match.captured(), blank.match(between.back()).hasMatch()});
        end = match.capturedEnd();
    }
    for (const bool follows : {true, false}) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (const Kind* kind = kindOf(tokens[i].text, follows))
                follows ? mendBefore(tokens, i, *kind, known) : mendAfter(tokens, i, *kind, known);
        }
    }
    QString out;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        out += between[qsizetype(i)] + tokens[i].text;
    return out + line.mid(end);
}

} // namespace okno::address
