// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_path.h"

namespace okno::desktop {
namespace {

using address::Level;

const QString comma = QStringLiteral(", ");

// SS RRR GGG PPP and two digits of currency; a street has four more before these.
QString codeAt(const QString& code, Level level)
{
    constexpr int digits[] = {0, 2, 5, 8, 11};
    if (code.size() < 13 || level == Level::Street)
        return code.size() == 17 ? code : QString();
    return code.left(digits[static_cast<int>(level)]).leftJustified(13, u'0');
}

QString& textAt(forms::AddressAnswer& answer, Level level)
{
    switch (level) {
    case Level::Region:
        return answer.region;
    case Level::District:
        return answer.district;
    case Level::City:
        return answer.city;
    case Level::Settlement:
        return answer.settlement;
    case Level::Street:
        break;
    }
    return answer.street;
}

constexpr Level levels[] = {Level::Region, Level::District, Level::City, Level::Settlement, Level::Street};

} // namespace

QString pathText(const AddressPath& path, int count)
{
    QString text;
    for (std::size_t i = 0; i < path.size() && (count < 0 || i < static_cast<std::size_t>(count)); ++i)
        text += (i == 0 ? QString() : comma) + path[i].text;
    return text;
}

QString pathPrefix(const AddressPath& path, int count)
{
    return count == 0 ? QString() : pathText(path, count) + comma;
}

AddressPath pathOf(const forms::AddressAnswer& answer)
{
    AddressPath path;
    if (answer.code.isEmpty())
        return path;
    forms::AddressAnswer copy = answer;
    // A federal city is region and city at once, but stands in the line once.
    if (copy.city == copy.region)
        copy.city.clear();
    for (const Level level : levels) {
        const QString code = codeAt(answer.code, level);
        if (const QString& text = textAt(copy, level); !text.isEmpty() && !code.isEmpty())
            path.push_back({level, text, code});
        // Below the object of the code only typed words follow.
        if (code == answer.code)
            break;
    }
    return path;
}

void putPath(forms::AddressAnswer& answer, const AddressPath& path)
{
    for (const address::AddressPart& part : path) {
        textAt(answer, part.level) = part.text;
        answer.code = part.code;
    }
    if (!path.empty() && path.front().text.startsWith(QStringLiteral("г ")) && answer.city.isEmpty())
        answer.city = path.front().text;
}

AddressLineRead readLine(const QString& line, const AddressPath& path)
{
    AddressLineRead read;
    read.rest = line;
    QString typed = line.trimmed();
    while (typed.endsWith(u','))
        typed = typed.chopped(1).trimmed();
    for (int known = static_cast<int>(path.size()); known > 0; --known) {
        const bool all = typed == pathText(path, known);
        const QString prefix = pathPrefix(path, known);
        if (!all && !line.startsWith(prefix))
            continue;
        read.known = known;
        read.rest = all ? QString() : line.sliced(prefix.size());
        read.whole = all;
        break;
    }
    if (path.empty())
        read.whole = typed.isEmpty();
    return read;
}

} // namespace okno::desktop
