// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/words.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace okno::forms {

// One line of the timetable: days «Пн–Пт», hours «09:00–17:00», «перерыв 13:00–14:00» or empty; hours empty on a day
// off.
struct OpeningHours {
    QString days;
    QString hours;
    QString lunch;
    bool operator==(const OpeningHours&) const = default;
};

// The body that provides a service: the tab «Контакты». One file each in resources/catalogue/agencies.
struct Agency {
    QString id; // "tymovsk-archive"
    QString title;
    QString shortTitle;
    QString departmentId; // of Classifiers::departments
    QString territory; // «Тымовский городской округ»
    QString regionCode; // two digits of KLADR: "65"
    QString municipalityCode; // thirteen digits of KLADR; empty when it serves the whole region
    QString timeZone; // IANA name: terms begin and end by its day
    QString address;
    QString postIndex;
    std::vector<OpeningHours> hours;
    QString headName;
    QString headPosition;
    QStringList phones;
    QString fax;
    QString email;
    QString site;

    [[nodiscard]] static core::Result<Agency> fromJson(const QJsonObject& json, const QString& file = {});
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] Agency translated(const Words& words) const;
    bool operator==(const Agency&) const = default;
};

} // namespace okno::forms
