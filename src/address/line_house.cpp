// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/line_house.h"

#include <QRegularExpression>
#include <utility>

namespace okno::address {
namespace {

const QRegularExpression& flatPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:^|(?<=[\\s,.;0-9]))(?:кв(?:артира)?|оф(?:ис)?|пом(?:ещение|ещ)?|комн(?:ата)?|ком)\\s*\\.?\\s*№?\\s*"
            "([0-9]+\\s?[а-яё]?(?:[/-][0-9а-яё]+)?)(?![0-9а-яё-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString buildingTail()
{
    return QStringLiteral(
        "(?:[\\s,]*(?:корпус|корп|кор|к|строение|строен|стр|литера|литер|лит|сооружение|соор)\\s*\\.?\\s*№?\\s*"
        "(?:[0-9]+[а-яё]?|[а-яё])(?![а-яё]))*");
}

const QRegularExpression& housePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:^|(?<=[\\s,;.]))(дом|домовладение|двлд|владение|влд|вл|д)\\s*\\.?\\s*№?\\s*"
            "([0-9]+(?:\\s?(?![кс]\\s*\\.?\\s*[0-9])[а-яё](?![а-яё])|[а-яё])?(?:[/_-][0-9]+[а-яё]?)*(?:к[0-9]+[а-яё]?)?"
            "(?:с(?:тр)?[0-9]+[а-яё]?)?")
            + buildingTail() + QStringLiteral(")(?![0-9а-яё-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& bareHousePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "[\\s,]+([0-9]+(?:\\s?(?![кс]\\s*\\.?\\s*[0-9])[а-яё](?![а-яё]))?(?:/[0-9]+[а-яё]?)*(?:к[0-9]+[а-яё]?)?"
            "(?:с(?:тр)?[0-9]+[а-яё]?)?")
            + buildingTail() + QStringLiteral(")(?:\\s*[-,]\\s*([0-9]+[а-яё]?))?[\\s,.;]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// «корп. 123» with no number of a house before it, as in Zelenograd.
const QRegularExpression& buildingPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:^|(?<=[\\s,;.]))((?:корпус|корп|строение|строен|стр)\\s*\\.?\\s*№?\\s*[0-9]+[а-яё]?)(?![0-9а-яё-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

} // namespace

// «12 корп. 1 стр 2» -> «12к1стр2», «12 а» -> «12А».
QString houseText(const QString& typed)
{
    QString text = typed.toLower();
    // «литер А» and «литера А», before their blanks go.
    static const QRegularExpression letter(QStringLiteral("лит(?:ер)?(?:а(?=[\\s.]))?[\\s.]*(?=[а-яё0-9])"));
    text.remove(letter);
    text.remove(QRegularExpression(QStringLiteral("[\\s.,№]")));
    static const QRegularExpression moscow(QStringLiteral("(?<=[0-9])с(?=[0-9])"));
    text.replace(moscow, QStringLiteral("стр"));
    static const std::pair<const char*, const char*> words[] = {{"корпус", "к"}, {"корп", "к"}, {"кор", "к"},
        {"строение", "стр"}, {"строен", "стр"}, {"сооружение", "соор"}, {"домовладение", "двлд"}, {"владение", "влд"}};
    for (const auto& [from, to] : words)
        text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool alone =
            isLetter(text[i]) && (i == 0 || !isLetter(text[i - 1])) && (i + 1 == text.size() || !isLetter(text[i + 1]));
        const bool mark = text[i] == u'к' && i + 1 < text.size();
        if (alone && !mark)
            text[i] = text[i].toUpper();
    }
    return text;
}

QString takeFlat(QString& line)
{
    const auto match = flatPattern().match(line);
    if (!match.hasMatch())
        return {};
    const QString flat = match.captured(1).simplified().remove(u' ').toUpper();
    line.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(","));
    return flat;
}

QString takeHouse(QString& line)
{
    if (const auto match = housePattern().match(line); match.hasMatch()) {
        QString estate = match.captured(1).toLower();
        if (!estate.contains(QStringLiteral("вл")))
            estate.clear();
        const QString house = houseText(estate + match.captured(2));
        line.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(","));
        return house;
    }
    static const QRegularExpression numbered(
        QStringLiteral("[0-9]\\s?[а-яё]?[\\s,]*$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto building = buildingPattern().match(line);
        building.hasMatch() && !numbered.match(line.left(building.capturedStart())).hasMatch()) {
        const QString house = houseText(building.captured(1));
        line.replace(building.capturedStart(), building.capturedLength(), QStringLiteral(","));
        return house;
    }
    return {};
}

std::optional<BareHouse> bareHouse(const QString& line)
{
    const auto match = bareHousePattern().match(line);
    if (!match.hasMatch())
        return {};
    const QString all = match.captured();
    return BareHouse{line.left(match.capturedStart()), houseText(match.captured(1)), match.captured(2).toUpper(),
        all.contains(u',') || all.contains(u'-')};
}

} // namespace okno::address
