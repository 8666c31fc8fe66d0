// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/address_queries.h"

#include "address/cp866.h"
#include "address/fold.h"
#include "bench/address_rows.h"

#include <algorithm>

namespace okno::bench {

using namespace okno::address;

namespace {

QString wordsOf(const std::string& name)
{
    // What stands in brackets explains; people do not type it.
    return fromCp866(std::string_view(name).substr(0, name.find('('))).simplified();
}

QString withTypo(const QString& line, std::mt19937& random)
{
    QStringList words = line.split(u' ');
    std::vector<qsizetype> longOnes;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].size() >= 5 && !words[i].contains(u'-') && !words[i].contains(u'.') && !words[i][0].isDigit())
            longOnes.push_back(i);
    }
    if (longOnes.empty())
        return {};
    QString& word = words[longOnes[random() % longOnes.size()]];
    const qsizetype at = 1 + qsizetype(random() % std::size_t(word.size() - 2));
    const QString letters = QStringLiteral("абвгдежзиклмнопрстуфхцчшэюя");
    switch (random() % 4) {
    case 0:
        word.remove(at, 1);
        break;
    case 1:
        word.insert(at, letters[qsizetype(random() % std::size_t(letters.size()))]);
        break;
    case 2:
        word[at] = letters[qsizetype(random() % std::size_t(letters.size()))];
        break;
    default: {
        const QChar c = word[at];
        word[at] = word[at + 1];
        word[at + 1] = c;
    }
    }
    return words.join(u' ');
}

} // namespace

AddressQueries addressQueries(const QString& folder, int lines)
{
    const AddressRows all = readAddressRows(folder);
    std::mt19937 random(20080409);
    AddressQueries out;
    const auto up = [&](const AddressRow& row) -> const AddressRow& { return all.rows[row.parent - 1]; };
    for (int made = 0; made < lines;) {
        const bool street = all.places < all.rows.size() && random() % 10 < 7;
        const std::size_t from = street ? all.places : 0;
        const std::size_t count = (street ? all.rows.size() : all.places) - from;
        const AddressRow& row = all.rows[from + random() % count];
        if (!row.parent)
            continue;
        QString line;
        const QString own = wordsOf(row.name);
        const QString above = wordsOf(up(row).name);
        switch (random() % 4) {
        case 0:
            line = own;
            break;
        case 1:
            line = above + u' ' + own;
            break;
        case 2:
            line = own + u' ' + above;
            break;
        default:
            line = (up(row).parent ? wordsOf(up(up(row)).name) + u' ' : QString()) + above + u' ' + own;
        }
        ++made;
        for (qsizetype length = 1; length <= line.size(); ++length) {
            if (line[length - 1] != u' ')
                out.keystrokes.append(line.left(length).toLower());
        }
        if (const QString typo = withTypo(line.toLower(), random); !typo.isEmpty())
            out.typos.append(typo);
    }
    std::shuffle(out.keystrokes.begin(), out.keystrokes.end(), random);
    return out;
}

} // namespace okno::bench
