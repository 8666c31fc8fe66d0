// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/words.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace okno::forms {

struct ClassifierItem {
    QString id; // "birth"
    QString title; // «Рождение ребёнка»
    QString icon; // name of an icon of resources/icons; may be empty
    bool operator==(const ClassifierItem&) const = default;
};

struct Municipality {
    QString code; // thirteen digits of KLADR: "6501400000000"
    QString title;
    bool operator==(const Municipality&) const = default;
};

struct Region {
    QString code; // two digits of KLADR: "65"
    QString title;
    std::vector<Municipality> municipalities;
    bool operator==(const Region&) const = default;
};

// The ways into the catalogue: resources/catalogue/classifiers.json.
struct Classifiers {
    std::vector<ClassifierItem> lifeSituations;
    std::vector<ClassifierItem> userCategories;
    std::vector<ClassifierItem> departments;
    std::vector<Region> regions;

    [[nodiscard]] static core::Result<Classifiers> fromJson(const QJsonObject& json, const QString& file = {});
    [[nodiscard]] QJsonObject toJson() const;
    // Adds what is new in `other`; what has the same id or code takes its title and icon.
    void add(const Classifiers& other);
    [[nodiscard]] Classifiers translated(const Words& words) const;
    // «Сахалинская область · Тымовский городской округ»; empty for a code that is not here.
    [[nodiscard]] QString regionTitle(const QString& region, const QString& municipality = {}) const;
    bool operator==(const Classifiers&) const = default;
};

} // namespace okno::forms
