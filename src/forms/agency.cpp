// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agency.h"

#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace okno::forms {

core::Result<Agency> Agency::fromJson(const QJsonObject& json, const QString& file)
{
    using enum PackageReader::Need;
    std::vector<core::Error> faults;
    PackageReader reader(file, {}, json, faults);
    Agency agency;
    agency.id = reader.text("id");
    agency.title = reader.text("title");
    agency.shortTitle = reader.text("shortTitle");
    agency.departmentId = reader.text("department");
    agency.territory = reader.text("territory");
    agency.regionCode = reader.text("region");
    agency.municipalityCode = reader.text("municipality", Optional);
    agency.timeZone = reader.text("timeZone");
    agency.address = reader.text("address");
    agency.postIndex = reader.text("postIndex");
    agency.headName = reader.text("headName");
    agency.headPosition = reader.text("headPosition");
    agency.phones = reader.texts("phones");
    agency.fax = reader.text("fax", Optional);
    agency.email = reader.text("email");
    agency.site = reader.text("site", Optional);
    reader.objects("hours", [&](PackageReader& each) {
        agency.hours.push_back({each.text("days"), each.text("hours", Optional), each.text("lunch", Optional)});
    });
    if (!QTimeZone(agency.timeZone.toLatin1()).isValid())
        reader.fault(QStringLiteral("timeZone"),
            QCoreApplication::translate("Package", "Такого часового пояса нет. Пример: Asia/Sakhalin."));
    reader.finish();
    if (!faults.empty())
        return joined(std::move(faults));
    return agency;
}

QJsonObject Agency::toJson() const
{
    QJsonArray hourList;
    for (const OpeningHours& line : hours) {
        QJsonObject item{{QStringLiteral("days"), line.days}};
        if (!line.hours.isEmpty())
            item.insert(QStringLiteral("hours"), line.hours);
        if (!line.lunch.isEmpty())
            item.insert(QStringLiteral("lunch"), line.lunch);
        hourList.append(item);
    }
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("title"), title},
        {QStringLiteral("shortTitle"), shortTitle}, {QStringLiteral("department"), departmentId},
        {QStringLiteral("territory"), territory}, {QStringLiteral("region"), regionCode},
        {QStringLiteral("timeZone"), timeZone}, {QStringLiteral("address"), address},
        {QStringLiteral("postIndex"), postIndex}, {QStringLiteral("hours"), hourList},
        {QStringLiteral("headName"), headName}, {QStringLiteral("headPosition"), headPosition},
        {QStringLiteral("phones"), QJsonArray::fromStringList(phones)}, {QStringLiteral("email"), email}};
    if (!municipalityCode.isEmpty())
        json.insert(QStringLiteral("municipality"), municipalityCode);
    if (!fax.isEmpty())
        json.insert(QStringLiteral("fax"), fax);
    if (!site.isEmpty())
        json.insert(QStringLiteral("site"), site);
    return json;
}

Agency Agency::translated(const Words& words) const
{
    Agency copy = *this;
    for (QString* text :
        {&copy.title, &copy.shortTitle, &copy.territory, &copy.address, &copy.headName, &copy.headPosition})
        *text = words(*text);
    for (OpeningHours& line : copy.hours) {
        line.days = words(line.days);
        line.hours = words(line.hours);
        line.lunch = words(line.lunch);
    }
    return copy;
}

} // namespace okno::forms
