// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/address_answer.h"

#include <QJsonObject>
#include <array>
#include <utility>

namespace okno::forms {
namespace {

using Part = std::pair<const char*, QString AddressAnswer::*>;
constexpr std::array<Part, 11> parts{{{"text", &AddressAnswer::text}, {"code", &AddressAnswer::code},
    {"index", &AddressAnswer::index}, {"region", &AddressAnswer::region}, {"district", &AddressAnswer::district},
    {"city", &AddressAnswer::city}, {"settlement", &AddressAnswer::settlement}, {"street", &AddressAnswer::street},
    {"house", &AddressAnswer::house}, {"flat", &AddressAnswer::flat}, {"base", &AddressAnswer::base}}};

QString withWord(const QString& number, const QString& word)
{
    return number.at(0).isDigit() ? word + u' ' + number : number;
}

QString numbersOf(const QString& house, const QString& flat)
{
    QString text;
    if (!house.isEmpty())
        text += QStringLiteral(", ") + withWord(house, QStringLiteral("д."));
    if (!flat.isEmpty())
        text += QStringLiteral(", ") + withWord(flat, QStringLiteral("кв."));
    return text;
}

} // namespace

AddressAnswer AddressAnswer::fromJson(const QJsonValue& value)
{
    AddressAnswer answer;
    if (value.isString())
        answer.text = value.toString();
    for (const auto& [name, member] : parts) {
        if (value[QLatin1StringView(name)].isString())
            answer.*member = value[QLatin1StringView(name)].toString();
    }
    answer.manual = value[u"manual"].toBool();
    return answer;
}

QJsonValue AddressAnswer::toJson() const
{
    QJsonObject object;
    for (const auto& [name, member] : parts) {
        if (!(this->*member).isEmpty())
            object.insert(QLatin1StringView(name), this->*member);
    }
    if (object.isEmpty())
        return QJsonValue::Undefined;
    if (manual)
        object.insert(QStringLiteral("manual"), true);
    return object;
}

QString AddressAnswer::place() const
{
    const QString end = numbersOf(house, flat);
    if (!end.isEmpty() && text == end.sliced(2))
        return {};
    return !end.isEmpty() && text.endsWith(end) ? text.chopped(end.size()) : text;
}

QString addressLine(const QString& place, const QString& house, const QString& flat)
{
    const QString numbers = numbersOf(house, flat);
    return place.isEmpty() && !numbers.isEmpty() ? numbers.sliced(2) : place + numbers;
}

} // namespace okno::forms
