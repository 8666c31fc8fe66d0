// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/classifiers.h"

#include "forms/package_reader.h"

namespace okno::forms {
namespace {

std::vector<ClassifierItem> readItems(PackageReader& reader, const char* key)
{
    std::vector<ClassifierItem> items;
    reader.objects(key, [&](PackageReader& each) {
        items.push_back({each.text("id"), each.text("title"), each.text("icon", PackageReader::Need::Optional)});
    });
    return items;
}

template <typename T, typename Key> T& placeFor(std::vector<T>& items, const T& item, Key T::* key)
{
    for (T& each : items) {
        if (each.*key == item.*key)
            return each;
    }
    return items.emplace_back();
}

QJsonArray toJsonArray(const std::vector<ClassifierItem>& items)
{
    QJsonArray array;
    for (const ClassifierItem& item : items) {
        QJsonObject json{{QStringLiteral("id"), item.id}, {QStringLiteral("title"), item.title}};
        if (!item.icon.isEmpty())
            json.insert(QStringLiteral("icon"), item.icon);
        array.append(json);
    }
    return array;
}

} // namespace

core::Result<Classifiers> Classifiers::fromJson(const QJsonObject& json, const QString& file)
{
    std::vector<core::Error> faults;
    PackageReader reader(file, {}, json, faults);
    Classifiers result;
    result.lifeSituations = readItems(reader, "lifeSituations");
    result.userCategories = readItems(reader, "userCategories");
    result.departments = readItems(reader, "departments");
    reader.objects("regions", [&](PackageReader& each) {
        Region region{each.text("code"), each.text("title"), {}};
        each.objects("municipalities",
            [&](PackageReader& town) { region.municipalities.push_back({town.text("code"), town.text("title")}); });
        result.regions.push_back(std::move(region));
    });
    reader.finish();
    if (!faults.empty())
        return joined(std::move(faults));
    return result;
}

void Classifiers::add(const Classifiers& other)
{
    const auto addItems = [](std::vector<ClassifierItem>& to, const std::vector<ClassifierItem>& from) {
        for (const ClassifierItem& item : from)
            placeFor(to, item, &ClassifierItem::id) = item;
    };
    addItems(lifeSituations, other.lifeSituations);
    addItems(userCategories, other.userCategories);
    addItems(departments, other.departments);
    for (const Region& region : other.regions) {
        Region& mine = placeFor(regions, region, &Region::code);
        mine.code = region.code;
        mine.title = region.title;
        for (const Municipality& town : region.municipalities)
            placeFor(mine.municipalities, town, &Municipality::code) = town;
    }
}

QJsonObject Classifiers::toJson() const
{
    QJsonArray regionList;
    for (const Region& region : regions) {
        QJsonArray towns;
        for (const Municipality& town : region.municipalities)
            towns.append(QJsonObject{{QStringLiteral("code"), town.code}, {QStringLiteral("title"), town.title}});
        regionList.append(QJsonObject{{QStringLiteral("code"), region.code}, {QStringLiteral("title"), region.title},
            {QStringLiteral("municipalities"), towns}});
    }
    return {{QStringLiteral("lifeSituations"), toJsonArray(lifeSituations)},
        {QStringLiteral("userCategories"), toJsonArray(userCategories)},
        {QStringLiteral("departments"), toJsonArray(departments)}, {QStringLiteral("regions"), regionList}};
}

Classifiers Classifiers::translated(const Words& words) const
{
    Classifiers copy = *this;
    for (auto* items : {&copy.lifeSituations, &copy.userCategories, &copy.departments}) {
        for (ClassifierItem& item : *items)
            item.title = words(item.title);
    }
    for (Region& region : copy.regions) {
        region.title = words(region.title);
        for (Municipality& town : region.municipalities)
            town.title = words(town.title);
    }
    return copy;
}

QString Classifiers::regionTitle(const QString& region, const QString& municipality) const
{
    for (const Region& each : regions) {
        if (each.code != region)
            continue;
        for (const Municipality& town : each.municipalities) {
            if (town.code == municipality)
                return each.title + QStringLiteral(" · ") + town.title;
        }
        return each.title;
    }
    return {};
}

} // namespace okno::forms
